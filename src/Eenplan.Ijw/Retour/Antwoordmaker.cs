namespace Eenplan.Ijw;

/// <summary>Makes the JW325 that answers a JW323, as IV087 and IV088 say, to the cent.</summary>
public static class Antwoordmaker
{
    /// <summary>
    /// All good: header 0200, answer 8001, everything granted. A fault inside the message: header 0001 only. A fault in the header: its code only.
    /// A fault in the claim: its code, nothing granted. A fault in a client: its code, its services 0233. A fault in a service: its code; good services are left out.
    /// </summary>
    /// <param name="heen">The claim.</param>
    /// <param name="bevindingen">Findings of <see cref="Berichtcontrole"/> and <see cref="Ketencontrole"/> about this very object.</param>
    /// <param name="gegevens">Identification, day and versions of the answer.</param>
    /// <returns>The answer; null when the structure was wrong: then the standard has none.</returns>
    public static Jw325? Maak(Jw323 heen, IReadOnlyList<Bevinding> bevindingen, Retourgegevens gegevens)
    {
        if (bevindingen.Any(b => b.Niveau <= Controleniveau.Xsd))
        {
            return null;
        }

        var (codes, perDeel) = Retourmaker.Verdeel(bevindingen);
        var kop = new AntwoordHeader
        {
            Afzender = heen.Header.Ontvanger,
            Ontvanger = heen.Header.Afzender,
            BerichtIdentificatie = new() { Identificatie = gegevens.Identificatie, Dagtekening = gegevens.Dagtekening },
            XsdVersie = gegevens.XsdVersie,
            DeclaratieIdentificatie = heen.Header.BerichtIdentificatie,
            XsltVersie = gegevens.XsltVersie,
            XsdVersieDeclaratie = heen.Header.XsdVersie,
            RetourCodes = codes.Length == 0 ? ["0200"] : codes,
        };
        return perDeel is null && codes.Length > 0
            ? new() { Header = kop }
            : new() { Header = kop, DeclaratieAntwoord = Antwoord(heen.Declaratie, perDeel ?? []) };
    }

    static DeclaratieAntwoord Antwoord(Declaratie d, Dictionary<object, string[]> perDeel)
    {
        if (perDeel.TryGetValue(d, out var codes))
        {
            return Kop(d, Nul, codes);
        }

        var clienten = d.Clienten.Select(c => Client(c, perDeel)).OfType<DeclaratieClient>().ToArray();
        if (clienten.Length == 0)
        {
            return Kop(d, d.TotaalIngediendBedrag, ["8001"]);
        }

        var afgewezen = clienten.SelectMany(c => c.Prestaties).Aggregate((Int128)0, (som, p) => som + Declaratieregels.Getekend(p.IngediendBedrag.Bedrag, p.IngediendBedrag.DebetCredit));
        var toegekend = (long)(Declaratieregels.Getekend(d.TotaalIngediendBedrag.TotaalBedrag, d.TotaalIngediendBedrag.DebetCredit) - afgewezen);
        return Kop(d, new() { TotaalBedrag = Math.Abs(toegekend), DebetCredit = toegekend < 0 ? "C" : "D" }, ["0200"]) with { Clienten = clienten };
    }

    static TotaalBedragMetDC Nul => new() { TotaalBedrag = 0, DebetCredit = "D" };

    static DeclaratieAntwoord Kop(Declaratie d, TotaalBedragMetDC toegekend, IReadOnlyList<string> codes) => new()
    {
        DeclaratieNummer = d.DeclaratieNummer,
        TotaalIngediendBedrag = d.TotaalIngediendBedrag,
        TotaalToegekendBedrag = toegekend,
        RetourCodes = codes,
    };

    static DeclaratieClient? Client(DeclaratieClient c, Dictionary<object, string[]> perDeel)
    {
        if (perDeel.TryGetValue(c, out var codes))
        {
            return c with { RetourCodes = codes, Prestaties = [.. c.Prestaties.Select(p => p with { RetourCodes = ["0233"] })] };
        }

        Prestatie[] afgewezen = [.. c.Prestaties.Where(perDeel.ContainsKey).Select(p => p with { RetourCodes = perDeel[p] })];
        return afgewezen.Length == 0 ? null : c with { RetourCodes = ["0200"], Prestaties = afgewezen };
    }
}
