using System.Globalization;

namespace Eenplan.Ijw;

/// <summary>A message in words that a case worker or an administrator understands.</summary>
public static class Samenvatting
{
    static readonly CultureInfo Nl = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The lines of the summary.</summary>
    /// <param name="bericht">The message.</param>
    /// <param name="metBsn">Shows the BSN; hidden otherwise.</param>
    /// <param name="clienten">For a claim that is read as a stream: its clients.</param>
    public static IEnumerable<string> Regels(Bericht bericht, bool metBsn = false, IEnumerable<DeclaratieClient>? clienten = null)
    {
        var opbouw = Opbouwtabel.Van(bericht.Soort);
        var kop = bericht.Kop;
        yield return $"{bericht.Soort.ToString().ToUpperInvariant()} {opbouw.Naam}";
        yield return $"  van {Partijnaam(kop.Afzender)} aan {Partijnaam(kop.Ontvanger)}";
        yield return $"  kenmerk {kop.BerichtIdentificatie.Identificatie}, gedagtekend {Dag(kop.BerichtIdentificatie.Dagtekening)}";
        foreach (var regel in Retour(kop).Concat(Inhoud(bericht, metBsn, clienten)))
        {
            yield return "  " + regel;
        }
    }

    static IEnumerable<string> Retour(Header kop)
    {
        var codes = (kop as RetourHeader)?.RetourCodes ?? (kop as AntwoordHeader)?.RetourCodes;
        return codes is null ? [] : codes.Count == 0 ? ["het bericht is goedgekeurd"] : codes.Select(Code);
    }

    static IEnumerable<string> Inhoud(Bericht bericht, bool metBsn, IEnumerable<DeclaratieClient>? clienten) => bericht switch
    {
        Jw301 b => Toewijzing(b.Client, metBsn),
        Jw302 { Client: { } c } => Toewijzing(c, metBsn),
        Jw305 b => Start(b.Client, metBsn),
        Jw306 { Client: { } c } => Start(c, metBsn),
        Jw307 b => Stop(b.Client, metBsn),
        Jw308 { Client: { } c } => Stop(c, metBsn),
        Jw315 b => Vot(b.Client, metBsn),
        Jw316 { Client: { } c } => Vot(c, metBsn),
        Jw317 b => Vow(b.Client, metBsn),
        Jw318 { Client: { } c } => Vow(c, metBsn),
        Jw319 b => Antwoord(b.Antwoord),
        Jw320 { Antwoord: { } a } => Antwoord(a),
        Jw323 b => Declaratie(b.Declaratie).Concat(Prestaties(clienten ?? b.Declaratie.Clienten, metBsn)),
        Jw325 { DeclaratieAntwoord: { } a } => DeclaratieAntwoord(a).Concat(Prestaties(clienten ?? a.Clienten, metBsn)),
        _ => [],
    };

    static IEnumerable<string> Toewijzing(ToewijzingClient c, bool metBsn)
    {
        yield return Client(c.Bsn, Naam(c.Naam.Voorletters, c.Naam.Geslachtsnaam), c.Geboortedatum, metBsn);
        foreach (var p in c.ToegewezenProducten)
        {
            yield return $"toewijzing {p.ToewijzingNummer}: {Product(p.Product)}, {Periode(p.Ingangsdatum, p.Einddatum)}, {Omvang(p.Omvang, p.Budget)}"
                + (p.RedenWijziging is { } reden ? $" ({Codelijsten.Omschrijving("JZ002", reden)})" : "") + Codes(p.RetourCodes);
        }
    }

    static IEnumerable<string> Start(StartClient c, bool metBsn) =>
        c.StartProducten.Select(p => $"{Status(p.StatusAanlevering)}start op {Dag(p.Begindatum)}: {Product(p.Product)}, toewijzing {Nummer(p.ToewijzingNummer)}{Codes(p.RetourCodes)}")
            .Prepend(Client(c.Bsn, Naam(c.Naam.Voorletters, c.Naam.Geslachtsnaam), c.Geboortedatum, metBsn));

    static IEnumerable<string> Stop(StopClient c, bool metBsn) =>
        c.StopProducten.Select(p => $"{Status(p.StatusAanlevering)}stop op {Dag(p.Einddatum)}, begonnen op {Dag(p.Begindatum)}: {Product(p.Product)}, toewijzing {Nummer(p.ToewijzingNummer)}, {Codelijsten.Omschrijving("JZ588", p.RedenBeeindiging)}{Codes(p.RetourCodes)}")
            .Prepend(Client(c.Bsn, Naam(c.Naam.Voorletters, c.Naam.Geslachtsnaam), c.Geboortedatum, metBsn));

    static IEnumerable<string> Vot(VotClient c, bool metBsn) =>
        c.AangevraagdeProducten.Select(p => $"vraagt {p.ReferentieAanbieder}: {Product(p.Product)}, {Periode(p.ToewijzingIngangsdatum, p.ToewijzingEinddatum)}, {Omvang(p.Omvang, p.Budget)}, verwijzer {Codelijsten.Omschrijving("COD327", p.Verwijzer.Type)}{Codes(p.RetourCodes)}")
            .Prepend(Client(c.Bsn, Naam(c.Naam.Voorletters, c.Naam.Geslachtsnaam), c.Geboortedatum, metBsn));

    static IEnumerable<string> Vow(VowClient c, bool metBsn)
    {
        var v = c.Verzoek;
        yield return "cliënt, " + Bsn(c.Bsn, metBsn);
        yield return $"verzoek {v.ReferentieAanbieder}: {Codelijsten.Omschrijving("WJ758", v.RedenVerzoek)}{Codes(v.RetourCodes)}";
        foreach (var o in v.OngewijzigdeProducten)
        {
            yield return $"blijft: toewijzing {o.ToewijzingNummer}{Codes(o.RetourCodes)}";
        }

        foreach (var w in v.TeWijzigenProducten)
        {
            yield return $"wijzigen: toewijzing {w.ToewijzingNummer}, {Periode(w.GewensteIngangsdatum, w.Einddatum)}, {Omvang(w.Omvang, w.Budget)}{Codes(w.RetourCodes)}";
        }

        foreach (var n in v.NieuweProducten)
        {
            yield return $"nieuw: {Product(n.Product)}, {Periode(n.GewensteIngangsdatum, n.Einddatum)}, {Omvang(n.Omvang, n.Budget)}{Codes(n.RetourCodes)}";
        }
    }

    static IEnumerable<string> Antwoord(Antwoord a) =>
    [
        $"antwoord op {a.ReferentieAanbieder}: {Codelijsten.Omschrijving("WJ760", a.VerzoekAntwoord)}"
            + (a.RedenAfwijzingVerzoek is { } reden ? $", {Codelijsten.Omschrijving("WJ759", reden)}" : "")
            + (a.Woonplaatsbeginsel is { } w ? $", verantwoordelijk is {Partijnaam(w.Gemeente)}" : "") + Codes(a.RetourCodes),
    ];

    static IEnumerable<string> Declaratie(Declaratie d) =>
    [
        $"declaratie {d.DeclaratieNummer} over {d.DeclaratiePeriode.Begindatum.ToString("MMMM yyyy", Nl)}",
        $"totaal {Bedrag(d.TotaalIngediendBedrag.TotaalBedrag, d.TotaalIngediendBedrag.DebetCredit)}",
    ];

    static IEnumerable<string> DeclaratieAntwoord(DeclaratieAntwoord a) =>
    [
        $"declaratie {a.DeclaratieNummer}{Codes(a.RetourCodes)}",
        $"ingediend {Bedrag(a.TotaalIngediendBedrag.TotaalBedrag, a.TotaalIngediendBedrag.DebetCredit)}, toegekend {Bedrag(a.TotaalToegekendBedrag.TotaalBedrag, a.TotaalToegekendBedrag.DebetCredit)}",
    ];

    static IEnumerable<string> Prestaties(IEnumerable<DeclaratieClient> clienten, bool metBsn) => clienten.SelectMany(c => c.Prestaties
        .Select(p => $"  {p.ProductReferentie.ReferentieNummer}: {Product(new() { Categorie = p.ProductCategorie, Code = p.ProductCode })}, {Periode(p.ProductPeriode.Begindatum, p.ProductPeriode.Einddatum)}, {Volume(p.GeleverdVolume, p.Eenheid)}, {Bedrag(p.IngediendBedrag.Bedrag, p.IngediendBedrag.DebetCredit)}{Codes(p.RetourCodes)}")
        .Prepend("cliënt, " + Bsn(c.Bsn, metBsn) + Codes(c.RetourCodes)));

    static string Client(string bsn, string naam, Geboortedatum geboren, bool metBsn) => $"cliënt {naam}, geboren {Dag(geboren.Datum)}, {Bsn(bsn, metBsn)}";

    static string Bsn(string bsn, bool tonen) => tonen ? "BSN " + bsn : "BSN verborgen";

    static string Naam(string? voorletters, NaamMetVoorvoegsel naam) =>
        string.Join(' ', new[] { voorletters is null ? null : string.Join('.', voorletters.AsEnumerable()) + ".", naam.Voorvoegsel, naam.Achternaam }.Where(d => d is not null));

    static string Partijnaam(string code) => code.Length == 4
        ? $"gemeente {Gemeentelijst.Naam(code) ?? "onbekend"} ({code})"
        : $"aanbieder {code}";

    static string Product(Product? p) => p is null ? "alle producten"
        : $"{Codelijsten.Omschrijving("JZ020", p.Categorie)} ({p.Code ?? p.Categorie + ", elke code"})";

    static string Periode(DateOnly van, DateOnly? tot) => tot is { } t ? $"{Dag(van)} t/m {Dag(t)}" : $"vanaf {Dag(van)}";

    static string Omvang(Omvang? o, long? budget) => o is { } ? $"{Volume(o.Volume, o.Eenheid)} {Codelijsten.Omschrijving("WMO757", o.Frequentie).ToLower(Nl)}"
        : budget is { } b ? $"budget {Bedrag(b, "D")}" : "zonder omvang";

    static string Volume(long volume, string eenheid) => eenheid == "83" ? Bedrag(volume, "D")
        : $"{volume.ToString(Nl)} × {Codelijsten.Omschrijving("WJ756", eenheid).ToLower(Nl)}";

    static string Bedrag(long centen, string debetCredit) => (debetCredit == "C" ? "−" : "") + "€ " + (centen / 100m).ToString("N2", Nl);

    static string Dag(DateOnly dag) => dag.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    static string Nummer(long? nummer) => nummer?.ToString(CultureInfo.InvariantCulture) ?? "geen";

    static string Status(string status) => status == "3" ? "verwijderen: " : "";

    static string Codes(IReadOnlyList<string> codes) => codes.Count == 0 ? "" : " [" + string.Join("; ", codes.Select(Code)) + "]";

    static string Code(string code) => $"{code} {Codelijsten.Omschrijving("WJ001", code)}";
}
