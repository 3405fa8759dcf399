using Eenplan.Ijw;

namespace Eenplan.Tests.Ijw;

/// <summary>The cases about claims: periods, weeks, amounts, credits and answers.</summary>
public sealed class TwintigGevallenDeclaratieTests
{
    readonly Scene s = new() { Vandaag = new(2026, 7, 1) };

    static DateOnly D(int maand, int dag, int jaar = 2025) => new(jaar, maand, dag);

    static GeslotenPeriode P(DateOnly van, DateOnly tot) => new() { Begindatum = van, Einddatum = tot };

    static Omvang PerWeek(long volume, string eenheid) => new() { Volume = volume, Eenheid = eenheid, Frequentie = "2" };

    [Fact]
    public void Geval_12_productperioden_zijn_de_snede_van_maand_en_looptijd()
    {
        var t = Scene.T667899 with { Ingangsdatum = D(4, 8, 2026), Einddatum = D(6, 17, 2026), Toewijzingsdatum = D(4, 1, 2026) };
        Volumes.Productperioden(t.Ingangsdatum, t.Einddatum!.Value).ShouldBe([P(D(4, 8, 2026), D(4, 30, 2026)), P(D(5, 1, 2026), D(5, 31, 2026)), P(D(6, 1, 2026), D(6, 17, 2026))]);
        s.Neem(s.Toewijzing(t));
        string Codes(DateOnly van, DateOnly tot) => s.Codes(s.Declaratie(D(6, 1, 2026), Scene.Prestatie("RN1", van, tot, 3)));
        Codes(D(4, 8, 2026), D(4, 30, 2026)).ShouldBe("");
        Codes(D(4, 1, 2026), D(4, 30, 2026)).ShouldBe("9307 9387");
        Codes(D(6, 1, 2026), D(6, 30, 2026)).ShouldBe("9308 9388");
    }

    [Fact]
    public void Geval_13_weekvolume_bij_inspanning()
    {
        var t = Scene.T667899 with { Ingangsdatum = D(7, 7), Einddatum = D(9, 7), Omvang = PerWeek(3, "04") };
        Volumes.Productperioden(D(7, 7), D(9, 7)).Select(p => Volumes.PerPeriode(t, p)).ShouldBe([12, 15, 3]);
        Volumes.OverLooptijd(t).ShouldBe(27);
        s.Neem(s.Toewijzing(t));
        var juli = D(7, 1);
        s.Codes(s.Declaratie(juli, Scene.Prestatie("RN0", D(7, 7), D(7, 31), 13))).ShouldBe("9321");
        s.Afhandelen(s.Declaratie(juli, Scene.Prestatie("RN1", D(7, 7), D(7, 31), 12)));
        s.Afhandelen(s.Declaratie(D(8, 1), Scene.Prestatie("RN2", D(8, 1), D(8, 31), 15)));
        s.Codes(s.Declaratie(D(9, 1), Scene.Prestatie("RN3", D(9, 1), D(9, 7), 3))).ShouldBe("9322");
    }

    [Fact]
    public void Geval_14_weken_over_de_jaargrens()
    {
        var t = Scene.T667899 with { Ingangsdatum = D(10, 7), Einddatum = D(12, 30), Omvang = PerWeek(3, "04") };
        Volumes.Productperioden(D(10, 7), D(12, 30)).Select(p => Volumes.PerPeriode(t, p)).ShouldBe([12, 15, 15]);
        Volumes.OverLooptijd(t).ShouldBe(39);
        Volumes.Week(D(12, 30)).ShouldBe((2026, 1));
    }

    [Fact]
    public void Geval_15_weekvolume_bij_output()
    {
        var t = Scene.T667899 with { Ingangsdatum = D(7, 7), Einddatum = D(9, 7), Omvang = PerWeek(30000, "83") };
        Volumes.Productperioden(D(7, 7), D(9, 7)).Select(p => Volumes.PerPeriode(t, p)).ShouldBe([90000, 150000, 30000]);
        var eerder = t with { Einddatum = D(9, 6) };
        Volumes.Productperioden(D(7, 7), D(9, 6)).Select(p => Volumes.PerPeriode(eerder, p)).ShouldBe([90000, 180000, 0]);
        Volumes.OverLooptijd(eerder).ShouldBe(270000);
        var kort = t with { Ingangsdatum = D(7, 7), Einddatum = D(7, 9) };
        Volumes.PerPeriode(kort, P(D(7, 7), D(7, 9))).ShouldBe(30000);
    }

    [Fact]
    public void Geval_16_minuten_op_een_uurtarief()
    {
        Bedragen.Minuuttarief(8750).ShouldBe(146);
        Bedragen.UurtariefInMinuten(8750, 50).ShouldBe(7292);
        Bedragen.Uren(4 * 95).ShouldBe(6);
        Bedragen.Uren(1).ShouldBe(1);
        Bedragen.Uren(89).ShouldBe(1);
        Bedragen.Uren(90).ShouldBe(2);
        s.Neem(s.Toewijzing(Scene.T667899));
        Prestatie Minuten(long bedrag) => Scene.Prestatie("RN1", D(1, 1), D(1, 31), 50, 146, eenheid: "01") with { IngediendBedrag = new() { Bedrag = bedrag, DebetCredit = "D" } };
        s.Codes(s.Declaratie(D(1, 1), Minuten(7292))).ShouldBe("");
        s.Codes(s.Declaratie(D(1, 1), Minuten(7400))).ShouldBe("9346");
    }

    [Fact]
    public void Geval_17_crediteren()
    {
        s.Neem(s.Toewijzing(Scene.T667899));
        s.Afhandelen(s.Declaratie(D(1, 1), Scene.Prestatie("RN001", D(1, 1), D(1, 31), 5))).DeclaratieAntwoord!.RetourCodes.ShouldBe(["8001"]);
        Prestatie Credit(string nummer) => Scene.Prestatie(nummer, D(1, 1), D(1, 31), 5, vorig: "RN001");
        Prestatie Debet(string nummer) => Scene.Prestatie(nummer, D(1, 1), D(1, 31), 6);

        s.Codes(s.Declaratie(D(2, 1), Debet("RN011"))).ShouldBe("9389");
        s.Codes(s.Declaratie(D(2, 1), Credit("RN010") with { ProductReferentie = new() { ReferentieNummer = "RN010", VorigReferentieNummer = "RN999" } })).ShouldBe("8017");
        var samen = s.Declaratie(D(2, 1), Debet("RN011"), Credit("RN010"));
        samen.Declaratie.TotaalIngediendBedrag.ShouldBe(new() { TotaalBedrag = 1000, DebetCredit = "D" });
        s.Codes(samen).ShouldBe("");
        s.Afhandelen(samen);
        s.Archief.Prestatie(Scene.Aanbieder, "RN001")!.Fase.ShouldBe(Prestatiefase.Gecrediteerd);
        s.Codes(s.Declaratie(D(3, 1), Credit("RN012"))).ShouldBe("9390");
        s.Controleer(s.Declaratie(D(3, 1), Scene.Prestatie("RN020", D(2, 1), D(2, 28), 1), Scene.Prestatie("RN021", D(2, 1), D(2, 28), 1, vorig: "RN020")))
            .ShouldContain(b => b.Code == "TR316" && b.Retourcode == "0001");
    }

    [Fact]
    public void Geval_18_declaratieantwoord_tot_op_de_cent()
    {
        s.Neem(s.Toewijzing(Scene.T667899));
        var declaratie = s.Declaratie(D(2, 1), Scene.Prestatie("RN1", D(1, 1), D(1, 31), 11, 5000), Scene.Prestatie("RN2", D(2, 1), D(2, 28), 16, 1500));
        declaratie.Declaratie.TotaalIngediendBedrag.TotaalBedrag.ShouldBe(79000);
        var antwoord = s.Antwoord(declaratie);
        antwoord.Header.RetourCodes.ShouldBe(["0200"]);
        var a = antwoord.DeclaratieAntwoord!;
        (a.RetourCodes.Single(), a.TotaalToegekendBedrag).ShouldBe(("0200", new TotaalBedragMetDC { TotaalBedrag = 55000, DebetCredit = "D" }));
        var client = a.Clienten.Single();
        client.RetourCodes.ShouldBe(["0200"]);
        (client.Prestaties.Single().ProductReferentie.ReferentieNummer, client.Prestaties.Single().RetourCodes.Single()).ShouldBe(("RN2", "9321"));
        Berichtcontrole.Controleer(antwoord).ShouldBeEmpty();

        s.Neem(declaratie);
        s.Neem(antwoord);
        var dubbel = s.Declaratie(D(3, 1), Scene.Prestatie("RN3", D(3, 1), D(3, 31), 1));
        dubbel = dubbel with { Declaratie = dubbel.Declaratie with { DeclaratieNummer = declaratie.Declaratie.DeclaratieNummer } };
        var nee = s.Antwoord(dubbel);
        (nee.DeclaratieAntwoord!.RetourCodes.Single(), nee.DeclaratieAntwoord.TotaalToegekendBedrag.TotaalBedrag, nee.DeclaratieAntwoord.Clienten.Count).ShouldBe(("9333", 0, 0));
        Berichtcontrole.Controleer(nee).ShouldBeEmpty();
    }

    [Fact]
    public void Telling_van_weken_en_zondagen_klopt_voor_elke_periode_tot_honderd_dagen()
    {
        for (var begin = D(1, 1, 2020); begin < D(1, 1, 2021); begin = begin.AddDays(1))
        {
            for (var lengte = 0; lengte < 100; lengte += 3)
            {
                var dagen = Enumerable.Range(0, lengte + 1).Select(begin.AddDays).ToList();
                Volumes.Weken(begin, dagen[^1]).ShouldBe(dagen.Select(Volumes.Week).Distinct().Count());
                Volumes.Zondagen(begin, dagen[^1]).ShouldBe(dagen.Count(d => d.DayOfWeek == DayOfWeek.Sunday));
                Volumes.HeleWeken(begin, dagen[^1]).ShouldBe(dagen.GroupBy(Volumes.Week).Count(w => w.Count() == 7));
            }
        }
    }
}
