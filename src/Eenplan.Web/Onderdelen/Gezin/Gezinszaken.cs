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

/// <summary>Adds a person to the family of a case; a child joins the case and must then be judged safe too (CR-010).</summary>
public sealed class VoegPersoonToe(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Personenregister personen, Ids ids)
{
    public sealed record Opdracht(CasusId Casus, Persooninvoer Persoon, Gezinsrol? Rol, Guid? Huishouden);

    public Task<Uitkomst<PersoonId>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<PersoonId>("PersoonToevoegen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<PersoonId>.Geweigerd(casus.Weigeringen);
        }

        if (o.Rol is not { } rol)
        {
            return new Weigering("rol-leeg", "Kies wat deze persoon in het gezin is.", "rol");
        }

        var gezin = await db.Set<GezinEntiteit>().Include(g => g.Leden).Include(g => g.Huishoudens).SingleAsync(g => g.Id == casus.Waarde.GezinId, ct);
        var oudste = rol is Gezinsrol.Kind ? await OudsteOuder(gezin, ct) : null;
        if (oudste is { } ouder && o.Persoon.Gegevens.Geboren is { } geboren && geboren <= ouder)
        {
            return new Weigering("kind-ouder-dan-ouder", "Dit kind is ouder dan een ouder in dit gezin. Controleer de geboortedatum.", "geboren");
        }

        var persoon = personen.Maak(o.Persoon.Gegevens, o.Persoon.Bsn, verloop.Vandaag);
        if (!persoon.Gelukt)
        {
            return Uitkomst<PersoonId>.Geweigerd(persoon.Weigeringen);
        }

        var huis = gezin.Huishoudens.FirstOrDefault(h => h.Id == o.Huishouden)?.Id;
        var lid = gezin.VoegLidToe(ids.Nieuw(), persoon.Waarde.Id, rol, huis, verloop.Vandaag);
        if (!lid.Gelukt)
        {
            return Uitkomst<PersoonId>.Geweigerd(lid.Weigeringen);
        }

        verloop.Schrijf(o.Casus, lid.Waarde with { Tekst = $"{persoon.Waarde.Naam} toegevoegd aan het gezin" });
        if (rol == Gezinsrol.Kind)
        {
            var kind = casus.Waarde.VoegKindToe(persoon.Waarde.Id);
            if (!kind.Gelukt)
            {
                return Uitkomst<PersoonId>.Geweigerd(kind.Weigeringen);
            }
        }

        return persoon.Waarde.Id;
    }, ct);

    /// <summary>Day of birth of the youngest parent: a child is younger than all of them.</summary>
    async Task<DateOnly?> OudsteOuder(GezinEntiteit gezin, CancellationToken ct)
    {
        var ouders = gezin.Leden.Where(l => l.Rol == Gezinsrol.Ouder && l.Tot is null).Select(l => l.PersoonId).ToList();
        return await db.Set<Persoon>().Where(p => ouders.Contains(p.Id) && p.Geboren != null).MaxAsync(p => p.Geboren, ct);
    }
}

/// <summary>Changes what is known of a person.</summary>
public sealed class WijzigPersoon(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Personenregister personen)
{
    public sealed record Opdracht(CasusId Casus, PersoonId Persoon, int Versie, Persooninvoer Invoer, bool BsnWijzigen);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("PersoonWijzigen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        if (!await db.Set<Gezinslid>().AnyAsync(l => l.PersoonId == o.Persoon && EF.Property<GezinId>(l, "GezinId") == casus.Waarde.GezinId, ct))
        {
            return Weigering.NietGevonden;
        }

        var persoon = await db.Set<Persoon>().SingleAsync(p => p.Id == o.Persoon, ct);
        if (persoon.Versie != o.Versie)
        {
            return Weigering.Verouderd;
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

/// <summary>Records who holds authority over a child, since when and where that was read (SB-123).</summary>
public sealed class LegGezagVast(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids)
{
    public sealed record Opdracht(CasusId Casus, PersoonId? Kind, Gezagssoort? Soort, PersoonId? Houder, string? Instelling, string? Vanaf, string? Bron);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("GezagVastleggen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var fouten = new Weigeringen();
        var leden = await db.Set<Gezinslid>().Where(l => EF.Property<GezinId>(l, "GezinId") == casus.Waarde.GezinId && l.Tot == null).ToListAsync(ct);
        fouten.Eis(leden.Exists(l => l.PersoonId == o.Kind && l.Rol == Gezinsrol.Kind), new("kind-leeg", "Kies het kind.", "kind", "SB-123"));
        fouten.Eis(o.Soort is not null, new("gezagssoort-leeg", "Kies wat voor gezag het is.", "soort", "SB-123"));
        fouten.Eis(o.Houder is null || leden.Exists(l => l.PersoonId == o.Houder), new("houder-onbekend", "Deze persoon hoort niet bij het gezin. Voeg die eerst toe.", "houder", "SB-123"));
        fouten.Eis(
            !(o.Soort == Gezagssoort.Ouder && leden.Exists(l => l.PersoonId == o.Houder && l.Rol == Gezinsrol.Pleegouder)),
            new("pleegouder-geen-gezag", "Een pleegouder heeft geen ouderlijk gezag. Heeft de rechter een pleegouder tot voogd benoemd? Kies dan voogd.", "houder", "SB-123"));
        var vanaf = fouten.Neem(Datum.Lees(o.Vanaf, "vanaf"));
        fouten.Eis(vanaf is not null || fouten.Heeft, new("datum-leeg", "Vul in vanaf wanneer dit gezag geldt, als dag-maand-jaar.", "vanaf", "SB-123"));
        if (fouten.Heeft)
        {
            return fouten.Als<Klaar>();
        }

        var gezag = Gezag.LegVast(ids.Nieuw(), o.Kind!.Value, o.Soort!.Value, o.Houder, o.Instelling, vanaf!.Value, o.Bron);
        if (!gezag.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(gezag.Weigeringen);
        }

        db.Add(gezag.Waarde);
        verloop.Schrijf(o.Casus, new Feit("GezagVastgelegd", $"Gezag vastgelegd (bron: {gezag.Waarde.Bron})") { Over = [gezag.Waarde.KindId], Op = gezag.Waarde.Vanaf });
        return Klaar.Goed;
    }, ct);
}

/// <summary>Ends an authority.</summary>
public sealed class BeeindigGezag(EenplanDb db, CasusToegang toegang, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Gezag, string? Tot);

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

        var feit = gezag.Beeindig(dag.Waarde.Value);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Adds a household, or changes its address.</summary>
public sealed class WijzigHuishouden(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids)
{
    public sealed record Opdracht(CasusId Casus, Guid? Huishouden, string? Naam, Adresgegevens Adres);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("HuishoudenWijzigen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var gezin = await db.Set<GezinEntiteit>().Include(g => g.Huishoudens).SingleAsync(g => g.Id == casus.Waarde.GezinId, ct);
        var naam = Tekst.Verplicht(o.Naam, "huisnaam", "Geef dit huis een naam, bijvoorbeeld ‘Thuis bij Mark’.");
        if (!naam.Gelukt)
        {
            return naam.Weigeringen[0];
        }

        if (o.Huishouden is { } id)
        {
            if (gezin.Huishoudens.FirstOrDefault(h => h.Id == id) is not { } huis)
            {
                return Weigering.NietGevonden;
            }

            gezin.WijzigAdres(huis, o.Adres);
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
    public sealed record Opdracht(CasusId Casus, string? Notitie, string? Tot);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("VeiligheidsnotitieZetten", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var gezin = await db.Set<GezinEntiteit>().SingleAsync(g => g.Id == casus.Waarde.GezinId, ct);
        var tot = Datum.Lees(o.Tot, "notitieTot");
        var feit = tot.Gelukt ? gezin.ZetVeiligheidsnotitie(o.Notitie, tot.Waarde) : Uitkomst<Feit>.Geweigerd(tot.Weigeringen);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Family, households and authority as the page shows them.</summary>
public sealed record Gezinsbeeld(GezinEntiteit Gezin, IReadOnlyList<Gezag> Gezag);

/// <summary>Reads the family of a case.</summary>
public sealed class Gezinslezer(EenplanDb db)
{
    public async Task<Gezinsbeeld> Lees(CasusEntiteit casus, CancellationToken ct)
    {
        var gezin = await db.Set<GezinEntiteit>().AsNoTracking().Include(g => g.Huishoudens).SingleAsync(g => g.Id == casus.GezinId, ct);
        var gezag = await db.Set<Gezag>().AsNoTracking().Where(g => db.Set<Gezinslid>().Any(l => l.PersoonId == g.KindId && EF.Property<GezinId>(l, "GezinId") == casus.GezinId)).OrderBy(g => g.Vanaf).ToListAsync(ct);
        return new(gezin, gezag);
    }

    public Task<Persoon?> Persoon(GezinId gezin, PersoonId persoon, CancellationToken ct) =>
        db.Set<Persoon>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == persoon && db.Set<Gezinslid>().Any(l => l.PersoonId == p.Id && EF.Property<GezinId>(l, "GezinId") == gezin), ct);
}
