using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Coordinatie.Contract;

/// <summary>Makes a task of what was agreed elsewhere, inside the proces that runs: it only adds a row and its fact.</summary>
public sealed class Taakmaker(EenplanDb db, Handelende wie, Medewerkers medewerkers, Ids ids)
{
    /// <param name="casus">The case; its regisseur has its tasks.</param>
    /// <param name="wieDoet">Who does it; the name of the regisseur makes a task of hers, any other something she waits for.</param>
    public async Task<Uitkomst<Guid>> Maak(CasusEntiteit casus, string? wat, DateOnly? uiterlijk, string? wieDoet, Procesverloop verloop, CancellationToken ct)
    {
        var regisseur = (await medewerkers.Zoek(casus.RegisseurId, ct))?.Naam;
        var eigen = string.Equals(Tekst.Schoon(wieDoet), regisseur, StringComparison.OrdinalIgnoreCase);
        var taak = Taak.Maak(ids.Nieuw(), casus.Id, wat, uiterlijk, eigen ? null : wieDoet, verloop.Vandaag, wie.Bekend ? wie.Id : null, verloop.Nu);
        if (!taak.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(taak.Weigeringen);
        }

        db.Add(taak.Waarde);
        verloop.Schrijf(casus.Id, taak.Waarde.Beginfeit);
        return taak.Waarde.Id;
    }
}
