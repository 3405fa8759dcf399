using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Opslag;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Eenplan.Web.Tests.Structuur;

/// <summary>Who may use what (docs/architectuur.md). Each rule takes uses and answers the forbidden ones, so that a twin can show that it bites.</summary>
public static class Muren
{
    const string Domein = "Eenplan.Domein.";
    const string Onderdelen = "Eenplan.Web.Onderdelen.";
    const string Platform = "Eenplan.Web.Platform";
    const string Post = "Eenplan.Web.Platform.Post";

    /// <summary>What an area of the domain may take from another: the words of the chain and of time, never its things.</summary>
    static readonly HashSet<(string Van, string Naar)> DomeinPaar =
    [
        ("Afschaling", "Casus"), // closing is a rule about a case as a whole
        ("Casus", "Afschaling"),
    ];

    /// <summary>The one slice that drives all others, as a worker would: it tells the demo.</summary>
    const string Demo = Onderdelen + "Start.Demo";

    /// <summary>Domein uses the base library and itself, nothing else.</summary>
    public static IEnumerable<Verwijzing> DomeinIsPuur(IEnumerable<Verwijzing> alle) =>
        alle.Where(v => In(v.Van, Domein) && !In(v.Naar, Domein) && !IsBasis(v.Naar));

    /// <summary>An area of the domain does not hold the aggregates of another: facts about them are passed in.</summary>
    public static IEnumerable<Verwijzing> DomeinDeeltGeenAggregaten(IEnumerable<Verwijzing> alle) =>
        alle.Where(v => In(v.Van, Domein) && In(v.Naar, Domein) && Deel(v.Van, Domein) != Deel(v.Naar, Domein)
            && typeof(Aggregaat).IsAssignableFrom(v.Naar) && v.Naar != typeof(Aggregaat) && !DomeinPaar.Contains((Deel(v.Van, Domein), Deel(v.Naar, Domein))));

    /// <summary>A slice uses of another slice only its Contract.</summary>
    public static IEnumerable<Verwijzing> OnderdeelAlleenContract(IEnumerable<Verwijzing> alle) =>
        alle.Where(v => Slice(v.Van) is { } van && Slice(v.Naar) is { } naar && van != naar && naar != "Gedeeld" && van != "Gedeeld"
            && !In(v.Van, Demo) && !In(v.Naar, $"{Onderdelen}{naar}.Contract"));

    /// <summary>Platform knows no slice.</summary>
    public static IEnumerable<Verwijzing> PlatformKentGeenOnderdeel(IEnumerable<Verwijzing> alle) =>
        alle.Where(v => In(v.Van, Platform) && (Slice(v.Naar) is not null || v.Naar.Namespace == "Eenplan.Web.Onderdelen"));

    /// <summary>A page or an API goes through use cases, never to the database itself.</summary>
    public static IEnumerable<Verwijzing> PaginaKentGeenDatabase(IEnumerable<Verwijzing> alle) =>
        alle.Where(v => IsDeur(v.Van) && v.Naar == typeof(EenplanDb));

    /// <summary>What leaves is a recorded share: only Verstrekker fills the outbox.</summary>
    public static IEnumerable<Verwijzing> AlleenVerstrekkerVultDeUitbak(IEnumerable<Verwijzing> alle) =>
        alle.Where(v => v.Naar == typeof(Web.Platform.Post.Uitbak) && !In(v.Van, Post) && v.Van.FullName != Onderdelen + "Privacy.Contract.Verstrekker");

    /// <summary>Only Post opens a connection to the outside.</summary>
    public static IEnumerable<Verwijzing> AlleenPostGaatNaarBuiten(IEnumerable<Verwijzing> alle) =>
        alle.Where(v => (In(v.Van, "Eenplan.Web") || In(v.Van, Domein)) && !In(v.Van, Post) && IsNaarBuiten(v.Naar));

    /// <summary>A page does not use another page.</summary>
    public static IEnumerable<Verwijzing> PaginaKentGeenPagina(IEnumerable<Verwijzing> alle) =>
        alle.Where(v => IsPagina(v.Van) && !IsWeergave(v.Van) && typeof(PageModel).IsAssignableFrom(v.Naar) && !v.Naar.IsAbstract);

    /// <summary>The start of the program opens doors and looks no further.</summary>
    public static IEnumerable<Verwijzing> ProgrammaKentAlleenDeuren(IEnumerable<Verwijzing> alle) =>
        alle.Where(v => v.Van.Namespace is null or "Eenplan.Web" && Slice(v.Naar) is not (null or "Beheer"));

    static bool IsNaarBuiten(Type type) =>
        type.Namespace is { } ruimte && (ruimte.StartsWith("MailKit", StringComparison.Ordinal) || ruimte.StartsWith("MimeKit", StringComparison.Ordinal) || ruimte is "System.Net.Mail" or "System.Net.Sockets" or "System.Net.WebSockets") && type != typeof(System.Net.Sockets.AddressFamily)
        || type.FullName is "System.Net.Http.HttpClient" or "System.Net.Http.HttpMessageInvoker" or "System.Net.Http.IHttpClientFactory" or "System.Net.WebRequest" or "System.Net.WebClient";

    static bool IsDeur(Type type) => IsPagina(type) || IsWeergave(type) || (type.Name.EndsWith("Api", StringComparison.Ordinal) && Slice(type) is not null);

    static bool IsPagina(Type type) => typeof(PageModel).IsAssignableFrom(type) || (type.Namespace ?? "").EndsWith(".Paginas", StringComparison.Ordinal);

    /// <summary>A compiled .cshtml.</summary>
    static bool IsWeergave(Type type) => type.Name.StartsWith("Onderdelen_", StringComparison.Ordinal);

    /// <summary>The slice a type stands in; a compiled view counts for the folder it was written in.</summary>
    static string? Slice(Type type) =>
        IsWeergave(type) ? type.Name.Split('_')[1] : In(type, Onderdelen) && type.Namespace != "Eenplan.Web.Onderdelen" ? Deel(type, Onderdelen) : null;

    static string Deel(Type type, string voor) => type.Namespace![voor.Length..].Split('.')[0];

    static bool In(Type type, string voor) => (type.Namespace + ".").StartsWith(voor.EndsWith('.') ? voor : voor + ".", StringComparison.Ordinal);

    /// <summary>The base library without the network, files, processes and the clock's neighbours.</summary>
    static bool IsBasis(Type type) =>
        type.Assembly.GetName().Name is "System.Private.CoreLib" or "System.Runtime" or "System.Collections" or "System.Linq" or "System.Text.RegularExpressions" or "System.Collections.Immutable" or "System.Memory" or "System.ObjectModel" or "System.Runtime.Numerics"
        && type.Namespace is not ("System.IO" or "System.Net" or "System.Diagnostics")
        && type != typeof(TimeProvider) && type != typeof(Environment);
}
