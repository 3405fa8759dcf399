using System.Collections;
using System.Globalization;
using Eenplan.Domein.Gedeeld;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Primitives;

namespace Eenplan.Web.Platform.Web;

/// <summary>
/// Two people saved the same thing: per field that differs both texts, who saved and when. The field tag helpers show them side by side;
/// the person chooses per field, and the next save stands on the new version.
/// </summary>
/// <param name="Wie">Who saved meanwhile; null when it was oneself, elsewhere.</param>
/// <param name="Op">When.</param>
/// <param name="Velden">Per name of a field: mine and theirs.</param>
public sealed record Botsing(string? Wie, DateTimeOffset? Op, IReadOnlyDictionary<string, (string[] Mijn, string[] Hun)> Velden)
{
    public static Botsing? In(HttpContext context) => context.Items[typeof(Botsing)] as Botsing;

    /// <summary>Compares two states of a form, field by field.</summary>
    public static Botsing Maak(string voorvoegsel, object mijn, object hun, string? wie, DateTimeOffset? op)
    {
        var (m, h) = (Plat(voorvoegsel, mijn), Plat(voorvoegsel, hun));
        var namen = h.Keys.Where(n => m.ContainsKey(n) && !Versieveld(n) && !m[n].Order(StringComparer.Ordinal).SequenceEqual(h[n].Order(StringComparer.Ordinal), StringComparer.Ordinal));
        return new(wie, op, namen.ToDictionary(n => n, n => (m[n], h[n]), StringComparer.Ordinal));
    }

    internal static bool Versieveld(string naam) => naam == "Versie" || naam.EndsWith(".Versie", StringComparison.Ordinal);

    /// <summary>A form model as the names and values a browser posts.</summary>
    static Dictionary<string, string[]> Plat(string voorvoegsel, object vorm)
    {
        var uit = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var eigenschap in vorm.GetType().GetProperties().Where(e => e.CanWrite && e.GetIndexParameters().Length == 0))
        {
            var naam = $"{voorvoegsel}.{eigenschap.Name}";
            switch (eigenschap.GetValue(vorm))
            {
                case string tekst:
                    uit[naam] = Een(tekst);
                    break;
                case IEnumerable lijst when Stukken(lijst) is var stukken:
                    foreach (var (sleutel, waarde) in stukken.SelectMany((s, i) => Plat($"{naam}[{i}]", s)))
                    {
                        uit[sleutel] = waarde;
                    }

                    uit.TryAdd(naam, stukken.Count > 0 ? [] : [.. lijst.Cast<object>().Select(Woord)]);
                    break;
                case var waarde:
                    uit[naam] = Een(waarde is null ? "" : Woord(waarde));
                    break;
            }
        }

        return uit;
    }

    static List<object> Stukken(IEnumerable lijst) => [.. lijst.Cast<object>().Where(o => o.GetType() is { IsClass: true } t && t != typeof(string))];

    static string[] Een(string tekst) => Tekst.Schoon(tekst) is { } schoon ? [schoon] : [];

    static string Woord(object waarde) => Convert.ToString(waarde, CultureInfo.InvariantCulture) ?? "";
}

/// <summary>The names a form posts after a stale save.</summary>
public static class Botsingnamen
{
    public const string Veld = "botsing-veld";
    public const string Keuze = "botsing-keuze.";
    public const string Mijn = "botsing-mijn.";
    public const string Hun = "botsing-hun.";

    public static bool Is(string naam) => naam.StartsWith("botsing-", StringComparison.Ordinal);
}

/// <summary>
/// Puts the choice per field in its place before the form is read, so that no page knows of it. A field without a choice makes the form
/// stale again: nothing is guessed.
/// </summary>
public sealed class Botsingfilter : IAsyncResourceFilter
{
    const string Nooit = "-1";

    /// <summary>Whether a choice was left open in this request.</summary>
    public static bool Open(HttpContext context) => context.Items.ContainsKey(typeof(Botsingfilter));

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var verzoek = context.HttpContext.Request;
        if (HttpMethods.IsPost(verzoek.Method) && verzoek.HasFormContentType && await Lees(verzoek, context.HttpContext.RequestAborted) is { } vorm && vorm.ContainsKey(Botsingnamen.Veld))
        {
            verzoek.Form = new FormCollection(Kies(vorm, context.HttpContext), vorm.Files);
        }

        await next();
    }

    /// <summary>A form that cannot be read is refused further on, where the person is told what is wrong with it.</summary>
    static async Task<IFormCollection?> Lees(HttpRequest verzoek, CancellationToken ct)
    {
        try
        {
            return await verzoek.ReadFormAsync(ct);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    static Dictionary<string, StringValues> Kies(IFormCollection vorm, HttpContext context)
    {
        var nieuw = vorm.ToDictionary(v => v.Key, v => v.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var naam in vorm[Botsingnamen.Veld].OfType<string>())
        {
            switch (vorm[Botsingnamen.Keuze + naam].ToString())
            {
                case "mijn":
                    Zet(nieuw, naam, vorm[Botsingnamen.Mijn + naam]);
                    break;
                case "hun":
                    Zet(nieuw, naam, vorm[Botsingnamen.Hun + naam]);
                    break;
                case "zelf":
                    break;
                default:
                    context.Items[typeof(Botsingfilter)] = true;
                    break;
            }
        }

        foreach (var versie in nieuw.Keys.Where(k => Open(context) && Botsing.Versieveld(k)).ToList())
        {
            nieuw[versie] = Nooit;
        }

        return nieuw;
    }

    static void Zet(Dictionary<string, StringValues> vorm, string naam, StringValues waarden)
    {
        if (waarden.Count == 0)
        {
            vorm.Remove(naam);
        }
        else
        {
            vorm[naam] = waarden;
        }
    }
}
