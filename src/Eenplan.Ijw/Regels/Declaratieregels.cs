using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Eenplan.Ijw;

/// <summary>In-message rules of JW323 and JW325, client by client: what is kept of a client is a few numbers.</summary>
sealed class Declaratieregels
{
    static readonly DateOnly Eerste = new(2021, 1, 1);

    readonly Melder m;
    readonly Declaratie? declaratie;
    readonly DateOnly dagtekening;
    readonly string stam;
    readonly HashSet<UInt128> clienten = [];
    readonly HashSet<UInt128> referenties = [];
    readonly HashSet<UInt128> vorige = [];
    readonly HashSet<(string, string?)> sleutels = [];
    readonly HashSet<(long, string, string, DateOnly, DateOnly)> debet = [];
    Int128 som;
    int nummer;

    public Declaratieregels(Melder m, Bericht bericht)
    {
        this.m = m;
        dagtekening = bericht.Kop.BerichtIdentificatie.Dagtekening;
        declaratie = (bericht as Jw323)?.Declaratie;
        stam = declaratie is null ? "Bericht/DeclaratieAntwoord" : "Bericht/Declaratie";
        if (declaratie is not null)
        {
            Kop(declaratie);
        }
    }

    /// <summary>The sum of what was claimed, credit as negative.</summary>
    public static Int128 Getekend(long bedrag, string debetCredit) => debetCredit == "C" ? -(Int128)bedrag : bedrag;

    void Kop(Declaratie d)
    {
        var periode = d.DeclaratiePeriode;
        m.Eis(periode.Begindatum >= Eerste, "CS100", stam, "DeclaratiePeriode", "Declareren met deze berichten kan over 2021 en later.");
        m.Eis(Dagrekening.HeleMaand(periode.Begindatum, periode.Einddatum), "CS340", stam, "DeclaratiePeriode", "De declaratieperiode moet precies één kalendermaand zijn.");
        m.Eis(periode.Begindatum <= dagtekening, "TR134", stam, "DeclaratiePeriode/Begindatum", "De declaratieperiode begint na de dagtekening van het bericht.");
        m.Eis(periode.Einddatum >= periode.Begindatum && periode.Einddatum <= dagtekening, "TR137", stam, "DeclaratiePeriode/Einddatum", "De declaratieperiode moet na haar begin eindigen, en voor of op de dagtekening.");
        Nul(d.TotaalIngediendBedrag.TotaalBedrag, d.TotaalIngediendBedrag.DebetCredit, stam, "TotaalIngediendBedrag/DebetCredit");
    }

    public void Client(DeclaratieClient client)
    {
        var pad = $"{stam}/Clienten/Client[{++nummer}]";
        Persoonregels.Bsn(m, pad, client.Bsn);
        Regieregels.Sleutel(m, clienten.Add(Afdruk(client.Bsn)), pad, "een cliënt met hetzelfde burgerservicenummer");
        sleutels.Clear();
        debet.Clear();
        for (var i = 0; i < client.Prestaties.Count; i++)
        {
            Prestatie($"{pad}/Prestaties/Prestatie[{i + 1}]", client.Prestaties[i]);
        }
    }

    void Prestatie(string pad, Prestatie p)
    {
        var referentie = p.ProductReferentie;
        var credit = p.IngediendBedrag.DebetCredit == "C";
        som += Getekend(p.IngediendBedrag.Bedrag, p.IngediendBedrag.DebetCredit);
        Regieregels.Sleutel(m, sleutels.Add((referentie.ReferentieNummer, referentie.VorigReferentieNummer)), pad, "een prestatie met dezelfde referentie");
        m.Eis(credit == referentie.VorigReferentieNummer is not null, "CD060", pad, "ProductReferentie/VorigReferentieNummer", credit
            ? "Noem bij een credit het nummer van de prestatie die je terugdraait."
            : "Een vorig referentienummer hoort alleen bij een credit.");
        Nul(p.IngediendBedrag.Bedrag, p.IngediendBedrag.DebetCredit, pad, "IngediendBedrag/DebetCredit");
        m.Eis(p.ProductPeriode.Begindatum <= dagtekening, "TR134", pad, "ProductPeriode/Begindatum", "De productperiode begint na de dagtekening van het bericht.");
        m.Eis(p.ProductPeriode.Einddatum >= p.ProductPeriode.Begindatum && p.ProductPeriode.Einddatum <= dagtekening, "TR137", pad, "ProductPeriode/Einddatum", "De productperiode moet na haar begin eindigen, en voor of op de dagtekening.");
        if (declaratie is not null)
        {
            Ingediend(declaratie, pad, p, credit);
        }
    }

    void Ingediend(Declaratie d, string pad, Prestatie p, bool credit)
    {
        var periode = p.ProductPeriode;
        m.Eis(p.Eenheid == "83" == p.ProductTarief is null, "CD087", pad, "ProductTarief", p.Eenheid == "83"
            ? "Laat het tarief weg: bij euro’s is het volume het bedrag."
            : "Vul het tarief in: dat is verplicht, behalve bij euro’s.");
        m.Eis(p.Eenheid != "83" || p.IngediendBedrag.Bedrag == p.GeleverdVolume, "CS339", pad, "IngediendBedrag/Bedrag", "Bij euro’s moet het bedrag gelijk zijn aan het volume, allebei in eurocenten.");
        m.Eis(periode.Begindatum >= Eerste, "CS100", pad, "ProductPeriode", "Declareren met deze berichten kan over 2021 en later.");
        m.Eis(Dagrekening.ZelfdeMaand(periode.Begindatum, periode.Einddatum), "CS337", pad, "ProductPeriode", "De productperiode moet binnen één kalendermaand vallen.");
        m.Eis(periode.Einddatum >= Dagrekening.MinMaanden(d.DeclaratieDagtekening, 60), "TR335", pad, "ProductPeriode/Einddatum", "Deze prestatie is ouder dan vijf jaar en kan niet meer gedeclareerd worden.");
        if (periode.Einddatum > d.DeclaratiePeriode.Einddatum || periode.Begindatum > d.DeclaratiePeriode.Einddatum)
        {
            m.Meld("TR319", pad + "/ProductPeriode", "De productperiode valt na de declaratieperiode. Declareer deze prestatie in een latere maand.", p);
        }

        var eigen = Afdruk(p.ProductReferentie.ReferentieNummer);
        referenties.Add(eigen);
        var teruggedraaid = vorige.Contains(eigen);
        if (p.ProductReferentie.VorigReferentieNummer is { } vorig)
        {
            var afdruk = Afdruk(vorig);
            m.Eis(vorige.Add(afdruk), "TR315", pad, "ProductReferentie/VorigReferentieNummer", "Deze prestatie wordt in dit bericht al gecrediteerd. Crediteer haar maar één keer.");
            teruggedraaid |= referenties.Contains(afdruk);
        }

        m.Eis(!teruggedraaid, "TR316", pad, "ProductReferentie", "Een prestatie en haar credit mogen niet in hetzelfde bericht staan. Laat ze allebei weg.");
        m.Eis(credit || debet.Add((p.ToewijzingNummer, p.ProductCategorie, p.ProductCode, periode.Begindatum, periode.Einddatum)), "TR416", pad, "ProductPeriode",
            "Voor dit product en deze periode staat al een debetprestatie in het bericht. Tel ze op tot één prestatie.");
    }

    public void Slot(Bericht bericht)
    {
        if (declaratie is { } d)
        {
            m.Eis(som == Getekend(d.TotaalIngediendBedrag.TotaalBedrag, d.TotaalIngediendBedrag.DebetCredit), "TR358", stam, "TotaalIngediendBedrag",
                "Het totaal is niet de som van de prestaties (debet min credit).");
            return;
        }

        if ((bericht as Jw325)?.DeclaratieAntwoord is not { } a)
        {
            return;
        }

        Nul(a.TotaalIngediendBedrag.TotaalBedrag, a.TotaalIngediendBedrag.DebetCredit, stam, "TotaalIngediendBedrag/DebetCredit");
        Nul(a.TotaalToegekendBedrag.TotaalBedrag, a.TotaalToegekendBedrag.DebetCredit, stam, "TotaalToegekendBedrag/DebetCredit");
        var ingediend = Getekend(a.TotaalIngediendBedrag.TotaalBedrag, a.TotaalIngediendBedrag.DebetCredit);
        var toegekend = Getekend(a.TotaalToegekendBedrag.TotaalBedrag, a.TotaalToegekendBedrag.DebetCredit);
        var afgekeurd = a.RetourCodes.Any(c => c is not ("0200" or "8001"));
        m.Eis(afgekeurd ? toegekend == 0 : som == ingediend - toegekend, "TR342", stam, "TotaalToegekendBedrag", afgekeurd
            ? "De declaratie is afgekeurd; het toegekende bedrag moet dan 0 zijn."
            : "Het toegekende bedrag moet het ingediende bedrag min de afgewezen prestaties zijn.");
    }

    void Nul(long bedrag, string debetCredit, string pad, string element) =>
        m.Eis(bedrag != 0 || debetCredit == "D", "CS325", pad, element, "Een bedrag van nul is altijd debet (D).");

    /// <summary>Stands for a text in a set: 16 bytes, whatever its length, so that a claim of 100 MB fits.</summary>
    static UInt128 Afdruk(string tekst)
    {
        Span<byte> doel = stackalloc byte[32];
        SHA256.HashData(MemoryMarshal.AsBytes(tekst.AsSpan()), doel);
        return MemoryMarshal.Read<UInt128>(doel);
    }
}
