using Eenplan.Domein.Beheer;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Inzagelog;
using Eenplan.Web.Platform.Web;

namespace Eenplan.Web.Onderdelen.Coordinatie.Paginas;

/// <summary>A contact from anywhere: choose the family, and write.</summary>
[Vereist(Recht.WerkvoorraadZien)]
public sealed class NieuwContactModel(Casusnamen casussen, Inzage inzage) : EenplanPagina
{
    public IReadOnlyList<Casusnaam> Gezinnen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Gezinnen = await casussen.Eigen(ct);
        if (Gezinnen.Count > 0)
        {
            inzage.Noteer("kiezen van een gezin", Gezinnen.SelectMany(g => g.Personen));
        }
    }
}
