using Eenplan.Domein.Beheer;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Veiligheid;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Autorisatie;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Veiligheid.Paginas;

/// <summary>Immediate safety per child, and the safety plan.</summary>
[Vereist(Recht.CasusZien)]
public sealed class VeiligheidModel(CasusToegang toegang, Casuskoplezer koppen, Veiligheidslezer lezer, WeegVeiligheid weeg) : CasusPagina(toegang, koppen)
{
    public sealed class EisInvoer
    {
        public string? Wat { get; set; }

        public string? Wie { get; set; }

        public string? WieControleert { get; set; }

        public string? Hoe { get; set; }

        public string? Toetsdatum { get; set; }
    }

    public sealed class Vorm
    {
        public int Versie { get; set; }

        public List<Kindvelden> Kinderen { get; set; } = [];

        public List<EisInvoer> Bodemeisen { get; set; } = [new()];

        public string? AlsHetMisgaat { get; set; }

        public string? BesprokenMet { get; set; }

        /// <summary>The assessment that stood in the file when the form was drawn; tells whether somebody weighed meanwhile.</summary>
        public Guid? Gewogen { get; set; }

        public string? Instrument { get; set; }
    }

    [BindProperty]
    public Vorm Invoer { get; set; } = new();

    public Veiligheidsplan? Plan { get; private set; }

    [BindProperty(SupportsGet = true, Name = "pagina")]
    public int Pagina { get; set; } = 1;

    public IReadOnlyList<Weging> Wegingen { get; private set; } = [];

    public int Totaal { get; private set; }

    public Veiligheidsbeeld? Beeld { get; private set; }

    /// <summary>More bodemeisen at once than anybody can check.</summary>
    public const int MeesteEisen = 20;

    public static Waarom Waarom { get; } = new(
        "Dit is de eerste inschatting, of de situatie is veranderd.",
        new("CR-010", "Bij de allereerste start wordt de directe veiligheid van elk kind ingeschat. Is die onvoldoende, dan maak je een veiligheidsplan.", "Werkbeschrijving casusregie, ‘Inschatting directe veiligheid’", Hardheid.Verbod));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        Invoer = new() { Versie = Kop.Casus.Versie, Instrument = Kop.Profiel.Veiligheidsinstrument, Kinderen = [.. Kop.Kinderen.Select(k => new Kindvelden { Id = k.Id })] };
        await LeesErbij(ct);
        Invoer.Gewogen = Geldend?.Id;
        return Page();
    }

    public async Task<IActionResult> OnPostErbijAsync(CancellationToken ct)
    {
        ModelState.Clear();
        if (Invoer.Bodemeisen.Count < MeesteEisen)
        {
            Invoer.Bodemeisen.Add(new());
        }

        if (await Open(ct) is { } weigering)
        {
            return weigering;
        }

        await LeesErbij(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var fouten = new Weigeringen();
        var eisen = Invoer.Bodemeisen.Select((b, i) => new Bodemeisgegevens(b.Wat, b.Wie, b.WieControleert, b.Hoe, fouten.Neem(Datum.Lees(b.Toetsdatum, $"bodemeisen[{i}].Toetsdatum")))).ToList();
        var uitkomst = fouten.Heeft
            ? fouten.Als<bool>()
            : await weeg.VoerUit(new(CasusId, Invoer.Versie, [.. Invoer.Kinderen.Select(k => new WeegVeiligheid.Kind(k.Id, k.Oordeel, k.Gronden))], eisen, Invoer.AlsHetMisgaat, Invoer.BesprokenMet, Invoer.Instrument, Afwijking), ct);
        if (uitkomst.Gelukt)
        {
            return Naar("", uitkomst.Waarde ? "Vastgelegd. Het veiligheidsplan loopt en de casus staat bovenaan." : "Vastgelegd: de directe veiligheid is voldoende.");
        }

        var antwoord = await Opnieuw(uitkomst.Weigeringen, ct);
        if (Kop is not null)
        {
            await LeesErbij(ct);
            await Naasteen(uitkomst.Weigeringen, ct);
        }

        return antwoord;
    }

    /// <summary>What was typed for a new plan while somebody else started one: shown, so that nothing is lost.</summary>
    public IReadOnlyList<string> Overgebleven => Plan is null ? [] :
        [.. Invoer.Bodemeisen.SelectMany(b => new[] { b.Wat, b.Wie, b.WieControleert, b.Hoe, b.Toetsdatum }).Append(Invoer.AlsHetMisgaat).Append(Invoer.BesprokenMet).Select(Tekst.Schoon).OfType<string>()];

    /// <summary>A child that came into the case meanwhile gets its place; a judgement that was given meanwhile stands beside one's own.</summary>
    async Task Naasteen(IReadOnlyList<Weigering> weigeringen, CancellationToken ct)
    {
        Invoer.Kinderen.AddRange(Kop.Kinderen.Where(k => !Invoer.Kinderen.Exists(i => i.Id == k.Id)).Select(k => new Kindvelden { Id = k.Id }).ToList());
        var laatste = Geldend;
        var anders = laatste?.Id != Invoer.Gewogen;
        Invoer.Gewogen = laatste?.Id;
        ModelState.Remove("Invoer.Gewogen");
        var hun = Invoer.Kinderen.ConvertAll(k => anders && laatste?.Regels.FirstOrDefault(r => r.KindId == k.Id) is { } regel ? new Kindvelden { Id = k.Id, Oordeel = regel.Oordeel, Gronden = regel.Gronden } : k);
        await Vergelijk(weigeringen, Invoer, new Vorm { Versie = Kop.Casus.Versie, Gewogen = Invoer.Gewogen, Kinderen = hun, Bodemeisen = Invoer.Bodemeisen, AlsHetMisgaat = Invoer.AlsHetMisgaat, BesprokenMet = Invoer.BesprokenMet, Instrument = Invoer.Instrument }, ct);
    }

    /// <summary>The newest assessment that counts.</summary>
    Weging? Geldend => Wegingen.FirstOrDefault(w => w.Vervallen is null);

    public bool MagCorrigeren => Kop.Casus.Open;

    /// <summary>The name of a child of the form.</summary>
    public string Naam(PersoonId id) => Kop.Leden.FirstOrDefault(l => l.Id == id)?.Roepnaam ?? "dit kind";

    public bool AnderInstrument => Geweigerd.Any(w => w.Veld == "instrument") || Veiligheidstaxatie.AnderInstrument(Tekst.Schoon(Invoer.Instrument) ?? Kop.Profiel.Veiligheidsinstrument, Kop.Profiel.Veiligheidsinstrument) is not null;

    public string Titel(PersoonId id) => Kop.Leden.FirstOrDefault(l => l.Id == id)?.Kind(Kop.Vandaag) ?? "";

    async Task LeesErbij(CancellationToken ct)
    {
        Plan = await lezer.Plan(CasusId, ct);
        Pagina = Math.Clamp(Pagina, 1, 10_000);
        (Wegingen, Totaal) = await lezer.Wegingen(CasusId, Pagina, ct);
        Beeld = Wegingen.Count > 0 ? Veiligheidsbeeld.Teken([.. Wegingen.Where(w => w.Vervallen is null)], Naam) : null;
        // The form is about the children of this case, whatever was posted.
        Invoer.Kinderen = [.. Kop.Kinderen.Select(k => Invoer.Kinderen.Find(i => i.Id == k.Id) ?? new Kindvelden { Id = k.Id })];
    }
}
