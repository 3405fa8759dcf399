using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Toegang;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Toegang.Paginas;

/// <summary>Per step whether it is rechtmatig and well grounded, computed from the file (CR-004).</summary>
[Vereist(Recht.CasusZien)]
public sealed class ControlelijstModel(CasusToegang toegang, Casuskoplezer koppen, Controlelezer lezer, TimeProvider klok) : CasusPagina(toegang, koppen)
{
    public IReadOnlyList<Controlepunt> Punten { get; private set; } = [];

    public static Waarom Waarom { get; } = new("Dit gezin heeft een dossier.", Controlelijst.Regel);

    /// <summary>How it stands, in one sentence.</summary>
    public string Samen
    {
        get
        {
            var (nog, anders) = (Punten.Count(p => p.Stand == Controlestand.NogNiet), Punten.Count(p => p.Stand == Controlestand.Afwijking));
            return (nog, anders) switch
            {
                (0, 0) => "Alles tot nu toe is in orde.",
                (0, _) => $"Niets ontbreekt; {anders} keer staat er waarom je het anders deed.",
                _ => $"{nog} van {Punten.Count} punten {(nog == 1 ? "is" : "zijn")} er nog niet.",
            };
        }
    }

    public static string Woord(Controlestand stand) => stand switch { Controlestand.Ok => "in orde", Controlestand.Afwijking => "anders gedaan, met reden", _ => "nog niet" };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Punten = await lezer.Lees(Kop, Datum.Dag(klok.GetUtcNow()), ct);
        return Page();
    }
}
