using Eenplan.Domein.Afschaling;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Termijnen;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Coordinatie.Contract;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Afschaling;

/// <summary>Doors of Afschaling.</summary>
public static class AfschalingOnderdeel
{
    public static void Voeg(IServiceCollection services) => services.AddScoped<SluitCasus>().AddScoped<HeropenCasus>();
}

/// <summary>Closes a case with a reason and a watch date.</summary>
public sealed class SluitCasus(EenplanDb db, CasusToegang toegang, Afwijkingen afwijkingen, Kindcontacten contacten, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus, int Versie, string? Reden, string? Waakdatum, string? Afwijking = null);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("CasusSluiten", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        if (casus.Waarde.Versie != o.Versie)
        {
            return Weigering.Verouderd;
        }

        var fase = casus.Waarde.Fase;
        var waak = Datum.Lees(o.Waakdatum, "waakdatum");
        var herwegen = await db.Set<Termijnregel>().AnyAsync(t => t.CasusId == o.Casus && t.Code == Termijnafleiding.Herweging, ct);
        var feit = waak.Gelukt ? casus.Waarde.Sluit(o.Reden, waak.Waarde, herwegen, verloop.Vandaag) : Uitkomst<Feit>.Geweigerd(waak.Weigeringen);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        var tenzij = afwijkingen.Vraag(o.Casus, fase >= Ketenfase.Screening ? await NietGesproken(casus.Waarde, verloop.Vandaag, ct) : null, o.Afwijking, verloop);
        if (!tenzij.Gelukt)
        {
            return tenzij;
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct, o.Reden);

    /// <summary>From the screening on every child was seen and spoken as its age asks, or somebody wrote down why not (CR-003, CR-019).</summary>
    async Task<Weigering?> NietGesproken(CasusEntiteit casus, DateOnly vandaag, CancellationToken ct)
    {
        var kinderen = casus.Kinderen.Select(k => k.PersoonId).ToList();
        var personen = await db.Set<Persoon>().AsNoTracking().Where(p => kinderen.Contains(p.Id)).ToListAsync(ct);
        var contact = await contacten.Van(casus.Id, ct);
        return Afsluiting.NietGesproken(personen.OrderBy(p => p.Geboren).Select(p => (p.Roepnaam, p.Geboren, contact.Gezien.Contains(p.Id), contact.Gesproken.Contains(p.Id))), vandaag);
    }
}

/// <summary>Reopens a case within half a year of closing.</summary>
public sealed class HeropenCasus(CasusToegang toegang, Medewerkers medewerkers, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus, string? Reden);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("CasusHeropenen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        var feit = casus.Gelukt ? casus.Waarde.Heropen(o.Reden, await Werkt(casus.Waarde.RegisseurId, ct), verloop.Vandaag) : Uitkomst<Feit>.Geweigerd(casus.Weigeringen);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct, o.Reden);

    async Task<bool> Werkt(MedewerkerId? wie, CancellationToken ct) => wie is { } id && (await medewerkers.Alle(ct)).GetValueOrDefault(id) is { Actief: true };
}
