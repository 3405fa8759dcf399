using Eenplan.Ijw;

namespace Eenplan.Tests.Ijw;

public sealed class KetenTests
{
    static readonly ToegewezenProduct T = Scene.Product(1, new(2026, 1, 1), new(2026, 12, 31), new() { Volume = 10, Eenheid = "04", Frequentie = "4" });

    public static TheoryData<string, string, string> Gevallen()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var geval in Ketengevallen.Alle)
        {
            data.Add(geval.Regel, geval.Wat, geval.Goed ? "goed" : "fout");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Regel_over_berichten_heen(string regel, string wat, string oordeel)
    {
        var geval = Ketengevallen.Alle.Single(g => g.Regel == regel && g.Wat == wat && g.Goed == (oordeel == "goed"));
        var scene = new Scene();
        var bericht = geval.Bericht(scene);
        var gevonden = scene.Controleer(bericht).Where(b => b.Code == regel).ToList();
        (gevonden.Count == 0).ShouldBe(geval.Goed, string.Join("; ", scene.Controleer(bericht).Select(b => b.Code + " " + b.Tekst)));
        gevonden.ShouldAllBe(b => b.Tekst.EndsWith('.') && b.Pad.StartsWith("Bericht/") && b.Niveau >= Controleniveau.Berichtoverstijgend);
    }

    [Fact]
    public void Elke_regel_over_berichten_heen_heeft_een_geval_dat_goed_is_en_een_dat_fout_is()
    {
        foreach (var regel in Regels.Alle.Where(r => r.Plek == Toetsplek.Keten))
        {
            Ketengevallen.Alle.ShouldContain(g => g.Regel == regel.Code && g.Goed, regel.Code);
            Ketengevallen.Alle.ShouldContain(g => g.Regel == regel.Code && !g.Goed, regel.Code);
        }
    }

    [Fact]
    public void De_toestand_hangt_niet_af_van_volgorde_herhaling_of_vertraging()
    {
        var s = new Scene();
        var nieuwer = new Toewijzen(new(2026, 5, 1), new(9, 0, 0)).Inkorten(T, new(2026, 10, 31), "05");
        var declaratie = s.Declaratie(new(2026, 1, 1), Scene.Prestatie("A", new(2026, 1, 1), new(2026, 1, 31), 5, toewijzing: 1));
        Bericht[] berichten =
        [
            s.Vot("R-1"),
            s.Antwoord("R-1", "2"),
            s.Toewijzing(T with { ReferentieAanbieder = "R-1" }),
            s.Toewijzing(nieuwer),
            s.Start(new(2026, 1, 5), toewijzing: 1),
            s.Start(new(2026, 1, 6), toewijzing: 1),
            s.Start(new(2026, 1, 6), "3", 1),
            s.Stop(new(2026, 1, 5), new(2026, 3, 1), "20", toewijzing: 1),
            s.Stop(new(2026, 1, 5), new(2026, 3, 1), "33", toewijzing: 1),
            s.Stop(new(2026, 1, 5), new(2026, 3, 1), "33", "3", 1),
            declaratie,
            Antwoordmaker.Maak(declaratie, [], s.Gegevens())!,
        ];

        for (var zaad = 1UL; zaad <= 200; zaad++)
        {
            var dobbel = new Dobbel(zaad);
            var archief = new Ketenarchief();
            var rij = berichten.Concat(berichten).OrderBy(_ => dobbel.Tot(int.MaxValue)).ToList();
            rij.Count(archief.Neem).ShouldBe(berichten.Length);
            var stand = Toestand.Van(archief, Scene.Gemeente, 1, new(2026, 3, 20))!;
            (stand.Fase, stand.Levering, stand.Begindatum, stand.Einddatum, stand.Geldig.Inhoud.Einddatum)
                .ShouldBe((Toewijzingfase.Ingekort, Leveringfase.TijdelijkGestopt, new(2026, 1, 5), new(2026, 3, 1), new(2026, 10, 31)));
            archief.Verzoek(Scene.Aanbieder, "R-1")!.Fase.ShouldBe(Verzoekfase.Gehonoreerd);
            archief.Prestatie(Scene.Aanbieder, "A")!.Fase.ShouldBe(Prestatiefase.Toegekend);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Afgekeurd_bericht_telt_niet_mee_ook_als_de_afkeuring_eerst_komt(bool eerst)
    {
        var s = new Scene();
        s.Neem(s.Toewijzing(T));
        var start = s.Start(new(2026, 1, 5), toewijzing: 1);
        var retour = Retourmaker.Maak(start, [new("TR135", "Bericht/Header", "8848", "Toekomst.", Controleniveau.ExterneBron)], s.Gegevens())!;
        foreach (var bericht in eerst ? new Bericht[] { retour, start } : [start, retour])
        {
            s.Neem(bericht);
        }

        Toestand.Van(s.Archief, Scene.Gemeente, 1, s.Vandaag)!.Levering.ShouldBe(Leveringfase.NietGestart);
    }

    [Fact, Eis("SB-056")]
    public void Toewijzing_die_loopt_zonder_start_geeft_een_signaal()
    {
        var s = new Scene();
        s.Neem(s.Toewijzing(T));
        Toestand.Van(s.Archief, Scene.Gemeente, 1, new(2025, 12, 31))!.Signaal.ShouldBe(Ketensignaal.Geen);
        Toestand.Van(s.Archief, Scene.Gemeente, 1, new(2026, 1, 1))!.Signaal.ShouldBe(Ketensignaal.StartOntbreekt);
        s.Neem(s.Start(new(2026, 1, 5), toewijzing: 1));
        Toestand.Van(s.Archief, Scene.Gemeente, 1, new(2026, 1, 6))!.Signaal.ShouldBe(Ketensignaal.Geen);

        // Five working days: 1 January 2026 is a Thursday and a holiday.
        new Berichttermijnen(new HashSet<DateOnly> { new(2026, 1, 1) }).Start(new(2025, 12, 31), new(2025, 12, 24)).ShouldBe(new(2026, 1, 8));
    }

    [Fact, Eis("SB-057")]
    public void Op_dag_29_van_een_onderbreking_is_een_stopbericht_nodig()
    {
        var s = new Scene();
        s.Neem(s.Toewijzing(T));
        s.Neem(s.Start(new(2026, 1, 5), toewijzing: 1));
        s.Neem(s.Stop(new(2026, 1, 5), new(2026, 3, 1), "20", toewijzing: 1));
        Toestand.Van(s.Archief, Scene.Gemeente, 1, new(2026, 3, 29))!.Signaal.ShouldBe(Ketensignaal.Geen);
        Toestand.Van(s.Archief, Scene.Gemeente, 1, new(2026, 3, 30))!.Signaal.ShouldBe(Ketensignaal.DefinitieveStopOntbreekt);
        Onderbreking.StopNodigVanaf(new(2026, 3, 1)).ShouldBe(new(2026, 3, 30));

        s.Neem(s.Stop(new(2026, 1, 5), new(2026, 3, 1), "31", toewijzing: 1));
        Toestand.Van(s.Archief, Scene.Gemeente, 1, new(2026, 3, 30))!.Signaal.ShouldBe(Ketensignaal.Geen);
    }

    [Fact, Eis("SB-057")]
    public void Toewijzing_die_afliep_zonder_stop_geeft_een_signaal()
    {
        var s = new Scene();
        s.Neem(s.Toewijzing(T));
        s.Neem(s.Start(new(2026, 1, 5), toewijzing: 1));
        Toestand.Van(s.Archief, Scene.Gemeente, 1, new(2026, 12, 31))!.Signaal.ShouldBe(Ketensignaal.Geen);
        Toestand.Van(s.Archief, Scene.Gemeente, 1, new(2027, 1, 1))!.Signaal.ShouldBe(Ketensignaal.StopOntbreekt);
    }
}
