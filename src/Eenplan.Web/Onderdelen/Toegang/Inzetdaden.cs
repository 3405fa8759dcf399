using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Domein.Termijnen;
using Eenplan.Domein.Toegang;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;
using Eenplan.Web.Onderdelen.Privacy.Contract;
using Eenplan.Web.Onderdelen.Termijnen.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Toegang;

/// <summary>Records whether chosen help began (CR-046).</summary>
public sealed class LegHulpstartVast(EenplanDb db, CasusToegang toegang, Hulpboek boek, Werkeenheid werk) : Hulpdaad(db, toegang, boek, werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Inzet, Startuitkomst? Uitkomst, string? Dag, string? Waarom);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer<Klaar>("HulpstartVastleggen", o.Casus, async blad =>
    {
        if (await Boek.LaadInzet(o.Casus, o.Inzet, ct) is not { } inzet)
        {
            return Weigering.NietGevonden;
        }

        var dag = Datum.Lees(o.Dag, "dag");
        return dag.Gelukt ? Schrijf(blad, inzet.LegStartVast(o.Uitkomst, dag.Waarde, o.Waarom, blad.Verloop.Vandaag)) : Uitkomst<Klaar>.Geweigerd(dag.Weigeringen);
    }, ct);
}

/// <summary>Lowers or ends running help, as a decision of its own that refers to goals and safety (CR-061).</summary>
public sealed class SchaalHulpAf(EenplanDb db, CasusToegang toegang, Hulpboek boek, Planlezer plannen, Besluitbriefmaker maker, Werkeenheid werk, Afwijkingen afwijkingen, Handelende wie, Ids ids) : Hulpdaad(db, toegang, boek, werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Inzet, int Versie, Toegangsbesluit? Besluit, string? Per, string? Omvang, IReadOnlyList<Guid> Doelen, string? Motivering, string? Afwijking = null);

    public Task<Uitkomst<Guid>> VoerUit(Opdracht o, CancellationToken ct) => Voer<Guid>("HulpAfschalen", o.Casus, async blad =>
    {
        var inzet = await Boek.LaadInzet(o.Casus, o.Inzet, ct);
        if (inzet is null || inzet.Versie != o.Versie)
        {
            return inzet is null ? Weigering.NietGevonden : Weigering.Verouderd;
        }

        var per = Datum.Lees(o.Per, "per");
        if (!per.Gelukt)
        {
            return per.Weigeringen[0];
        }

        var overReden = new List<Weigering>();
        var invoer = new Afschaalinvoer(o.Besluit, per.Waarde, o.Omvang, o.Doelen, o.Motivering);
        var besluit = Hulpbesluit.SchaalAf(ids.Nieuw(), inzet, invoer, await Kring(blad.Casus, ct), Onderbouwd(afwijkingen, blad, o.Afwijking, overReden), wie.Id, blad.Verloop.Nu);
        if (!besluit.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd([.. besluit.Weigeringen, .. overReden]);
        }

        if (await maker.Lekt(blad.Casus, inzet.KindId, $"{o.Motivering}\n{o.Omvang}", blad.Verloop.Vandaag, ct) is { } lek)
        {
            return lek;
        }

        Db.Add(besluit.Waarde);
        blad.Verloop.Schrijf(o.Casus, besluit.Waarde.Feit(await Roepnaam(inzet.KindId, ct)));
        return besluit.Waarde.Id;
    }, ct);

    async Task<Afschaalkring> Kring(CasusEntiteit casus, CancellationToken ct)
    {
        var plan = await plannen.Geldend(casus.Id, ct);
        var herwegen = await Db.Set<Termijnregel>().AnyAsync(t => t.CasusId == casus.Id && t.Code == Termijnafleiding.Herweging, ct);
        return new(
            plan?.Inhoud.Doelen.ToDictionary(d => d.Id, d => d.Tekst) ?? [], plan is not null, casus.Veiligheid == Veiligheidsoordeel.Voldoende,
            casus.Veiligheid == Veiligheidsoordeel.NogNiet || casus.VeiligheidGewogenOp is not { } op ? null : Datum.Dag(op), herwegen, await Bevoegd(casus, ct));
    }
}

/// <summary>Sends the letter with a decision to one person; it is recorded as a share, and once per person (Awb 3:41).</summary>
public sealed class VerstuurBesluit(EenplanDb db, CasusToegang toegang, Hulpboek boek, Besluitbriefmaker maker, Verstrekker verstrekker, Werkeenheid werk, Ids ids) : Hulpdaad(db, toegang, boek, werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Besluit, string Wie, Verstrekwijze? Wijze, string? Adres);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer<Klaar>("BesluitVersturen", o.Casus, async blad =>
    {
        if (await Boek.LaadBesluit(o.Casus, o.Besluit, ct) is not { } besluit || await maker.Maak(blad.Casus, besluit, o.Wie, blad.Verloop.Vandaag, ct) is not { } brief)
        {
            return Weigering.NietGevonden;
        }

        if (brief.Tegen is { } tegen)
        {
            return tegen;
        }

        if (o.Wijze is not (Verstrekwijze.Email or Verstrekwijze.Papier))
        {
            return new Weigering("wijze-leeg", "Kies hoe de brief weggaat: op papier of per e-mail.", "wijze");
        }

        var gedeeld = await verstrekker.Verstrek(blad.Verloop, blad.Casus, new(
            Ontvangersoort.Gezin, brief.Naam, o.Wijze, o.Adres, $"Brief: {Toegangwoorden.Naam(besluit.Besluit).ToLowerInvariant()}", brief.Tekst, [besluit.KindId], "Het besluit bekendmaken (Awb 3:41)", Verstrekgrond.WettelijkePlicht)
        { Aan = brief.Persoon }, ct);
        return gedeeld.Gelukt
            ? Schrijf(blad, besluit.Verstuur(ids.Nieuw(), o.Wie, brief.Naam, brief.BezwaarTot, gedeeld.Waarde.Id, blad.Verloop.Vandaag))
            : Uitkomst<Klaar>.Geweigerd(gedeeld.Weigeringen);
    }, ct);
}
