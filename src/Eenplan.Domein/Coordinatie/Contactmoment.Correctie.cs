using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Coordinatie;

/// <summary>A contact that was put in the right case: the new entry, and what both timelines say.</summary>
/// <param name="Nieuw">The entry in the right case.</param>
/// <param name="FeitVan">Fact for the wrong case: that something was moved, and to which case number; no names, no words of the entry.</param>
/// <param name="FeitNaar">Facts for the right case.</param>
public sealed record Contactverplaatsing(Contactmoment Nieuw, Feit FeitVan, IReadOnlyList<Feit> FeitNaar);

/// <summary>Corrections of an own contact: replaced, or moved to the case where it belongs. What stood there stays accountable.</summary>
public sealed partial class Contactmoment
{
    /// <summary>The entry that this one replaces.</summary>
    public Guid? VervangtId { get; private set; }

    /// <summary>The entry that replaces this one.</summary>
    public Guid? VervangenDoorId { get; private set; }

    /// <summary>Number of the case to which it was moved; its words are gone from here.</summary>
    public string? VerplaatstNaar { get; private set; }

    /// <summary>Number of the wrong case where it stood first.</summary>
    public string? VerplaatstVan { get; private set; }

    /// <summary>Whether it counts: not withdrawn, replaced or moved.</summary>
    public bool Geldt => Ingetrokken is null && VervangenDoorId is null && VerplaatstNaar is null;

    /// <summary>Replaces an own entry with a better one; the old one stays visible as replaced. Within 24 hours without, later with a reason.</summary>
    /// <param name="nieuwId">Id of the new entry.</param>
    /// <param name="g">What is typed.</param>
    /// <param name="geboren">Day of birth of the children that were seen or spoken, where known.</param>
    /// <param name="door">Who asks; only who wrote it may.</param>
    /// <param name="reden">Why.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The new entry and the fact of the old one, or <c>niet-eigen-stuk</c>, <c>al-ingetrokken</c>, <c>intrekreden-leeg</c> and the refusals of <see cref="LegVast"/>.</returns>
    public Uitkomst<(Contactmoment Nieuw, Feit Oud)> Vervang(Guid nieuwId, Contactgegevens g, IReadOnlyDictionary<PersoonId, DateOnly?> geboren, MedewerkerId door, string? reden, DateTimeOffset nu)
    {
        var waarom = Mag(door, reden, nu);
        var nieuw = waarom.Gelukt ? LegVast(nieuwId, CasusId, g, geboren, door, nu) : Uitkomst<Contactmoment>.Geweigerd(waarom.Weigeringen);
        if (!nieuw.Gelukt)
        {
            return Uitkomst<(Contactmoment, Feit)>.Geweigerd(nieuw.Weigeringen);
        }

        nieuw.Waarde.VervangtId = Id;
        (VervangenDoorId, Intrekreden) = (nieuwId, waarom.Waarde);
        Gewijzigd();
        return (nieuw.Waarde, new Feit(Bereikt ? "ContactVervangen" : "PogingVervangen", $"Vervangen door een nieuwe tekst: {Zin}" + (waarom.Waarde is null ? "" : $" Reden: {waarom.Waarde}"))
        {
            Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["contact"] = Id.ToString(), ["door"] = nieuwId.ToString() },
        });
    }

    /// <summary>
    /// Moves an own entry to the case where it belongs. Also a withdrawn one: its words may not stay readable in the file of another family.
    /// Within 24 hours without, later with a reason; the reason goes along to the right case.
    /// </summary>
    /// <param name="nieuwId">Id of the entry there.</param>
    /// <param name="naar">The right case.</param>
    /// <param name="naarNummer">Its number.</param>
    /// <param name="vanNummer">Number of the wrong case.</param>
    /// <param name="kinderenDaar">Children of the right case; others cannot have been seen or spoken there.</param>
    /// <param name="door">Who asks; only who wrote it may.</param>
    /// <param name="reden">Why.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>What moves, or <c>niet-eigen-stuk</c>, <c>al-verplaatst</c>, <c>al-vervangen</c>, <c>zelfde-casus</c>, <c>intrekreden-leeg</c>.</returns>
    public Uitkomst<Contactverplaatsing> Verplaats(Guid nieuwId, CasusId naar, string naarNummer, string vanNummer, IReadOnlySet<PersoonId> kinderenDaar, MedewerkerId door, string? reden, DateTimeOffset nu)
    {
        if (VerplaatstNaar is not null || VervangenDoorId is not null || naar == CasusId)
        {
            return VerplaatstNaar is not null ? new Weigering("al-verplaatst", "Dit contact is al verplaatst.", Soort: Weigersoort.Regel)
                : VervangenDoorId is not null ? new Weigering("al-vervangen", "Dit contact is vervangen door een nieuwe tekst. Verplaats die.", Soort: Weigersoort.Regel)
                : new Weigering("zelfde-casus", "Dit contact staat al bij dit gezin. Kies een ander gezin.", "naar");
        }

        var waarom = Mag(door, reden, nu, ookIngetrokken: true);
        if (!waarom.Gelukt)
        {
            return Uitkomst<Contactverplaatsing>.Geweigerd(waarom.Weigeringen);
        }

        var nieuw = new Contactmoment
        {
            Id = nieuwId,
            CasusId = naar,
            Door = Door,
            Vastgelegd = Vastgelegd,
            Soort = Soort,
            Op = Op,
            Tijd = Tijd,
            Met = Met,
            Bereikt = Bereikt,
            Gezegd = Gezegd,
            Afgesproken = Afgesproken,
            Gezien = Alleen(Gezien, kinderenDaar),
            Gesproken = Alleen(Gesproken, kinderenDaar),
            Veiligheid = Veiligheid,
            VerplaatstVan = vanNummer,
        };
        Leeg(naarNummer);
        return new Contactverplaatsing(
            nieuw,
            new(Bereikt ? "ContactVerplaatst" : "PogingVerplaatst", $"Een contact van {Datum.Toon(Op)} hoorde niet in dit dossier en is verplaatst naar casus {naarNummer}.") { Codes = Code(Id) },
            [nieuw.Feit, new("ContactHierheenVerplaatst", $"Dit contact van {Datum.Toon(Op)} stond eerst in casus {vanNummer}." + (waarom.Waarde is null ? "" : $" Reden: {waarom.Waarde}")) { Codes = Code(nieuwId) }]);
    }

    /// <summary>Takes the words out of an older text of an entry that moved: they belong to another family.</summary>
    /// <param name="naarNummer">Number of the case to which it moved.</param>
    public void Leeg(string naarNummer)
    {
        (Met, Gezegd, Afgesproken, Gezien, Gesproken, Intrekreden, VerplaatstNaar) = (null, null, null, "", "", null, naarNummer);
        Gewijzigd();
    }

    static Dictionary<string, string> Code(Guid id) => new(StringComparer.Ordinal) { ["contact"] = id.ToString() };

    static string Alleen(string ids, IReadOnlySet<PersoonId> kinderen) =>
        string.Join(',', ids.Split(',', StringSplitOptions.RemoveEmptyEntries).Where(i => kinderen.Contains(new PersoonId(Guid.Parse(i)))));

    /// <summary>Who may correct, and whether a reason is asked.</summary>
    Uitkomst<string?> Mag(MedewerkerId door, string? reden, DateTimeOffset nu, bool ookIngetrokken = false)
    {
        if (door != Door)
        {
            return new Weigering("niet-eigen-stuk", "Alleen wie dit schreef, kan het corrigeren.", Soort: Weigersoort.GeenToegang);
        }

        if (!Geldt && !(ookIngetrokken && Ingetrokken is not null))
        {
            return new Weigering("al-ingetrokken", "Dit is al ingetrokken, vervangen of verplaatst.", Soort: Weigersoort.Regel);
        }

        return Correctie.Reden(reden, Vastgelegd, nu, "Dit staat langer dan 24 uur in het dossier. Schrijf op waarom je het corrigeert.");
    }
}
