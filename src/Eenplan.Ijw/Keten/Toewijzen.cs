namespace Eenplan.Ijw;

/// <summary>Makes the next version of an allotment, as IV066, IV093, IV097, IV099 and OP380 ask. The municipality decides; this writes it down.</summary>
/// <param name="datum">Toewijzingsdatum of the new versions.</param>
/// <param name="tijd">Toewijzingstijd of the new versions; later than that of the versions before (IV013).</param>
public sealed class Toewijzen(DateOnly datum, TimeOnly tijd)
{
    /// <summary>OP380: whether a longer term must stretch this allotment instead of making a new number.</summary>
    /// <param name="huidig">The allotment that runs.</param>
    /// <param name="omvang">The size that is wanted.</param>
    /// <param name="vandaag">The last day must not have passed.</param>
    public static bool MoetOprekken(ToegewezenProduct huidig, Omvang? omvang, DateOnly vandaag) =>
        huidig.Omvang == omvang && omvang?.Frequentie != "6" && !(huidig.Einddatum < vandaag);

    /// <summary>A later end: same number, reason 04 unless another is given.</summary>
    public ToegewezenProduct Oprekken(ToegewezenProduct huidig, DateOnly einddatum, string reden = "04") =>
        Versie(huidig) with { Einddatum = einddatum, RedenWijziging = reden };

    /// <summary>An earlier end: same number, with the reason (JZ002).</summary>
    public ToegewezenProduct Inkorten(ToegewezenProduct huidig, DateOnly einddatum, string reden) =>
        Versie(huidig) with { Einddatum = einddatum, RedenWijziging = reden };

    /// <summary>Removes the allotment: reason 13, end equal to begin (CS335).</summary>
    public ToegewezenProduct Verwijderen(ToegewezenProduct huidig) =>
        Versie(huidig) with { Einddatum = huidig.Ingangsdatum, RedenWijziging = "13" };

    /// <summary>Another size with a frequency other than 6: the old one ends the day before, a new number begins (OP257, IV066).</summary>
    /// <returns>The shortened and the new allotment.</returns>
    public IReadOnlyList<ToegewezenProduct> AndereOmvang(ToegewezenProduct huidig, long nieuwNummer, DateOnly vanaf, DateOnly? tot, Omvang omvang, string reden) =>
    [
        Inkorten(huidig, vanaf.AddDays(-1), reden),
        Versie(huidig) with { ToewijzingNummer = nieuwNummer, Ingangsdatum = vanaf, Einddatum = tot, Omvang = omvang, RedenWijziging = null },
    ];

    /// <summary>Honours a VOW: every allotment carries its reference; what stays has no reason (IV093, IV097).</summary>
    /// <param name="verzoek">The request.</param>
    /// <param name="actueel">The allotments that run.</param>
    /// <param name="nieuwNummer">Gives the next ToewijzingNummer.</param>
    public IReadOnlyList<ToegewezenProduct> Honoreer(Verzoek verzoek, IReadOnlyList<ToegewezenProduct> actueel, Func<long> nieuwNummer)
    {
        var opNummer = actueel.ToDictionary(t => t.ToewijzingNummer);
        var uit = verzoek.OngewijzigdeProducten.Select(o => opNummer[o.ToewijzingNummer] with { RedenWijziging = null }).ToList();
        foreach (var w in verzoek.TeWijzigenProducten)
        {
            var huidig = opNummer[w.ToewijzingNummer];
            var heel = w.Budget is not null || w.Omvang?.Frequentie == "6" || w.Omvang == huidig.Omvang;
            uit.AddRange(heel
                ? [Versie(huidig) with { Einddatum = w.Einddatum, Omvang = w.Omvang, Budget = w.Budget, RedenWijziging = "12" }]
                : AndereOmvang(huidig, nieuwNummer(), w.GewensteIngangsdatum, w.Einddatum, w.Omvang!, "12"));
        }

        uit.AddRange(verzoek.NieuweProducten.Select(n => new ToegewezenProduct
        {
            ToewijzingNummer = nieuwNummer(),
            Product = n.Product,
            Toewijzingsdatum = datum,
            Toewijzingstijd = tijd,
            Ingangsdatum = n.GewensteIngangsdatum,
            Einddatum = n.Einddatum,
            Omvang = n.Omvang,
            Budget = n.Budget,
        }));
        return [.. uit.Select(t => t with { ReferentieAanbieder = verzoek.ReferentieAanbieder })];
    }

    ToegewezenProduct Versie(ToegewezenProduct huidig) =>
        huidig with { Toewijzingsdatum = datum, Toewijzingstijd = tijd, ReferentieAanbieder = null };
}
