using Eenplan.Ijw;

namespace Eenplan.Tests.Ijw;

/// <summary>Cases for the rules inside a claim and its answer.</summary>
static class Declaratiegevallen
{
    public static IEnumerable<Geval> Alle(Jw323 d, Jw325 a) => [.. Kop(d), .. Prestaties(d), .. Samenhang(d), .. Antwoord(a)];

    static Jw323 Declaratie(Jw323 b, Func<Declaratie, Declaratie> f) => b with { Declaratie = f(b.Declaratie) };

    /// <summary>A claim with these services, its total right.</summary>
    public static Jw323 Met(Jw323 b, params Func<Prestatie, Prestatie>[] f)
    {
        var basis = b.Declaratie.Clienten[0].Prestaties[0];
        var prestaties = f.Select(x => x(basis)).ToList();
        var som = prestaties.Sum(p => p.IngediendBedrag.DebetCredit == "C" ? -p.IngediendBedrag.Bedrag : p.IngediendBedrag.Bedrag);
        return Declaratie(b, d => d with
        {
            TotaalIngediendBedrag = new() { TotaalBedrag = Math.Abs(som), DebetCredit = som < 0 ? "C" : "D" },
            Clienten = [d.Clienten[0] with { Prestaties = prestaties }],
        });
    }

    static Prestatie Credit(Prestatie p, string nummer, string vorig) => p with
    {
        ProductReferentie = new() { ReferentieNummer = nummer, VorigReferentieNummer = vorig },
        IngediendBedrag = p.IngediendBedrag with { DebetCredit = "C" },
    };

    static IEnumerable<Geval> Kop(Jw323 b)
    {
        GeslotenPeriode P(DateOnly van, DateOnly tot) => new() { Begindatum = van, Einddatum = tot };
        var oud = new DateOnly(2020, 12, 1);
        yield return new("CS340", "april", true, b);
        yield return new("CS340", "niet vanaf de eerste", false, Declaratie(b, d => d with { DeclaratiePeriode = P(new(2026, 4, 2), new(2026, 4, 30)) }));
        yield return new("CS340", "twee maanden", false, Declaratie(b, d => d with { DeclaratiePeriode = P(new(2026, 3, 1), new(2026, 4, 30)) }));
        yield return new("CS100", "2026", true, b);
        yield return new("CS100", "declaratieperiode in 2020", false, Declaratie(b, d => d with { DeclaratiePeriode = P(oud, new(2020, 12, 31)) }));
        yield return new("CS100", "productperiode in 2020", false, Met(b, p => p with { ProductPeriode = P(oud, new(2020, 12, 31)) }));
        yield return new("TR134", "declaratieperiode in de toekomst", false, Declaratie(b, d => d with { DeclaratiePeriode = P(new(2026, 6, 1), new(2026, 6, 30)) }));
        yield return new("TR137", "periode afgelopen", true, b);
        yield return new("TR137", "periode loopt nog", false, Declaratie(b, d => d with { DeclaratiePeriode = P(new(2026, 5, 1), new(2026, 5, 31)) }));
        yield return new("TR137", "productperiode achterstevoren", false, Met(b, p => p with { ProductPeriode = P(new(2026, 4, 30), new(2026, 4, 1)) }));
        yield return new("CS325", "nul debet", true, Met(b, p => p with { IngediendBedrag = new() { Bedrag = 0, DebetCredit = "D" } }));
        yield return new("CS325", "totaal nul credit", false, Declaratie(b, d => d with { TotaalIngediendBedrag = new() { TotaalBedrag = 0, DebetCredit = "C" } }));
        yield return new("CS325", "prestatie nul credit", false, Met(b, p => p with { IngediendBedrag = new() { Bedrag = 0, DebetCredit = "C" } }));
        yield return new("TR358", "totaal klopt", true, b);
        yield return new("TR358", "totaal een cent te veel", false, Declaratie(b, d => d with { TotaalIngediendBedrag = d.TotaalIngediendBedrag with { TotaalBedrag = 87501 } }));
        yield return new("TR358", "totaal met verkeerd teken", false, Declaratie(b, d => d with { TotaalIngediendBedrag = d.TotaalIngediendBedrag with { DebetCredit = "C" } }));
    }

    static IEnumerable<Geval> Prestaties(Jw323 b)
    {
        yield return new("CD060", "debet zonder vorig nummer", true, b);
        yield return new("CD060", "credit met vorig nummer", true, Met(b, p => Credit(p, "RN010", "RN001")));
        yield return new("CD060", "credit zonder vorig nummer", false, Met(b, p => p with { IngediendBedrag = p.IngediendBedrag with { DebetCredit = "C" } }));
        yield return new("CD060", "debet met vorig nummer", false, Met(b, p => p with { ProductReferentie = new() { ReferentieNummer = "RN010", VorigReferentieNummer = "RN001" } }));
        yield return new("CD087", "uren met tarief", true, b);
        yield return new("CD087", "uren zonder tarief", false, Met(b, p => p with { ProductTarief = null }));
        yield return new("CD087", "euro's met tarief", false, Met(b, p => p with { Eenheid = "83" }));
        yield return new("CS339", "euro's met gelijk bedrag", true, Met(b, p => p with { Eenheid = "83", ProductTarief = null, GeleverdVolume = 87500 }));
        yield return new("CS339", "euro's met ander bedrag", false, Met(b, p => p with { Eenheid = "83", ProductTarief = null }));
        yield return new("CS337", "binnen een maand", true, b);
        yield return new("CS337", "over twee maanden", false, Met(b, p => p with { ProductPeriode = new() { Begindatum = new(2026, 3, 1), Einddatum = new(2026, 4, 30) } }));
        yield return new("TR335", "precies vijf jaar", true, Met(b, p => p with { ProductPeriode = new() { Begindatum = new(2021, 5, 1), Einddatum = new(2021, 5, 4) } }));
        yield return new("TR335", "vijf jaar en een dag", false, Met(b, p => p with { ProductPeriode = new() { Begindatum = new(2021, 5, 1), Einddatum = new(2021, 5, 3) } }));
        yield return new("TR319", "eerdere maand", true, Met(b, p => p with { ProductPeriode = new() { Begindatum = new(2026, 3, 1), Einddatum = new(2026, 3, 31) } }));
        yield return new("TR319", "latere maand", false, Met(b, p => p with { ProductPeriode = new() { Begindatum = new(2026, 5, 1), Einddatum = new(2026, 5, 3) } }));
    }

    static IEnumerable<Geval> Samenhang(Jw323 b)
    {
        Prestatie Anders(Prestatie p, string nummer) => p with { ProductReferentie = new() { ReferentieNummer = nummer }, ProductCode = "45A05" };
        var client = b.Declaratie.Clienten[0];
        yield return new("TR315", "twee verschillende credits", true, Met(b, p => Credit(p, "RN010", "RN001"), p => Credit(p, "RN011", "RN002")));
        yield return new("TR315", "zelfde credit twee keer", false, Met(b, p => Credit(p, "RN010", "RN001"), p => Credit(p, "RN011", "RN001")));
        yield return new("TR316", "credit op eerder bericht", true, Met(b, p => Credit(p, "RN010", "RN001"), p => p with { ProductReferentie = new() { ReferentieNummer = "RN011" } }));
        yield return new("TR316", "debet en credit samen", false, Met(b, p => p, p => Credit(p, "RN010", "RN001")));
        yield return new("TR316", "credit voor debet", false, Met(b, p => Credit(p, "RN010", "RN001"), p => p));
        yield return new("TR316", "credit op zichzelf", false, Met(b, p => Credit(p, "RN010", "RN010")));
        yield return new("TR416", "andere code", true, Met(b, p => p, p => Anders(p, "RN002")));
        yield return new("TR416", "zelfde product en periode", false, Met(b, p => p, p => p with { ProductReferentie = new() { ReferentieNummer = "RN002" } }));
        yield return new("TR101", "zelfde referentie", false, Met(b, p => p, p => Anders(p, "RN001")));
        yield return new("TR101", "cliënt twee keer", false, Declaratie(b, d => d with { Clienten = [client, client with { Prestaties = [Anders(client.Prestaties[0], "RN002")] }] }));
        yield return new("CS002", "bsn in declaratie", false, Declaratie(b, d => d with { Clienten = [client with { Bsn = "999900007" }] }));
    }

    static IEnumerable<Geval> Antwoord(Jw325 b)
    {
        Jw325 A(Func<DeclaratieAntwoord, DeclaratieAntwoord> f) => b with { DeclaratieAntwoord = f(b.DeclaratieAntwoord!) };
        yield return new("TR342", "alles afgewezen", true, b);
        yield return new("TR342", "een cent te veel toegekend", false, A(a => a with { TotaalToegekendBedrag = new() { TotaalBedrag = 1, DebetCredit = "D" } }));
        yield return new("TR342", "dubbel nummer, niets toegekend", true, A(a => a with { RetourCodes = ["9333"], Clienten = [] }));
        yield return new("TR342", "dubbel nummer, toch toegekend", false, A(a => a with { RetourCodes = ["9333"], TotaalToegekendBedrag = a.TotaalIngediendBedrag, Clienten = [] }));
        yield return new("CS325", "toegekend nul credit", false, A(a => a with { TotaalToegekendBedrag = new() { TotaalBedrag = 0, DebetCredit = "C" } }));
        yield return new("CD060", "credit zonder vorig nummer in antwoord", false, A(a => a with
        {
            Clienten = [a.Clienten[0] with { Prestaties = [a.Clienten[0].Prestaties[0] with { IngediendBedrag = new() { Bedrag = 87500, DebetCredit = "C" } }] }],
        }));
    }
}
