using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Coordinatie;

/// <summary>Lets a point of the worklist wait until a day, with a reason; safety never (CR-011).</summary>
public sealed class StelWerkUit(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Gemeenteprofiel profiel, Ids ids)
{
    public sealed record Opdracht(CasusId Casus, string Code, string? Onderwerp, string? Tot, string? Reden);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("WerkUitstellen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt || !casus.Waarde.Open)
        {
            return casus.Gelukt ? Casusweigeringen.Gesloten : Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var dag = Datum.Lees(o.Tot, "tot");
        if (!dag.Gelukt)
        {
            return dag.Weigeringen[0];
        }

        var punt = await Punt(o.Casus, o.Code, o.Onderwerp ?? "", ct);
        var uitstel = Uitstel.Zet(ids.Nieuw(), o.Casus, punt, dag.Waarde, o.Reden, verloop.Vandaag);
        if (!uitstel.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(uitstel.Weigeringen);
        }

        var (code, onderwerp) = (punt!.Code, punt.Onderwerp);
        var vandaag = verloop.Vandaag;
        await db.Set<Uitstel>().Where(u => u.CasusId == o.Casus && (u.Tot <= vandaag || (u.Code == code && u.Onderwerp == onderwerp))).ExecuteDeleteAsync(ct);
        db.Add(uitstel.Waarde);
        verloop.Schrijf(o.Casus, uitstel.Waarde.Feit(punt.Wat ?? Termijnnamen.Naam(profiel, punt.Code)));
        return Klaar.Goed;
    }, ct, o.Reden);

    /// <summary>The point as it stands open now; null when it does not.</summary>
    public async Task<Werkpunt?> Punt(CasusId casus, string code, string onderwerp, CancellationToken ct)
    {
        if (code == Werkpunt.TaakCode)
        {
            var taak = Guid.TryParse(onderwerp, out var id) ? await db.Set<Taak>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == id && t.CasusId == casus && t.Klaar == null, ct) : null;
            return taak is null ? null : new Werkpunt(code, taak.Id.ToString(), taak.Sinds, taak.Uiterlijk, taak.Wat, taak.WachtOp);
        }

        var termijn = await db.Set<Termijnregel>().AsNoTracking().FirstOrDefaultAsync(t => t.CasusId == casus && t.Code == code && t.Onderwerp == onderwerp, ct);
        return termijn is null ? null : new Werkpunt(termijn.Code, termijn.Onderwerp, termijn.Start, termijn.Laatste);
    }
}
