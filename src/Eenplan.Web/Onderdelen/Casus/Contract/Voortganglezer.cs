using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;

namespace Eenplan.Web.Onderdelen.Casus.Contract;

/// <summary>A slice that says how far its phase is: it fills in its own part of the voortgang.</summary>
public interface IVoortgang
{
    Task<Voortgang> Vul(Voortgang stand, CasusId casus, CancellationToken ct);
}

/// <summary>How far the work of the phases is, asked of the slices one after the other.</summary>
public sealed class Voortganglezer(IEnumerable<IVoortgang> delen)
{
    public async Task<Voortgang> Lees(CasusId casus, CancellationToken ct)
    {
        var stand = Voortgang.Niets;
        foreach (var deel in delen)
        {
            stand = await deel.Vul(stand, casus, ct);
        }

        return stand;
    }
}
