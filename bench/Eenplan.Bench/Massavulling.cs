using System.Globalization;
using System.Text.Json;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Signaal;
using Eenplan.Domein.Termijnen;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezin.Contract;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Platform;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.Extensions.DependencyInjection;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;
using SignaalEntiteit = Eenplan.Domein.Signaal.Signaal;

namespace Eenplan.Bench;

/// <summary>
/// Fills one gemeente with many invented families through the real rules: people, households, authority, signals, contacts, safety, terms and
/// the facts of each in its chain. The same number gives the same families. One in ten cases is open, thirteen to a worker.
/// </summary>
public sealed class Massavulling(IServiceProvider diensten, Gemeente gemeente, DateTimeOffset nu)
{
    public const int PerRegisseur = 13;
    const int Stapel = 250;

    static readonly string[] Voornamen = ["Noor", "Daan", "Yassin", "Fleur", "Emre", "Zofia", "Milan", "Aisha", "Sem", "Lina", "Jayden", "Esra", "Björn", "Kofi", "Sara", "Tijn", "Hatice", "Oleh", "Mees", "Amira"];
    static readonly string[] Lettergrepen = ["Wil", "Bra", "Kor", "Hen", "Mar", "Bos", "Ver", "Dam", "Kui", "Ade", "Yil", "Now", "Oka", "Tra", "Sme", "Lam"];
    static readonly string[] Staarten = ["genhof", "beek", "driks", "tens", "dijk", "meulen", "per", "den", "maz", "ak", "for", "nius", "ters", "brecht", "stra", "huis", "mans", "veld", "berg", "kamp"];

    /// <summary>Workers: two teams, and one regisseur per thirteen open cases.</summary>
    public static MedewerkerId Regisseur(int nr) => new(new Guid(nr + 1, 0xBE, 0, [0, 0, 0, 0, 0, 0, 0, 1]));

    /// <summary>One of 25,000 family names, so that a search finds a handful in a large gemeente.</summary>
    public static string Achternaam(int nr) => Lettergrepen[nr % 16] + Staarten[nr / 16 % 20] + Staarten[nr / 320 % 20] + Lettergrepen[nr % 25_000 / 6400].ToLowerInvariant();

    public async Task Maak(int casussen, Action<int>? voortgang = null)
    {
        var open = Math.Max(PerRegisseur, casussen / 10);
        await In(async (db, _, _, profiel) =>
        {
            db.AddRange(Enumerable.Range(0, (open + PerRegisseur - 1) / PerRegisseur).Select(n => Account(n, profiel)));
            await db.SaveChangesAsync();
        });
        for (var begin = 0; begin < casussen; begin += Stapel)
        {
            var (van, tot) = (begin, Math.Min(casussen, begin + Stapel));
            await In(async (db, ids, scope, profiel) =>
            {
                db.ChangeTracker.AutoDetectChangesEnabled = false;
                await using var transactie = await db.Database.BeginTransactionAsync();
                for (var nr = van; nr < tot; nr++)
                {
                    await Casus(nr, nr < open, db, ids, scope, profiel);
                }

                db.ChangeTracker.DetectChanges();
                await db.SaveChangesAsync();
                await transactie.CommitAsync();
            });
            voortgang?.Invoke(tot);
        }
    }

    Task In(Func<EenplanDb, Ids, IServiceProvider, Gemeenteprofiel, Task> werk) => Opstart.InGemeente(diensten, gemeente, scope =>
        werk(scope.GetRequiredService<EenplanDb>(), scope.GetRequiredService<Ids>(), scope, scope.GetRequiredService<Gemeenteprofiel>()));

    static Account Account(int nr, Gemeenteprofiel profiel)
    {
        var adres = string.Create(CultureInfo.InvariantCulture, $"regisseur{nr}@bench.example");
        return new Account
        {
            Id = Regisseur(nr).Waarde,
            Naam = string.Create(CultureInfo.InvariantCulture, $"Regisseur {nr}"),
            Rol = Rol.Casusregisseur,
            Team = profiel.Teams[nr % profiel.Teams.Count].Code,
            UserName = adres,
            NormalizedUserName = adres.ToUpperInvariant(),
            Email = adres,
            NormalizedEmail = adres.ToUpperInvariant(),
            SecurityStamp = adres,
            Telefoon = "079 000 00 00",
            Demokaart = nr == 0 ? "Meting" : null,
        };
    }

    async Task Casus(int nr, bool open, EenplanDb db, Ids ids, IServiceProvider scope, Gemeenteprofiel profiel)
    {
        var vandaag = Datum.Dag(nu);
        var dag = vandaag.AddDays(open ? -(nr % 60) - 4 : -200 - (nr % 900));
        var regisseur = Regisseur(nr / PerRegisseur);
        var (gezin, leden, kinderen) = Gezin(nr, dag, db, ids, scope, profiel);
        var team = profiel.Teams[(nr / PerRegisseur) % profiel.Teams.Count].Code;
        var casus = CasusEntiteit.Start(ids.Nieuw<CasusId>(), string.Create(CultureInfo.InvariantCulture, $"{dag.Year % 100}-{nr + 10_000:000000}"), gezin, team, dag, kinderen, profiel.Wijken[nr % profiel.Wijken.Count]);
        var feiten = new List<Feit>();
        var moment = Datum.Moment(dag, new(10, 0));
        var signaal = SignaalEntiteit.NeemAan(ids.Nieuw<SignaalId>(), casus.Id, new(Meldersoort.Professional, "Leerkracht", null, "Het kind valt in de klas in slaap en is vaak alleen thuis.", "Ouders gebeld.", Urgentie.DezeWeek), regisseur, moment).Waarde;
        db.Add(signaal);
        feiten.Add(signaal.Feit(eerste: true, kinderen) with { Op = dag });
        feiten.Add(casus.WijsToe(regisseur, Regisseur((nr / PerRegisseur) + 1), team).Waarde with { Op = dag });
        for (var n = 0; n < 3 && (nr % 7 != 0 || !open); n++)
        {
            feiten.Add(Contact(casus.Id, kinderen, regisseur, dag.AddDays(n), db, ids, leden));
        }

        feiten.AddRange(Veiligheid(nr, open, casus, kinderen, regisseur, moment, db, ids));
        if (open && nr % 3 == 0)
        {
            var taak = Taak.Maak(ids.Nieuw(), casus.Id, "Bellen met school over het rooster", vandaag.AddDays(nr % 12), nr % 4 == 0 ? "school" : null, vandaag).Waarde;
            db.Add(taak);
            feiten.Add(taak.Beginfeit);
        }

        if (!open)
        {
            feiten.Add(casus.Sluit("Het gezin gaat alleen verder.", dag.AddDays(150), herwegen: false, dag.AddDays(120)).Waarde with { Op = dag.AddDays(120) });
        }

        db.Add(casus);
        await scope.GetRequiredService<Journaal>().Schrijf(Proces(db, ids, regisseur, moment), casus.Id.Waarde, feiten, CancellationToken.None);
        Termijnen(casus.Id, feiten, dag, db, ids, profiel);
    }

    (GezinId Gezin, Dictionary<PersoonId, DateOnly?> Geboren, List<PersoonId> Kinderen) Gezin(int nr, DateOnly dag, EenplanDb db, Ids ids, IServiceProvider scope, Gemeenteprofiel profiel)
    {
        var personen = scope.GetRequiredService<Personenregister>();
        var achternaam = Achternaam(nr % 25_000);
        var gezin = GezinEntiteit.Start(ids.Nieuw<GezinId>(), achternaam).Waarde;
        var huis = gezin.VoegHuishoudenToe(ids.Nieuw(), "Thuis", new(string.Create(CultureInfo.InvariantCulture, $"Bankplein {nr}"), string.Create(CultureInfo.InvariantCulture, $"{2700 + (nr % 200)} {(char)('A' + (nr % 26))}{(char)('A' + (nr / 26 % 26))}"), gemeente.Naam, profiel.Wijken[nr % profiel.Wijken.Count]));
        var geboren = new Dictionary<PersoonId, DateOnly?>();
        var kinderen = new List<PersoonId>();
        for (var n = 0; n < 2 + 1 + (nr % 3); n++)
        {
            var kind = n >= 2;
            var jarig = dag.AddDays(kind ? -(365 * (2 + ((nr + n) % 14))) - (nr % 300) : -(365 * (28 + ((nr + n) % 15))));
            var persoon = personen.Maak(new(Voornamen[(nr + n) % 20], null, achternaam) { Geboren = jarig, Telefoon = "06 0000 00 00" }, null, Datum.Dag(nu)).Waarde;
            gezin.VoegLidToe(ids.Nieuw(), persoon.Id, kind ? Gezinsrol.Kind : Gezinsrol.Ouder, huis.Id, dag);
            geboren[persoon.Id] = jarig;
            if (kind)
            {
                kinderen.Add(persoon.Id);
            }
        }

        db.Add(gezin);
        db.AddRange(kinderen.Select(k => Gezag.LegVast(ids.Nieuw(), k, Gezagssoort.Ouder, geboren.Keys.First(), null, dag, "gezagsregister").Waarde));
        return (gezin.Id, geboren, kinderen);
    }

    Feit Contact(CasusId casus, List<PersoonId> kinderen, MedewerkerId door, DateOnly dag, EenplanDb db, Ids ids, Dictionary<PersoonId, DateOnly?> geboren)
    {
        var contact = Contactmoment.LegVast(
            ids.Nieuw(), casus, new(Contactsoort.Huisbezoek, dag, new(14, 0), "moeder", true, "We spraken over de avonden en over school. Moeder vertelt dat het beter gaat sinds oma meehelpt.", "Volgende week bellen.", kinderen, kinderen, Veiligheidsindruk.Gelijk), geboren, door, nu).Waarde;
        db.Add(contact);
        return contact.Feit;
    }

    IEnumerable<Feit> Veiligheid(int nr, bool open, CasusEntiteit casus, List<PersoonId> kinderen, MedewerkerId door, DateTimeOffset moment, EenplanDb db, Ids ids)
    {
        if (open && nr % 22 == 1)
        {
            yield break;
        }

        var oordeel = Veiligheidsoordeel.Voldoende;
        var taxatie = Veiligheidstaxatie.Weeg(ids.Nieuw(), casus.Id, "ARIJ-veiligheidstaxatie", [.. kinderen.Select(k => new Kindoordeel(k, "kind", oordeel, "Rustig thuis."))], door, moment).Waarde;
        db.Add(taxatie);
        casus.StelVeiligheidVast(kinderen.ToDictionary(k => k, _ => oordeel), false, moment);
        yield return taxatie.Feit(kinderen.ToDictionary(k => k, _ => "kind"));
    }

    static Proces Proces(EenplanDb db, Ids ids, MedewerkerId wie, DateTimeOffset moment)
    {
        var proces = new Proces { Id = ids.Nieuw(), Soort = "Vulling", Wie = wie, Op = moment };
        db.Add(proces);
        return proces;
    }

    static void Termijnen(CasusId casus, List<Feit> feiten, DateOnly dag, EenplanDb db, Ids ids, Gemeenteprofiel profiel)
    {
        var open = Termijnafleiding.Leid(feiten.Select(f => new Termijnfeit(f.Soort, f.Op ?? dag, f.Codes)), profiel.Kalender, profiel.Termijnen);
        db.AddRange(open.Select(t => new Termijnregel { Id = ids.Nieuw(), CasusId = casus, Code = t.Code, Onderwerp = t.Onderwerp, Start = t.Start, Laatste = t.Laatste }));
    }
}
