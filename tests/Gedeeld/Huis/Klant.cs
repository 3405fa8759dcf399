using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Eenplan.Tests;

/// <summary>A browser without a face or script: follows redirects, keeps cookies, fills forms by their labels.</summary>
public sealed class Klant : IDisposable
{
    readonly HttpClientHandler handler = new() { AllowAutoRedirect = false };
    readonly HttpClient http;
    readonly string gemeente;

    public Klant(Uri adres, string gemeente)
    {
        this.gemeente = gemeente;
        http = new HttpClient(handler) { BaseAddress = adres };
    }

    /// <summary>The bare client, for the API.</summary>
    public HttpClient Http => http;

    public CookieContainer Koekjes => handler.CookieContainer;

    public void Dispose() => http.Dispose();

    public async Task MeldAan(Guid account)
    {
        var aanmelden = await Get("/aanmelden");
        var vorm = aanmelden.Document.QuerySelectorAll<IHtmlInputElement>("input[name=id]").First(i => i.Value == account.ToString()).Form!;
        var na = await aanmelden.Verstuur(vorm, null);
        if (na.Pad.EndsWith("/aanmelden", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("Aanmelden lukte niet.");
        }
    }

    /// <summary>Opens a page inside the gemeente and follows redirects.</summary>
    public Task<Pagina> Get(string pad) => Volg(new HttpRequestMessage(HttpMethod.Get, pad.StartsWith('/') ? "/" + gemeente + pad : pad));

    internal async Task<Pagina> Volg(HttpRequestMessage verzoek)
    {
        for (var stap = 0; stap < 10; stap++)
        {
            var antwoord = await http.SendAsync(verzoek);
            if (antwoord.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther or HttpStatusCode.MovedPermanently && antwoord.Headers.Location is { } naar)
            {
                verzoek = new HttpRequestMessage(HttpMethod.Get, new Uri(antwoord.RequestMessage!.RequestUri!, naar));
                continue;
            }

            var document = await new HtmlParser().ParseDocumentAsync(await antwoord.Content.ReadAsStringAsync());
            return new Pagina(this, antwoord, document);
        }

        throw new InvalidOperationException("Te veel doorverwijzingen.");
    }
}

/// <summary>A page as a person reads it.</summary>
public sealed class Pagina(Klant klant, HttpResponseMessage antwoord, IHtmlDocument document)
{
    readonly Dictionary<string, (string Naam, byte[] Inhoud)> bestanden = new(StringComparer.Ordinal);

    public HttpStatusCode Status => antwoord.StatusCode;

    public string Pad => antwoord.RequestMessage!.RequestUri!.AbsolutePath;

    public IHtmlDocument Document => document;

    /// <summary>All text of the main part, with single spaces.</summary>
    public string Tekst => Plat(document.QuerySelector("main")?.TextContent ?? document.Body?.TextContent ?? "");

    /// <summary>All text, the case head included.</summary>
    public string AlleTekst => Plat(document.Body?.TextContent ?? "");

    public string Kop => Plat(document.QuerySelector("h1")?.TextContent ?? "");

    /// <summary>The sentences of the error summary.</summary>
    public IReadOnlyList<string> Fouten => [.. document.QuerySelectorAll("#fouten li").Select(l => Plat(l.TextContent))];

    /// <summary>The sentence at a field.</summary>
    public string? FoutBij(string label) =>
        Veld(label).GetAttribute("aria-describedby")?.Split(' ').Select(document.GetElementById).FirstOrDefault(e => e?.ClassList.Contains("utrecht-form-field-error-message") == true)?.TextContent.Trim();

    /// <summary>The field with a label, in the last form that has it.</summary>
    public IHtmlElement Veld(string label)
    {
        var bijschrift = document.QuerySelectorAll<IHtmlLabelElement>("main label").LastOrDefault(l => Plat(l.TextContent) == label)
            ?? throw new InvalidOperationException($"Geen veld ‘{label}’. Wel: " + string.Join(" | ", document.QuerySelectorAll("main label").Select(l => Plat(l.TextContent))));
        return (IHtmlElement)document.GetElementById(bijschrift.HtmlFor!)!;
    }

    public string Waarde(string label) => Veld(label) switch
    {
        IHtmlInputElement i => i.Value,
        IHtmlTextAreaElement t => t.Value,
        IHtmlSelectElement s => s.Value ?? "",
        _ => "",
    };

    /// <summary>Types in a field, or chooses by the text of an option.</summary>
    public Pagina Vul(string label, string waarde)
    {
        switch (Veld(label))
        {
            case IHtmlInputElement { Type: "radio" or "checkbox" } keuze:
                keuze.IsChecked = waarde != "";
                break;
            case IHtmlInputElement invoer:
                invoer.Value = waarde;
                break;
            case IHtmlTextAreaElement vak:
                vak.Value = waarde;
                break;
            case IHtmlSelectElement lijst:
                lijst.Value = lijst.Options.FirstOrDefault(o => Plat(o.TextContent) == waarde)?.Value ?? waarde;
                break;
        }

        return this;
    }

    /// <summary>Chooses a radio button or ticks a box by its label, within a group by its legend.</summary>
    public Pagina Kies(string groep, string keuze)
    {
        var set = document.QuerySelectorAll("main fieldset").FirstOrDefault(f => Plat(f.QuerySelector("legend")?.TextContent ?? "") == groep)
            ?? throw new InvalidOperationException($"Geen groep ‘{groep}’ op {Pad} ({(int)Status}): {Tekst}");
        var label = set.QuerySelectorAll<IHtmlLabelElement>("label").First(l => Plat(l.TextContent) == keuze);
        ((IHtmlInputElement)document.GetElementById(label.HtmlFor!)!).IsChecked = true;
        return this;
    }

    /// <summary>Chooses a file in a file field.</summary>
    public Pagina Voeg(string label, string naam, byte[] inhoud)
    {
        bestanden[((IHtmlInputElement)Veld(label)).Name!] = (naam, inhoud);
        return this;
    }

    /// <summary>Presses a button of the main part by its text.</summary>
    public Task<Pagina> Druk(string knop)
    {
        var element = document.QuerySelectorAll<IHtmlButtonElement>("main button").FirstOrDefault(b => Plat(b.TextContent).StartsWith(knop, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"Geen knop ‘{knop}’. Wel: " + string.Join(" | ", document.QuerySelectorAll("main button").Select(b => Plat(b.TextContent))));
        return Verstuur(element.Form!, element);
    }

    /// <summary>Follows a link by its text.</summary>
    public Task<Pagina> Klik(string tekst)
    {
        var link = document.QuerySelectorAll("a").FirstOrDefault(a => Plat(a.TextContent).StartsWith(tekst, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"Geen link ‘{tekst}’.");
        return klant.Volg(new HttpRequestMessage(HttpMethod.Get, new Uri(antwoord.RequestMessage!.RequestUri!, link.GetAttribute("href"))));
    }

    /// <summary>Submits a form as it stands.</summary>
    public Task<Pagina> Verstuur(IHtmlFormElement vorm, IHtmlElement? knop)
    {
        var velden = vorm.Elements.SelectMany(Velden).ToList();
        if (knop is IHtmlButtonElement { Name.Length: > 0 } b)
        {
            velden.Add(new(b.Name!, b.Value));
        }

        var actie = knop?.GetAttribute("formaction") ?? vorm.GetAttribute("action");
        var doel = new Uri(antwoord.RequestMessage!.RequestUri!, string.IsNullOrEmpty(actie) ? "" : actie);
        if (!string.Equals(vorm.Method, "post", StringComparison.OrdinalIgnoreCase))
        {
            var vraag = string.Join('&', velden.Select(v => $"{Uri.EscapeDataString(v.Key)}={Uri.EscapeDataString(v.Value)}"));
            return klant.Volg(new HttpRequestMessage(HttpMethod.Get, new UriBuilder(doel) { Query = vraag }.Uri));
        }

        return klant.Volg(new HttpRequestMessage(HttpMethod.Post, doel) { Content = vorm.Enctype == "multipart/form-data" ? Delen(velden) : new FormUrlEncodedContent(velden) });
    }

    MultipartFormDataContent Delen(IEnumerable<KeyValuePair<string, string>> velden)
    {
        var inhoud = new MultipartFormDataContent();
        foreach (var veld in velden)
        {
            inhoud.Add(new StringContent(veld.Value), veld.Key);
        }

        foreach (var (veld, bestand) in bestanden)
        {
            inhoud.Add(new ByteArrayContent(bestand.Inhoud), veld, bestand.Naam);
        }

        return inhoud;
    }

    static IEnumerable<KeyValuePair<string, string>> Velden(IElement element) => element switch
    {
        IHtmlInputElement { Name.Length: > 0, Type: "radio" or "checkbox" } k => k.IsChecked ? [new(k.Name!, k.Value)] : [],
        IHtmlInputElement { Name.Length: > 0 } i when i.Type is not ("submit" or "file") => [new(i.Name!, i.Value)],
        IHtmlTextAreaElement { Name.Length: > 0 } t => [new(t.Name!, t.Value)],
        IHtmlSelectElement { Name.Length: > 0 } s => [new(s.Name!, s.Value ?? "")],
        _ => [],
    };

    static string Plat(string tekst) => string.Join(' ', tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
