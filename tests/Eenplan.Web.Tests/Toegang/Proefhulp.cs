using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Overleg;
using Eenplan.Domein.Toegang;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Toegang;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Tests.Coordinatie;
using Eenplan.Web.Tests.Gezinsplan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Toegang;

/// <summary>Requests and decisions for tests of help, made by the real use cases.</summary>
static class Proefhulp
{
    static int notities;

    public const string Richtlijn = "Samen met ouders en jeugdige beslissen over passende hulp";

    public static Task<Guid> Vraag(this Huis huis, Plangezin g, bool getekend = true) => huis.Als("nadia", d => d.GetRequiredService<VraagHulp>().VoerUit(
        new(g.Casus, g.Kind, "Mila wil thuis kunnen praten.", getekend ? new(Aanvraagvorm.Aanvraag, "20-11-2026", g.Sevda.ToString(), null, "Map 12") : new(Aanvraagvorm.NogNiet, null, null, null, null)), CancellationToken.None));

    public static async Task Weeg(this Huis huis, Plangezin g, Guid aanvraag, bool jeugdhulp = true, bool gevolgd = true)
    {
        var versie = await huis.Uit(db => db.Set<Aanvraag>().Where(a => a.Id == aanvraag).Select(a => a.Versie).SingleAsync());
        Optieinvoer[] opties =
        [
            new(null, Optiesoort.EigenNetwerk, "Oma past op", null, "Vertrouwd", "Oma is moe", !jeugdhulp),
            new(null, Optiesoort.Jeugdhulp, "Oefenen met praten", "De Linde", "Dichtbij", "Wachttijd", jeugdhulp),
            new(null, Optiesoort.Jeugdhulp, "Oefenen met praten", "De Eik", "Snel", "Ver weg", false),
            new(null, Optiesoort.NietsDoen, null, null, "Rust", "De ruzie blijft", false),
        ];
        await huis.Als("nadia", d => d.GetRequiredService<WeegHulpAf>().VoerUit(new(g.Casus, aanvraag, versie, new(opties, "Sevda, Mark en Mila", Richtlijn, gevolgd)), CancellationToken.None));
    }

    public static Task<Uitkomst<Guid>> Besluit(this Huis huis, Plangezin g, Guid aanvraag, Toegangsbesluit besluit = Toegangsbesluit.Toekennen, string? afwijking = null, string motivering = "Praten lukt thuis niet alleen.", string door = "nadia") =>
        huis.Probeer(door, async d =>
        {
            var versie = await d.GetRequiredService<EenplanDb>().Set<Aanvraag>().AsNoTracking().Where(a => a.Id == aanvraag).Select(a => a.Versie).SingleAsync();
            return await d.GetRequiredService<NeemHulpbesluit>().VoerUit(
                new(g.Casus, aanvraag, versie, besluit, "Behandeling", "01-12-2026", null, "Elke week een uur.", motivering, "Nadia el Amrani", afwijking), CancellationToken.None);
        });

    /// <summary>A note of the consultation, as it stands after the table was cleared.</summary>
    public static Task<Guid> Notitie(this Huis huis, CasusId casus, Besluitsoort soort = Besluitsoort.Doen) => huis.Uit(async db =>
    {
        var id = new Guid(Interlocked.Increment(ref notities), 7, 7, new byte[8]);
        db.Add(Agendapunt.Zet(id, casus, Agendaonderwerp.InzetJeugdhulp, "Hulp nodig", huis.Klok.Nu, null, []).Waarde);
        await db.SaveChangesAsync();
        await db.Set<Agendapunt>().Where(p => p.Id == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Besluit, soort).SetProperty(p => p.BeslotenOp, huis.Klok.Vandaag).SetProperty(p => p.Waarom, "Past").SetProperty(p => p.Vastgelegd, huis.Klok.Nu));
        return id;
    });
}
