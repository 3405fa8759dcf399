using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Opschaling;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;

namespace Eenplan.Web.Onderdelen.Opschaling;

/// <summary>Puts a problem to the management of the organisation that does not deliver (CR-067).</summary>
public sealed class LegProbleemVoor(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Ids ids) : Opschaalstap(db, toegang, werk)
{
    readonly EenplanDb opslag = db;

    public sealed record Opdracht(CasusId Casus, string? Organisatie, string? Probleem, string? Aan, string? Op);

    public Task<Uitkomst<Guid>> VoerUit(Opdracht o, CancellationToken ct) => Begin("ProbleemVoorleggen", o.Casus, verloop =>
    {
        var dag = Datum.Lees(o.Op, "op");
        var escalatie = dag.Gelukt ? Escalatie.LegVoor(ids.Nieuw(), o.Casus, o.Organisatie, o.Probleem, o.Aan, dag.Waarde, verloop.Vandaag) : Uitkomst<Escalatie>.Geweigerd(dag.Weigeringen);
        if (!escalatie.Gelukt)
        {
            return Task.FromResult(Uitkomst<Guid>.Geweigerd(escalatie.Weigeringen));
        }

        opslag.Add(escalatie.Waarde);
        verloop.Schrijf(o.Casus, escalatie.Waarde.Beginfeit);
        return Task.FromResult<Uitkomst<Guid>>(escalatie.Waarde.Id);
    }, ct);
}

/// <summary>Records the answer of the other organisation, or of the own one.</summary>
public sealed class LegReactieVast(EenplanDb db, CasusToegang toegang, Werkeenheid werk) : Opschaalstap(db, toegang, werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Escalatie, string? Reactie, string? Op, bool Opgelost);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Verder<Escalatie>("ReactieVastleggen", o.Casus, e => e.Id == o.Escalatie && e.CasusId == o.Casus, (_, escalatie, verloop) =>
    {
        var dag = Datum.Lees(o.Op, "reactieOp");
        return dag.Gelukt ? escalatie.Antwoord(o.Reactie, dag.Waarde, o.Opgelost, verloop.Vandaag) : Uitkomst<Feit>.Geweigerd(dag.Weigeringen);
    }, ct);
}

/// <summary>Takes the problem up in the own organisation: after the other one answered, or with a reason (CR-003, CR-067).</summary>
public sealed class SchaalOpBinnen(EenplanDb db, CasusToegang toegang, Afwijkingen afwijkingen, Werkeenheid werk) : Opschaalstap(db, toegang, werk)
{
    public sealed record Opdracht(CasusId Casus, Guid Escalatie, string? Aan, string? Op, string? Afwijking = null);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Verder<Escalatie>("OpschalenBinnen", o.Casus, e => e.Id == o.Escalatie && e.CasusId == o.Casus, (_, escalatie, verloop) =>
    {
        var dag = Datum.Lees(o.Op, "eigenOp");
        var vroeg = escalatie.TeVroegBinnen();
        var feit = dag.Gelukt ? escalatie.SchaalOpBinnen(o.Aan, dag.Waarde, verloop.Vandaag) : Uitkomst<Feit>.Geweigerd(dag.Weigeringen);
        if (!feit.Gelukt)
        {
            return feit;
        }

        var tenzij = afwijkingen.Vraag(o.Casus, vroeg, o.Afwijking, verloop);
        return tenzij.Gelukt ? feit : Uitkomst<Feit>.Geweigerd(tenzij.Weigeringen);
    }, ct);
}
