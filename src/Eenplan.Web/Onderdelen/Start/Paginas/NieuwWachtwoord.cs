namespace Eenplan.Web.Onderdelen.Start.Paginas;

/// <summary>The fields of a new password.</summary>
public class NieuwWachtwoord
{
    public string? Nieuw { get; set; }

    public string? Herhaling { get; set; }
}
