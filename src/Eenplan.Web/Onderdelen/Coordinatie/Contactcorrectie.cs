using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Coordinatie;

/// <summary>Replaces an own contact with a better text; the old one stays visible as replaced.</summary>
public sealed class VervangContact(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Handelende wie, Ids ids)
{
    public sealed record Opdracht(Guid Contact, LegContactVast.Opdracht Nieuw, string? Reden);

    public Task<Uitkomst<Guid>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Guid>("ContactVervangen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Nieuw.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(casus.Weigeringen);
        }

        var oud = await db.Set<Contactmoment>().FirstOrDefaultAsync(c => c.Id == o.Contact && c.CasusId == o.Nieuw.Casus, ct);
        var gegevens = LegContactVast.Lees(o.Nieuw, casus.Waarde.Kinderen.Select(k => k.PersoonId).ToHashSet());
        if (oud is null || !gegevens.Gelukt)
        {
            return oud is null ? Weigering.NietGevonden : Uitkomst<Guid>.Geweigerd(gegevens.Weigeringen);
        }

        var kinderen = casus.Waarde.Kinderen.Select(k => k.PersoonId).ToList();
        var geboren = await db.Set<Persoon>().Where(p => kinderen.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Geboren, ct);
        var vervangen = oud.Vervang(ids.Nieuw(), gegevens.Waarde, geboren, wie.Id, o.Reden, verloop.Nu);
        if (!vervangen.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(vervangen.Weigeringen);
        }

        db.Add(vervangen.Waarde.Nieuw);
        verloop.Schrijf(o.Nieuw.Casus, vervangen.Waarde.Oud, vervangen.Waarde.Nieuw.Feit);
        return vervangen.Waarde.Nieuw.Id;
    }, ct);
}

/// <summary>
/// Moves an own contact to the case where it belongs. Both timelines say so; the words leave the wrong file, also from its older facts.
/// The reason is not kept with the run: that run shows in the wrong file too.
/// </summary>
public sealed class VerplaatsContact(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Handelende wie, Ids ids, Inhoudverplaatser inhoud)
{
    /// <summary>More corrections of one entry than anybody makes.</summary>
    const int Langste = 50;

    public sealed record Opdracht(CasusId Casus, Guid Contact, CasusId? Naar, string? Reden);

    public Task<Uitkomst<CasusId>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<CasusId>("ContactVerplaatsen", async verloop =>
    {
        if (o.Naar is not { } naar)
        {
            return new Weigering("naar-leeg", "Kies bij welk gezin dit contact hoort.", "naar");
        }

        var (hier, daar) = (await toegang.Schrijf(o.Casus, ct), await toegang.Schrijf(naar, ct));
        if (!hier.Gelukt || !daar.Gelukt)
        {
            return Uitkomst<CasusId>.Geweigerd(hier.Gelukt ? daar.Weigeringen : hier.Weigeringen);
        }

        var contact = await db.Set<Contactmoment>().FirstOrDefaultAsync(c => c.Id == o.Contact && c.CasusId == o.Casus, ct);
        if (contact is null)
        {
            return Weigering.NietGevonden;
        }

        var gegaan = contact.Verplaats(ids.Nieuw(), naar, daar.Waarde.Nummer, hier.Waarde.Nummer, daar.Waarde.Kinderen.Select(k => k.PersoonId).ToHashSet(), wie.Id, o.Reden, verloop.Nu);
        if (!gegaan.Gelukt)
        {
            return Uitkomst<CasusId>.Geweigerd(gegaan.Weigeringen);
        }

        var eerdere = await Eerdere(contact, ct);
        eerdere.ForEach(c => c.Leeg(daar.Waarde.Nummer));
        await inhoud.Verplaats(o.Casus, [.. eerdere.Select(c => c.Id).Append(contact.Id).Select(i => i.ToString())], verloop, ct);
        db.Add(gegaan.Waarde.Nieuw);
        verloop.Schrijf(o.Casus, gegaan.Waarde.FeitVan);
        verloop.Schrijf(naar, gegaan.Waarde.FeitNaar);
        return naar;
    }, ct);

    /// <summary>The older texts that this entry replaced: they tell of the same family.</summary>
    async Task<List<Contactmoment>> Eerdere(Contactmoment contact, CancellationToken ct)
    {
        var uit = new List<Contactmoment>();
        for (var (vorige, stap) = (contact.VervangtId, 0); vorige is { } id && stap < Langste; stap++)
        {
            if (await db.Set<Contactmoment>().FirstOrDefaultAsync(c => c.Id == id && c.CasusId == contact.CasusId, ct) is not { } eerder)
            {
                break;
            }

            uit.Add(eerder);
            vorige = eerder.VervangtId;
        }

        return uit;
    }
}
