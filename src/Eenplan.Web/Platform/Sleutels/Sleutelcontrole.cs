using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Opslag;

namespace Eenplan.Web.Platform.Sleutels;

/// <summary>At start: the keys must fit the values in the database, else people would find out one dossier at a time.</summary>
public sealed class Sleutelcontrole(EenplanDb db, HuidigeGemeente gemeente, Sleutelring ring, Sleutelwissel wissel)
{
    /// <exception cref="Opstartfout">A value is under a key that is not there, or a rotation was cut off.</exception>
    public async Task VoerUit(CancellationToken ct)
    {
        if ((await Sleutelwissel.Gebruikt(db, ct)).FirstOrDefault(id => !ring.Kent(id)) is { } vreemd)
        {
            throw new Opstartfout($"De database van {gemeente.Gemeente.Naam} gebruikt sleutel {vreemd}, en die staat niet in het sleutelbestand. Zet EENPLAN_SLEUTELS op het bestand dat bij deze database hoort.");
        }

        if (ring.Alle.Count > 1 && await wissel.Onaf(alleenIndex: true, ct))
        {
            throw new Opstartfout($"Het wisselen van de sleutels van {gemeente.Gemeente.Naam} is niet afgemaakt. Maak het af met: eenplan sleutels roteer {gemeente.Gemeente.Code}.");
        }
    }
}
