using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezin.Contract;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Signaal;

/// <summary>Search before create: who might this child be? By sound of name, and by address.</summary>
public sealed class Bekendenzoeker(EenplanDb db, Personenzoeker zoeker, CasusToegang toegang)
{
    /// <summary>
    /// Cases that may be about one of these children: better one question too many than two cases, or two records, of one child.
    /// Of a family the open case counts; without one the case that was closed last.
    /// </summary>
    public async Task<IReadOnlyList<Treffer>> Zoek(IReadOnlyList<Persoonsgegevens> kinderen, Adresgegevens adres, CancellationToken ct)
    {
        var gevonden = new List<Treffer>();
        foreach (var kind in kinderen)
        {
            gevonden.AddRange(await zoeker.Zoek(new(Klanksleutel.Van($"{kind.Voornaam} {kind.Achternaam}"), null, null, null), ct));
        }

        if (Tekst.Schoon(adres.Postcode) is { } postcode && Tekst.Schoon(adres.Adres) is { } straat)
        {
            gevonden.AddRange(await zoeker.Zoek(Zoekvraag.Lees(postcode) with { Klanken = [], Straat = straat }, ct));
        }

        return [.. gevonden.Where(t => t.CasusId is not null).GroupBy(t => t.GezinId)
            .Select(g => g.OrderByDescending(t => t.Open).ThenByDescending(t => t.Gesloten).First())
            .OrderByDescending(t => t.Open)];
    }

    /// <summary>Whether who acts may see a case.</summary>
    public Task<bool> Ziet(CasusId casus, CancellationToken ct) => db.Set<CasusEntiteit>().Where(toegang.Zichtbaar()).AnyAsync(c => c.Id == casus, ct);
}
