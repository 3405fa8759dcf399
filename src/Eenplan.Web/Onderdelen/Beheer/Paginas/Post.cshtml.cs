using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Autorisatie;
using Eenplan.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Eenplan.Web.Onderdelen.Beheer.Paginas;

/// <summary>Whether post leaves; no address, name or text is shown here.</summary>
[Vereist(Recht.PostBeheren)]
public sealed class PostModel(Postlezer lezer, ProbeerPostOpnieuw opnieuw) : EenplanPagina
{
    [BindProperty(SupportsGet = true, Name = "pagina")]
    public int Pagina { get; set; } = 1;

    /// <summary>The message to ask about before it is tried again.</summary>
    [BindProperty(SupportsGet = true, Name = "opnieuw")]
    public Guid? Vraag { get; set; }

    public IReadOnlyList<Postregel> Regels { get; private set; } = [];

    public int Mislukt { get; private set; }

    public int Totaal { get; private set; }

    public bool KanBezorgen => lezer.KanBezorgen;

    public bool Oefenen => lezer.Oefenen;

    public Task OnGetAsync(CancellationToken ct) => Lees(ct);

    public async Task<IActionResult> OnPostOpnieuwAsync(Guid bericht, CancellationToken ct)
    {
        var uitkomst = await opnieuw.VoerUit(bericht, ct);
        if (uitkomst.Gelukt)
        {
            TempData["Melding"] = "Het bericht wordt opnieuw geprobeerd.";
            return LocalRedirect("~/beheer/post");
        }

        Vraag = null;
        await Lees(ct);
        return Weiger(uitkomst.Weigeringen);
    }

    /// <summary>A code of the sender in words.</summary>
    public static string Uitleg(string? code) => code switch
    {
        null => "geen",
        "geen-verbinding" => "De mailserver antwoordt niet",
        "tls-mislukt" => "De beveiligde verbinding lukte niet",
        "aanmelden-geweigerd" => "De mailserver accepteert naam of wachtwoord niet",
        "te-langzaam" => "De mailserver doet er te lang over",
        "sleutel-ontbreekt" => "De sleutel van dit bericht ontbreekt",
        _ when code.StartsWith("smtp-5", StringComparison.Ordinal) => $"De mailserver weigert dit bericht ({code[5..]})",
        _ when code.StartsWith("smtp-", StringComparison.Ordinal) => $"De mailserver kan het nu niet aannemen ({code[5..]})",
        _ => $"Onverwachte fout ({code})",
    };

    async Task Lees(CancellationToken ct)
    {
        Pagina = Math.Clamp(Pagina, 1, 10_000);
        var (regels, mislukt, wacht) = await lezer.Lees(Pagina, ct);
        (Regels, Mislukt, Totaal) = (regels, mislukt, mislukt + wacht);
    }
}
