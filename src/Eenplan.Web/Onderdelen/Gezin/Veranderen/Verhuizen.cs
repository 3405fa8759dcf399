using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Coordinatie.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Web.Onderdelen.Gezin.Veranderen;

/// <summary>One household lives at another address; the other one sees nothing of it. Out of the gemeente a task follows from the woonplaatsbeginsel.</summary>
public sealed class MeldVerhuizing(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Veranderlezer lezer, Veranderboek boek, Taakmaker taken, Gemeenteprofiel profiel, Ids ids)
{
    const int Werkdagen = 5;

    /// <param name="Versie">Version of the family the form was drawn from.</param>
    public sealed record Opdracht(CasusId Casus, Guid? Huishouden, string? Sinds, Adresgegevens Adres, int? Versie = null);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("HuishoudenVerhuizen", async verloop =>
    {
        var gelezen = await Huisstap.Lees(db, toegang, o.Casus, o.Versie, ct);
        if (!gelezen.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(gelezen.Weigeringen);
        }

        var (casus, gezin) = gelezen.Waarde;
        var fouten = Huisstap.Controleer(o.Adres, profiel);
        var dag = fouten.Neem(Datum.Lees(o.Sinds, "sinds"));
        fouten.Eis(dag is not null || fouten.Heeft, new("datum-leeg", "Vul in sinds wanneer ze daar wonen, als dag-maand-jaar.", "sinds"));
        fouten.Eis(o.Huishouden is not null, new("huis-leeg", "Kies wie er verhuisd zijn.", "huishouden"));
        if (fouten.Heeft)
        {
            return fouten.Als<Klaar>();
        }

        if (gezin.Huishoudens.FirstOrDefault(h => h.Id == o.Huishouden) is { Geheim: true } && !toegang.Betrokken(casus))
        {
            return Weigering.NietGevonden;
        }

        var (beeld, voor) = await lezer.Lees(casus, verloop.Vandaag, ct);
        var verhuisd = gezin.VerhuisHuishouden(ids.Nieuw, o.Huishouden!.Value, o.Adres, dag!.Value, verloop.Vandaag);
        if (!verhuisd.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(verhuisd.Weigeringen);
        }

        verloop.Schrijf(casus.Id, verhuisd.Waarde.Feit);
        var metKind = casus.Kinderen.Any(k => verhuisd.Waarde.Feit.Over.Contains(k.PersoonId));
        var buiten = Gevolgen.Buiten(o.Adres.Plaats, o.Adres.Wijk, profiel.Naam);
        if (metKind && Tekst.Schoon(o.Adres.Wijk) is { } wijk)
        {
            casus.WijzigWijk(wijk);
        }

        if (metKind && buiten && casus.Open)
        {
            var taak = await taken.Maak(casus, $"Verhuisd naar {verhuisd.Waarde.Huis.Plaats}: bel die gemeente, spreek de overdracht af en vertel het gezin wie er komt", profiel.Kalender.Na(verloop.Vandaag, Werkdagen), null, verloop, ct);
            if (!taak.Gelukt)
            {
                return Uitkomst<Klaar>.Geweigerd(taak.Weigeringen);
            }
        }

        var staat = lezer.Staat(casus, beeld, voor, null, verloop.Vandaag) with { Naam = verhuisd.Waarde.Huis.Naam, MetKind = metKind, Plaats = buiten ? verhuisd.Waarde.Huis.Plaats : null };
        await boek.Rond(casus, Levensgebeurtenis.Verhuizing, staat, null, verloop, ct);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Parents part: a second household, both keep authority, and from now on nothing of one shows to the other.</summary>
public sealed class MeldScheiding(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Veranderlezer lezer, Veranderboek boek, Gemeenteprofiel profiel, Ids ids)
{
    /// <param name="Mee">Children who live there from then on.</param>
    /// <param name="Versie">Version of the family the form was drawn from.</param>
    public sealed record Opdracht(CasusId Casus, PersoonId? Ouder, string? Sinds, string? Huisnaam, Adresgegevens Adres, IReadOnlyList<PersoonId> Mee, int? Versie = null);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("OudersUitElkaarMelden", async verloop =>
    {
        var gelezen = await Huisstap.Lees(db, toegang, o.Casus, o.Versie, ct);
        if (!gelezen.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(gelezen.Weigeringen);
        }

        var (casus, gezin) = gelezen.Waarde;
        var fouten = Huisstap.Controleer(o.Adres, profiel);
        var dag = fouten.Neem(Datum.Lees(o.Sinds, "sinds"));
        fouten.Eis(dag is not null || fouten.Heeft, new("datum-leeg", "Vul in sinds wanneer deze ouder ergens anders woont, als dag-maand-jaar.", "sinds"));
        fouten.Eis(o.Ouder is not null, new("ouder-leeg", "Kies wie er ergens anders gaat wonen.", "ouder"));
        if (fouten.Heeft)
        {
            return fouten.Als<Klaar>();
        }

        var (beeld, voor) = await lezer.Lees(casus, verloop.Vandaag, ct);
        var uit = gezin.GaUitElkaar(ids.Nieuw, o.Ouder!.Value, o.Huisnaam, o.Adres, o.Mee, dag!.Value, verloop.Vandaag);
        if (!uit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(uit.Weigeringen);
        }

        verloop.Schrijf(casus.Id, uit.Waarde.Feit);
        await boek.Rond(casus, Levensgebeurtenis.UitElkaar, lezer.Staat(casus, beeld, voor, o.Ouder, verloop.Vandaag), voor.Plan == Planfase.Geen ? null : voor, verloop, ct);
        return Klaar.Goed;
    }, ct);
}

/// <summary>What both share: the case, and the family in the version of the form.</summary>
static class Huisstap
{
    public static async Task<Uitkomst<(CasusEntiteit Casus, GezinEntiteit Gezin)>> Lees(EenplanDb db, CasusToegang toegang, CasusId id, int? versie, CancellationToken ct)
    {
        var casus = await toegang.Schrijf(id, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<(CasusEntiteit, GezinEntiteit)>.Geweigerd(casus.Weigeringen);
        }

        var gezin = await db.Set<GezinEntiteit>().Include(g => g.Leden).Include(g => g.Huishoudens).AsSplitQuery().SingleAsync(g => g.Id == casus.Waarde.GezinId, ct);
        return versie is { } getekend && getekend != gezin.Versie ? Weigering.Verouderd : (casus.Waarde, gezin);
    }

    public static Weigeringen Controleer(Adresgegevens adres, Gemeenteprofiel profiel)
    {
        var fouten = new Weigeringen();
        Adresregels.Controleer(adres, profiel.Wijken).ToList().ForEach(fouten.Voeg);
        return fouten;
    }
}
