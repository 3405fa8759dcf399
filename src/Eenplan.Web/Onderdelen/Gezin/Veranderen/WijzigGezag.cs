using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezin.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Gezin.Veranderen;

/// <summary>Somebody else holds authority over a child: what was ends, what is begins, and the plan that is not in force yet is signed by who holds it now (CR-041).</summary>
public sealed class WijzigGezag(EenplanDb db, CasusToegang toegang, Werkeenheid werk, LegGezagVast legVast, Veranderlezer lezer, Veranderboek boek)
{
    /// <param name="Stopt">Authorities that end the day before.</param>
    /// <param name="Soort">Kind of the new authority; null when none begins.</param>
    public sealed record Opdracht(CasusId Casus, PersoonId Kind, IReadOnlyList<Guid> Stopt, Gezagssoort? Soort, PersoonId? Houder, string? Instelling, string? Sinds, string? Bron);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("GezagWijzigen", async verloop =>
    {
        var gelezen = await toegang.Schrijf(o.Casus, ct);
        if (!gelezen.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(gelezen.Weigeringen);
        }

        var casus = gelezen.Waarde;
        var (beeld, voor) = await lezer.Lees(casus, verloop.Vandaag, ct);
        if (!beeld.Gezin.Leden.Any(l => l.PersoonId == o.Kind && l is { Rol: Gezinsrol.Kind, Tot: null }))
        {
            return Weigering.NietGevonden;
        }

        var fouten = new Weigeringen();
        var sinds = fouten.Neem(Datum.Lees(o.Sinds, "sinds"));
        fouten.Eis(sinds is not null || fouten.Heeft, new("datum-leeg", "Vul in vanaf wanneer het gezag anders is, als dag-maand-jaar.", "sinds", "SB-123"));
        fouten.Eis(sinds is not { } s || s <= verloop.Vandaag, new("gezag-in-toekomst", "Deze dag is nog niet geweest. Leg het gezag vast als het is ingegaan.", "sinds", "SB-123"));
        _ = fouten.Neem(Tekst.Verplicht(o.Bron, "bron", "Vul in waar je dit hebt gelezen of van wie je het weet."));
        fouten.Eis(o.Stopt.Count > 0 || o.Soort is not null, new("gezag-onveranderd", "Kies bij wie het gezag stopt, of wat voor gezag erbij komt.", "stopt", "SB-123"));
        if (fouten.Heeft)
        {
            return fouten.Als<Klaar>();
        }

        var stopt = await Stop(o, sinds!.Value.AddDays(-1), ct);
        var begint = stopt.Gelukt && o.Soort is not null ? await legVast.Stap(new(o.Casus, o.Kind, o.Soort, o.Houder, o.Instelling, o.Sinds, o.Bron), casus, verloop.Vandaag, ct) : null;
        if (!stopt.Gelukt || begint is { Gelukt: false })
        {
            return Uitkomst<Klaar>.Geweigerd(begint is { Gelukt: false } ? [.. begint.Weigeringen.Select(w => w.Veld == "vanaf" ? w.Bij("sinds") : w)] : stopt.Weigeringen);
        }

        verloop.Schrijf(casus.Id, stopt.Waarde);
        if (begint is not null)
        {
            verloop.Schrijf(casus.Id, begint.Waarde);
        }

        await boek.Rond(casus, Levensgebeurtenis.Gezagswijziging, lezer.Staat(casus, beeld, voor, o.Kind, verloop.Vandaag), voor, verloop, ct);
        return Klaar.Goed;
    }, ct);

    async Task<Uitkomst<List<Feit>>> Stop(Opdracht o, DateOnly laatste, CancellationToken ct)
    {
        var gezag = await db.Set<Gezag>().Where(g => g.KindId == o.Kind && g.Tot == null && o.Stopt.Contains(g.Id)).ToListAsync(ct);
        if (gezag.Count != o.Stopt.Distinct().Count())
        {
            return new Weigering("keuze-onbekend", "Dit gezag is intussen al gestopt. Kijk opnieuw.", "stopt", "SB-123", Weigersoort.Regel);
        }

        var feiten = gezag.ConvertAll(g => g.Beeindig(laatste));
        return feiten.Find(f => !f.Gelukt) is { } fout ? fout.Weigeringen[0].Bij("sinds") : feiten.ConvertAll(f => f.Waarde);
    }
}

/// <summary>Somebody has another name: the old one stays findable, what is written from now on carries the new one (GP-002).</summary>
public sealed class WijzigNaam(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Personenregister personen, Veranderlezer lezer, Veranderboek boek, Ids ids)
{
    /// <param name="Versie">Version of the person the form was drawn from.</param>
    public sealed record Opdracht(CasusId Casus, PersoonId Persoon, string? Voornaam, string? Tussenvoegsel, string? Achternaam, string? Vanaf, string? Bron, int? Versie = null);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("NaamWijzigen", async verloop =>
    {
        var gelezen = await toegang.Schrijf(o.Casus, ct);
        if (!gelezen.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(gelezen.Weigeringen);
        }

        var casus = gelezen.Waarde;
        var (beeld, voor) = await lezer.Lees(casus, verloop.Vandaag, ct);
        if (!beeld.Gezin.Leden.Any(l => l.PersoonId == o.Persoon && l.Tot is null))
        {
            return Weigering.NietGevonden;
        }

        var persoon = await db.Set<Persoon>().SingleAsync(p => p.Id == o.Persoon, ct);
        if (o.Versie is { } versie && versie != persoon.Versie)
        {
            return Weigering.Verouderd;
        }

        var dag = Datum.Lees(o.Vanaf, "vanaf");
        var anders = dag.Gelukt ? persoon.WijzigNaam(ids.Nieuw(), o.Voornaam, o.Tussenvoegsel, o.Achternaam, dag.Waarde, o.Bron, verloop.Vandaag) : Uitkomst<(Feit Feit, EerdereNaam Oud)>.Geweigerd(dag.Weigeringen);
        if (!anders.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(anders.Weigeringen);
        }

        db.Add(anders.Waarde.Oud);
        await personen.Herklank(persoon, ct, anders.Waarde.Oud.Naam);
        verloop.Schrijf(casus.Id, anders.Waarde.Feit);
        await boek.Rond(casus, Levensgebeurtenis.Naamswijziging, lezer.Staat(casus, beeld, voor, o.Persoon, verloop.Vandaag) with { Naam = Tekst.Isoleer(persoon.Roepnaam) }, null, verloop, ct);
        return Klaar.Goed;
    }, ct);
}
