using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezin.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Web.Onderdelen.Gezin;

/// <summary>What is typed of a person.</summary>
public sealed record Persooninvoer(Persoonsgegevens Gegevens, string? Bsn);

/// <summary>Changes what is known of a person.</summary>
public sealed class WijzigPersoon(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Personenregister personen, Gezinsleeftijden leeftijden)
{
    public sealed record Opdracht(CasusId Casus, PersoonId Persoon, int Versie, Persooninvoer Invoer, bool BsnWijzigen);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("PersoonWijzigen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var leden = await leeftijden.Van(casus.Waarde.GezinId, ct);
        if (leden.FirstOrDefault(l => l.Persoon == o.Persoon) is not { } lid)
        {
            return Weigering.NietGevonden;
        }

        var persoon = await db.Set<Persoon>().SingleAsync(p => p.Id == o.Persoon, ct);
        if (persoon.Versie != o.Versie)
        {
            return Weigering.Verouderd;
        }

        if (leeftijden.Past(lid.Rol, o.Invoer.Gegevens.Geboren, leden.Where(l => l.Persoon != o.Persoon)) is { } past)
        {
            return past;
        }

        var feit = persoon.Wijzig(o.Invoer.Gegevens, verloop.Vandaag);
        var bsn = feit.Gelukt && o.BsnWijzigen ? personen.ZetBsn(persoon, o.Invoer.Bsn) : Klaar.Goed;
        if (!feit.Gelukt || !bsn.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Gelukt ? bsn.Weigeringen : feit.Weigeringen);
        }

        await personen.Herklank(persoon, ct);
        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Ends an authority.</summary>
public sealed class BeeindigGezag(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Veranderen.Veranderboek boek)
{
    /// <param name="Versie">Version of the authority the form was drawn from.</param>
    public sealed record Opdracht(CasusId Casus, Guid Gezag, string? Tot, int? Versie = null);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("GezagBeeindigen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var gezag = await db.Set<Gezag>().FirstOrDefaultAsync(g => g.Id == o.Gezag && db.Set<Gezinslid>().Any(l => l.PersoonId == g.KindId && EF.Property<GezinId>(l, "GezinId") == casus.Waarde.GezinId), ct);
        var dag = Datum.Lees(o.Tot, "tot");
        if (gezag is null || !dag.Gelukt || dag.Waarde is null)
        {
            return gezag is null ? Weigering.NietGevonden : dag.Gelukt ? new Weigering("datum-leeg", "Vul in tot wanneer dit gezag gold, als dag-maand-jaar.", "tot", "SB-123") : dag.Weigeringen[0];
        }

        if (o.Versie is { } versie && versie != gezag.Versie)
        {
            return Weigering.Verouderd;
        }

        var voor = await boek.Voor(casus.Waarde, verloop.Vandaag, ct);
        var feit = gezag.Beeindig(dag.Waarde.Value);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        await boek.Rond(casus.Waarde, null, new("", verloop.Vandaag), voor, verloop, ct);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Adds a household, or changes its address.</summary>
public sealed class WijzigHuishouden(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Gemeenteprofiel profiel, Ids ids)
{
    /// <param name="Versie">Version of the family the form was drawn from; null for a new household.</param>
    public sealed record Opdracht(CasusId Casus, Guid? Huishouden, string? Naam, Adresgegevens Adres, int? Versie = null);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("HuishoudenWijzigen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var gezin = await db.Set<GezinEntiteit>().Include(g => g.Huishoudens).SingleAsync(g => g.Id == casus.Waarde.GezinId, ct);
        var naam = Tekst.Verplicht(o.Naam, "huisnaam", "Geef dit huis een naam, bijvoorbeeld ‘Thuis bij Mark’.");
        var fouten = Adresregels.Controleer(o.Adres, profiel.Wijken);
        if (!naam.Gelukt || fouten.Count > 0)
        {
            return Uitkomst<Klaar>.Geweigerd([.. naam.Weigeringen, .. fouten]);
        }

        if (o.Huishouden is { } id)
        {
            if (gezin.Huishoudens.FirstOrDefault(h => h.Id == id) is not { } huis || (huis.Geheim && !toegang.Betrokken(casus.Waarde)))
            {
                return Weigering.NietGevonden;
            }

            if (o.Versie is { } versie && versie != gezin.Versie)
            {
                return Weigering.Verouderd;
            }

            gezin.WijzigAdres(huis, o.Adres, naam.Waarde);
        }
        else
        {
            gezin.VoegHuishoudenToe(ids.Nieuw(), naam.Waarde, o.Adres);
        }

        verloop.Schrijf(o.Casus, new Feit("AdresGewijzigd", $"Adres gewijzigd: {naam.Waarde}"));
        return Klaar.Goed;
    }, ct);
}

/// <summary>Sets or clears the note for the safety of workers.</summary>
public sealed class ZetVeiligheidsnotitie(EenplanDb db, CasusToegang toegang, Werkeenheid werk)
{
    /// <param name="Versie">Version of the family the form was drawn from.</param>
    public sealed record Opdracht(CasusId Casus, string? Notitie, string? Tot, int? Versie = null);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("VeiligheidsnotitieZetten", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var gezin = await db.Set<GezinEntiteit>().SingleAsync(g => g.Id == casus.Waarde.GezinId, ct);
        if (o.Versie is { } versie && versie != gezin.Versie)
        {
            return Weigering.Verouderd;
        }

        var tot = Datum.Lees(o.Tot, "notitieTot");
        var feit = tot.Gelukt ? gezin.ZetVeiligheidsnotitie(o.Notitie, tot.Waarde, verloop.Vandaag) : Uitkomst<Feit>.Geweigerd(tot.Weigeringen);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}
