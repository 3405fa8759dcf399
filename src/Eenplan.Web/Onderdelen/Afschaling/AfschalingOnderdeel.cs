using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Journaal;

namespace Eenplan.Web.Onderdelen.Afschaling;

/// <summary>Doors of Afschaling.</summary>
public static class AfschalingOnderdeel
{
    public static void Voeg(IServiceCollection services) => services.AddScoped<SluitCasus>().AddScoped<HeropenCasus>();
}

/// <summary>Closes a case with a reason and a watch date.</summary>
public sealed class SluitCasus(CasusToegang toegang, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus, int Versie, string? Reden, string? Waakdatum);

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

        var waak = Datum.Lees(o.Waakdatum, "waakdatum");
        var feit = waak.Gelukt ? casus.Waarde.Sluit(o.Reden, waak.Waarde, verloop.Vandaag) : Uitkomst<Feit>.Geweigerd(waak.Weigeringen);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct, o.Reden);
}

/// <summary>Reopens a case within half a year of closing.</summary>
public sealed class HeropenCasus(CasusToegang toegang, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus, string? Reden);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("CasusHeropenen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        var feit = casus.Gelukt ? casus.Waarde.Heropen(o.Reden, verloop.Vandaag) : Uitkomst<Feit>.Geweigerd(casus.Weigeringen);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct, o.Reden);
}
