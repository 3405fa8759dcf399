using Eenplan.Domein.Evaluatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Onderdelen.Evaluatie;
using Eenplan.Web.Onderdelen.Gezinsplan.Contract;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Start.Demo;

/// <summary>An evaluation that was held on a day of the demo, and its minutes, through the real use cases.</summary>
sealed class Demoevaluatie(IServiceProvider d, CastStap s, CasusId casus, IReadOnlyList<Guid> erbij)
{
    public async Task Vertel(CancellationToken ct)
    {
        var vandaag = Datum.Dag(d.GetRequiredService<TimeProvider>().GetUtcNow());
        var (plan, ids) = ((await d.GetRequiredService<Planlezer>().Geldend(casus, ct))!, d.GetRequiredService<Ids>());
        var doelen = plan.Inhoud.Lopend.ToList();
        var id = Demoverhaal.Goed(await d.GetRequiredService<BeginEvaluatie>().VoerUit(new(casus, s.Maand), ct));
        var invoer = new Evaluatieinvoer(
            Datum.Toon(vandaag), [.. erbij.Select(g => (g, (Komst?)Komst.Aanwezig))], [],
            [.. doelen.Select(x => new Oordeelinvoer(x.Id, "De hulp past bij wat wij vroegen.", s.Evaluatie, Bereikt.Deels))],
            [.. doelen.Select(x => new Vervolginvoer(x.Id, Schaal.Gelijk, new(ids.Nieuw(), x.Afspraken[0].Wat, x.Afspraken[0].Soort, Datum.Toon(vandaag), Datum.Toon(vandaag.AddMonths(3)), null, null)))],
            Stabielantwoord.Voldoende, s.Evaluatie, Verderkeuze.Zelfde, Viervragen.Leeg);
        Demoverhaal.Goed(await d.GetRequiredService<BewaarEvaluatie>().VoerUit(new(casus, id, await Versie(id, ct), invoer, LegVast: true, s.Maand == 6 ? "We hebben aan tafel samen besproken dat het veilig is en blijft." : null), ct));
        if (s.Notulen)
        {
            var aan = erbij.Select((g, i) => new VerspreidNotulen.Ontvanger(new(g, true, false, [], null, $"mensen[{i}]."), Verstrekwijze.Papier, "Meegegeven na het gesprek")).ToList();
            Demoverhaal.Goed(await d.GetRequiredService<VerspreidNotulen>().VoerUit(new(casus, id, await Versie(id, ct), aan, Verstrekgrond.RechtBetrokkene), ct));
        }
    }

    Task<int> Versie(Guid id, CancellationToken ct) => d.GetRequiredService<EenplanDb>().Set<Planevaluatie>().Where(e => e.Id == id).Select(e => e.Versie).SingleAsync(ct);
}
