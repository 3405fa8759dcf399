using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Termijnen;
using Eenplan.Domein.Toegang;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Toegang.Paginas;

/// <summary>What was asked, what was decided, which help runs or waits to begin (CR-046).</summary>
[Vereist(Recht.CasusZien)]
public sealed class HulpModel(CasusToegang toegang, Casuskoplezer koppen, Hulpboek boek) : CasusPagina(toegang, koppen)
{
    public IReadOnlyList<Aanvraag> Aanvragen { get; private set; } = [];

    public IReadOnlyList<Hulpbesluit> Besluiten { get; private set; } = [];

    public IReadOnlyList<Hulpinzet> Inzetten { get; private set; } = [];

    public static Waarom Waarom { get; } = new("Er is hulp gekozen.", Hulpinzet.Bewaken);

    public string Kind(PersoonId wie) => Kop.Leden.FirstOrDefault(l => l.Id == wie)?.Roepnaam ?? "een kind";

    public DateOnly? Uiterlijk(Aanvraag a) => Kop.Termijnen.FirstOrDefault(t => t.Code == Termijnafleiding.Beslissen && t.Onderwerp == a.Id.ToString())?.Laatste;

    public static string Stand(Aanvraag a) => a.Afweging switch
    {
        { Opties.Count: 0 } => "Er staan nog geen mogelijkheden naast elkaar.",
        var w when w.Keuze.Any() => "Gekozen: " + string.Join(", ", w.Keuze.Select(o => o.Aanbieder ?? o.Wat)) + ".",
        var w => $"{w.Opties.Count} mogelijkheden, nog niets gekozen.",
    };

    public (string Woord, string Klasse, string Icoon) Waar(Hulpinzet i) =>
        i is { Beeindigd: not null, Gestart: null } ? ("gaat niet door", "neutral", "let")
        : i.Voorbij(Kop.Vandaag) ? ("voorbij", "neutral", "vink")
        : i.Gestart is not null ? ("loopt", "success", "vink")
        : i.Verwacht < Kop.Vandaag ? ("te laat", "warning", "let")
        : ("begint nog", "active", "zand");

    public string Wanneer(Hulpinzet i) => i.Gestart is { } van
        ? $"Sinds {Datum.Toon(van)}{((i.Beeindigd ?? i.Tot) is { } tot ? $", tot en met {Datum.Toon(tot)}" : "")}."
        : $"Begint naar verwachting op {Datum.Toon(i.Verwacht)}. {i.Bewaker} let daarop.";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Aanvragen = await boek.Aanvragen(CasusId, ct);
        Besluiten = await boek.Besluiten(CasusId, ct);
        Inzetten = await boek.Inzetten(CasusId, ct);
        return Page();
    }
}
