using System.Net;
using System.Text.RegularExpressions;
using Eenplan.Tests;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Aanmelden;

/// <summary>Signs in as a person does: with a password, and codes computed from the secret on the screen.</summary>
static partial class Inlogger
{
    public const string Wachtwoord = "vier losse woorden samen";

    public static string Adres(string wie) => wie + "@proefstad.example";

    /// <summary>Gives a test worker a password, as a beheerder would.</summary>
    public static Task GeefWachtwoord(this Huis huis, string wie, string wachtwoord = Wachtwoord, bool tijdelijk = false) => huis.In(Huis.Proefstad, async diensten =>
    {
        var db = diensten.GetRequiredService<EenplanDb>();
        var id = Proefmedewerkers.Id(wie).Waarde;
        var account = await db.Set<Account>().SingleAsync(a => a.Id == id);
        account.PasswordHash = diensten.GetRequiredService<IPasswordHasher<Account>>().HashPassword(account, wachtwoord);
        (account.TijdelijkTot, account.Codegeheim, account.Herstelcodes, account.AccessFailedCount, account.LockoutEnd) = (tijdelijk ? huis.Klok.Nu + Domein.Beheer.Wachtwoord.TijdelijkGeldig : null, null, "", 0, null);
        await db.SaveChangesAsync();
    });

    public static async Task<Pagina> VulWachtwoord(this Klant klant, string adres, string wachtwoord, string pad = "/aanmelden") =>
        await (await klant.Get(pad)).Vul("E-mailadres van je werk", adres).Vul("Wachtwoord", wachtwoord).Druk("Verder naar de code");

    /// <summary>The secret on the screen.</summary>
    public static byte[] Geheim(Pagina pagina) => Geheim(pagina.Document);

    /// <summary>The secret on the screen.</summary>
    public static byte[] Geheim(AngleSharp.Html.Dom.IHtmlDocument document) => Base32(document.QuerySelector("code.een-sleutel")!.TextContent.Replace(" ", ""));

    public static string Code(byte[] geheim, DateTimeOffset nu) => Totp.Code(geheim, Totp.Stap(nu));

    /// <summary>First sign-in up to the recovery codes; answers the secret and the codes.</summary>
    public static async Task<(byte[] Geheim, IReadOnlyList<string> Herstelcodes)> EersteKeer(this Huis huis, Klant klant, string wie)
    {
        var stel = await klant.VulWachtwoord(Adres(wie), Wachtwoord);
        stel.Kop.ShouldBe("Stel de tweede stap in");
        var geheim = Geheim(stel);
        var codes = await stel.Vul("Code uit de app", Code(geheim, huis.Klok.Nu)).Druk("Tweede stap instellen");
        codes.Kop.ShouldBe("Bewaar je herstelcodes");
        return (geheim, [.. codes.Document.QuerySelectorAll(".een-codes code").Select(c => c.TextContent)]);
    }

    public static async Task IsIngelogd(this Klant klant, bool ja = true)
    {
        var pagina = await klant.Get("/account");
        pagina.Pad.ShouldEndWith(ja ? "/account" : "/aanmelden");
        pagina.Status.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Kinds of facts in the chain of the gemeente, oldest first.</summary>
    public static Task<List<string>> Feiten(this Huis huis) => huis.Uit(db => db.Set<Web.Platform.Journaal.Journaalfeit>()
        .Where(f => f.KetenId == Web.Platform.Journaal.Journaal.Gemeenteketen).OrderBy(f => f.Nr).Select(f => f.Soort).ToListAsync());

    static byte[] Base32(string tekst)
    {
        var uit = new List<byte>();
        var (buffer, bits) = (0, 0);
        foreach (var c in tekst)
        {
            (buffer, bits) = ((buffer << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c), bits + 5);
            if (bits >= 8)
            {
                bits -= 8;
                uit.Add((byte)(buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }

        return [.. uit];
    }

    [GeneratedRegex("^[a-z2-7]{4}(-[a-z2-7]{4}){3}$")]
    public static partial Regex Herstelcodevorm();
}
