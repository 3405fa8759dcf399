using Eenplan.Domein.Privacy;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Privacy.Contract;

/// <summary>The grounds as choices with their explanation, for every form that lets something out.</summary>
public static class Verstrekgronden
{
    public static IReadOnlyList<SelectListItem> Alle { get; } =
    [
        Keuze(Verstrekgrond.Toestemming, "Van de ouder met gezag, de jeugdige of allebei. Het staat in het dossier."),
        Keuze(Verstrekgrond.UitvoeringJeugdwet, "Nodig om te bepalen welke hulp past, of om die te regelen (Jeugdwet 7.4.0)."),
        Keuze(Verstrekgrond.WettelijkePlicht, "Een wet zegt dat je dit moet geven."),
        Keuze(Verstrekgrond.VeiligheidKind, "Meldcode of acuut gevaar. Je hebt eerst de belangen afgewogen."),
        Keuze(Verstrekgrond.RechtBetrokkene, "De ontvanger krijgt gegevens over zichzelf of over het eigen kind."),
    ];

    static SelectListItem Keuze(Verstrekgrond grond, string uitleg) => new(Verstrekking.Woord(grond), grond.ToString()) { Group = new SelectListGroup { Name = uitleg } };
}
