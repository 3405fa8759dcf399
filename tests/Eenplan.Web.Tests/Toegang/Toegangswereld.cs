using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Signaal;
using Eenplan.Domein.Veiligheid;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezin.Contract;
using Eenplan.Web.Platform.Opslag;
using Microsoft.Extensions.DependencyInjection;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;
using SignaalEntiteit = Eenplan.Domein.Signaal.Signaal;

namespace Eenplan.Web.Tests.Toegang;

/// <summary>A case with a name that stands nowhere else, so that a leak shows wherever it happens.</summary>
public sealed record Proefcasus(CasusId Id, PersoonId Kind, Guid Bodemeis, string Naam);

/// <summary>A case in every relation to every role, and one in another gemeente.</summary>
public sealed class Toegangswereld
{
    static int werelden;

    readonly Dictionary<(Rol, Relatie), Proefcasus> casussen = [];

    /// <summary>Several tests each make a world in one database: without names of its own one would find the families of another.</summary>
    readonly char eigen = (char)('a' + ((Interlocked.Increment(ref werelden) - 1) % 26));

    public Proefcasus Van(Rol rol, Relatie relatie) => casussen[(rol, relatie)];

    /// <summary>Names that somebody may read: by her own relations, and the cases of colleagues where she sees those of the team.</summary>
    public IEnumerable<string> Leesbaar(Rol rol) => Rolrechten.Heeft(rol, Recht.CasusZien)
        ? casussen.Where(c => Verwachting.Casus[c.Key.Item1 == rol ? c.Key.Item2 : Relatie.VanHetTeam][(int)rol] == 200 && (c.Key.Item1 == rol || c.Key.Item2 == Relatie.Eigen)).Select(c => c.Value.Naam)
        : [];

    public IReadOnlyList<string> AlleNamen => [.. casussen.Values.Select(c => c.Naam).Distinct(StringComparer.Ordinal)];

    /// <summary>Id of the child with a name.</summary>
    public string Kind(string naam) => casussen.Values.First(c => c.Naam == naam).Kind.ToString();

    public static async Task<Toegangswereld> Maak(Huis huis)
    {
        var wereld = new Toegangswereld();
        var gedeeld = new Dictionary<Relatie, Proefcasus>();
        await huis.In(Huis.Proefstad, async diensten =>
        {
            gedeeld[Relatie.VanHetTeam] = await Casus(diensten, "Teammerk" + wereld.eigen, "rood", "joost");
            gedeeld[Relatie.Onverdeeld] = await Casus(diensten, "Vrijmerk" + wereld.eigen, "rood", null);
            gedeeld[Relatie.AnderTeam] = await Casus(diensten, "Blauwmerk" + wereld.eigen, "blauw", "bram");
            gedeeld[Relatie.Afgeschermd] = await Casus(diensten, "Dichtmerk" + wereld.eigen, "rood", "joost", dicht: true);
            foreach (var (rol, wie) in Verwachting.Wie)
            {
                wereld.casussen[(rol, Relatie.Eigen)] = await Casus(diensten, $"Eigen{wie}merk{wereld.eigen}", "rood", wie);
            }
        });
        await huis.In(Huis.Anderstad, async diensten => gedeeld[Relatie.AndereGemeente] = await Casus(diensten, "Eldersmerk" + wereld.eigen, "rood", null));
        foreach (var rol in Verwachting.Wie.Keys)
        {
            foreach (var (relatie, casus) in gedeeld)
            {
                wereld.casussen[(rol, relatie)] = casus;
            }
        }

        return wereld;
    }

    static async Task<Proefcasus> Casus(IServiceProvider diensten, string naam, string team, string? regisseur, bool dicht = false)
    {
        var (db, ids) = (diensten.GetRequiredService<EenplanDb>(), diensten.GetRequiredService<Ids>());
        var vandaag = DateOnly.FromDateTime(Proefklok.Maandag.UtcDateTime);
        await using var transactie = await db.Database.BeginTransactionAsync();
        var kind = diensten.GetRequiredService<Personenregister>().Maak(new Persoonsgegevens("Kim", null, naam) { Geboren = vandaag.AddYears(-7) }, null, vandaag).Waarde;
        var gezin = GezinEntiteit.Start(ids.Nieuw<GezinId>(), naam).Waarde;
        var thuis = gezin.VoegHuishoudenToe(ids.Nieuw(), "Thuis", new Adresgegevens("Proefweg 1", "1234 AB", "Proefstad", "Noord"));
        gezin.VoegLidToe(ids.Nieuw(), kind.Id, Gezinsrol.Kind, thuis.Id, vandaag.AddYears(-7));
        db.Add(gezin);
        var nummer = await diensten.GetRequiredService<Nummergever>().Volgende(Proefklok.Maandag, CancellationToken.None);
        var casus = CasusEntiteit.Start(ids.Nieuw<CasusId>(), nummer, gezin.Id, team, vandaag.AddDays(-3), [kind.Id], "Noord");
        if (regisseur is not null)
        {
            casus.WijsToe(Proefmedewerkers.Id(regisseur), null, team).Gelukt.ShouldBeTrue();
        }

        if (dicht)
        {
            casus.SchermAf(true);
        }

        db.Add(casus);
        var zorg = new Signaalgegevens(Meldersoort.Professional, "Juf Els", null, "Kim valt in slaap in de klas.", null, Urgentie.DezeWeek);
        db.Add(SignaalEntiteit.NeemAan(ids.Nieuw<SignaalId>(), casus.Id, zorg, null, Proefklok.Maandag).Waarde);
        var eis = ids.Nieuw();
        db.Add(Veiligheidsplan.Start(ids.Nieuw(), casus.Id, [(eis, new Bodemeisgegevens("Er is elke nacht iemand thuis", "tante", "juf", "bellen", vandaag.AddDays(3)))], null, null, Proefklok.Maandag).Waarde);
        await db.SaveChangesAsync();
        await transactie.CommitAsync();
        return new(casus.Id, kind.Id, eis, naam);
    }
}
