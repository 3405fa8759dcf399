using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Gezinsplan;

/// <summary>What changed in one respect.</summary>
public enum Wijzigsoort
{
    /// <summary>Came in.</summary>
    Nieuw,

    /// <summary>Reads differently.</summary>
    Anders,

    /// <summary>Was reached or stopped, or fell away.</summary>
    Weg,
}

/// <summary>One change between two versions.</summary>
/// <param name="Soort">What kind.</param>
/// <param name="Wat">What it is about: "Doel", "Afspraak", "Einddatum".</param>
/// <param name="Oud">As it was; null when it is new.</param>
/// <param name="Nieuw">As it is; null when it is gone.</param>
/// <param name="Bron">Who said the new one.</param>
/// <param name="Van">Whose; null for the family.</param>
/// <param name="Doel">The goal it belongs to; null for the rest.</param>
public sealed record Planwijziging(Wijzigsoort Soort, string Wat, string? Oud, string? Nieuw, Bron? Bron = null, PersoonId? Van = null, Guid? Doel = null);

/// <summary>What changed since the last version.</summary>
public static class Planverschil
{
    /// <summary>Compares two versions.</summary>
    /// <param name="oud">The earlier one.</param>
    /// <param name="nieuw">The later one.</param>
    public static IReadOnlyList<Planwijziging> Tussen(Planinhoud oud, Planinhoud nieuw)
    {
        var uit = new List<Planwijziging>();
        foreach (var doel in nieuw.Doelen)
        {
            if (oud.Doelen.FirstOrDefault(d => d.Id == doel.Id) is not { } was)
            {
                uit.Add(new(Wijzigsoort.Nieuw, "Nieuw doel", null, doel.Tekst, doel.Bron, doel.Van, doel.Id));
                continue;
            }

            Doel(uit, was, doel);
        }

        uit.AddRange(oud.Lopend.Where(d => nieuw.Doelen.All(n => n.Id != d.Id)).Select(d => new Planwijziging(Wijzigsoort.Weg, "Doel weg", d.Tekst, null, d.Bron, d.Van, d.Id)));
        Zinnen(uit, "Wat goed gaat", oud.GaatGoed, nieuw.GaatGoed);
        Zinnen(uit, "Vraag die niet wordt opgepakt", oud.NietOpgepakt, nieuw.NietOpgepakt);
        foreach (var woord in nieuw.Woorden.Where(w => oud.Woorden.All(o => o.Van != w.Van || o.Tekst != w.Tekst)))
        {
            var was = oud.Woorden.FirstOrDefault(o => o.Van == woord.Van && nieuw.Woorden.All(n => n.Van != o.Van || n.Tekst != o.Tekst));
            uit.Add(new(was is null ? Wijzigsoort.Nieuw : Wijzigsoort.Anders, "Eigen woorden", was?.Tekst, woord.Tekst, woord.Bron, woord.Van));
        }

        uit.AddRange(nieuw.Betrokkenen.Where(b => oud.Betrokkenen.All(o => o.Id != b.Id)).Select(b => new Planwijziging(Wijzigsoort.Nieuw, "Erbij gekomen", null, b.Naam)));
        uit.AddRange(oud.Betrokkenen.Where(b => nieuw.Betrokkenen.All(n => n.Id != b.Id)).Select(b => new Planwijziging(Wijzigsoort.Weg, "Niet meer betrokken", b.Naam, null)));
        Tekst(uit, "Belangrijk voor iedereen", oud.VoorAllen, nieuw.VoorAllen);
        Tekst(uit, "Afspraken over afstemming", oud.Afstemming, nieuw.Afstemming);
        return uit;
    }

    static void Doel(List<Planwijziging> uit, Plandoel was, Plandoel doel)
    {
        if (was.Tekst != doel.Tekst)
        {
            uit.Add(new(Wijzigsoort.Anders, "Doel anders", was.Tekst, doel.Tekst, doel.Bron, doel.Van, doel.Id));
        }

        if (was.GoedGenoeg != doel.GoedGenoeg)
        {
            uit.Add(new(Wijzigsoort.Anders, "Goed genoeg", was.GoedGenoeg, doel.GoedGenoeg, doel.Bron, doel.Van, doel.Id));
        }

        if (was.Loopt && !doel.Loopt)
        {
            uit.Add(new(Wijzigsoort.Weg, "Doel gestopt", doel.Tekst, doel.Gestopt, null, doel.Van, doel.Id));
        }

        foreach (var afspraak in doel.Afspraken)
        {
            var eerder = was.Afspraken.FirstOrDefault(a => a.Id == afspraak.Id);
            if (eerder is null)
            {
                uit.Add(new(Wijzigsoort.Nieuw, "Nieuwe afspraak", null, afspraak.Wat, null, doel.Van, doel.Id));
                continue;
            }

            Anders(uit, doel, "Afspraak anders", eerder.Wat, afspraak.Wat);
            Anders(uit, doel, $"Start van ‘{Plantoets.Kort(afspraak.Wat)}’", Dag(eerder.Start), Dag(afspraak.Start));
            Anders(uit, doel, $"Einde van ‘{Plantoets.Kort(afspraak.Wat)}’", Dag(eerder.Eind), Dag(afspraak.Eind));
            Anders(uit, doel, $"Bereikt bij ‘{Plantoets.Kort(afspraak.Wat)}’", Planwoorden.Woord(eerder.Bereikt), Planwoorden.Woord(afspraak.Bereikt));
        }

        uit.AddRange(was.Afspraken.Where(a => doel.Afspraken.All(n => n.Id != a.Id)).Select(a => new Planwijziging(Wijzigsoort.Weg, "Afspraak weg", a.Wat, null, null, doel.Van, doel.Id)));
    }

    static void Anders(List<Planwijziging> uit, Plandoel doel, string wat, string oud, string nieuw)
    {
        if (oud != nieuw)
        {
            uit.Add(new(Wijzigsoort.Anders, wat, oud, nieuw, null, doel.Van, doel.Id));
        }
    }

    static string Dag(DateOnly? dag) => dag is { } d ? Datum.Toon(d) : "geen dag";

    static void Zinnen(List<Planwijziging> uit, string wat, IReadOnlyList<Planzin> oud, IReadOnlyList<Planzin> nieuw)
    {
        foreach (var zin in nieuw)
        {
            var was = oud.FirstOrDefault(o => o.Id == zin.Id);
            if (was?.Tekst != zin.Tekst)
            {
                uit.Add(new(was is null ? Wijzigsoort.Nieuw : Wijzigsoort.Anders, wat, was?.Tekst, zin.Tekst, zin.Bron, zin.Van));
            }
        }

        uit.AddRange(oud.Where(o => nieuw.All(n => n.Id != o.Id)).Select(o => new Planwijziging(Wijzigsoort.Weg, wat, o.Tekst, null, null, o.Van)));
    }

    static void Tekst(List<Planwijziging> uit, string wat, string? oud, string? nieuw)
    {
        if (oud != nieuw)
        {
            uit.Add(new(oud is null ? Wijzigsoort.Nieuw : nieuw is null ? Wijzigsoort.Weg : Wijzigsoort.Anders, wat, oud, nieuw));
        }
    }
}
