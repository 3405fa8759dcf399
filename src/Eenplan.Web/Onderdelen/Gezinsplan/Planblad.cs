using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;

namespace Eenplan.Web.Onderdelen.Gezinsplan;

/// <summary>The plan as a sheet of paper in the three blocks of the format (GP-001…014): for everybody, or as one reader may see it.</summary>
public sealed record Planblad(Planversie Versie, Leesversie Lees, Plankring Kring, Casuskop Kop, string VoorWie, string Door, Planevaluatieblok? Evaluatie, IReadOnlySet<Guid> Vervolg)
{
    public Planinhoud Inhoud => Lees.Inhoud;

    /// <summary>Goals under the person they are of, own words first.</summary>
    public IReadOnlyList<Planblok> Blokken => new Planbeeld(Inhoud, Kring, Kop, null, new HashSet<Guid>()).Blokken;

    /// <summary>Next evaluation, from the terms.</summary>
    public DateOnly? Volgende => Kop.Termijnen.Where(t => t.Code.StartsWith("Evaluatie", StringComparison.Ordinal)).Select(t => (DateOnly?)t.Laatste).Min();

    public string Lid(Planlid l) => $"{l.Naam} ({string.Join(", ", new[] { Sekse(Kring.Contact.GetValueOrDefault(l.Id).Geslacht), Leeftijdwoord(l) }.OfType<string>())})";

    /// <summary>Telephone and mail of those whose data this reader may see.</summary>
    public IEnumerable<(string Naam, string Hoe)> Contact => Kring.Leden.Where(l => !l.Kind && Lees.Leden.Contains(l.Id))
        .Select(l => (l.Naam, string.Join(", ", new[] { Kring.Contact.GetValueOrDefault(l.Id).Telefoon, Kring.Contact.GetValueOrDefault(l.Id).Email }.OfType<string>()))).Where(c => c.Item2.Length > 0);

    public IEnumerable<(Plantekenaar Wie, Ondertekening? Stand)> Tekenaars => Kring.Tekenaars.Where(t => t.Moet || Versie.Stand.ContainsKey(t.Wie)).Select(t => (t, Versie.Stand.GetValueOrDefault(t.Wie)));

    /// <summary>Lines of the list: the goals that run, each with its agreements; for the third block only those that came after the version before.</summary>
    public IEnumerable<(Plandoel Doel, Planafspraak Afspraak)> Regels(bool vervolg) =>
        Inhoud.Lopend.OrderBy(d => d.Volgorde).SelectMany(d => d.Afspraken.Where(a => Vervolg.Contains(a.Id) == vervolg).Concat(vervolg ? UitEvaluatie(d) : []).Select(a => (d, a)));

    /// <summary>Key points of the latest evaluation; null where this sheet is, or may come, in the hands of somebody who was left out of it.</summary>
    public string? Kernpunten => Evaluatie is { } e && !(Lezer is { } l ? e.Zonder.Contains(l) : e.Zonder.Count > 0) ? e.Kernpunten : null;

    /// <summary>For whom the sheet is; null for everybody.</summary>
    public Guid? Lezer { get; init; }

    /// <summary>What the latest evaluation agreed and no version has taken over yet (GP-012).</summary>
    IEnumerable<Planafspraak> UitEvaluatie(Plandoel doel) => Evaluatie?.Vervolg.Where(v => v.Doel == doel.Id && doel.Afspraken.All(a => a.Id != v.Afspraak.Id)).Select(v => v.Afspraak) ?? [];

    string Leeftijdwoord(Planlid l) => l.Geboren is { } g ? (Leeftijd.Jaren(g, Kop.Vandaag) >= 2 ? $"{Leeftijd.Jaren(g, Kop.Vandaag)}" : Leeftijd.Toon(g, null, Kop.Vandaag)) : "leeftijd onbekend";

    static string? Sekse(Geslacht geslacht) => geslacht switch { Geslacht.Vrouw => "v", Geslacht.Man => "m", Geslacht.Anders => "x", _ => null };
}

/// <summary>Makes the sheet of a version for a reader.</summary>
public sealed class Planbladmaker(Planboek boek, Plankringlezer kringen, IEnumerable<IPlanevaluatie> evaluaties, Platform.Identiteit.Handelende wie)
{
    /// <param name="nr">Number of the version; null for the one in front.</param>
    /// <param name="voor">Key of a signer; null for everybody.</param>
    public async Task<Planblad?> Maak(Casuskop kop, int? nr, string? voor, CancellationToken ct)
    {
        var plan = await boek.Lees(kop.Casus.Id, ct);
        var versie = nr is { } n ? plan?.Versies.FirstOrDefault(v => v.Nr == n) : plan?.Voorop;
        var kring = await kringen.Lees(kop.Casus, kop.Vandaag, ct);
        var lezer = kring.Tekenaars.FirstOrDefault(t => t.Wie == voor);
        if (versie is null || (voor is not null && lezer is null))
        {
            return null;
        }

        var vorige = plan!.Versies.Where(v => v.Nr < versie.Nr && v.VastgesteldOp is not null).MaxBy(v => v.Nr);
        HashSet<Guid> eerder = [.. vorige?.Inhoud.Doelen.SelectMany(d => d.Afspraken).Select(a => a.Id) ?? []];
        HashSet<Guid> vervolg = vorige is null ? [] : [.. versie.Inhoud.Doelen.SelectMany(d => d.Afspraken).Select(a => a.Id).Where(a => !eerder.Contains(a))];
        Planevaluatieblok? evaluatie = null;
        foreach (var bron in versie.Status == Planstatus.Vervangen ? [] : evaluaties)
        {
            evaluatie ??= await bron.Laatste(kop.Casus.Id, ct);
        }

        var lees = lezer is null ? Leesversie.VoorIedereen(versie.Inhoud, kring.Leden) : Leesversie.Voor(versie.Inhoud, kring.Leden, lezer.Persoon);
        return new(versie, lees, kring, kop, lezer?.Naam ?? "het gezin", wie.Naam, evaluatie, vervolg) { Lezer = lezer?.Persoon?.Waarde };
    }
}
