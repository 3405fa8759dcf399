using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Autorisatie;

namespace Eenplan.Web.Tests.Toegang;

/// <summary>How a worker stands to the case she asks for.</summary>
public enum Relatie
{
    /// <summary>She is the regisseur.</summary>
    Eigen,

    /// <summary>Of a colleague in her team.</summary>
    VanHetTeam,

    /// <summary>In her team, of nobody yet.</summary>
    Onverdeeld,

    /// <summary>Of another team.</summary>
    AnderTeam,

    /// <summary>In her team, closed off.</summary>
    Afgeschermd,

    /// <summary>Of another gemeente.</summary>
    AndereGemeente,
}

/// <summary>
/// What every route must answer, in one place. The right comes from the route itself; what follows here is what the route cannot say.
/// A new page needs a line only when it is open to all, has an id of its own in its address, or does not simply answer 200.
/// </summary>
static class Verwachting
{
    /// <summary>Who signs in for each role.</summary>
    public static readonly IReadOnlyDictionary<Rol, string> Wie = new Dictionary<Rol, string>
    {
        [Rol.Toegangsmedewerker] = "sanne",
        [Rol.Casusregisseur] = "nadia",
        [Rol.Gedragswetenschapper] = "willemijn",
        [Rol.Teamleider] = "fatima",
        [Rol.FunctioneelBeheerder] = "kees",
        [Rol.PrivacyOfficer] = "pia",
    };

    /// <summary>Role × relation for whoever has the right to look into cases: toegang, regisseur, gedragswetenschapper, teamleider.</summary>
    public static readonly IReadOnlyDictionary<Relatie, int[]> Casus = new Dictionary<Relatie, int[]>
    {
        [Relatie.Eigen] = /*          */ [200, 200, 200, 200],
        [Relatie.VanHetTeam] = /*     */ [403, 403, 200, 200],
        [Relatie.Onverdeeld] = /*     */ [200, 200, 200, 200],
        [Relatie.AnderTeam] = /*      */ [404, 404, 404, 404],
        [Relatie.Afgeschermd] = /*    */ [404, 404, 404, 404],
        [Relatie.AndereGemeente] = /* */ [404, 404, 404, 404],
    };

    /// <summary>Routes that are open without signing in. Everything else asks a right.</summary>
    public static readonly IReadOnlySet<string> Anoniem = new HashSet<string>(StringComparer.Ordinal)
    {
        "/",
        "/aanmelden",
        "/aanmelden/code",
        "/aanmelden/wachtwoord",
        "/aanmelden/tweede-stap",
        "/fout/{status:int?}",
        "/gezond",
        "/klaar/{kenmerk:length(32)}",
        "/agenda/{sleutel:length(43)}.ics",
        "/api",
        "/api/v1/openapi.json",
        "/api/v1/regelhulp/gesprek",
        "/api/v1/regelhulp/termijn",
        "/api/v1/regelhulp/werkdagen",
        "/regelhulp",
        "/regelhulp/gesprek",
        "/api/v1/regelhulp/ondertekenaars",
        "/regelhulp/ondertekenaars",
        "/regelhulp/termijn",
        "/regelhulp/werkdagen",
    };

    /// <summary>Values for the other ids in an address. A value of nothing real makes 404 of every 200.</summary>
    public static readonly IReadOnlyDictionary<string, Func<Proefcasus?, string>> Waarden = new Dictionary<string, Func<Proefcasus?, string>>(StringComparer.Ordinal)
    {
        ["casus"] = c => c!.Id.ToString(),
        ["persoon"] = c => c!.Kind.ToString(),
        ["eis"] = c => c!.Bodemeis.ToString(),
        ["een"] = _ => Niets,
        ["ander"] = _ => Niets,
        ["id"] = _ => Niets,
        ["signaal"] = _ => Niets,
        ["zaak"] = _ => Niets,
        ["overleg"] = _ => Niets,
        ["punt"] = _ => Niets,
        ["feit"] = _ => Niets,
        ["stuk"] = _ => Niets,
        ["concept"] = _ => Niets,
        ["contact"] = _ => Niets,
        ["taak"] = _ => Niets,
        ["weging"] = _ => Niets,
        ["aanvraag"] = _ => Niets,
        ["besluit"] = _ => Niets,
        ["inzet"] = _ => Niets,
        ["evaluatie"] = _ => Niets,
        ["monitoring"] = _ => Niets,
        ["kenmerk"] = _ => Niets,
        ["tekenaar"] = _ => Niets,
        ["verandering"] = _ => "naam",
        ["daad"] = _ => "toegang-stoppen",
        ["wat"] = _ => "toevoegen",
        ["wie"] = _ => "Huisarts",
    };

    /// <summary>An id of nothing.</summary>
    public const string Niets = "00000000-0000-7000-8000-00000000dead";

    /// <summary>Routes that may answer something else where a plain page would answer 200, and why.</summary>
    public static readonly IReadOnlyDictionary<string, int[]> Ook = new Dictionary<string, int[]>(StringComparer.Ordinal)
    {
        ["/afmelden"] = [302], // to look at it means nothing; signing out is a POST
        ["/casus/{casus:guid}/gezinsplan/pdf"] = [302], // no plan yet: on to the sheet
        ["/casus/{casus:guid}/gezin/geboren/{persoon:guid}"] = [404], // the child is born already
    };

    /// <summary>Pages of a case that also show families of other cases, as far as the person may see those.</summary>
    public static readonly IReadOnlySet<string> ToontAndere = new HashSet<string>(StringComparer.Ordinal)
    {
        "/casus/{casus:guid}/gezin/dubbel",
    };

    /// <summary>Routes whose look is noted though no name of a family stands on them.</summary>
    public static readonly IReadOnlySet<string> KijktZonderNaam = new HashSet<string>(StringComparer.Ordinal)
    {
        "/inzagelog",
        "/inzagelog/export",
    };

    /// <summary>What a route must answer to a GET.</summary>
    public static int[] Status(Route route, Rol rol, Relatie relatie, bool bestaat)
    {
        if (route.Anoniem)
        {
            return [200, 302];
        }

        if (route.Recht is not { } recht || !Rolrechten.Heeft(rol, recht))
        {
            return [403];
        }

        var status = route.PerCasus ? Casus[relatie][(int)rol] : 200;
        return status != 200 ? [status] : !bestaat ? [404] : Ook.TryGetValue(route.Pad, out var anders) ? [200, .. anders] : [200];
    }
}
