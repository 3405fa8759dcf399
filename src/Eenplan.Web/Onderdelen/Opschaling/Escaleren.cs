using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Opschaling;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Opschaling;

/// <summary>Puts a problem to the management of the organisation that does not deliver (CR-067).</summary>
public sealed class LegProbleemVoor(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids)
{
    public sealed record Opdracht(CasusId Casus, string? Organisatie, string? Probleem, string? Aan, string? Op);

    public Task<Uitkomst<Guid>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Guid>("ProbleemVoorleggen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt || !casus.Waarde.Open)
        {
            return casus.Gelukt ? Casusweigeringen.Gesloten : Uitkomst<Guid>.Geweigerd(casus.Weigeringen);
        }

        var dag = Datum.Lees(o.Op, "op");
        var escalatie = dag.Gelukt ? Escalatie.LegVoor(ids.Nieuw(), o.Casus, o.Organisatie, o.Probleem, o.Aan, dag.Waarde, verloop.Vandaag) : Uitkomst<Escalatie>.Geweigerd(dag.Weigeringen);
        if (!escalatie.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(escalatie.Weigeringen);
        }

        db.Add(escalatie.Waarde);
        verloop.Schrijf(o.Casus, escalatie.Waarde.Beginfeit);
        return escalatie.Waarde.Id;
    }, ct);
}

/// <summary>Records the answer of the other organisation, or of the own one.</summary>
public sealed class LegReactieVast(EenplanDb db, CasusToegang toegang, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Escalatie, string? Reactie, string? Op, bool Opgelost);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("ReactieVastleggen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        var escalatie = casus.Gelukt ? await db.Set<Escalatie>().FirstOrDefaultAsync(e => e.Id == o.Escalatie && e.CasusId == o.Casus, ct) : null;
        if (escalatie is null)
        {
            return casus.Gelukt ? Weigering.NietGevonden : Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var dag = Datum.Lees(o.Op, "reactieOp");
        var feit = dag.Gelukt ? escalatie.Antwoord(o.Reactie, dag.Waarde, o.Opgelost, verloop.Vandaag) : Uitkomst<Feit>.Geweigerd(dag.Weigeringen);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Takes the problem up in the own organisation: after the other one answered, or with a reason (CR-003, CR-067).</summary>
public sealed class SchaalOpBinnen(EenplanDb db, CasusToegang toegang, Afwijkingen afwijkingen, Werkeenheid werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Escalatie, string? Aan, string? Op, string? Afwijking = null);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("OpschalenBinnen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        var escalatie = casus.Gelukt ? await db.Set<Escalatie>().FirstOrDefaultAsync(e => e.Id == o.Escalatie && e.CasusId == o.Casus, ct) : null;
        if (escalatie is null)
        {
            return casus.Gelukt ? Weigering.NietGevonden : Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        var dag = Datum.Lees(o.Op, "eigenOp");
        var vroeg = escalatie.TeVroegBinnen();
        var feit = dag.Gelukt ? escalatie.SchaalOpBinnen(o.Aan, dag.Waarde, verloop.Vandaag) : Uitkomst<Feit>.Geweigerd(dag.Weigeringen);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        var tenzij = afwijkingen.Vraag(o.Casus, vroeg, o.Afwijking, verloop);
        if (!tenzij.Gelukt)
        {
            return tenzij;
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}
