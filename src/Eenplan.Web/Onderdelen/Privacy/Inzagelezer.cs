using System.Globalization;
using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Privacy;

/// <summary>A look as it is shown: no names of families, only the case number and how many persons.</summary>
public sealed record Inzageblik(DateTimeOffset Op, string Wie, string Rol, string? Nummer, int Personen, string Wat, string Doel, string Grond);

/// <summary>What to look for in the look log.</summary>
/// <param name="Wie">Only this worker.</param>
/// <param name="Nummer">Only the case with this number.</param>
/// <param name="Van">First day, Amsterdam.</param>
/// <param name="Tot">Last day, Amsterdam.</param>
public sealed record Inzagefilter(MedewerkerId? Wie, string? Nummer, DateOnly Van, DateOnly Tot)
{
    /// <summary>Longest period of one question: keeps every query bounded.</summary>
    public const int Dagen = 366;

    /// <summary>Reads a form; without dates the last thirty days.</summary>
    /// <returns>The filter, or <c>datum-onjuist</c>, <c>periode-onjuist</c>.</returns>
    public static Uitkomst<Inzagefilter> Lees(MedewerkerId? wie, string? nummer, string? van, string? tot, DateOnly vandaag)
    {
        var fouten = new Weigeringen();
        var einde = fouten.Neem(Datum.Lees(tot, "tot")) ?? vandaag;
        var begin = fouten.Neem(Datum.Lees(van, "van")) ?? einde.AddDays(-30);
        var schoon = fouten.Neem(Tekst.Vrij(nummer, "nummer", 20));
        fouten.Eis(fouten.Heeft || (begin <= einde && einde.DayNumber - begin.DayNumber <= Dagen), new Weigering("periode-onjuist", "Kies een periode van hoogstens een jaar, met de eerste dag vóór de laatste.", "van"));
        return fouten.Heeft ? fouten.Als<Inzagefilter>() : new Inzagefilter(wie, schoon, begin, einde);
    }
}

/// <summary>Reads the look log: for the privacy officer over the gemeente, for who may see a case over that case.</summary>
public sealed class Inzagelezer(EenplanDb db, Medewerkers medewerkers)
{
    public const int PerPagina = 50;

    /// <summary>Most looks in one export; more asks for a shorter period.</summary>
    public const int Hoogstens = 20_000;

    public Task<(IReadOnlyList<Inzageblik> Regels, int Totaal)> VanCasus(CasusId casus, int pagina, CancellationToken ct) =>
        Blader(db.Set<Inzageregel>().AsNoTracking().Where(i => i.CasusId == casus), pagina, ct);

    public async Task<(IReadOnlyList<Inzageblik> Regels, int Totaal)> Lees(Inzagefilter filter, int pagina, CancellationToken ct) =>
        await Vraag(filter, ct) is { } vraag ? await Blader(vraag, pagina, ct) : ([], 0);

    /// <summary>One row per person of every look, oldest first; null when there are too many.</summary>
    public async Task<IReadOnlyList<(Inzageregel Regel, string Wie, string? Nummer, string Persoon)>?> Uitgeschreven(Inzagefilter filter, CancellationToken ct)
    {
        if (await Vraag(filter, ct) is not { } vraag)
        {
            return [];
        }

        var rijen = await vraag.OrderBy(i => i.Op).ThenBy(i => i.Id).Take(Hoogstens + 1).ToListAsync(ct);
        if (rijen.Count > Hoogstens)
        {
            return null;
        }

        var (namen, nummers) = (await medewerkers.Alle(ct), await Nummers(rijen, ct));
        return [.. rijen.SelectMany(r => (r.Personen.Length == 0 ? [""] : r.Personen.Split(','))
            .Select(p => (r, namen.GetValueOrDefault(r.Wie)?.Naam ?? "onbekend", r.CasusId is { } c ? nummers.GetValueOrDefault(c) : null, p)))];
    }

    async Task<IQueryable<Inzageregel>?> Vraag(Inzagefilter filter, CancellationToken ct)
    {
        var (van, tot) = (Datum.Moment(filter.Van, TimeOnly.MinValue), Datum.Moment(filter.Tot.AddDays(1), TimeOnly.MinValue));
        var vraag = db.Set<Inzageregel>().AsNoTracking().Where(i => i.Op >= van && i.Op < tot);
        if (filter.Wie is { } wie)
        {
            vraag = vraag.Where(i => i.Wie == wie);
        }

        if (filter.Nummer is not { } nummer)
        {
            return vraag;
        }

        var casus = await db.Set<CasusEntiteit>().Where(c => c.Nummer == nummer).Select(c => (CasusId?)c.Id).FirstOrDefaultAsync(ct);
        return casus is null ? null : vraag.Where(i => i.CasusId == casus);
    }

    async Task<(IReadOnlyList<Inzageblik> Regels, int Totaal)> Blader(IQueryable<Inzageregel> vraag, int pagina, CancellationToken ct)
    {
        var totaal = await vraag.CountAsync(ct);
        var rijen = await vraag.OrderByDescending(i => i.Op).ThenByDescending(i => i.Id).Skip((pagina - 1) * PerPagina).Take(PerPagina).ToListAsync(ct);
        var (namen, nummers) = (await medewerkers.Alle(ct), await Nummers(rijen, ct));
        return ([.. rijen.Select(r => new Inzageblik(
            r.Op,
            namen.GetValueOrDefault(r.Wie)?.Naam ?? "onbekend",
            Rolrechten.Naam(r.Rol),
            r.CasusId is { } c ? nummers.GetValueOrDefault(c) : null,
            r.Personen.Length == 0 ? 0 : r.Personen.Count(t => t == ',') + 1,
            Inzagewoorden.Wat(r.Wat),
            r.Doel,
            r.Grond))], totaal);
    }

    Task<Dictionary<CasusId, string>> Nummers(List<Inzageregel> rijen, CancellationToken ct)
    {
        var ids = rijen.Where(r => r.CasusId is not null).Select(r => r.CasusId!.Value).Distinct().ToList();
        return db.Set<CasusEntiteit>().AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Nummer }).ToDictionaryAsync(c => c.Id, c => c.Nummer, ct);
    }
}

/// <summary>Says in words which part was opened, from the template of its address.</summary>
public static class Inzagewoorden
{
    /// <summary><c>casus/{casus:guid}/gezin/persoon/{persoon:guid?}</c> becomes "casus, gezin, persoon".</summary>
    public static string Wat(string route) => string.Join(", ", route.Split('/').Where(d => d.Length > 0 && !d.StartsWith('{') && d is not ("api" or "v1")).Select(d => d.Replace('-', ' ')));

    /// <summary>The export: semicolons and a byte order mark, as Dutch spreadsheets expect; a cell never starts a formula.</summary>
    public static string Csv(IEnumerable<(Inzageregel Regel, string Wie, string? Nummer, string Persoon)> rijen)
    {
        var uit = new System.Text.StringBuilder("\uFEFFtijdstip;medewerker;rol;casus;persoon;onderdeel;doel;grond\r\n");
        foreach (var (r, wie, nummer, persoon) in rijen)
        {
            string[] cellen = [r.Op.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture), wie, Rolrechten.Naam(r.Rol), nummer ?? "", persoon, Wat(r.Wat), r.Doel, r.Grond];
            uit.AppendJoin(';', cellen.Select(Cel)).Append("\r\n");
        }

        return uit.ToString();
    }

    static string Cel(string waarde)
    {
        var veilig = waarde is ['=' or '+' or '-' or '@' or '\t', ..] ? "'" + waarde : waarde;
        return veilig.AsSpan().IndexOfAny("\";\r\n") >= 0 ? $"\"{veilig.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : veilig;
    }
}
