using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Signaal;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Signaal;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Privacy;

/// <summary>A case of team Rood that nobody has yet, made by the real use case, and what tests look up in it.</summary>
static class Proefdossier
{
    public static async Task<(CasusId Casus, SignaalId Signaal)> Maak(
        Huis huis, string achternaam, Meldersoort soort = Meldersoort.Professional, string? bereikbaar = "inge@school.example")
    {
        (CasusId, SignaalId) uit = default;
        await huis.In(Huis.Proefstad, async diensten =>
        {
            var uitkomst = await diensten.GetRequiredService<NeemSignaalAan>().VoerUit(
                new(
                    new(soort, soort == Meldersoort.Professional ? "Inge Blom, intern begeleider" : null, bereikbaar, $"{achternaam} is 's nachts alleen.", null, Urgentie.Gewoon),
                    [new("Joël", null, achternaam, "01-05-2020", false)], new Adresgegevens(null), NeemSignaalAan.Nieuw),
                CancellationToken.None);
            uit = (uitkomst.Waarde.CasusId!.Value, uitkomst.Waarde.SignaalId!.Value);
        });
        return uit;
    }

    /// <summary>The facts of a case as <c>soort: tekst</c>, in order.</summary>
    public static Task<List<string>> Feiten(Huis huis, CasusId casus) => huis.Uit(db => (
        from f in db.Set<Journaalfeit>()
        join i in db.Set<Feitinhoud>() on f.Id equals i.FeitId
        where f.KetenId == casus.Waarde
        orderby f.Nr
        select f.Soort + ": " + i.Tekst).ToListAsync());

    public static Task<List<T>> Alle<T>(Huis huis)
        where T : class => huis.Uit(db => db.Set<T>().AsNoTracking().ToListAsync());
}
