using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Screening;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gedeeld;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Screening.Paginas;

/// <summary>Question, wish, expectation and situation of one member of the family.</summary>
[Vereist(Recht.CasusSchrijven)]
public sealed class VraagModel(CasusToegang toegang, Casuskoplezer koppen, Screeninglezer lezer, LegVraagVast leg) : Screeningsformulier(toegang, koppen, lezer)
{
    public sealed class Vorm
    {
        public int Versie { get; set; }

        public Vraagstand? Stand { get; set; }

        public string? Vraag { get; set; }

        public string? Wens { get; set; }

        public string? Verwachting { get; set; }

        public string? Reden { get; set; }

        public string? Relaties { get; set; }

        public string? Ontwikkeling { get; set; }

        public string? Financien { get; set; }

        public string? Huisvesting { get; set; }

        public string? VrijeTijd { get; set; }

        public Bronsoort? Bron { get; set; }

        public string? BronWie { get; set; }

        public string? BronOp { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "persoon")]
    public PersoonId Persoon { get; set; }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Lid Lid { get; private set; } = null!;

    public static IReadOnlyList<SelectListItem> Standen { get; } =
        [new("Ja", nameof(Vraagstand.Gesteld)), new("Nee, geen vraag", nameof(Vraagstand.GeenVraag)), new("Nog niet gesproken", nameof(Vraagstand.NietGesproken))];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await OpenMet(ct) is { } weigering)
        {
            return weigering;
        }

        if (!Vind())
        {
            return NotFound();
        }

        Invoer = Nu();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var i = Invoer;
        var uitkomst = await leg.VoerUit(
            new(CasusId, Persoon, i.Versie, i.Stand, i.Vraag, i.Wens, i.Verwachting, i.Reden, new(i.Relaties, i.Ontwikkeling, i.Financien, i.Huisvesting, i.VrijeTijd), i.Bron, i.BronWie, i.BronOp), ct);
        var antwoord = await Rond(uitkomst, "Bewaard.", Invoer, Nu, "VraagVastgelegd", ct);
        return uitkomst.Gelukt || Kop is null || Vind() ? antwoord : NotFound();
    }

    bool Vind()
    {
        Lid = Kop.Leden.FirstOrDefault(l => l.Id == Persoon)!;
        return Lid is not null;
    }

    Vorm Nu()
    {
        var lid = Kop.Leden.First(l => l.Id == Persoon);
        var v = Dossier?.Vragen.FirstOrDefault(r => r.PersoonId == Persoon);
        return new()
        {
            Versie = Dossierversie,
            Stand = v?.Stand,
            Vraag = v?.Vraag,
            Wens = v?.Wens,
            Verwachting = v?.Verwachting,
            Reden = v?.Reden,
            Relaties = v?.Relaties,
            Ontwikkeling = v?.Ontwikkeling,
            Financien = v?.Financien,
            Huisvesting = v?.Huisvesting,
            VrijeTijd = v?.VrijeTijd,
            Bron = v?.BronSoort ?? Bronkeuzes.Van(lid.Rol),
            BronWie = v?.BronWie ?? lid.Naam,
            BronOp = Datum.Toon(v?.BronOp ?? Vandaag),
        };
    }
}
