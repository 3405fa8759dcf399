using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Coordinatie.Contract;
using Eenplan.Web.Onderdelen.Overleg.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Overleg;

/// <summary>Own input of the worker: a case for the consultation.</summary>
public sealed class BrengIn(CasusToegang toegang, ZetOpAgenda agenda, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus, Agendaonderwerp? Onderwerp, string? Aanleiding);

    public Task<Uitkomst<Guid>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Guid>("ZaakInbrengen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        return !casus.Gelukt ? Uitkomst<Guid>.Geweigerd(casus.Weigeringen)
            : !casus.Waarde.Open ? Casusweigeringen.Gesloten
            : await agenda.Zet(o.Casus, o.Onderwerp, o.Aanleiding, verloop, ct);
    }, ct);
}

/// <summary>Takes an item off its agenda, or drops it for a reason.</summary>
public sealed class WijzigAgendapunt(EenplanDb db, CasusToegang toegang, Werkeenheid werk)
{
    /// <summary>Off the agenda; it waits again.</summary>
    public Task<Uitkomst<Klaar>> HaalAf(CasusId casus, Guid punt, CancellationToken ct) => Voer("VanAgendaHalen", casus, punt, p => p.HaalAf(), ct);

    /// <summary>It need not be discussed any more.</summary>
    public Task<Uitkomst<Klaar>> LaatVervallen(CasusId casus, Guid punt, string? reden, CancellationToken ct) => Voer("AgendapuntLatenVervallen", casus, punt, p => p.LaatVervallen(reden), ct);

    Task<Uitkomst<Klaar>> Voer(string proces, CasusId casusId, Guid id, Func<Agendapunt, Uitkomst<Feit>> daad, CancellationToken ct) => werk.Voer<Klaar>(proces, async verloop =>
    {
        var casus = await toegang.Schrijf(casusId, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var punt = await db.Set<Agendapunt>().FirstOrDefaultAsync(p => p.Id == id && p.CasusId == casusId, ct);
        var feit = punt is null ? Weigering.NietGevonden : daad(punt);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(casusId, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}

/// <summary>
/// Keeps what was prepared or said about a case, and decides when asked: the note goes into the file of the case, actions become tasks, a "later" waits
/// for its day (CR-005, CR-025, CR-037).
/// </summary>
public sealed class LegBesprekingVast(EenplanDb db, CasusToegang toegang, Taakmaker taken, Werkeenheid werk, Ids ids)
{
    public sealed record Actie(string? Wat, string? Wie, string? Voor)
    {
        public bool Leeg => Tekst.Schoon(Wat) is null && Tekst.Schoon(Wie) is null && Tekst.Schoon(Voor) is null;
    }

    /// <param name="Beslis">False: only keep it, half done if need be.</param>
    public sealed record Opdracht(
        CasusId Casus, Guid Punt, int Versie, Bespreking Bespreking, bool Beslis, Besluitsoort? Besluit = null, string? Waarom = null, string? Opnieuw = null, bool? GiAdvies = null, IReadOnlyList<Actie>? Acties = null);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>(o.Beslis ? "OverlegBesluiten" : "OverlegVoorbereiden", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        var punt = casus.Gelukt ? await db.Set<Agendapunt>().Include(p => p.Tafel.OrderBy(t => t.Nr)).Include(p => p.Overwegingen.OrderBy(w => w.Nr)).AsSplitQuery().FirstOrDefaultAsync(p => p.Id == o.Punt && p.CasusId == o.Casus, ct) : null;
        if (punt is null)
        {
            return casus.Gelukt ? Weigering.NietGevonden : Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        if (punt.Versie != o.Versie)
        {
            return Weigering.Verouderd;
        }

        var voorbereid = punt.Bereid(o.Bespreking);
        if (!voorbereid.Gelukt || !o.Beslis)
        {
            if (voorbereid.Gelukt)
            {
                verloop.Schrijf(o.Casus, voorbereid.Waarde);
            }

            return voorbereid.Gelukt ? Klaar.Goed : Uitkomst<Klaar>.Geweigerd(voorbereid.Weigeringen);
        }

        return await Beslis(o, casus.Waarde, punt, verloop, ct);
    }, ct);

    async Task<Uitkomst<Klaar>> Beslis(Opdracht o, CasusEntiteit casus, Agendapunt punt, Procesverloop verloop, CancellationToken ct)
    {
        var fouten = new Weigeringen();
        var opnieuw = fouten.Neem(Datum.Lees(o.Opnieuw, "opnieuw"));
        var acties = LeesActies(o.Acties ?? [], fouten);
        var bijeenkomst = punt.BijeenkomstId is { } id ? await db.Set<Bijeenkomst>().FirstOrDefaultAsync(b => b.Id == id, ct) : null;
        var feit = punt.Beslis(bijeenkomst, new(o.Besluit, o.Waarom, opnieuw, o.GiAdvies, [.. acties.Select(a => $"{a.Wat} ({a.Wie}, vóór {(a.Voor is { } d ? Datum.Toon(d) : "?")})")]), verloop.Nu);
        if (!feit.Gelukt || fouten.Heeft)
        {
            return Uitkomst<Klaar>.Geweigerd([.. fouten.Heeft ? fouten.Als<Klaar>().Weigeringen : [], .. feit.Gelukt ? [] : feit.Weigeringen]);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        foreach (var (i, wat, wie, voor) in acties)
        {
            var taak = await taken.Maak(casus, wat, voor, wie, verloop, ct);
            if (!taak.Gelukt)
            {
                fouten.Voeg(taak.Weigeringen[0].Bij($"acties[{i}].{(taak.Weigeringen[0].Veld == "wat" ? "Wat" : "Voor")}"));
            }
        }

        if (punt.Besluit == Besluitsoort.Later)
        {
            var weer = Agendapunt.Zet(ids.Nieuw(), o.Casus, punt.Onderwerp, $"Opnieuw wegen. {punt.Waarom}"[..Math.Min(Tekst.Lang, 15 + punt.Waarom!.Length)], verloop.Nu, punt.Opnieuw, punt.Signalen).Waarde;
            db.Add(weer);
            verloop.Schrijf(o.Casus, weer.Beginfeit);
        }

        return fouten.Heeft ? fouten.Als<Klaar>() : Klaar.Goed;
    }

    static List<(int Nr, string Wat, string Wie, DateOnly? Voor)> LeesActies(IReadOnlyList<Actie> acties, Weigeringen fouten)
    {
        var uit = new List<(int, string, string, DateOnly?)>();
        for (var i = 0; i < acties.Count; i++)
        {
            if (acties[i].Leeg)
            {
                continue;
            }

            var wat = fouten.Neem(Tekst.Verplicht(acties[i].Wat, $"acties[{i}].Wat", "Schrijf op wat er moet gebeuren."));
            var wie = fouten.Neem(Tekst.Verplicht(acties[i].Wie, $"acties[{i}].Wie", "Vul in wie het doet."));
            var voor = fouten.Neem(Datum.Lees(acties[i].Voor, $"acties[{i}].Voor"));
            fouten.Eis(acties[i].Voor is { } getypt && Tekst.Schoon(getypt) is not null, new("datum-leeg", "Vul in wanneer het klaar is.", $"acties[{i}].Voor"));
            uit.Add((i, wat ?? "", wie ?? "", voor));
        }

        return uit;
    }
}
