using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Gezinsplan;

/// <summary>A person in a question about signing, as asked without a file: no names, only roles and dates.</summary>
/// <param name="Id">Any key of who asks.</param>
/// <param name="Rol">Place; null when not filled in.</param>
/// <param name="Geboren">Day of birth.</param>
/// <param name="GezagOver">Keys of the children this person holds authority over.</param>
/// <param name="Wilsbekwaam">Able to weigh what is signed; null counts as able.</param>
public sealed record Vraagpersoon(string? Id, Tekenrol? Rol, DateOnly? Geboren, IReadOnlyList<string> GezagOver, bool? Wilsbekwaam);

/// <summary>The answer, with the reasoning.</summary>
/// <param name="Moet">Who must sign; null when it cannot be determined.</param>
/// <param name="Mag">Who may sign too.</param>
/// <param name="Redenen">Why.</param>
/// <param name="Vastleggen">What to record when acting on it.</param>
public sealed record Tekenantwoord(IReadOnlyList<string>? Moet, IReadOnlyList<string> Mag, IReadOnlyList<Reden> Redenen, IReadOnlyList<string> Vastleggen);

/// <summary>The rule of signing as a question that needs no file (CR-041).</summary>
public static class Tekenvraag
{
    /// <summary>More people than any plan has.</summary>
    public const int MeestePersonen = 50;

    const int LangsteId = 100;

    /// <summary>Answers it.</summary>
    /// <param name="peildatum">Reference day.</param>
    /// <param name="personen">Everybody around the plan.</param>
    /// <returns>
    /// The answer, or <c>datum-leeg</c>, <c>personen-leeg</c>, <c>personen-te-veel</c>, <c>id-leeg</c>, <c>id-dubbel</c>, <c>rol-leeg</c>, <c>gezag-over-onbekende</c>, <c>datum-buiten-bereik</c>.
    /// </returns>
    public static Uitkomst<Tekenantwoord> Stel(DateOnly? peildatum, IReadOnlyList<Vraagpersoon> personen)
    {
        var fouten = new Weigeringen();
        fouten.Eis(peildatum is not null, new("datum-leeg", "Vul in op welke dag er getekend wordt, als jjjj-mm-dd.", "peildatum"));
        fouten.Eis(peildatum is not { } d || InBereik(d), new("datum-buiten-bereik", "Vul een dag in tussen 1900 en 2200.", "peildatum"));
        fouten.Eis(personen.Count > 0, new("personen-leeg", "Noem wie er bij het plan horen: ouders, kinderen, pleegouders, voogden.", "personen"));
        fouten.Eis(personen.Count <= MeestePersonen, new("personen-te-veel", $"Noem ten hoogste {MeestePersonen} personen.", "personen"));
        var kinderen = personen.Where(p => p.Rol == Tekenrol.Jeugdige && p.Id is not null).Select(p => p.Id!).ToHashSet(StringComparer.Ordinal);
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(personen.Count, MeestePersonen); i++)
        {
            var (p, veld) = (personen[i], $"personen[{i}]");
            fouten.Eis(p.Id is { Length: > 0 and <= LangsteId }, new("id-leeg", $"Geef elke persoon een eigen kenmerk van 1 tot en met {LangsteId} tekens.", veld + ".id"));
            fouten.Eis(string.IsNullOrEmpty(p.Id) || gezien.Add(p.Id), new("id-dubbel", "Dit kenmerk staat er al. Geef elke persoon een eigen kenmerk.", veld + ".id"));
            fouten.Eis(p.Rol is not null, new("rol-leeg", "Kies een rol: ouder, jeugdige, pleegouder of voogd.", veld + ".rol"));
            fouten.Eis(p.Geboren is not { } g || InBereik(g), new("datum-buiten-bereik", "Vul een dag in tussen 1900 en 2200.", veld + ".geboortedatum"));
            fouten.Eis(p.GezagOver.All(k => kinderen.Contains(k) && k != p.Id), new("gezag-over-onbekende", "Gezag kan alleen gaan over een jeugdige uit deze lijst.", veld + ".gezagOver", "SB-123"));
        }

        return fouten.Heeft ? fouten.Als<Tekenantwoord>() : Spreek(peildatum!.Value, personen);
    }

    static Tekenantwoord Spreek(DateOnly peildatum, IReadOnlyList<Vraagpersoon> personen)
    {
        var regel = Ondertekenaars.Regel;
        var uitspraak = Ondertekenaars.Bepaal([.. personen.Select(p => new Tekenpersoon(p.Id!, p.Rol!.Value, p.Geboren, p.GezagOver, p.Wilsbekwaam))], peildatum);
        List<string> vastleggen = ["De leeftijd van elk kind en wie gezag heeft, met de bron en de dag waarop je dat zag.", "Welke versie elke ondertekenaar las, en wanneer die tekende.", "Tekent iemand niet of is iemand niet te bereiken: waarom, en wat de volgende stap is."];
        if (personen.FirstOrDefault(p => p.Rol == Tekenrol.Jeugdige && p.Geboren is null) is { } zonder)
        {
            return new(null, [], [new(regel.Eis, regel.Bron, regel.Tekst), new("CR-041", regel.Bron, $"Van jeugdige ‘{zonder.Id}’ is de geboortedatum niet gegeven. Zonder leeftijd is niet te zeggen wie tekent.")], vastleggen);
        }

        List<Reden> redenen = [new(regel.Eis, regel.Bron, regel.Tekst), .. uitspraak.Moet.Concat(uitspraak.Mag).Select(t => t.Reden with { Tekst = $"{t.Id}: {t.Reden.Tekst}" })];
        foreach (var kind in uitspraak.Onbekend)
        {
            redenen.Add(new("SB-123", "Burgerlijk Wetboek boek 1 art. 1:245", $"Niemand in de lijst heeft gezag over ‘{kind}’."));
            vastleggen.Insert(0, $"Zoek eerst uit wie gezag heeft over ‘{kind}’ en leg dat vast.");
        }

        return new([.. uitspraak.Moet.Select(t => t.Id)], [.. uitspraak.Mag.Select(t => t.Id)], redenen, vastleggen);
    }

    static bool InBereik(DateOnly dag) => dag.Year is >= 1900 and <= 2200;
}
