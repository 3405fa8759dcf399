using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezin.Veranderen;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Gezin;

/// <summary>Records who holds authority over a child, since when and where that was read, or corrects what was written down wrongly (SB-123).</summary>
public sealed class LegGezagVast(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Veranderboek boek, Ids ids)
{
    /// <param name="Verbeter">The authority to correct; null for a new one.</param>
    /// <param name="Versie">Version of that authority the form was drawn from.</param>
    public sealed record Opdracht(CasusId Casus, PersoonId? Kind, Gezagssoort? Soort, PersoonId? Houder, string? Instelling, string? Vanaf, string? Bron, Guid? Verbeter = null, int? Versie = null);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>(o.Verbeter is null ? "GezagVastleggen" : "GezagHerstellen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var voor = await boek.Voor(casus.Waarde, verloop.Vandaag, ct);
        var feit = await Stap(o, casus.Waarde, verloop.Vandaag, ct);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        await boek.Rond(casus.Waarde, null, new("", verloop.Vandaag), voor, verloop, ct);
        return Klaar.Goed;
    }, ct);

    /// <summary>The step itself, inside the proces that runs.</summary>
    internal async Task<Uitkomst<Feit>> Stap(Opdracht o, CasusEntiteit casus, DateOnly vandaag, CancellationToken ct)
    {
        var leden = await db.Set<Gezinslid>().AsNoTracking().Where(l => EF.Property<GezinId>(l, "GezinId") == casus.GezinId).ToListAsync(ct);
        var bestaand = o.Verbeter is { } id ? await db.Set<Gezag>().FirstOrDefaultAsync(g => g.Id == id, ct) : null;
        if (o.Verbeter is not null && (bestaand is null || !leden.Exists(l => l.PersoonId == bestaand.KindId)))
        {
            return Weigering.NietGevonden;
        }

        if (bestaand is not null && o.Versie is { } versie && versie != bestaand.Versie)
        {
            return Weigering.Verouderd;
        }

        var kind = bestaand?.KindId ?? o.Kind;
        var fouten = new Weigeringen();
        fouten.Eis(bestaand is not null || leden.Exists(l => l.PersoonId == kind && l.Rol == Gezinsrol.Kind && l.Tot is null), new("kind-leeg", "Kies het kind.", "kind", "SB-123"));
        fouten.Eis(o.Soort is not null, new("gezagssoort-leeg", "Kies wat voor gezag het is.", "soort", "SB-123"));
        fouten.Eis(o.Houder is null || o.Houder == bestaand?.HouderId || leden.Exists(l => l.PersoonId == o.Houder), new("houder-onbekend", "Deze persoon hoort niet bij het gezin. Voeg die eerst toe.", "houder", "SB-123"));
        fouten.Eis(
            !(o.Soort == Gezagssoort.Ouder && leden.Exists(l => l.PersoonId == o.Houder && l.Rol == Gezinsrol.Pleegouder)),
            new("pleegouder-geen-gezag", "Een pleegouder heeft geen ouderlijk gezag. Heeft de rechter een pleegouder tot voogd benoemd? Kies dan voogd.", "houder", "SB-123"));
        var vanaf = Datum.Lees(o.Vanaf, "vanaf");
        var dag = fouten.Neem(vanaf);
        fouten.Eis(dag is not null || !vanaf.Gelukt, new("datum-leeg", "Vul in vanaf wanneer dit gezag geldt, als dag-maand-jaar.", "vanaf", "SB-123"));
        fouten.Eis(dag is null || dag <= vandaag, new("gezag-in-toekomst", "Deze dag is nog niet geweest. Leg het gezag vast als het is ingegaan.", "vanaf", "SB-123"));
        fouten.Eis(
            o.Houder is not { } wie || o.Houder == bestaand?.HouderId || !await db.Set<Persoon>().AnyAsync(p => p.Id == wie && p.Overleden != null, ct),
            new("houder-overleden", "Deze persoon is overleden en kan geen gezag hebben. Kies iemand anders.", "houder", "SB-123"));
        var geboren = kind is { } k ? await db.Set<Persoon>().Where(p => p.Id == k).Select(p => p.Geboren).FirstOrDefaultAsync(ct) : null;
        fouten.Eis(dag is null || geboren is null || dag >= geboren, new("gezag-voor-geboorte", "Op deze dag was het kind nog niet geboren. Controleer de datum.", "vanaf", "SB-123"));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        if (bestaand is not null)
        {
            return bestaand.Herstel(o.Soort!.Value, o.Houder, o.Instelling, dag!.Value, o.Bron);
        }

        var gezag = Gezag.LegVast(ids.Nieuw(), kind!.Value, o.Soort!.Value, o.Houder, o.Instelling, dag!.Value, o.Bron);
        if (!gezag.Gelukt)
        {
            return Uitkomst<Feit>.Geweigerd(gezag.Weigeringen);
        }

        db.Add(gezag.Waarde);
        return new Feit("GezagVastgelegd", $"Gezag vastgelegd (bron: {gezag.Waarde.Bron})") { Over = [gezag.Waarde.KindId], Op = gezag.Waarde.Vanaf };
    }
}
