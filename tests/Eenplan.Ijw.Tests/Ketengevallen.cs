using Eenplan.Ijw;

namespace Eenplan.Tests.Ijw;

/// <summary>What happened before, and the message that then keeps or breaks a rule.</summary>
sealed record Ketengeval(string Regel, string Wat, bool Goed, Func<Scene, Bericht> Bericht);

/// <summary>For each rule about earlier messages or a source outside: one that keeps it and one that breaks it.</summary>
static class Ketengevallen
{
    static readonly ToegewezenProduct T = Scene.Product(1, D(1, 1), D(12, 31), new() { Volume = 10, Eenheid = "04", Frequentie = "4" });

    public static IReadOnlyList<Ketengeval> Alle { get; } = [.. Kop(), .. Toewijzing(), .. Regie(), .. Verzoek(), .. Antwoord(), .. Declaratie(), .. Declaratieketen(), .. Antwoord325()];

    static DateOnly D(int maand, int dag) => new(2026, maand, dag);

    static Ketengeval G(string regel, string wat, Func<Scene, Bericht> bericht) => new(regel, wat, true, bericht);

    static Ketengeval F(string regel, string wat, Func<Scene, Bericht> bericht) => new(regel, wat, false, bericht);

    /// <summary>A scene where T is allotted.</summary>
    static Func<Scene, Bericht> Met(Func<Scene, Bericht> bericht, Func<ToegewezenProduct, ToegewezenProduct>? anders = null) => s =>
    {
        s.Neem(s.Toewijzing(anders is null ? T : anders(T)));
        return bericht(s);
    };

    static Func<Scene, Bericht> Gestart(Func<Scene, Bericht> bericht) => Met(s =>
    {
        s.Neem(s.Start(D(1, 5), toewijzing: 1));
        return bericht(s);
    });

    static Func<Scene, Bericht> Onderbroken(Func<Scene, Bericht> bericht) => Gestart(s =>
    {
        s.Neem(s.Stop(D(1, 5), D(2, 5), "20", toewijzing: 1));
        return bericht(s);
    });

    static IEnumerable<Ketengeval> Kop() =>
    [
        G("TR056", "nieuwe identificatie", Met(s => s.Start(D(1, 5), toewijzing: 1))),
        F("TR056", "identificatie al gebruikt", Met(s => s.Neem(s.Start(D(1, 5), toewijzing: 1)))),
        G("TR135", "dagtekening vandaag", s => s.Toewijzing(T)),
        F("TR135", "dagtekening morgen", s =>
        {
            var bericht = s.Toewijzing(T);
            s.Vandaag = s.Vandaag.AddDays(-1);
            return bericht;
        }),
        G("TR378", "gemeente bestaat", s => s.Toewijzing(T)),
        F("TR378", "gemeente bestaat niet", s => s.Toewijzing(T) is var b ? b with { Header = b.Header with { Afzender = "9998" } } : b),
        F("TR378", "andere gemeente bestaat niet", s =>
        {
            s.Neem(s.Vot("R-1"));
            return s.Antwoord("R-1", "1", "8", "9998");
        }),
        G("TR381", "code hoort bij categorie", s =>
        {
            s.Bronnen = new() { Producten = new Lijst(true) };
            return s.Toewijzing(T);
        }),
        F("TR381", "code hoort niet bij categorie", s =>
        {
            s.Bronnen = new() { Producten = new Lijst(false) };
            return s.Toewijzing(T);
        }),
    ];

    static IEnumerable<Ketengeval> Toewijzing() =>
    [
        G("TR332", "nieuwe versie", Met(s => s.Toewijzing(T with { Toewijzingsdatum = D(5, 1), Einddatum = D(11, 30), RedenWijziging = "05" }))),
        F("TR332", "nummer van een ander product", Met(s => s.Toewijzing(T with { Product = new() { Categorie = "45", Code = "45A05" } }))),
        G("TR379", "verzoek ingewilligd", s =>
        {
            s.Neem(s.Vot("R-1"));
            return s.Toewijzing(T with { ReferentieAanbieder = "R-1" });
        }),
        F("TR379", "geen verzoek", s => s.Toewijzing(T with { ReferentieAanbieder = "R-1" })),
        F("TR379", "verzoek al ingewilligd", s =>
        {
            s.Neem(s.Vot("R-1"));
            s.Neem(s.Toewijzing(T with { ReferentieAanbieder = "R-1" }));
            return s.Toewijzing(T with { ReferentieAanbieder = "R-1", Toewijzingsdatum = D(5, 1) });
        }),
        G("TR385", "prestatie gecrediteerd", Met(s =>
        {
            s.Afhandelen(s.Declaratie(D(1, 1), P("A", 1, 5)));
            s.Afhandelen(s.Declaratie(D(2, 1), P("B", 1, 5, "A")));
            return s.Toewijzing(T with { RedenWijziging = "13", Einddatum = T.Ingangsdatum });
        })),
        F("TR385", "prestatie goedgekeurd", Met(s =>
        {
            s.Afhandelen(s.Declaratie(D(1, 1), P("A", 1, 5)));
            return s.Toewijzing(T with { RedenWijziging = "13", Einddatum = T.Ingangsdatum });
        })),
    ];

    static IEnumerable<Ketengeval> Regie() =>
    [
        G("TR019", "toewijzing bekend", Met(s => s.Start(D(1, 5), toewijzing: 1))),
        F("TR019", "toewijzing onbekend", s => s.Start(D(1, 5), toewijzing: 1)),
        G("TR019", "taakgericht zonder nummer", s =>
        {
            s.Bronnen = new() { Contracten = new Contract(new(Uitvoering.Taakgericht, "82", null)) };
            return s.Start(D(1, 5), toewijzing: null);
        }),
        F("TR019", "inspanning zonder nummer", s =>
        {
            s.Bronnen = new() { Contracten = new Contract(new(Uitvoering.Inspanningsgericht, "04", null)) };
            return s.Start(D(1, 5), toewijzing: null);
        }),
        G("TR063", "start verwijderen", Gestart(s => s.Start(D(1, 5), "3", 1))),
        F("TR063", "start verwijderen die er niet is", Met(s => s.Start(D(1, 5), "3", 1))),
        F("TR063", "stop verwijderen die er niet is", Gestart(s => s.Stop(D(1, 5), D(2, 5), "20", "3", 1))),
        G("TR071", "start zonder stop verwijderen", Gestart(s => s.Start(D(1, 5), "3", 1))),
        F("TR071", "start met stop verwijderen", Onderbroken(s => s.Start(D(1, 5), "3", 1))),
        G("TR074", "nieuwe start na stop", Onderbroken(s => s.Start(D(3, 1), toewijzing: 1))),
        F("TR074", "zelfde start", Gestart(s => s.Start(D(1, 5), toewijzing: 1))),
        F("TR074", "zelfde stop", Onderbroken(s => s.Stop(D(1, 5), D(2, 5), "20", toewijzing: 1))),
        G("TR326", "start na tijdelijke stop", Onderbroken(s => s.Start(D(3, 1), toewijzing: 1))),
        F("TR326", "start zonder stop", Gestart(s => s.Start(D(3, 1), toewijzing: 1))),
        G("TR382", "stop na start", Gestart(s => s.Stop(D(1, 5), D(2, 5), "31", toewijzing: 1))),
        F("TR382", "stop zonder start", Met(s => s.Stop(D(1, 5), D(2, 5), "31", toewijzing: 1))),
        G("TR413", "definitief na tijdelijk", Onderbroken(s => s.Stop(D(1, 5), D(2, 9), "31", toewijzing: 1))),
        F("TR413", "tijdelijk na tijdelijk", Onderbroken(s => s.Stop(D(1, 5), D(2, 9), "20", toewijzing: 1))),
        G("TR414", "zelfde einddatum", Onderbroken(s => s.Stop(D(1, 5), D(2, 5), "31", toewijzing: 1))),
        F("TR414", "eerdere einddatum", Onderbroken(s => s.Stop(D(1, 5), D(2, 4), "31", toewijzing: 1))),
        G("TR415", "eerste definitieve stop", Gestart(s => s.Stop(D(1, 5), D(2, 5), "31", toewijzing: 1))),
        F("TR415", "stop na definitieve stop", Gestart(s =>
        {
            s.Neem(s.Stop(D(1, 5), D(2, 5), "31", toewijzing: 1));
            return s.Stop(D(1, 5), D(2, 6), "34", toewijzing: 1);
        })),
    ];

    static TeWijzigenProduct Wijzig(Func<TeWijzigenProduct, TeWijzigenProduct>? f = null)
    {
        var w = new TeWijzigenProduct { ToewijzingNummer = 1, GewensteIngangsdatum = D(7, 1), Einddatum = D(12, 31), Omvang = T.Omvang! with { Volume = 12 } };
        return f is null ? w : f(w);
    }

    static Func<Scene, Bericht> Vow(Func<TeWijzigenProduct, TeWijzigenProduct>? f = null, Func<ToegewezenProduct, ToegewezenProduct>? anders = null) =>
        Met(s => s.Vow("R-9", wijzigen: [Wijzig(f)]), anders);

    static IEnumerable<Ketengeval> Verzoek()
    {
        var nieuw = new NieuwProduct { Product = T.Product, GewensteIngangsdatum = D(8, 1), Einddatum = D(9, 1), Omvang = T.Omvang };
        ToegewezenProduct Generiek(ToegewezenProduct t) => t with { Product = null, Omvang = null, Budget = 100 };
        ToegewezenProduct Los(ToegewezenProduct t) => t with { Product = new() { Categorie = "45" }, Omvang = null };
        return
        [
            G("TR304", "cliënt bekend", Vow()),
            F("TR304", "cliënt onbekend", s => s.Vow("R-9", wijzigen: [Wijzig()])),
            G("TR347", "nieuwe referentie", Vow()),
            F("TR347", "referentie al gebruikt", s =>
            {
                s.Neem(s.Vot("R-1"));
                return s.Vot("R-1");
            }),
            G("TR349", "alles genoemd", Vow()),
            F("TR349", "een toewijzing niet genoemd", Met(s =>
            {
                s.Neem(s.Toewijzing(T with { ToewijzingNummer = 2, Product = new() { Categorie = "45", Code = "45A05" } }));
                return s.Vow("R-9", wijzigen: [Wijzig()]);
            })),
            G("TR350", "ongewijzigd en actueel", Met(s => s.Vow("R-9", [1], nieuw: [nieuw with { Product = new() { Categorie = "46", Code = "46A01" } }]))),
            F("TR350", "ongewijzigd en onbekend", Met(s => s.Vow("R-9", [99], [Wijzig()]))),
            G("TR351", "wijzigen en actueel", Vow()),
            F("TR351", "wijzigen en onbekend", Vow(w => w with { ToewijzingNummer = 99 })),
            G("TR357", "wijziging later", Vow()),
            F("TR357", "wijziging in het verleden", Vow(w => w with { GewensteIngangsdatum = D(2, 1) })),
            G("TR361", "ander product", Met(s => s.Vow("R-9", [1], nieuw: [nieuw with { Product = new() { Categorie = "46", Code = "46A01" } }]))),
            F("TR361", "zelfde product erbij", Met(s => s.Vow("R-9", [1], nieuw: [nieuw]))),
            G("TR373", "budget vanaf het begin", Vow(w => w with { Omvang = null, Budget = 200, GewensteIngangsdatum = D(1, 1) }, Generiek)),
            F("TR373", "budget halverwege", Vow(w => w with { Omvang = null, Budget = 200 }, Generiek)),
            G("TR374", "geen lopend verzoek", s =>
            {
                s.Neem(s.Vot("R-1"));
                s.Neem(s.Antwoord("R-1", "1", "3"));
                return s.Vot("R-2");
            }),
            F("TR374", "verzoek loopt", s =>
            {
                s.Neem(s.Vot("R-1"));
                return s.Vot("R-2");
            }),
            G("TR375", "generiek met budget", Vow(w => w with { Omvang = null, Budget = 200, GewensteIngangsdatum = D(1, 1) }, Generiek)),
            F("TR375", "generiek met omvang", Vow(null, Generiek)),
            G("TR411", "code met omvang", Vow()),
            F("TR411", "code zonder omvang", Vow(w => w with { Omvang = null })),
            G("TR412", "zonder code, zonder omvang", Vow(w => w with { Omvang = null }, Los)),
            F("TR412", "zonder code, met omvang", Vow(null, Los)),
        ];
    }

    static IEnumerable<Ketengeval> Antwoord()
    {
        static Func<Scene, Bericht> Gevraagd(Func<Scene, Bericht> bericht, string? eerder = null) => s =>
        {
            s.Neem(s.Vot("R-1"));
            if (eerder is not null)
            {
                s.Neem(s.Antwoord("R-1", eerder, eerder == "1" ? "3" : null));
            }

            return bericht(s);
        };
        return
        [
            G("TR355", "op een verzoek", Gevraagd(s => s.Antwoord("R-1", "2"))),
            F("TR355", "zonder verzoek", s => s.Antwoord("R-1", "2")),
            G("TR359", "nog geen toewijzing", Gevraagd(s => s.Antwoord("R-1", "1", "3"))),
            F("TR359", "al toegewezen", Gevraagd(s =>
            {
                s.Neem(s.Toewijzing(T with { ReferentieAanbieder = "R-1" }));
                return s.Antwoord("R-1", "1", "3");
            })),
            G("TR360", "eerste keer in onderzoek", Gevraagd(s => s.Antwoord("R-1", "2"))),
            F("TR360", "tweede keer in onderzoek", Gevraagd(s => s.Antwoord("R-1", "2"), "2")),
            G("TR365", "afwijzen na onderzoek", Gevraagd(s => s.Antwoord("R-1", "1", "3"), "2")),
            F("TR365", "afwijzen na afwijzen", Gevraagd(s => s.Antwoord("R-1", "1", "4"), "1")),
        ];
    }

    static Prestatie P(string nummer, int maand, long volume, string? vorig = null, long tarief = 1000) =>
        Scene.Prestatie(nummer, D(maand, 1), D(maand, DateTime.DaysInMonth(2026, maand)), volume, tarief, vorig, 1);

    static Func<Scene, Bericht> D323(Func<Prestatie, Prestatie>? f = null, Func<ToegewezenProduct, ToegewezenProduct>? anders = null, Contractregel? contract = null) => Met(s =>
    {
        s.Bronnen = contract is null ? s.Bronnen : new() { Contracten = new Contract(contract) };
        return s.Declaratie(D(3, 1), f is null ? P("A", 3, 10) : f(P("A", 3, 10)));
    }, anders);

    static IEnumerable<Ketengeval> Declaratie()
    {
        var uur = new Contractregel(Uitvoering.Inspanningsgericht, "04", 1000);
        ToegewezenProduct Half(ToegewezenProduct t) => t with { Ingangsdatum = D(3, 10), Einddatum = D(3, 20) };
        ToegewezenProduct Budget(ToegewezenProduct t) => t with { Omvang = null, Budget = 10_000 };
        GeslotenPeriode Periode(int van, int tot) => new() { Begindatum = D(3, van), Einddatum = D(3, tot) };
        return
        [
            G("TR304", "cliënt met toewijzing", D323()),
            F("TR304", "cliënt zonder toewijzing", s => s.Declaratie(D(3, 1), P("A", 3, 10))),
            G("TR307", "vanaf ingangsdatum", D323(p => p with { ProductPeriode = Periode(10, 20) }, Half)),
            F("TR307", "voor ingangsdatum", D323(p => p with { ProductPeriode = Periode(1, 20) }, Half)),
            G("TR308", "tot einddatum", D323(p => p with { ProductPeriode = Periode(10, 20) }, Half)),
            F("TR308", "na einddatum", D323(p => p with { ProductPeriode = Periode(10, 31) }, Half)),
            G("TR387", "eerste van de maand", D323()),
            F("TR387", "tweede van de maand", D323(p => p with { ProductPeriode = Periode(2, 31) })),
            G("TR388", "laatste van de maand", D323()),
            F("TR388", "een dag eerder", D323(p => p with { ProductPeriode = Periode(1, 30) })),
            G("TR321", "vol maandvolume", D323()),
            F("TR321", "een uur te veel", D323(p => P("A", 3, 11))),
            G("TR321", "in minuten", D323(p => p with { Eenheid = "01", GeleverdVolume = 600, ProductTarief = 10, IngediendBedrag = new() { Bedrag = 6000, DebetCredit = "D" } })),
            F("TR321", "een minuut te veel", D323(p => p with { Eenheid = "01", GeleverdVolume = 601, ProductTarief = 10, IngediendBedrag = new() { Bedrag = 6010, DebetCredit = "D" } })),
            G("TR322", "totaal past", D323(null, t => t with { Omvang = t.Omvang! with { Frequentie = "6", Volume = 10 } })),
            F("TR322", "totaal past niet", D323(null, t => t with { Omvang = t.Omvang! with { Frequentie = "6", Volume = 9 } })),
            G("TR369", "past in budget", D323(null, Budget)),
            F("TR369", "een cent over budget", D323(null, t => Budget(t) with { Budget = 9_999 })),
            G("TR338", "toewijzing bekend", D323()),
            F("TR338", "toewijzing onbekend", D323(p => p with { ToewijzingNummer = 2 })),
            G("TR339", "zelfde categorie", D323()),
            F("TR339", "andere categorie", D323(p => p with { ProductCategorie = "46" })),
            G("TR340", "zelfde code", D323()),
            F("TR340", "andere code", D323(p => p with { ProductCode = "45A05" })),
            G("TR341", "zelfde eenheid", D323()),
            F("TR341", "andere eenheid", D323(p => p with { Eenheid = "14" })),
            G("TR346", "bedrag klopt", D323()),
            F("TR346", "bedrag klopt niet", D323(p => p with { IngediendBedrag = p.IngediendBedrag with { Bedrag = 10_001 } })),
            G("TR384", "toewijzing geldt", D323()),
            F("TR384", "toewijzing verwijderd", D323(null, t => t with { RedenWijziging = "13", Einddatum = t.Ingangsdatum })),
            G("TR418", "tarief uit contract", D323(contract: uur)),
            F("TR418", "ander tarief", D323(contract: uur with { TariefInCenten = 999 })),
            G("TR418", "minuten uit uurtarief", D323(p => p with { Eenheid = "01", GeleverdVolume = 50, ProductTarief = 17, IngediendBedrag = new() { Bedrag = 833, DebetCredit = "D" } }, contract: uur)),
        ];
    }

    static Func<Scene, Bericht> Eerder(Func<Scene, Bericht> bericht) => Met(s =>
    {
        s.Afhandelen(s.Declaratie(D(3, 1), P("A", 3, 10)));
        return bericht(s);
    });

    static IEnumerable<Ketengeval> Declaratieketen() =>
    [
        G("TR314", "nieuw nummer", Eerder(s => s.Declaratie(D(4, 1), P("B", 4, 10)))),
        F("TR314", "nummer al gebruikt", Eerder(s => s.Declaratie(D(4, 1), P("A", 4, 10)))),
        G("TR318", "volgende maand", Eerder(s => s.Declaratie(D(4, 1), P("B", 4, 10)))),
        F("TR318", "eerdere maand", Eerder(s => s.Declaratie(D(2, 1), P("B", 2, 10)))),
        G("TR323", "credit op goedgekeurd", Eerder(s => s.Declaratie(D(4, 1), P("B", 3, 10, "A")))),
        F("TR323", "credit op onbekend", Eerder(s => s.Declaratie(D(4, 1), P("B", 3, 10, "Z")))),
        G("TR333", "nieuw declaratienummer", Eerder(s => s.Declaratie(D(4, 1), P("B", 4, 10)))),
        F("TR333", "declaratienummer al gebruikt", Met(s =>
        {
            var eerste = s.Declaratie(D(3, 1), P("A", 3, 10));
            s.Afhandelen(eerste);
            var tweede = s.Declaratie(D(4, 1), P("B", 4, 10));
            return tweede with { Declaratie = tweede.Declaratie with { DeclaratieNummer = eerste.Declaratie.DeclaratieNummer } };
        })),
        G("TR389", "andere maand", Eerder(s => s.Declaratie(D(4, 1), P("B", 4, 10)))),
        F("TR389", "zelfde maand", Eerder(s => s.Declaratie(D(4, 1), P("B", 3, 10)))),
        G("TR390", "eerste credit", Eerder(s => s.Declaratie(D(4, 1), P("B", 3, 10, "A")))),
        F("TR390", "tweede credit", Eerder(s =>
        {
            s.Afhandelen(s.Declaratie(D(4, 1), P("B", 3, 10, "A")));
            return s.Declaratie(D(5, 1), P("C", 3, 10, "A"));
        })),
    ];

    static Func<Scene, Bericht> D325(Func<Jw325, Jw325>? f = null) => Met(s =>
    {
        var declaratie = s.Declaratie(D(3, 1), P("A", 3, 11));
        var antwoord = s.Antwoord(declaratie);
        s.Neem(declaratie);
        return f is null ? antwoord : f(antwoord);
    });

    static IEnumerable<Ketengeval> Antwoord325()
    {
        Jw325 A(Jw325 b, Func<DeclaratieAntwoord, DeclaratieAntwoord> f) => b with { DeclaratieAntwoord = f(b.DeclaratieAntwoord!) };
        Jw325 Pr(Jw325 b, Func<Prestatie, Prestatie> f) => A(b, a => a with { Clienten = [a.Clienten[0] with { Prestaties = [f(a.Clienten[0].Prestaties[0])] }] });
        return
        [
            G("TR337", "declaratie bekend", D325()),
            F("TR337", "declaratie onbekend", D325(b => b with { Header = b.Header with { DeclaratieIdentificatie = new() { Identificatie = "X", Dagtekening = D(1, 1) } } })),
            G("TR371", "zelfde versie", D325()),
            F("TR371", "andere versie", D325(b => b with { Header = b.Header with { XsdVersieDeclaratie = new() { BasisschemaXsdVersie = "9.0.0", BerichtXsdVersie = "9.0.0" } } })),
            G("TR376", "zelfde nummer", D325()),
            F("TR376", "ander nummer", D325(b => A(b, a => a with { DeclaratieNummer = "ANDERS" }))),
            F("TR304", "cliënt niet in declaratie", D325(b => A(b, a => a with { Clienten = [a.Clienten[0] with { Bsn = "999900018" }] }))),
            G("TR366", "prestatie uit declaratie", D325()),
            F("TR366", "prestatie niet uit declaratie", D325(b => Pr(b, p => p with { ProductReferentie = new() { ReferentieNummer = "X" } }))),
            G("TR367", "zelfde waarden", D325()),
            F("TR367", "andere waarden", D325(b => Pr(b, p => p with { ProductCode = "45A05" }))),
        ];
    }

    sealed class Lijst(bool hoort) : IProductlijst
    {
        public bool? Hoort(string categorie, string code) => hoort;
    }

    sealed class Contract(Contractregel regel) : IContracten
    {
        public Contractregel? Zoek(string gemeente, string aanbieder, string categorie, string? code, DateOnly dag) => regel;
    }
}
