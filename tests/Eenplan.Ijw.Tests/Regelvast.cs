using System.Globalization;
using Eenplan.Ijw;

namespace Eenplan.Tests.Ijw;

/// <summary>
/// Makes messages that keep every rule inside the message: a structurally valid one by chance, with every optional part sometimes there,
/// whose parts are then brought into line with each other.
/// </summary>
static class Regelvast
{
    static readonly string[] PerDagNiet = ["14", "16", "83", "84"];

    public static Bericht Maak(Berichtsoort soort, Dobbel d)
    {
        var bericht = Berichtlezer.Lees(Willekeur.Bytes(Willekeur.Bericht(soort, d))).Bericht.ShouldNotBeNull();
        return bericht switch
        {
            Jw301 b => Toewijzing(b, d),
            Jw305 b => Start(b, d),
            Jw307 b => Stop(b, d),
            Jw315 b => Vot(b, d),
            Jw317 b => Vow(b, d),
            Jw319 b => b with { Antwoord = Antwoord(b.Antwoord) },
            Jw323 b => Declaratie(b, d),
            Jw325 b => DeclaratieAntwoord(b, d),
            _ => bericht,
        };
    }

    /// <summary>A test number that passes the elfproef; another one for another number.</summary>
    public static string Bsn(int nummer)
    {
        for (var bsn = 999_900_000; ; bsn++)
        {
            if (Nummers.IsBsn(bsn.ToString(CultureInfo.InvariantCulture)) && nummer-- == 0)
            {
                return bsn.ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    public static Adres Straat { get; } = new() { Huis = new() { Huisnummer = 12 }, Postcode = "1234AB", Straatnaam = "Wilgenlaan", LandCode = "NL" };

    public static Telefoonnummers Telefoon { get; } = new() { Telefoon01 = new() { Telefoonnummer = "0600000000", Landnummer = "0031" } };

    static T Kop<T>(T kop, Dobbel d)
        where T : Header => kop with { BerichtIdentificatie = kop.BerichtIdentificatie with { Dagtekening = new DateOnly(2022, 1, 1).AddDays(d.Tot(2500)) } };

    static DateOnly Dag(Bericht bericht) => bericht.Kop.BerichtIdentificatie.Dagtekening;

    static Geboortedatum Geboren(Geboortedatum g, DateOnly dag, Dobbel d)
    {
        var datum = dag.AddDays(-d.Tot(40_000));
        return g with
        {
            Datum = g.DatumGebruik switch
            {
                "3" => new(1900, 1, 1),
                "2" => new(datum.Year, 1, 1),
                "1" => new(datum.Year, datum.Month, 1),
                _ => datum,
            },
        };
    }

    static VolledigeNaam Naam(VolledigeNaam n, bool client, Dobbel d) => n with { NaamGebruik = n.Partnernaam is null ? !client && d.Kans(30) ? "6" : "1" : d.Uit<string>(["1", "2", "3", "4"]) };

    static Contact Contact(Contact c, string soort)
    {
        var adres = c.Adres ?? (soort is "01" or "03" || c.Telefoon is null ? Straat : null);
        if (adres is not null)
        {
            var nodig = soort is "01" or "03" || c.Telefoon is null || adres.Postcode is not null || adres.LandCode is not null;
            adres = nodig ? adres with { Huis = adres.Huis ?? Straat.Huis, Postcode = "9999XX", LandCode = adres.LandCode ?? "NL" } : adres;
        }

        var periode = soort != "04" ? null : c.Periode?.Einddatum < c.Periode?.Begindatum ? c.Periode with { Einddatum = c.Periode!.Begindatum } : c.Periode;
        return c with { Soort = soort, Adres = adres, Periode = periode };
    }

    static Omvang Omvang(Omvang? o, bool open, Dobbel d)
    {
        var omvang = o ?? new() { Volume = 1 + d.Tot(40), Eenheid = "04", Frequentie = "4" };
        return (open && omvang.Frequentie == "2") || (PerDagNiet.Contains(omvang.Eenheid) && omvang.Frequentie == "1") ? omvang with { Frequentie = "4" } : omvang;
    }

    /// <summary>What is allotted, asked or new: a code with its size, a category without, or a budget; never two over the same days.</summary>
    static (Product? Product, Omvang? Omvang, long? Budget, DateOnly Begin, DateOnly? Eind) Deel(Product? product, Omvang? omvang, long? budget, DateOnly begin, bool laatste, Dobbel d)
    {
        var open = laatste && budget is null && d.Kans(30);
        DateOnly? eind = open ? null : begin.AddDays(d.Tot(300));
        var zonder = product is null ? null : product with { Code = null };
        return budget is not null ? (zonder, null, budget, begin, eind)
            : product?.Code is null ? (zonder ?? new() { Categorie = "45" }, null, null, begin, eind)
            : (product, Omvang(omvang, open, d), null, begin, eind);
    }

    static Jw301 Toewijzing(Jw301 b, Dobbel d)
    {
        b = b with { Header = Kop(b.Header, d) };
        var (c, dag) = (b.Client, Dag(b));
        string[] soorten = [d.Uit<string>(["01", "02", "03"]), "04"];
        var producten = c.ToegewezenProducten.Select((t, i) =>
        {
            var p = Deel(t.Product, t.Omvang, t.Budget, dag.AddDays((i * 400) - 200), i == c.ToegewezenProducten.Count - 1, d);
            var reden = t.RedenWijziging is "01" or "13" && (p.Eind is null || d.Kans(50)) ? "14" : t.RedenWijziging == "01" ? "13" : t.RedenWijziging;
            return t with
            {
                ToewijzingNummer = 1000 + i,
                Product = p.Product,
                Omvang = p.Omvang,
                Budget = p.Budget,
                Ingangsdatum = p.Begin,
                Einddatum = reden == "13" ? p.Begin : p.Eind,
                RedenWijziging = reden,
                Toewijzingsdatum = dag.AddDays(-d.Tot(400)),
            };
        });
        return b with
        {
            Client = c with
            {
                Bsn = Bsn(d.Tot(50)),
                Geboortedatum = Geboren(c.Geboortedatum, dag, d),
                Naam = Naam(c.Naam, client: true, d),
                Communicatie = c.Communicatie is { } m ? m with { Vorm = m.Taal is null ? "3" : "1" } : null,
                Relaties = [.. c.Relaties.Select((r, i) => r with
                {
                    Nummer = (i + 1).ToString(CultureInfo.InvariantCulture),
                    Geboortedatum = r.Geboortedatum is { } g ? Geboren(g, dag, d) : null,
                    Naam = Naam(r.Naam, client: false, d),
                    Contact = Contact(r.Contact, r.Contact.Soort),
                })],
                Contactgegevens = [.. c.Contactgegevens.Take(2).Select((x, i) => Contact(x, soorten[i]))],
                ToegewezenProducten = [.. producten],
            },
        };
    }

    static Jw305 Start(Jw305 b, Dobbel d)
    {
        b = b with { Header = Kop(b.Header, d) };
        return b with
        {
            Client = b.Client with
            {
                Bsn = Bsn(d.Tot(50)),
                Geboortedatum = Geboren(b.Client.Geboortedatum, Dag(b), d),
                StartProducten = [.. b.Client.StartProducten.Select((s, i) => s with { ToewijzingNummer = 1000 + i, Begindatum = Dag(b).AddDays(-d.Tot(500)), StatusAanlevering = d.Uit<string>(["1", "3"]) })],
            },
        };
    }

    static Jw307 Stop(Jw307 b, Dobbel d)
    {
        b = b with { Header = Kop(b.Header, d) };
        return b with
        {
            Client = b.Client with
            {
                Bsn = Bsn(d.Tot(50)),
                Geboortedatum = Geboren(b.Client.Geboortedatum, Dag(b), d),
                StopProducten = [.. b.Client.StopProducten.Select((s, i) =>
                {
                    var eind = Dag(b).AddDays(-d.Tot(500));
                    return s with { ToewijzingNummer = 1000 + i, Begindatum = eind.AddDays(-d.Tot(500)), Einddatum = eind, StatusAanlevering = d.Uit<string>(["1", "3"]) };
                })],
            },
        };
    }

    static Jw315 Vot(Jw315 b, Dobbel d)
    {
        b = b with { Header = Kop(b.Header, d) };
        var c = b.Client;
        return b with
        {
            Client = c with
            {
                Bsn = Bsn(d.Tot(50)),
                Geboortedatum = Geboren(c.Geboortedatum, Dag(b), d),
                AangevraagdeProducten = [.. c.AangevraagdeProducten.Select((a, i) =>
                {
                    var p = Deel(a.Product, a.Omvang, a.Budget, Dag(b).AddDays((i * 400) - 100), i == c.AangevraagdeProducten.Count - 1, d);
                    return a with
                    {
                        ReferentieAanbieder = $"VOT-{i}",
                        Product = p.Product,
                        Omvang = p.Omvang,
                        Budget = p.Budget,
                        ToewijzingIngangsdatum = p.Begin,
                        ToewijzingEinddatum = p.Eind,
                        BeschikkingIngangsdatum = a.BeschikkingNummer is null ? null : a.BeschikkingIngangsdatum ?? p.Begin,
                        Verwijzer = Verwijzer(a.Verwijzer),
                    };
                })],
            },
        };
    }

    static Verwijzer Verwijzer(Verwijzer v) => v.Type is not ("02" or "03" or "04" or "05") ? v with { ZorgverlenerCode = null }
        : v.ZorgverlenerCode is not null ? v with { Naam = null } : v with { Naam = v.Naam ?? "Dr. Wilg" };

    static Jw317 Vow(Jw317 b, Dobbel d)
    {
        b = b with { Header = Kop(b.Header, d) };
        var v = b.Client.Verzoek;
        var wijzigen = v.TeWijzigenProducten.Select((w, i) =>
        {
            var budget = w.Omvang is null ? w.Budget : null;
            var open = budget is null && d.Kans(30);
            var begin = Dag(b).AddDays(d.Tot(200));
            return w with { ToewijzingNummer = 2000 + i, GewensteIngangsdatum = begin, Einddatum = open ? null : begin.AddDays(d.Tot(300)), Omvang = w.Omvang is { } o ? Omvang(o, open, d) : null, Budget = budget };
        }).ToList();
        var ongewijzigd = v.OngewijzigdeProducten.Select((o, i) => o with { ToewijzingNummer = 1000 + i }).ToList();
        if (wijzigen.Count == 0 && (ongewijzigd.Count == 0 || v.NieuweProducten.Count == 0))
        {
            wijzigen.Add(new() { ToewijzingNummer = 2000, GewensteIngangsdatum = Dag(b) });
        }

        return b with
        {
            Client = b.Client with
            {
                Bsn = Bsn(d.Tot(50)),
                Verzoek = v with
                {
                    OngewijzigdeProducten = ongewijzigd,
                    TeWijzigenProducten = wijzigen,
                    NieuweProducten = [.. v.NieuweProducten.Select((n, i) =>
                    {
                        var p = Deel(n.Product, n.Omvang, n.Budget, Dag(b).AddDays(1 + (i * 400)), i == v.NieuweProducten.Count - 1, d);
                        return n with { Product = p.Product, Omvang = p.Omvang, Budget = p.Budget, GewensteIngangsdatum = p.Begin, Einddatum = p.Eind };
                    })],
                },
            },
        };
    }

    static Antwoord Antwoord(Antwoord a)
    {
        var reden = a.VerzoekAntwoord switch { "1" => a.RedenAfwijzingVerzoek ?? "8", "2" => null, _ => a.RedenAfwijzingVerzoek };
        return a with { RedenAfwijzingVerzoek = reden, Woonplaatsbeginsel = reden == "8" ? a.Woonplaatsbeginsel ?? new() { Gemeente = "0363" } : reden is null ? a.Woonplaatsbeginsel : null };
    }

    static Jw323 Declaratie(Jw323 b, Dobbel d)
    {
        b = b with { Header = Kop(b.Header, d) };
        var maand = new DateOnly(Dag(b).Year, Dag(b).Month, 1).AddMonths(-1 - d.Tot(3));
        var clienten = Clienten(b.Declaratie.Clienten, maand, ingediend: true, d);
        var som = Som(clienten);
        return b with
        {
            Declaratie = b.Declaratie with
            {
                DeclaratiePeriode = new() { Begindatum = maand, Einddatum = maand.AddMonths(1).AddDays(-1) },
                DeclaratieDagtekening = Dag(b),
                TotaalIngediendBedrag = Totaal(som),
                Clienten = clienten,
            },
        };
    }

    static Jw325 DeclaratieAntwoord(Jw325 b, Dobbel d)
    {
        b = b with { Header = Kop(b.Header, d) };
        if (b.DeclaratieAntwoord is not { } a)
        {
            return b;
        }

        var clienten = Clienten(a.Clienten, new DateOnly(Dag(b).Year, Dag(b).Month, 1).AddMonths(-3), ingediend: false, d);
        var ingediend = Som(clienten) + (d.Tot(1000) * 100L);
        var afgekeurd = a.RetourCodes.Any(c => c is not ("0200" or "8001"));
        return b with { DeclaratieAntwoord = a with { Clienten = clienten, TotaalIngediendBedrag = Totaal(ingediend), TotaalToegekendBedrag = Totaal(afgekeurd ? 0 : ingediend - Som(clienten)) } };
    }

    static List<DeclaratieClient> Clienten(IReadOnlyList<DeclaratieClient> clienten, DateOnly maand, bool ingediend, Dobbel d)
    {
        var nummer = 0;
        return [.. clienten.Select((c, i) => c with
        {
            Bsn = Bsn(i),
            Prestaties = [.. c.Prestaties.Select(p =>
            {
                nummer++;
                var begin = maand.AddMonths(-d.Tot(6)).AddDays(d.Tot(20));
                var volume = 1L + d.Tot(99);
                var (euro, tarief) = (p.Eenheid == "83", 1L + d.Tot(9999));
                var credit = d.Kans(30);
                return p with
                {
                    ProductReferentie = new() { ReferentieNummer = $"RN{nummer}", VorigReferentieNummer = credit ? $"EERDER{nummer}" : null },
                    ToewijzingNummer = 1000 + nummer,
                    ProductPeriode = new() { Begindatum = begin, Einddatum = begin.AddDays(d.Tot(8)) },
                    GeleverdVolume = volume,
                    ProductTarief = ingediend && euro ? null : tarief,
                    IngediendBedrag = new() { Bedrag = euro ? volume : volume * tarief, DebetCredit = credit ? "C" : "D" },
                };
            })],
        })];
    }

    public static long Som(IEnumerable<DeclaratieClient> clienten) => clienten.SelectMany(c => c.Prestaties).Sum(p => p.IngediendBedrag.DebetCredit == "C" ? -p.IngediendBedrag.Bedrag : p.IngediendBedrag.Bedrag);

    public static TotaalBedragMetDC Totaal(long som) => new() { TotaalBedrag = Math.Abs(som), DebetCredit = som < 0 ? "C" : "D" };
}
