using System.Globalization;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Web.Onderdelen.Gezin.Contract;

/// <summary>What one searches with: any mix of name, day of birth, BSN and postal code.</summary>
public sealed record Zoekvraag(IReadOnlyList<string> Klanken, DateOnly? Geboren, Bsn? Bsn, string? Postcode)
{
    /// <summary>Street and number, only together with a postal code: a neighbour is somebody else.</summary>
    public string? Straat { get; init; }

    public bool Leeg => Klanken.Count == 0 && Geboren is null && Bsn is null && Postcode is null;

    /// <summary>Takes a typed line apart: a date, nine digits, a postal code; the rest is a name.</summary>
    public static Zoekvraag Lees(string tekst)
    {
        // Written in groups, as on a letter: nine digits and nothing else.
        if (tekst.Count(char.IsAsciiDigit) == 9 && Bsn.Lees(tekst) is { Gelukt: true } heel)
        {
            return new([], null, heel.Waarde, null);
        }

        var (geboren, bsn, postcode) = ((DateOnly?)null, (Bsn?)null, (string?)null);
        var naam = new List<string>();
        var woorden = tekst.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < woorden.Length; i++)
        {
            var woord = woorden[i];
            var samen = i + 1 < woorden.Length ? woord + woorden[i + 1] : woord;
            if (Bsn.Lees(woord) is { Gelukt: true } nummer)
            {
                bsn = nummer.Waarde;
            }
            else if (char.IsAsciiDigit(woord[0]) && Datum.Lees(woord, "") is { Gelukt: true, Waarde: { } dag })
            {
                geboren = dag;
            }
            else if (IsPostcode(woord))
            {
                postcode = Adresregels.Postcode(woord);
            }
            else if (IsPostcode(samen))
            {
                postcode = Adresregels.Postcode(samen);
                i++;
            }
            else
            {
                naam.Add(woord);
            }
        }

        return new(Klanksleutel.Van(string.Join(' ', naam)), geboren, bsn, postcode);
    }

    static bool IsPostcode(string w) => w.Length == 6 && w[..4].All(char.IsAsciiDigit) && w[4..].All(char.IsAsciiLetter);
}

/// <summary>A hit. Of a person in a case one may not see only that somebody is involved already.</summary>
public sealed record Treffer(PersoonId Id, string Naam, DateOnly? Geboren, DateOnly? Uitgerekend, string? Gezin, CasusId? CasusId, string? Nummer, bool Open, bool Zichtbaar, string? Team, MedewerkerId? Regisseur = null)
{
    /// <summary>The family of that case.</summary>
    public GezinId? GezinId { get; init; }

    /// <summary>Day of death; the age stops.</summary>
    public DateOnly? Overleden { get; init; }

    /// <summary>Earlier names, so that one sees why an old name leads here.</summary>
    public string? Eerder { get; init; }

    /// <summary>Day on which the case was closed.</summary>
    public DateOnly? Gesloten { get; init; }
}

/// <summary>Finds people by sound, day of birth, BSN and postal code; every access goes by an index and at most <see cref="Hoogstens"/> come back.</summary>
public sealed class Personenzoeker(EenplanDb db, CasusToegang toegang, Sleutelring sleutels)
{
    public const int Hoogstens = 50;

    public async Task<IReadOnlyList<Treffer>> Zoek(Zoekvraag vraag, CancellationToken ct)
    {
        if (vraag.Leeg)
        {
            return [];
        }

        return await Vul(await Kandidaten(vraag).Take(Hoogstens).ToListAsync(ct), ct);
    }

    /// <summary>What may be shown of these persons.</summary>
    public async Task<IReadOnlyList<Treffer>> Vul(IReadOnlyCollection<PersoonId> ids, CancellationToken ct) => ids.Count == 0 ? [] : await Aanvullen([.. ids], ct);

    /// <summary>Pairs of records that may be one human being: same BSN, or same day of birth and the same sound of given and family name. Two queries, whatever the family.</summary>
    public async Task<IReadOnlyList<(PersoonId Lid, PersoonId Ander)>> Dubbelen(IReadOnlyCollection<PersoonId> leden, CancellationToken ct)
    {
        var personen = db.Set<Persoon>().AsNoTracking().Where(p => p.SamengevoegdMet == null);
        var opBsn = await (
            from a in personen
            join b in personen on a.BsnIndex equals b.BsnIndex
            where leden.Contains(a.Id) && a.BsnIndex != null && a.Id != b.Id
            select new { Lid = a.Id, Ander = b.Id }).Take(Hoogstens).ToListAsync(ct);
        var opNaam = await (
            from a in personen
            join b in personen on a.Geboren equals b.Geboren
            where leden.Contains(a.Id) && a.Geboren != null && a.Id != b.Id
            select new { Lid = a.Id, Ander = b.Id, EersteLid = a.Voornaam ?? a.Achternaam, EersteAnder = b.Voornaam ?? b.Achternaam, LaatsteLid = a.Achternaam, LaatsteAnder = b.Achternaam }).Take(500).ToListAsync(ct);
        return
        [
            .. opBsn.Select(p => (p.Lid, p.Ander))
                .Concat(opNaam.Where(p => Klinkt(p.EersteLid, p.EersteAnder) && Klinkt(p.LaatsteLid, p.LaatsteAnder)).Select(p => (p.Lid, p.Ander)))
                .Distinct().Take(Hoogstens),
        ];
    }

    static bool Klinkt(string een, string ander) => Klanksleutel.Van(een).Intersect(Klanksleutel.Opslag(ander), StringComparer.Ordinal).Any();

    IQueryable<PersoonId> Kandidaten(Zoekvraag vraag)
    {
        var personen = db.Set<Persoon>().AsNoTracking().Where(p => p.SamengevoegdMet == null);
        if (vraag.Bsn is { } bsn)
        {
            var index = sleutels.BlindeIndex(bsn.Cijfers);
            return personen.Where(p => p.BsnIndex == index).Select(p => p.Id);
        }

        if (vraag.Geboren is { } dag)
        {
            personen = personen.Where(p => p.Geboren == dag);
        }

        foreach (var klank in vraag.Klanken)
        {
            // A join, not an Any: the few people with this sound are looked up, instead of every person being asked for it.
            personen = from k in db.Set<Persoonklank>()
                       join p in personen on k.PersoonId equals p.Id
                       where k.Sleutel == klank
                       select p;
        }

        if (vraag.Postcode is { } postcode)
        {
            // A secret address never helps to find somebody.
            var straat = vraag.Straat?.Trim().ToLower(CultureInfo.InvariantCulture);
#pragma warning disable CA1304, CA1311, CA1862, MA0011 // Becomes SQL lower(); the same on both databases.
            personen = from p in personen
                       join l in db.Set<Gezinslid>() on p.Id equals l.PersoonId
                       join h in db.Set<Huishouden>() on l.HuishoudenId equals h.Id
                       where h.Postcode == postcode && !h.Geheim && l.Tot == null && (straat == null || h.Adres!.ToLower() == straat)
                       select p;
#pragma warning restore CA1304, CA1311, CA1862, MA0011
        }

        return personen.OrderBy(p => p.Id).Select(p => p.Id);
    }

    async Task<IReadOnlyList<Treffer>> Aanvullen(List<PersoonId> ids, CancellationToken ct)
    {
        var zichtbaar = db.Set<CasusEntiteit>().Where(toegang.Zichtbaar());
        var rijen = await (
            from p in db.Set<Persoon>().AsNoTracking()
            where ids.Contains(p.Id)
            // Who died still belongs to the family for who searches: its case decides who may see it.
            join l in db.Set<Gezinslid>().Where(l => l.Tot == null || l.Overleden) on p.Id equals l.PersoonId into leden
            from l in leden.DefaultIfEmpty()
            join g in db.Set<GezinEntiteit>() on EF.Property<GezinId>(l, "GezinId") equals g.Id into gezinnen
            from g in gezinnen.DefaultIfEmpty()
            join c in db.Set<CasusEntiteit>() on g.Id equals c.GezinId into casussen
            from c in casussen.DefaultIfEmpty()
            select new
            {
                Persoon = p,
                Gezin = g == null ? null : g.Naam,
                GezinId = g == null ? (GezinId?)null : g.Id,
                CasusId = c == null ? (CasusId?)null : c.Id,
                Nummer = c == null ? null : c.Nummer,
                Gesloten = c == null ? null : c.GeslotenOp,
                Team = c == null ? null : c.Team,
                Regisseur = c == null ? null : c.RegisseurId,
                Mag = c != null && zichtbaar.Any(z => z.Id == c.Id),
            }).ToListAsync(ct);
        var eerder = (await db.Set<EerdereNaam>().AsNoTracking().Where(n => ids.Contains(n.PersoonId)).OrderByDescending(n => n.Tot).Take(Hoogstens).ToListAsync(ct))
            .GroupBy(n => n.PersoonId).ToDictionary(g => g.Key, g => string.Join(", ", g.Select(n => Tekst.Isoleer(n.Naam))));
        return [.. rijen
            .GroupBy(r => (r.Persoon.Id, r.CasusId)).Select(g => g.First())
            .OrderByDescending(r => r.Mag).ThenBy(r => r.Persoon.Achternaam, StringComparer.Ordinal)
            .Select(r => new Treffer(r.Persoon.Id, Tekst.Isoleer(r.Persoon.Naam), r.Persoon.Geboren, r.Persoon.Uitgerekend, r.Gezin, r.CasusId, r.Nummer, r.CasusId is not null && r.Gesloten is null, r.Mag || r.CasusId is null, r.Team, r.Regisseur) { GezinId = r.GezinId, Gesloten = r.Gesloten, Overleden = r.Persoon.Overleden, Eerder = eerder.GetValueOrDefault(r.Persoon.Id) })];
    }
}
