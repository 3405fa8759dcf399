using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Gezinsplan;

/// <summary>Place of a person at the signing of a plan.</summary>
public enum Tekenrol
{
    /// <summary>A parent; with authority only over the children that are named.</summary>
    Ouder,

    /// <summary>A child of the plan.</summary>
    Jeugdige,

    /// <summary>A foster parent: no authority by that alone (SB-123).</summary>
    Pleegouder,

    /// <summary>A guardian, a person or a gecertificeerde instelling.</summary>
    Voogd,
}

/// <summary>A person as the rule of signing sees one.</summary>
/// <param name="Id">Any key of the caller.</param>
/// <param name="Rol">Place.</param>
/// <param name="Geboren">Day of birth; asked of a young person, null for an unborn child.</param>
/// <param name="GezagOver">Keys of the children this person holds authority over on the reference day.</param>
/// <param name="Wilsbekwaam">Able to weigh what is signed; null counts as able.</param>
public sealed record Tekenpersoon(string Id, Tekenrol Rol, DateOnly? Geboren, IReadOnlyList<string> GezagOver, bool? Wilsbekwaam = null);

/// <summary>Somebody who must or may sign, and why.</summary>
/// <param name="Id">Key of the person.</param>
/// <param name="Reden">Why, in words: "gezag over Mila en Daan", "14 jaar: vanaf 12 teken je zelf mee".</param>
public sealed record Tekenaar(string Id, Reden Reden);

/// <summary>Who must and who may sign a plan.</summary>
/// <param name="Moet">Without these the plan is not complete.</param>
/// <param name="Mag">These may sign too.</param>
/// <param name="Onbekend">Children over whom nobody in the list holds authority: find out first.</param>
public sealed record Tekenuitspraak(IReadOnlyList<Tekenaar> Moet, IReadOnlyList<Tekenaar> Mag, IReadOnlyList<string> Onbekend);

/// <summary>Who signs a gezinsplan, by age and authority (CR-041, SB-123; Jeugdwet art. 7.3.4 and 7.3.5). A rule for the plan only: consents have their own.</summary>
public static class Ondertekenaars
{
    /// <summary>From this age a young person signs the own plan.</summary>
    public const int ZelfVanaf = 12;

    /// <summary>The rule with its source.</summary>
    public static Regel Regel { get; } =
        new("CR-041", "Het hele plan wordt getekend door wie gezag heeft en door elk kind vanaf 12 jaar, op de versie die zij lazen.", "Werkbeschrijving casusregie, ‘Opstellen (verander)plan’; Jeugdwet art. 7.3.4 en 7.3.5");

    /// <summary>Determines the signers.</summary>
    /// <param name="personen">Everybody around the plan.</param>
    /// <param name="peildatum">Reference day.</param>
    public static Tekenuitspraak Bepaal(IReadOnlyList<Tekenpersoon> personen, DateOnly peildatum)
    {
        var jeugdigen = personen.Where(p => p.Rol == Tekenrol.Jeugdige).ToList();
        var minderjarig = jeugdigen.Where(j => !Meerderjarig(j, peildatum)).Select(j => j.Id).ToHashSet(StringComparer.Ordinal);
        var (moet, mag) = (new List<Tekenaar>(), new List<Tekenaar>());
        foreach (var persoon in personen)
        {
            if (persoon.Rol == Tekenrol.Jeugdige)
            {
                TekentJeugdige(persoon, peildatum, moet, mag);
                continue;
            }

            // A foster parent has no authority by being one; with a court's guardianship the role is voogd.
            var over = persoon.Rol == Tekenrol.Pleegouder ? [] : persoon.GezagOver.Where(minderjarig.Contains).ToList();
            if (over.Count > 0)
            {
                moet.Add(new(persoon.Id, new("SB-123", "Burgerlijk Wetboek boek 1 art. 1:245", "Heeft gezag.")));
            }
            else
            {
                mag.Add(new(persoon.Id, persoon.Rol == Tekenrol.Pleegouder
                    ? new("SB-123", "Privacyreglement art. 6", "Een pleegouder heeft geen gezag, maar mag wel meetekenen.")
                    : new("SB-123", "Burgerlijk Wetboek boek 1 art. 1:245", "Heeft geen gezag over een minderjarig kind in dit plan, maar mag wel meetekenen.")));
            }
        }

        var gedekt = personen.Where(p => p.Rol is Tekenrol.Ouder or Tekenrol.Voogd).SelectMany(p => p.GezagOver).ToHashSet(StringComparer.Ordinal);
        return new(moet, mag, [.. minderjarig.Where(k => !gedekt.Contains(k))]);
    }

    static void TekentJeugdige(Tekenpersoon jeugdige, DateOnly peildatum, List<Tekenaar> moet, List<Tekenaar> mag)
    {
        if (jeugdige.Geboren is not { } geboren || geboren > peildatum)
        {
            return;
        }

        var jaren = Leeftijd.Jaren(geboren, peildatum);
        if (jaren >= ZelfVanaf && jeugdige.Wilsbekwaam != false)
        {
            moet.Add(new(jeugdige.Id, new("CR-041", "Jeugdwet art. 7.3.4 en 7.3.5", $"{jaren} jaar: vanaf {ZelfVanaf} teken je zelf mee.")));
        }
        else
        {
            mag.Add(new(jeugdige.Id, new("CR-041", "Jeugdwet art. 7.3.4", jaren >= ZelfVanaf ? "Kan dit nu niet zelf wegen; mag wel meetekenen." : $"{jaren} jaar: hoeft nog niet te tekenen, mag wel.")));
        }
    }

    static bool Meerderjarig(Tekenpersoon jeugdige, DateOnly op) => jeugdige.Geboren is { } geboren && geboren <= op && Leeftijd.Jaren(geboren, op) >= 18;
}
