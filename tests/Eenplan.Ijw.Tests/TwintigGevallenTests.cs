using Eenplan.Ijw;

namespace Eenplan.Tests.Ijw;

/// <summary>The twenty cases the standard's own descriptions tell, about the life of an allotment and requests. Claims follow in the other file.</summary>
public sealed class TwintigGevallenTests
{
    readonly Scene s = new() { Vandaag = new(2025, 9, 1) };

    static DateOnly D(int maand, int dag, int jaar = 2025) => new(jaar, maand, dag);

    Toewijzingstand Stand(DateOnly dag, long nummer = 667899) => Toestand.Van(s.Archief, Scene.Gemeente, nummer, dag)!;

    [Fact]
    public void Geval_01_verlengen_is_oprekken_met_hetzelfde_nummer()
    {
        s.Neem(s.Toewijzing(Scene.T667899));
        s.Neem(s.Start(D(1, 5)));
        Toewijzen.MoetOprekken(Scene.T667899, Scene.T667899.Omvang, D(5, 10)).ShouldBeTrue();

        var langer = new Toewijzen(D(5, 10), new(10, 0, 0)).Oprekken(Scene.T667899, D(12, 31));
        (langer.ToewijzingNummer, langer.Ingangsdatum, langer.Einddatum, langer.RedenWijziging, langer.Toewijzingsdatum).ShouldBe((667899, D(1, 1), D(12, 31), "04", D(5, 10)));
        var bericht = s.Toewijzing(langer);
        s.Codes(bericht).ShouldBe("");
        s.Neem(bericht);
        var stand = Stand(D(9, 1));
        (stand.Fase, stand.Levering, stand.Geldig.Inhoud.Einddatum).ShouldBe((Toewijzingfase.Actueel, Leveringfase.Gestart, D(12, 31)));
    }

    [Fact]
    public void Geval_02_definitieve_stop_op_de_dag_van_de_tijdelijke()
    {
        s.Neem(s.Toewijzing(Scene.T667899));
        s.Neem(s.Start(D(5, 15)));
        s.Neem(s.Stop(D(5, 15), D(6, 20), "20"));
        Stand(D(6, 25)).Levering.ShouldBe(Leveringfase.TijdelijkGestopt);
        var stop = s.Stop(D(5, 15), D(6, 20), "31");
        s.Codes(stop).ShouldBe("");
        s.Neem(stop);
        Stand(D(6, 25)).Levering.ShouldBe(Leveringfase.DefinitiefGestopt);
    }

    [Fact]
    public void Geval_03_definitieve_stop_mag_later_en_niet_eerder_dan_de_tijdelijke()
    {
        s.Neem(s.Toewijzing(Scene.T667899));
        s.Neem(s.Start(D(3, 31)));
        s.Neem(s.Stop(D(3, 31), D(6, 7), "20"));
        s.Codes(s.Stop(D(3, 31), D(6, 27), "31")).ShouldBe("");
        s.Codes(s.Stop(D(3, 31), D(6, 1), "31")).ShouldBe("9414");
    }

    [Fact]
    public void Geval_04_stopreden_corrigeren_in_een_bericht()
    {
        s.Neem(s.Toewijzing(Scene.T667899));
        s.Neem(s.Start(D(1, 6)));
        s.Neem(s.Stop(D(1, 6), D(6, 17), "33"));
        var weg = s.Stop(D(1, 6), D(6, 17), "33", "3");
        var samen = weg with { Client = weg.Client with { StopProducten = [.. weg.Client.StopProducten, .. s.Stop(D(1, 6), D(6, 17), "31").Client.StopProducten] } };
        s.Codes(samen).ShouldBe("");
        s.Neem(samen);
        s.Archief.Stops(Scene.Gemeente, Scene.Aanbieder, Scene.Bsn).Single().Inhoud.RedenBeeindiging.ShouldBe("31");
    }

    [Fact]
    public void Geval_05_start_corrigeren_buiten_de_sleutel_vraagt_twee_berichten()
    {
        s.Neem(s.Toewijzing(Scene.T667899));
        s.Neem(s.Start(D(1, 6)));
        var weg = s.Start(D(1, 6), "3");
        var nieuw = s.Start(D(1, 6));
        var samen = weg with { Client = weg.Client with { StartProducten = [.. weg.Client.StartProducten, nieuw.Client.StartProducten[0] with { ToewijzingIngangsdatum = D(1, 1) }] } };
        var retour = (Jw306)Retourmaker.Maak(samen, s.Controleer(samen), s.Gegevens())!;
        retour.Header.RetourCodes.ShouldBe(["0001"]);
        retour.Client.ShouldBeNull();

        s.Codes(weg).ShouldBe("");
        s.Neem(weg);
        s.Codes(nieuw).ShouldBe("");
    }

    [Fact]
    public void Geval_06_tweede_start_kan_pas_na_een_stop()
    {
        s.Neem(s.Toewijzing(Scene.T667899));
        s.Neem(s.Start(D(1, 6)));
        s.Codes(s.Start(D(2, 1))).ShouldBe("9326");
        s.Neem(s.Stop(D(1, 6), D(1, 20), "31"));
        s.Codes(s.Start(D(2, 1))).ShouldBe("");
    }

    [Fact]
    public void Geval_07_verwijderen_zonder_eerdere_start()
    {
        s.Neem(s.Toewijzing(Scene.T667899));
        var bericht = s.Start(D(1, 6), "3");
        var retour = (Jw306)Retourmaker.Maak(bericht, s.Controleer(bericht), s.Gegevens())!;
        retour.Header.RetourCodes.ShouldBe(["0200"]);
        retour.Client!.RetourCodes.ShouldBe(["0200"]);
        retour.Client.StartProducten.Single().RetourCodes.ShouldBe(["9063"]);
        (retour.Header.Afzender, retour.Header.Ontvanger, retour.Header.BerichtIdentificatie).ShouldBe((bericht.Header.Afzender, bericht.Header.Ontvanger, bericht.Header.BerichtIdentificatie));
    }

    [Fact]
    public void Geval_08_verzoek_aan_de_verkeerde_gemeente()
    {
        s.Neem(s.Vot("R-1"));
        s.Codes(s.Antwoord("R-1", "1", "8", "0363")).ShouldBe("");
        string Regels(Jw319 a) => string.Join(' ', s.Controleer(a).Select(b => b.Code));
        Regels(s.Antwoord("R-1", "1", "8")).ShouldBe("TR377");
        Regels(s.Antwoord("R-1", "1", "3", "0363")).ShouldBe("TR409");
        Regels(s.Antwoord("R-1", "2", "3")).ShouldBe("CD086");
    }

    [Fact]
    public void Geval_09_tweede_verzoek_tijdens_onderzoek()
    {
        s.Neem(s.Toewijzing(Scene.T667899 with { Einddatum = null, Omvang = new() { Volume = 3, Eenheid = "04", Frequentie = "4" } }));
        s.Neem(s.Vot("R-1"));
        s.Neem(s.Antwoord("R-1", "2"));
        s.Archief.Verzoek(Scene.Aanbieder, "R-1")!.Fase.ShouldBe(Verzoekfase.InOnderzoek);
        s.Controleer(s.Vow("R-2", [667899], nieuw: [Nieuw(D(12, 1))])).ShouldContain(b => b.Retourcode == "9374");
        s.Codes(s.Antwoord("R-1", "2")).ShouldBe("9360");
        var toewijzing = s.Toewijzing(Scene.Product(700001, D(9, 1), D(12, 31), Scene.T667899.Omvang, "45A05") with { ReferentieAanbieder = "R-1" });
        s.Codes(toewijzing).ShouldBe("");
        s.Neem(toewijzing);
        s.Archief.Verzoek(Scene.Aanbieder, "R-1")!.Fase.ShouldBe(Verzoekfase.Gehonoreerd);
        s.Codes(s.Antwoord("R-1", "1", "3")).ShouldBe("9359");
    }

    static NieuwProduct Nieuw(DateOnly vanaf) => new()
    {
        Product = new() { Categorie = "45", Code = "45A09" },
        GewensteIngangsdatum = vanaf,
        Einddatum = vanaf.AddMonths(3),
        Omvang = new() { Volume = 1, Eenheid = "04", Frequentie = "4" },
    };

    [Fact]
    public void Geval_10_verzoek_om_wijziging_noemt_alle_actuele_toewijzingen()
    {
        var maand = new Omvang { Volume = 10, Eenheid = "04", Frequentie = "4" };
        var een = Scene.Product(345001, D(1, 1), D(12, 31), maand);
        var twee = Scene.Product(345002, D(1, 1), D(12, 31), maand, "45A05");
        s.Neem(s.Toewijzing(een, twee));
        TeWijzigenProduct[] wijzigen = [new() { ToewijzingNummer = 345001, GewensteIngangsdatum = D(10, 1), Einddatum = D(12, 31), Omvang = maand with { Volume = 12 } }];
        s.Codes(s.Vow("R-3", [], wijzigen)).ShouldBe("9349");
        var goed = s.Vow("R-3", [345002], wijzigen);
        s.Codes(goed).ShouldBe("");
        s.Neem(goed);

        var nummer = 345002L;
        var uit = new Toewijzen(D(9, 2), new(9, 0, 0)).Honoreer(goed.Client.Verzoek, [een, twee], () => ++nummer);
        uit.ShouldAllBe(t => t.ReferentieAanbieder == "R-3");
        uit.Single(t => t.ToewijzingNummer == 345002).RedenWijziging.ShouldBeNull();
        uit.Single(t => t.ToewijzingNummer == 345001).Einddatum.ShouldBe(D(9, 30));
        uit.Single(t => t.ToewijzingNummer == 345003).Omvang!.Volume.ShouldBe(12);
        s.Vandaag = D(9, 2);
        s.Codes(s.Toewijzing([.. uit])).ShouldBe("");
    }

    [Fact]
    public void Geval_11_ander_budget_geldt_voor_de_hele_looptijd()
    {
        s.Vandaag = D(3, 1, 2026);
        s.Neem(s.Toewijzing(Scene.Product(1, D(1, 1, 2026), D(12, 31, 2026), null, null) with { Budget = 100_000 }));
        TeWijzigenProduct Budget(DateOnly vanaf) => new() { ToewijzingNummer = 1, GewensteIngangsdatum = vanaf, Einddatum = D(12, 31, 2026), Budget = 200_000 };
        s.Codes(s.Vow("R-4", wijzigen: [Budget(D(7, 1, 2026))])).ShouldBe("9373");
        s.Codes(s.Vow("R-4", wijzigen: [Budget(D(1, 1, 2026))])).ShouldBe("");
        s.Controleer(s.Vow("R-4", [1], nieuw: [Nieuw(s.Vandaag)])).ShouldContain(b => b.Code == "TR380" && b.Retourcode == "0001");
    }

    [Fact]
    public void Geval_19_verwijderen()
    {
        s.Neem(s.Toewijzing(Scene.T667899));
        var maker = new Toewijzen(D(8, 1), new(9, 0, 0));
        var weg = maker.Verwijderen(Scene.T667899);
        s.Codes(s.Toewijzing(weg)).ShouldBe("");
        s.Controleer(s.Toewijzing(weg with { Einddatum = D(6, 30) })).Single().Code.ShouldBe("CS335");
        s.Controleer(s.Toewijzing(weg with { RedenWijziging = "01" })).Single().Code.ShouldBe("CS336");

        var declaratie = s.Declaratie(D(1, 1), Scene.Prestatie("RN1", D(1, 1), D(1, 31), 12));
        s.Afhandelen(declaratie);
        s.Codes(s.Toewijzing(weg)).ShouldBe("9385");

        s.Neem(s.Toewijzing(weg));
        Stand(D(9, 1)).Fase.ShouldBe(Toewijzingfase.Verwijderd);
        s.Codes(s.Declaratie(D(2, 1), Scene.Prestatie("RN2", D(2, 1), D(2, 28), 12))).ShouldContain("9384");
    }

    [Fact]
    public void Geval_20_een_declaratie_hangt_niet_af_van_de_stop()
    {
        s.Neem(s.Toewijzing(Scene.T667899 with { Einddatum = D(9, 5) }));
        s.Neem(s.Start(D(1, 6)));
        s.Neem(s.Stop(D(1, 6), D(8, 15), "31"));
        s.Codes(s.Declaratie(D(8, 1), Scene.Prestatie("RN1", D(8, 1), D(8, 31), 6))).ShouldBe("");
    }
}
