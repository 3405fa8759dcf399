using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Platform.Post;

namespace Eenplan.Web.Onderdelen.Privacy.Bestanden;

/// <summary>Reads who sent a mail, when, and about what, from its headers; nothing of the body. What cannot be read is null.</summary>
public static class Mailkoppen
{
    public static Mailkop Lees(byte[] inhoud)
    {
        var (naam, adres, verzonden, onderwerp) = Maillezer.Lees(inhoud);
        return new(adres is null ? null : Kort(string.IsNullOrWhiteSpace(naam) ? adres : $"{naam}, {adres}"), verzonden, Kort(onderwerp));
    }

    static string? Kort(string? tekst)
    {
        var schoon = Tekst.Schoon(tekst)?.Replace('\n', ' ');
        return schoon is null || schoon.Length <= Tekst.Kort ? schoon : schoon[..(char.IsHighSurrogate(schoon[Tekst.Kort - 2]) ? Tekst.Kort - 2 : Tekst.Kort - 1)] + "…";
    }
}
