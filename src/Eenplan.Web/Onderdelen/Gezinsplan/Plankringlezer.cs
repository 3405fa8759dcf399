using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Domein.Screening;
using Eenplan.Web.Onderdelen.Coordinatie.Contract;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Gezinsplan;

/// <summary>What must still happen with a child before the plan is gone through (CR-019).</summary>
public sealed record Gesprek(Planlid Kind, Gesprekseis Eis, string? Mist);

/// <summary>The people around a plan and what it must answer, on a day.</summary>
public sealed record Plankring(IReadOnlyList<Planlid> Leden, IReadOnlyList<Plantekenaar> Tekenaars, IReadOnlyList<string> GezagOnbekend, IReadOnlyList<Gesprek> Gesprekken, IReadOnlyList<Planvraag> Vragen)
{
    public Plantoets Toets => new(Vragen, Leden);

    /// <summary>Telephone, mail and sex, for the print form.</summary>
    public IReadOnlyDictionary<PersoonId, (string? Telefoon, string? Email, Geslacht Geslacht)> Contact { get; init; } = new Dictionary<PersoonId, (string?, string?, Geslacht)>();

    /// <summary>Who died: asked nothing any more, but a goal of hers keeps her name.</summary>
    public IReadOnlyDictionary<PersoonId, string> Overledenen { get; init; } = new Dictionary<PersoonId, string>();

    public string Naam(PersoonId? wie) => wie is not { } id ? "Hele gezin" : Leden.FirstOrDefault(l => l.Id == id)?.Naam ?? Overledenen.GetValueOrDefault(id) ?? "oud-gezinslid";

    /// <summary>The refusal about a child that was not seen or spoken with; one may depart from it with a reason.</summary>
    public static Weigering GesprekMist(Gesprek g) =>
        new("gesprek-mist", $"{g.Kind.Naam} is nog niet {g.Mist}. Praat eerst met {g.Kind.Naam}, of schrijf op waarom dat nu niet kan.", null, "CR-019", Weigersoort.Regel) { Regel = Gespreksregel.Regel };
}

/// <summary>Reads it in a fixed number of queries.</summary>
public sealed class Plankringlezer(EenplanDb db, Kindcontacten contacten, IEnumerable<IPlanvragen> vragen)
{
    sealed record Rij(Persoon Persoon, Gezinsrol? Rol, Guid? Huis);

    sealed record Mensen(List<Rij> Alle, List<Planlid> Leden, List<Plantekenaar> Tekenaars, List<string> Onbekend, IReadOnlyDictionary<PersoonId, string> Overledenen);

    /// <param name="gesprekken">Also ask which children were seen and spoken with: only a version one works on needs it.</param>
    public async Task<Plankring> Lees(CasusEntiteit casus, DateOnly vandaag, CancellationToken ct, bool gesprekken = true)
    {
        var (alle, leden, tekenaars, onbekend, overledenen) = await LeesMensen(casus, vandaag, ct);
        var open = new List<Planvraag>();
        foreach (var bron in vragen)
        {
            open.AddRange(await bron.Van(casus.Id, ct));
        }

        return new(leden, tekenaars, onbekend, gesprekken ? Gesprekken(leden, await contacten.Van(casus.Id, ct), vandaag) : [], open)
        {
            Overledenen = overledenen,
            Contact = alle.ToDictionary(r => r.Persoon.Id, r => (r.Persoon.VeiligTelefoon ?? r.Persoon.Telefoon, r.Persoon.Email, r.Persoon.Geslacht)),
        };
    }

    /// <summary>Who must and who may sign on a day, and the children over whom nobody holds authority.</summary>
    public async Task<(IReadOnlyList<Plantekenaar> Tekenaars, IReadOnlyList<string> GezagOnbekend)> Tekenaars(CasusEntiteit casus, DateOnly vandaag, CancellationToken ct)
    {
        var mensen = await LeesMensen(casus, vandaag, ct);
        return (mensen.Tekenaars, mensen.Onbekend);
    }

    async Task<Mensen> LeesMensen(CasusEntiteit casus, DateOnly vandaag, CancellationToken ct)
    {
        var kinderen = casus.Kinderen.Select(k => k.PersoonId).ToHashSet();
        var rijen = await (
            from l in db.Set<Gezinslid>().AsNoTracking()
            join p in db.Set<Persoon>() on l.PersoonId equals p.Id
            where EF.Property<GezinId>(l, "GezinId") == casus.GezinId && (l.Tot == null || l.Overleden)
            select new { Persoon = p, l.Rol, l.HuishoudenId, Gezag = db.Set<Gezag>().Where(g => g.KindId == p.Id).OrderBy(g => g.Vanaf).ToList() }).AsSingleQuery().ToListAsync(ct);
        var dood = rijen.Where(r => r.Persoon.Overleden is not null).DistinctBy(r => r.Persoon.Id).ToDictionary(r => r.Persoon.Id, r => Tekst.Isoleer(r.Persoon.Roepnaam));
        rijen.RemoveAll(r => r.Persoon.Overleden is not null);
        var alle = rijen.ConvertAll(r => new Rij(r.Persoon, r.Rol, r.HuishoudenId));
        var gezag = rijen.Where(r => kinderen.Contains(r.Persoon.Id)).SelectMany(r => r.Gezag).Where(g => g.GeldtOp(vandaag)).ToList();
        var buiten = gezag.Where(g => g.HouderId is { } h && !alle.Exists(r => r.Persoon.Id == h)).Select(g => g.HouderId!.Value).Distinct().ToList();
        if (buiten.Count > 0)
        {
            alle.AddRange((await db.Set<Persoon>().AsNoTracking().Where(p => buiten.Contains(p.Id) && p.Overleden == null).ToListAsync(ct)).Select(p => new Rij(p, null, null)));
        }

        var leden = alle.OrderBy(r => kinderen.Contains(r.Persoon.Id)).ThenBy(r => r.Rol ?? Gezinsrol.Familie).ThenBy(r => r.Persoon.Geboren ?? DateOnly.MaxValue)
            .Select(r => new Planlid(r.Persoon.Id, Tekst.Isoleer(kinderen.Contains(r.Persoon.Id) ? r.Persoon.Roepnaam : r.Persoon.Naam), kinderen.Contains(r.Persoon.Id), r.Persoon.Geboren, r.Huis)).ToList();
        var (tekenaars, onbekend) = Tekenaars(alle, leden, gezag, vandaag);
        return new(alle, leden, tekenaars, onbekend, dood);
    }

    static List<Gesprek> Gesprekken(IReadOnlyList<Planlid> leden, Kindcontact contact, DateOnly vandaag) =>
    [
        .. leden.Where(l => l.Kind && l.Geboren is { } g && g <= vandaag).Select(l =>
        {
            var eis = Gespreksregel.Voor(l.Geboren!.Value, vandaag);
            return new Gesprek(l, eis, Gespreksregel.Ontbreekt(eis, contact.Gezien.Contains(l.Id), contact.Gesproken.Contains(l.Id)));
        }),
    ];

    /// <summary>The one rule of signing, asked with the family and its authority of the day.</summary>
    static (List<Plantekenaar> Tekenaars, List<string> Onbekend) Tekenaars(List<Rij> alle, List<Planlid> leden, List<Gezag> gezag, DateOnly vandaag)
    {
        var personen = new List<Tekenpersoon>();
        foreach (var r in alle)
        {
            var over = gezag.Where(g => g.HouderId == r.Persoon.Id && g.Soort != Gezagssoort.NietTeBepalen).ToList();
            var rol = leden.Exists(l => l.Id == r.Persoon.Id && l.Kind) ? Tekenrol.Jeugdige
                : r.Rol == Gezinsrol.Ouder || over.Exists(g => g.Soort == Gezagssoort.Ouder) ? Tekenrol.Ouder
                : over.Count > 0 ? Tekenrol.Voogd
                : r.Rol == Gezinsrol.Pleegouder ? Tekenrol.Pleegouder
                : (Tekenrol?)null;
            if (rol is { } plaats)
            {
                personen.Add(new(r.Persoon.Id.ToString(), plaats, r.Persoon.Geboren, [.. over.Select(g => g.KindId.ToString())]));
            }
        }

        var instellingen = gezag.Where(g => g.Soort == Gezagssoort.VoogdijGi).GroupBy(g => g.Instelling!, StringComparer.OrdinalIgnoreCase).ToDictionary(g => $"gi-{g.First().Id}", g => g.ToList(), StringComparer.Ordinal);
        personen.AddRange(instellingen.Select(i => new Tekenpersoon(i.Key, Tekenrol.Voogd, null, [.. i.Value.Select(g => g.KindId.ToString())])));
        var uitspraak = Ondertekenaars.Bepaal(personen, vandaag);
        string Wie(string id) => instellingen.TryGetValue(id, out var g) ? g[0].Instelling! : leden.First(l => l.Id.ToString() == id).Naam;
        string Waarom(Tekenaar t)
        {
            var over = personen.First(p => p.Id == t.Id).GezagOver.Select(Wie).ToList();
            return over.Count > 0 ? "gezag over " + Opsomming(over) : t.Reden.Tekst;
        }

        var nietTeBepalen = gezag.Where(g => g.Soort == Gezagssoort.NietTeBepalen).Select(g => g.KindId.ToString()).ToHashSet(StringComparer.Ordinal);
        return (
            [.. uitspraak.Moet.Select(t => new Plantekenaar(t.Id, Wie(t.Id), true, Waarom(t))), .. uitspraak.Mag.Select(t => new Plantekenaar(t.Id, Wie(t.Id), false, Waarom(t)))],
            [.. uitspraak.Onbekend.Where(k => !nietTeBepalen.Contains(k)).Select(Wie)]);
    }

    static string Opsomming(List<string> namen) => namen.Count == 1 ? namen[0] : string.Join(", ", namen[..^1]) + " en " + namen[^1];
}
