using Eenplan.Domein.Beheer;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Coordinatie.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Coordinatie.Paginas;

/// <summary>Everybody around the family, with role, expectation and tasks (CR-072); prints as a sheet for the table.</summary>
[Vereist(Recht.CasusZien)]
public sealed class BetrokkenenModel(CasusToegang toegang, Casuskoplezer koppen, Betrokkenenlezer lezer) : CasusPagina(toegang, koppen)
{
    public IReadOnlyList<Betrokkene> Nu { get; private set; } = [];

    public IReadOnlyList<Betrokkene> Vroeger { get; private set; } = [];

    public static Waarom Waarom { get; } = new(
        "Meer mensen helpen dit gezin.",
        new("CR-072", "Van iedereen die helpt liggen rol, verwachting en taken vast, en iedereen kan die lezen.", "Werkbeschrijving casusregie, ‘Overzicht houden’", Hardheid.Signalering));

    public static string Woord(Betrokkenesoort soort) => soort switch
    {
        Betrokkenesoort.Netwerk => "eigen netwerk",
        Betrokkenesoort.Jeugdhulp => "jeugdhulp",
        Betrokkenesoort.School => "school of opvang",
        Betrokkenesoort.Zorg => "zorg",
        Betrokkenesoort.Gemeente => "ander onderdeel van de gemeente",
        _ => "anders",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        (Nu, Vroeger) = (await lezer.Nu(CasusId, ct), await lezer.Vroeger(CasusId, ct));
        return Page();
    }
}
