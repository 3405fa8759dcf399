using Eenplan.Domein.Casus;
using Eenplan.Domein.Toegang;
using Eenplan.Tests;

namespace Eenplan.Domein.Tests.Toegang;

/// <summary>Every item of the checklist: in order, not yet, and done differently with a reason; and only of phases the case came to (CR-004).</summary>
public sealed class ControlelijstTests
{
    static readonly DateOnly Vandaag = new(2026, 11, 23);
    static readonly Controleaanvraag Goed = new(true, new(2026, 10, 1), new(2026, 11, 1), true, true, true, true, 2, 2);

    static readonly string[] Feiten = ["AanmeldingGedaan", "ContactGelukt", "IkbBekeken", "PlanVastgesteld", "EvaluatieGehouden", "NotulenVerspreid", "CasusGesloten"];

    static Controlefeiten Alles { get; } = new()
    {
        Fase = Ketenfase.Afsluiting,
        Vandaag = Vandaag,
        HeeftRegisseur = true,
        Laatste = Feiten.ToDictionary(f => f, _ => Vandaag, StringComparer.Ordinal),
        Veiligheid = Veiligheidsoordeel.Voldoende,
        VeiligheidOp = Vandaag.AddDays(-42),
        Voortgang = new() { VragenCompleet = true, AnalyseKlaar = true, AnalyseInCo = true, PlanGeldt = true },
        Kinderen = [new("Mila", null, true), new("Baby", null, null)],
        DoelenMetBron = true,
        Aanvragen = [Goed],
        Afgeschaald = (1, 1),
    };

    static Controlefeiten Zonder(string feit) => Alles with { Laatste = Alles.Laatste.Where(l => l.Key != feit).ToDictionary(StringComparer.Ordinal) };

    static Controlefeiten Met(Controleaanvraag aanvraag) => Alles with { Aanvragen = [Goed, aanvraag] };

    /// <summary>One thing that is missing, what it is called on the list, and the code of the refusal one departs from; null where nobody can.</summary>
    static readonly Dictionary<string, (Controlefeiten Feiten, string Tekst, string? Code)> Gevallen = new(StringComparer.Ordinal)
    {
        ["geen aanmelding"] = (Zonder("AanmeldingGedaan"), "De aanmelding staat", null),
        ["geen regisseur"] = (Alles with { HeeftRegisseur = false }, "Eén medewerker", null),
        ["geen contact"] = (Zonder("ContactGelukt"), "Er is contact geweest", null),
        ["oude weging"] = (Alles with { VeiligheidOp = Vandaag.AddDays(-43) }, "De weging is niet ouder dan 42 dagen", null),
        ["kind niet gesproken"] = (Alles with { Kinderen = [new("Mila", "gesproken", true)] }, "Elk kind is gezien", "gesprek-mist"),
        ["vraag mist"] = (Alles with { Voortgang = Alles.Voortgang with { VragenCompleet = false } }, "Van elk gezinslid", null),
        ["geen ikb"] = (Zonder("IkbBekeken"), "Het integraal klantbeeld", null),
        ["analyse niet in co"] = (Alles with { Voortgang = Alles.Voortgang with { AnalyseInCo = false } }, "De analyse is besproken", null),
        ["analyse niet klaar"] = (Alles with { Voortgang = Alles.Voortgang with { AnalyseKlaar = false } }, "De analyse ligt vast", null),
        ["geen eigen woorden"] = (Alles with { Kinderen = [new("Mila", null, false)] }, "De eigen woorden", null),
        ["doel zonder bron"] = (Alles with { DoelenMetBron = false }, "Bij elk doel", null),
        ["niet getekend"] = (Met(new(false, null, null, false, false, false, false, 0, 0)), "Er is een ondertekende aanvraag", null),
        ["te laat besloten"] = (Met(Goed with { Besloten = new(2026, 11, 27) }), "Er is binnen acht weken besloten", null),
        ["wacht te lang"] = (Met(Goed with { Ontvangen = new(2026, 9, 27), Besloten = null }), "Er is binnen acht weken besloten", null),
        ["brief mist"] = (Met(Goed with { Brieven = 1 }), "Iedereen met gezag", null),
        ["gezag onbekend"] = (Met(Goed with { Brieven = 0, Gezagdragers = 0 }), "Iedereen met gezag", null),
        ["geen co-notitie"] = (Met(Goed with { Co = false }), "Over de jeugdhulp ligt", "geen-co-notitie"),
        ["co zei nee"] = (Met(Goed with { Co = false }), "Over de jeugdhulp ligt", "co-besloot-niet"),
        ["richtlijn niet"] = (Met(Goed with { Richtlijn = false }), "Een richtlijn is gevolgd", "richtlijn-niet-gevolgd"),
        ["niet afgewogen"] = (Met(Goed with { Afgewogen = false }), "Mogelijkheden zijn", null),
        ["hulp te laat"] = (Alles with { NietGestart = 1 }, "De gekozen hulp is begonnen", null),
        ["afgeschaald zonder doel"] = (Alles with { Afgeschaald = (2, 1) }, "Minder hulp verwijst", "geen-doelen"),
        ["geen notulen"] = (Zonder("NotulenVerspreid"), "De notulen", null),
        ["oude notulen"] = (Alles with { Laatste = new Dictionary<string, DateOnly>(Alles.Laatste, StringComparer.Ordinal) { ["NotulenVerspreid"] = Vandaag.AddDays(-1) } }, "De notulen", null),
        ["niet gesloten"] = (Zonder("CasusGesloten"), "De casus is gesloten", null),
    };

    public static TheoryData<string> Namen => [.. Gevallen.Keys];

    [Fact]
    [Eis("CR-004")]
    public void Een_vol_dossier_is_op_elk_punt_in_orde()
    {
        var punten = Controlelijst.Maak(Alles);
        punten.Where(p => p.Stand != Controlestand.Ok).Select(p => p.Tekst).ShouldBe([]);
        foreach (var fase in Enum.GetValues<Ketenfase>())
        {
            punten.Where(p => p.Fase == fase).Select(p => p.Soort).Distinct().Count().ShouldBe(2, $"elke stap heeft beide lijsten: {fase}");
        }
    }

    [Theory]
    [Eis("CR-004")]
    [MemberData(nameof(Namen))]
    public void Wat_ontbreekt_staat_op_precies_een_punt_en_alleen_de_eigen_afwijking_verklaart_het(string naam)
    {
        var (feiten, tekst, code) = Gevallen[naam];
        var mist = Controlelijst.Maak(feiten).Where(p => p.Stand != Controlestand.Ok).ShouldHaveSingleItem();
        mist.Stand.ShouldBe(Controlestand.NogNiet);
        mist.Tekst.ShouldStartWith(tekst);
        Controlelijst.Maak(feiten with { Afwijkingen = [new("iets-anders", "Om een andere reden", Vandaag)] }).Single(p => p.Stand != Controlestand.Ok).Stand.ShouldBe(Controlestand.NogNiet);
        if (code is not null)
        {
            var anders = Controlelijst.Maak(feiten with { Afwijkingen = [new(code, "Er was spoed", Vandaag)] }).Single(p => p.Stand != Controlestand.Ok);
            anders.Stand.ShouldBe(Controlestand.Afwijking);
            anders.Bron.ShouldContain("Er was spoed");
        }
    }

    [Fact]
    [Eis("CR-004")]
    public void Een_leeg_dossier_heeft_alleen_de_punten_van_de_fase_waarin_het_is()
    {
        foreach (var fase in Enum.GetValues<Ketenfase>())
        {
            var punten = Controlelijst.Maak(new() { Fase = fase, Vandaag = Vandaag, Kinderen = [new("Mila", "gezien", false)] });
            punten.ShouldAllBe(p => p.Fase <= fase);
            punten.ShouldContain(p => p.Fase == fase);
            punten.Where(p => p.Stand == Controlestand.Ok).Select(p => p.Tekst).ShouldBe(fase == Ketenfase.Afsluiting ? ["Er loopt geen veiligheidsplan meer"] : []);
        }
    }

    [Fact]
    [Eis("CR-004")]
    public void Een_onveilig_kind_vraagt_een_plan_en_een_lopend_plan_houdt_sluiten_open()
    {
        var onveilig = Alles with { Veiligheid = Veiligheidsoordeel.Onvoldoende };
        Controlelijst.Maak(onveilig).Single(p => p.Stand != Controlestand.Ok).Eis.ShouldBe("CR-011");
        Controlelijst.Maak(onveilig with { VeiligheidsplanLoopt = true }).Single(p => p.Stand != Controlestand.Ok).Fase.ShouldBe(Ketenfase.Afsluiting);
    }
}
