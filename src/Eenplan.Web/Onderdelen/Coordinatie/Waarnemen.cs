using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Coordinatie;

/// <summary>Gives a case to a colleague for a day or some days; the access ends by itself.</summary>
public sealed class GeefCasusVoorDag(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Handelende wie, Medewerkers medewerkers, Ids ids)
{
    public sealed record Opdracht(CasusId Casus, MedewerkerId? Collega, string? Van, string? Tot, string? Notitie);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("CasusVoorDagGeven", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        if (!casus.Waarde.Open)
        {
            return Casusweigeringen.Gesloten;
        }

        // Who looks after a case for a day does not hand it on.
        if (casus.Waarde.RegisseurId != wie.Id && casus.Waarde.VervangerId != wie.Id && !wie.Heeft(Recht.Toewijzen))
        {
            return Weigering.GeenToegang;
        }

        var collega = await medewerkers.Zoek(o.Collega, ct);
        var fouten = new Weigeringen();
        fouten.Eis(o.Collega is null || (collega is { Actief: true } c && Rolrechten.Heeft(c.Rol, Recht.CasusSchrijven)), new("collega-onbekend", "Kies een collega die aan gezinnen werkt.", "collega"));
        var van = fouten.Neem(Datum.Lees(o.Van, "van"));
        var tot = fouten.Neem(Datum.Lees(o.Tot, "tot"));
        if (fouten.Heeft)
        {
            return fouten.Als<Klaar>();
        }

        var waarneming = Waarneming.Geef(ids.Nieuw(), o.Casus, casus.Waarde.RegisseurId, o.Collega, van, tot, o.Notitie, wie.Id, verloop.Vandaag);
        if (!waarneming.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(waarneming.Weigeringen);
        }

        db.Add(waarneming.Waarde);
        verloop.Schrijf(o.Casus, waarneming.Waarde.Beginfeit(collega!.Naam));
        return Klaar.Goed;
    }, ct);
}

/// <summary>Takes a case for a day back.</summary>
public sealed class BeeindigWaarneming(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Handelende wie, Medewerkers medewerkers)
{
    public sealed record Opdracht(CasusId Casus, Guid Waarneming);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("WaarnemingBeeindigen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        if (casus.Waarde.RegisseurId != wie.Id && casus.Waarde.VervangerId != wie.Id && !wie.Heeft(Recht.Toewijzen))
        {
            return Weigering.GeenToegang;
        }

        var waarneming = await db.Set<Waarneming>().FirstOrDefaultAsync(w => w.Id == o.Waarneming && w.CasusId == o.Casus, ct);
        var naam = (await medewerkers.Zoek(waarneming?.MedewerkerId, ct))?.Naam ?? "Een collega";
        var feit = waarneming is null ? Weigering.NietGevonden : waarneming.Beeindig(naam, verloop.Nu);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}

/// <summary>When a case gets another regisseur or team, or closes, who looked after it for a while loses that access too.</summary>
public sealed class Waarnemingsgevolg(EenplanDb db) : IFeitgevolg
{
    public async Task Verwerk(CasusId casus, IReadOnlyList<Feit> feiten, DateTimeOffset nu, CancellationToken ct)
    {
        var voorbij = feiten.Any(f => f.Soort is "CasusTeruggegeven" or "CasusNaarTeam" or "CasusGesloten" || (f.Soort == "CasusToegewezen" && f.Codes.GetValueOrDefault("regisseurGewijzigd") == "ja"));
        if (!voorbij)
        {
            return;
        }

        var vandaag = Datum.Dag(nu);
        var nieuw = db.ChangeTracker.Entries<Waarneming>().Select(e => e.Entity.Id).ToList();
        await db.Set<Waarneming>().Where(w => w.CasusId == casus && w.Ingetrokken == null && w.Tot >= vandaag && !nieuw.Contains(w.Id))
            .ExecuteUpdateAsync(s => s.SetProperty(w => w.Ingetrokken, (DateTimeOffset?)nu).SetProperty(w => w.Versie, w => w.Versie + 1), ct);
    }
}
