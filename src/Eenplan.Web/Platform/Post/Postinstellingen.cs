using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Opslag;

namespace Eenplan.Web.Platform.Post;

/// <summary>Where post goes: <c>.eml</c> files in Development, an SMTP server where one is set; without either, post waits in the outbox.</summary>
/// <param name="Smtp">Server and sign-in, from <c>EENPLAN_SMTP</c>: <c>smtps://naam:wachtwoord@mail.example:465</c> or <c>smtp://mail.example:587</c>; null when not set.</param>
/// <param name="Afzender">Address of the sender, from <c>EENPLAN_POST_VAN</c>.</param>
/// <param name="Adres">Public address of this server for links in mail, from <c>EENPLAN_ADRES</c>.</param>
/// <param name="Oefenen">Development without a mail server: write files instead of sending.</param>
public sealed record Postinstellingen(Uri? Smtp, string Afzender, Uri Adres, bool Oefenen)
{
    /// <summary>Whether anything can leave.</summary>
    public bool KanBezorgen => Smtp is not null || Oefenen;

    public static Postinstellingen Lees(IConfiguration configuratie, IHostEnvironment omgeving)
    {
        var smtp = LeesSmtp(configuratie["EENPLAN_SMTP"]);
        var afzender = configuratie["EENPLAN_POST_VAN"] is { Length: > 0 } van ? van : smtp is null ? "eenplan@gemeente.example" : throw new Opstartfout("EENPLAN_SMTP is gezet, maar EENPLAN_POST_VAN niet. Zet hierin het e-mailadres waar post van de gemeente vandaan komt.");
        if (!Emailadres.Klopt(afzender))
        {
            throw new Opstartfout("EENPLAN_POST_VAN is geen e-mailadres. Voorbeeld: jeugd@gemeente.example.");
        }

        return new(smtp, afzender, LeesAdres(configuratie["EENPLAN_ADRES"], configuratie["urls"], omgeving, smtp is not null), smtp is null && omgeving.IsDevelopment());
    }

    static Uri? LeesSmtp(string? tekst) => string.IsNullOrEmpty(tekst)
        ? null
        : Uri.TryCreate(tekst, UriKind.Absolute, out var adres) && adres.Scheme is "smtp" or "smtps" && adres.Host.Length > 0
            ? adres
            : throw new Opstartfout("EENPLAN_SMTP kan niet gelezen worden. Voorbeeld: smtps://naam:wachtwoord@mail.example:465 of smtp://mail.example:587.");

    static Uri LeesAdres(string? tekst, string? urls, IHostEnvironment omgeving, bool nodig)
    {
        if (string.IsNullOrEmpty(tekst))
        {
            return nodig && omgeving.IsProduction()
                ? throw new Opstartfout("EENPLAN_ADRES is niet gezet. Zet hierin het adres waarop Eenplan van buiten te bereiken is, bijvoorbeeld https://eenplan.gemeente.example. Het staat in links in e-mail.")
                : Uri.TryCreate(urls?.Split(';')[0], UriKind.Absolute, out var eigen) ? eigen : new Uri("http://localhost:5080");
        }

        return Uri.TryCreate(tekst, UriKind.Absolute, out var adres) && adres.Scheme is "http" or "https"
            ? adres
            : throw new Opstartfout("EENPLAN_ADRES is geen webadres. Voorbeeld: https://eenplan.gemeente.example.");
    }
}
