using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Coordinatie;

/// <summary>Writes a contact down; always possible, whatever the phase.</summary>
public sealed class LegContactVast(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Handelende wie, Ids ids)
{
    public sealed record Opdracht(
        CasusId Casus, Contactsoort? Soort, string? Op, string? Tijd, string? Met, bool Bereikt, string? Gezegd, string? Afgesproken,
        IReadOnlyList<PersoonId> Gezien, IReadOnlyList<PersoonId> Gesproken, Veiligheidsindruk Veiligheid)
    {
        /// <summary>A task that follows from what was agreed; made in the same step.</summary>
        public string? Taak { get; init; }

        /// <summary>Its last day, as typed.</summary>
        public string? TaakOp { get; init; }

        /// <summary>Only when the case still has this version; null when it does not matter.</summary>
        public int? AlsVersie { get; init; }
    }

    public Task<Uitkomst<Guid>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Guid>("ContactVastleggen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(casus.Weigeringen);
        }

        if (o.AlsVersie is { } versie && versie != casus.Waarde.Versie)
        {
            return Weigering.Verouderd;
        }

        var fouten = new Weigeringen();
        var dag = fouten.Neem(Datum.Lees(o.Op, "op"));
        var tijd = fouten.Neem(Datum.LeesTijd(o.Tijd, "tijd"));
        var kinderen = casus.Waarde.Kinderen.Select(k => k.PersoonId).ToHashSet();
        fouten.Eis(o.Gezien.All(kinderen.Contains), new("kind-onbekend", "Kies alleen kinderen uit deze casus.", "gezien"));
        fouten.Eis(o.Gesproken.All(kinderen.Contains), new("kind-onbekend", "Kies alleen kinderen uit deze casus.", "gesproken"));
        if (fouten.Heeft)
        {
            return fouten.Als<Guid>();
        }

        var geboren = await db.Set<Persoon>().Where(p => kinderen.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Geboren, ct);
        var contact = Contactmoment.LegVast(
            ids.Nieuw(), o.Casus, new(o.Soort, dag, tijd, o.Met, o.Bereikt, o.Gezegd, o.Afgesproken, [.. o.Gezien.Distinct()], [.. o.Gesproken.Distinct()], o.Veiligheid), geboren, wie.Id, verloop.Nu);
        if (!contact.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(contact.Weigeringen);
        }

        var taak = MaakTaak(o, wie.Id, verloop);
        if (taak is { Gelukt: false })
        {
            return Uitkomst<Guid>.Geweigerd(taak.Weigeringen);
        }

        db.Add(contact.Waarde);
        verloop.Schrijf(o.Casus, contact.Waarde.Feit);
        if (contact.Waarde.Bereikt && casus.Waarde.RondWaakmomentAf(contact.Waarde.Op) is { } waakmoment)
        {
            verloop.Schrijf(o.Casus, waakmoment);
        }

        if (taak is not null)
        {
            db.Add(taak.Waarde);
            verloop.Schrijf(o.Casus, taak.Waarde.Beginfeit);
        }

        return contact.Waarde.Id;
    }, ct);

    /// <summary>What was typed, read; an id of anybody but the children of the case is left out.</summary>
    internal static Uitkomst<Contactgegevens> Lees(Opdracht o, IReadOnlySet<PersoonId> kinderen)
    {
        var fouten = new Weigeringen();
        var dag = fouten.Neem(Datum.Lees(o.Op, "op"));
        var tijd = fouten.Neem(Datum.LeesTijd(o.Tijd, "tijd"));
        return fouten.Heeft
            ? fouten.Als<Contactgegevens>()
            : new Contactgegevens(o.Soort, dag, tijd, o.Met, o.Bereikt, o.Gezegd, o.Afgesproken, [.. o.Gezien.Where(kinderen.Contains)], [.. o.Gesproken.Where(kinderen.Contains)], o.Veiligheid);
    }

    /// <summary>The task of the same form, when one was typed.</summary>
    Uitkomst<Taak>? MaakTaak(Opdracht o, MedewerkerId door, Procesverloop verloop)
    {
        if (string.IsNullOrWhiteSpace(o.Taak) && string.IsNullOrWhiteSpace(o.TaakOp))
        {
            return null;
        }

        var dag = Datum.Lees(o.TaakOp, "taakOp");
        var taak = dag.Gelukt ? Taak.Maak(ids.Nieuw(), o.Casus, o.Taak, dag.Waarde, null, verloop.Vandaag, door, verloop.Nu) : Uitkomst<Taak>.Geweigerd(dag.Weigeringen);
        return taak.Gelukt ? taak : Uitkomst<Taak>.Geweigerd([.. taak.Weigeringen.Select(w => w.Bij(w.Veld == "wat" ? "taak" : "taakOp"))]);
    }
}

/// <summary>Withdraws an own contact, visibly.</summary>
public sealed class TrekContactIn(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Handelende wie)
{
    public sealed record Opdracht(CasusId Casus, Guid Contact, string? Reden);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("ContactIntrekken", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var contact = await db.Set<Contactmoment>().FirstOrDefaultAsync(c => c.Id == o.Contact && c.CasusId == o.Casus, ct);
        if (contact is null)
        {
            return Weigering.NietGevonden;
        }

        var feit = contact.TrekIn(wie.Id, o.Reden, verloop.Nu);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        // The reason stands in the text of the fact, where it can be taken away with it.
        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Reads the contacts of a case, newest first.</summary>
public sealed class Contactlezer(EenplanDb db, Handelende wie)
{
    public const int PerPagina = 20;

    public async Task<(IReadOnlyList<Contactmoment> Regels, int Totaal)> Lees(CasusId casus, int pagina, CancellationToken ct, int aantal = PerPagina)
    {
        var alle = db.Set<Contactmoment>().AsNoTracking().Where(c => c.CasusId == casus);
        return (await alle.OrderByDescending(c => c.Op).ThenByDescending(c => c.Vastgelegd).Skip((pagina - 1) * aantal).Take(aantal).ToListAsync(ct), await alle.CountAsync(ct));
    }

    /// <summary>An own contact, to correct it.</summary>
    public Task<Contactmoment?> Eigen(CasusId casus, Guid id, CancellationToken ct) =>
        db.Set<Contactmoment>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == id && c.CasusId == casus && c.Door == wie.Id && c.VerplaatstNaar == null, ct);

    /// <summary>An own open task, to correct it.</summary>
    public Task<Taak?> EigenTaak(CasusId casus, Guid id, CancellationToken ct) =>
        db.Set<Taak>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == id && t.CasusId == casus && t.Door == wie.Id && t.Klaar == null, ct);

    public Task<List<Taak>> Taken(CasusId casus, CancellationToken ct) =>
        db.Set<Taak>().AsNoTracking().Where(t => t.CasusId == casus && t.Klaar == null).OrderBy(t => t.Uiterlijk).Take(100).ToListAsync(ct);
}
