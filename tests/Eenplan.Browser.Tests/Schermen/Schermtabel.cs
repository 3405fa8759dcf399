using System.Text.RegularExpressions;
using Eenplan.Tests;

namespace Eenplan.Browser.Tests.Schermen;

/// <summary>A page in a typical state: who opens it, its route with the values in it, and the name of its picture.</summary>
sealed record Scherm(string? Wie, string Route, string Naam, object[] Waarden, string Vraag = "")
{
    static readonly Regex Plaats = new(@"/?\{\w+[^{}]*\}", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>The address: the values fill the places in their order; an optional place without a value goes away.</summary>
    public string Pad
    {
        get
        {
            var over = new Queue<object>(Waarden);
            return "/" + Demozaken.Gemeente + Plaats.Replace(Route, p => over.TryDequeue(out var waarde) ? "/" + waarde : "") + Vraag;
        }
    }
}

/// <summary>Every page of the product, as the one who works with it meets it on the Monday morning of the demo.</summary>
static class Schermtabel
{
    public const string Regisseur = "Nadia el Amrani";
    public const string Teamleider = "Gerda Vos";
    public const string Aanmeldleider = "Ellen Brouwer";
    public const string Toegang = "Samir Haddou";
    public const string Beheerder = "Ton Schipper";
    public const string Privacy = "Yvonne Kemp";
    const string Casus = "/casus/{casus:guid}";
    const string Verandering = "/gezin/veranderd/{verandering:regex(^(overleden|verhuizing|scheiding|gezag|naam)$)}/{persoon:guid?}";

    /// <summary>Pages that one only meets on the way: made by hand in the other tests of this folder, or no page to look at.</summary>
    public static IReadOnlyDictionary<string, string> Elders { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["/"] = "goes on to the sign-in where there is one gemeente",
        ["/afmelden"] = "answers with a redirect",
        ["/aanmelden/wachtwoord"] = nameof(DeurTests),
        ["/aanmelden/tweede-stap"] = nameof(DeurTests),
        ["/aanmelden/code"] = nameof(DeurTests),
        ["/account/herstelcodes"] = nameof(DeurTests),
        ["/beheer/api-sleutels/{id:guid}/intrekken"] = nameof(BeheerTests),
        [Casus + "/bestanden/{stuk:guid}"] = "a download",
        [Casus + "/bestanden/{stuk:guid}/aanvullen"] = nameof(DossierTests),
        [Casus + "/opschalen/{zaak:guid}"] = nameof(OpschalenTests),
        ["/overleggen/{overleg:guid}"] = nameof(OverlegTests),
        [Casus + "/overleg/{punt:guid}"] = nameof(OverlegTests),
        [Casus + "/contacten/{contact:guid}/verplaatsen"] = nameof(DossierTests),
        [Casus + "/gezin/dubbel/{een:guid}/{ander:guid}"] = nameof(GezinTests),
        [Casus + "/gezin/lid/{persoon:guid}/weg"] = nameof(NietsKwijtTests),
        [Casus + "/gezinsplan"] = nameof(PlanTests),
        [Casus + "/gezinsplan/bewerken"] = nameof(PlanTests),
        [Casus + "/gezinsplan/tekenen/{tekenaar}"] = nameof(PlanTests),
        [Casus + "/gezinsplan/druk"] = nameof(PlanTests),
        [Casus + "/gezinsplan/kaart"] = nameof(PlanTests),
        [Casus + "/gezinsplan/pdf"] = "a download",
        [Casus + "/evaluaties/{evaluatie:guid}"] = nameof(EvaluatieschermenTests),
        [Casus + "/evaluaties/{evaluatie:guid}/uitnodiging"] = nameof(EvaluatieschermenTests),
        [Casus + "/evaluaties/{evaluatie:guid}/notulen"] = nameof(EvaluatieschermenTests),
        [Casus + "/evaluaties/monitoring/{monitoring:guid}"] = nameof(EvaluatieschermenTests),
        [Casus + "/hulp/{aanvraag:guid}"] = nameof(HulpTests),
        [Casus + "/hulp/{aanvraag:guid}/besluit"] = nameof(HulpTests),
        [Casus + "/hulp/besluit/{besluit:guid}"] = nameof(HulpTests),
        [Casus + "/hulp/besluit/{besluit:guid}/brief/{tekenaar}"] = nameof(HulpTests),
        [Casus + "/hulp/besluit/{besluit:guid}/brief/{tekenaar}/pdf"] = "a download",
        [Casus + "/hulp/inzet/{inzet:guid}"] = nameof(HulpTests),
        [Casus + "/taken/{taak:guid}"] = nameof(NietsKwijtTests),
        [Casus + "/veiligheid/weging/{weging:guid}"] = nameof(NietsKwijtTests),
        [Casus + "/veiligheid/weging/{weging:guid}/intrekken"] = nameof(NietsKwijtTests),
        ["/concepten/{concept:guid}/weg"] = nameof(DossierTests),
        ["/inzagelog/export"] = "a download",
    };

    public static async Task<IReadOnlyList<Scherm>> Lees(Huis huis)
    {
        var z = new Demozaken(huis);
        var (onveilig, laat, taak, twee) = (await z.Casus("Joël"), await z.Casus("Yassin"), await z.Casus("Zofia"), await z.Casus("Mila"));
        var (geheim, ongeboren, vrij) = (await z.Casus("Sara"), await z.Casus("Lotte"), await z.Casus("Jayden"));
        var (joel, mila, baby) = (await z.Persoon("Joël"), await z.Persoon("Mila"), await z.Persoon("Baby"));
        var (nadia, joost) = (await z.Account(Regisseur), await z.Account("Joost Hendriks"));
        Scherm Deur(string route, string naam, params object[] waarden) => new(null, route, naam, waarden);
        Scherm Werk(string route, string naam, string vraag = "") => new(Regisseur, route, naam, [], vraag);
        Scherm Van(object casus, string deel, string naam, params object[] waarden) => new(Regisseur, Casus + deel, naam, [casus, .. waarden]);
        Scherm Beheer(string route, string naam, params object[] waarden) => new(Beheerder, route, naam, waarden);
        return
        [
            Deur("/aanmelden", "aanmelden"),
            Deur("/fout/{status:int?}", "fout-404", 404),
            Deur("/fout/{status:int?}", "fout-401", 401),
            Deur("/fout/{status:int?}", "fout-500", 500),
            Deur("/klaar/{kenmerk:length(32)}", "klaar", new string('0', 32)),
            Deur("/api", "api"),
            Deur("/regelhulp", "regelhulp"),
            Deur("/regelhulp/werkdagen", "regelhulp-werkdagen"),
            Deur("/regelhulp/termijn", "regelhulp-termijn"),
            Deur("/regelhulp/gesprek", "regelhulp-gesprek"),
            Deur("/regelhulp/ondertekenaars", "regelhulp-ondertekenaars"),

            Werk("/werkvoorraad", "werkvoorraad"),
            Werk("/werkvoorraad", "werkvoorraad-wacht", "?wat=Wacht"),
            Werk("/werkvoorraad", "werkvoorraad-vervang", "?vervang=true"),
            Werk("/contact", "nieuw-contact"),
            Werk("/signalen/nieuw", "signalen-nieuw"),
            Werk("/signalen", "signalen-leeg"),
            Werk("/zoeken/{kenmerk?}", "zoeken"),
            Werk("/afwezigheid/{medewerker:guid?}", "afwezigheid"),
            Werk("/concepten", "concepten-leeg"),
            Werk("/account", "account"),
            Werk("/account/wachtwoord", "account-wachtwoord"),
            Werk("/account/tweede-stap", "account-tweede-stap"),
            Werk("/post/{id:guid?}", "oefenpost"),
            Werk("/account/agenda", "account-agenda"),
            Werk("/overleggen", "overleggen-leeg"),
            Werk("/overleggen/plannen/{overleg:guid?}", "overleggen-plannen"),

            Van(onveilig, "", "casus"),
            Van(onveilig, "/veiligheid", "veiligheid"),
            Van(laat, "/veiligheid", "veiligheid-veilig"),
            Van(onveilig, "/veiligheid/eis", "veiligheid-eis"),
            Van(onveilig, "/veiligheid/{eis:guid}", "bodemeis", await z.Bodemeis(onveilig)),
            Van(onveilig, "/veiligheid/risico", "veiligheid-risico"),
            Van(onveilig, "/veiligheid/stabiel/{persoon:guid}", "veiligheid-stabiel", joel),
            Van(onveilig, "/veiligheid/meldcode", "veiligheid-meldcode"),
            Van(onveilig, "/overleg", "overleg-leeg"),
            Van(twee, "/screening", "screening"),
            Van(twee, "/screening/vraag/{persoon:guid}", "screening-vraag", mila),
            Van(twee, "/screening/betrokkenen", "screening-betrokkenen"),
            Van(twee, "/screening/bevragen/{wie}/{persoon:guid?}", "screening-bevragen", "Huisarts"),
            Van(twee, "/screening/giz/{persoon:guid}", "screening-giz", mila),
            Van(twee, "/screening/ikb", "screening-ikb"),
            Van(twee, "/screening/opvoederschap", "screening-opvoederschap"),
            Van(twee, "/screening/verdieping/{verdieping:guid?}", "screening-verdieping"),
            Van(twee, "/analyse", "analyse"),
            Van(twee, "/analyse/punt/{punt:guid?}", "analyse-punt"),
            Van(twee, "/analyse/tijdlijn", "levensloop"),
            Van(twee, "/analyse/gebeurtenis/{gebeurtenis:guid?}", "levensloop-gebeurtenis"),
            Van(twee, "/gezin/netwerk", "netwerk"),
            Van(twee, "/gezin/netwerk/persoon/{netwerk:guid?}", "netwerk-persoon"),
            Van(twee, "/betrokkenen", "betrokkenen"),
            Van(twee, "/betrokkene/{betrokkene:guid?}", "betrokkene"),
            Van(twee, "/overdracht", "overdracht"),
            Van(twee, "/stand", "stand"),
            Van(twee, "/opschalen", "opschalen"),
            Van(twee, "/evaluaties", "evaluaties-leeg"),
            Van(laat, "/hulp", "hulp-leeg"),
            Van(twee, "/hulp/aanvraag", "hulp-aanvraag"),
            Van(twee, "/controlelijst", "controlelijst"),
            Van(twee, "/gezin", "gezin"),
            Van(geheim, "/gezin", "gezin-geheim"),
            Van(ongeboren, "/gezin", "gezin-ongeboren"),
            Van(twee, "/gezin/persoon/{persoon:guid?}", "gezin-persoon-nieuw"),
            Van(onveilig, "/gezin/persoon/{persoon:guid?}", "gezin-persoon", joel),
            Van(twee, "/gezin/huis/{huis:guid?}", "gezin-huis", await z.Huis(twee)),
            Van(twee, "/gezin/gezag/{gezag:guid?}", "gezin-gezag-nieuw"),
            Van(twee, "/gezin/gezag/{gezag:guid?}", "gezin-gezag", await z.Gezag(mila)),
            Van(twee, "/gezin/lid/{persoon:guid}", "gezin-lid", mila),
            Van(ongeboren, "/gezin/geboren/{persoon:guid}", "gezin-geboren", baby),
            Van(twee, "/gezin/veranderd", "veranderd"),
            Van(twee, Verandering, "veranderd-wie", "overleden"),
            Van(twee, Verandering, "veranderd-overleden", "overleden", mila),
            Van(twee, Verandering, "veranderd-verhuizing", "verhuizing"),
            Van(twee, Verandering, "veranderd-scheiding", "scheiding"),
            Van(twee, Verandering, "veranderd-gezag", "gezag", mila),
            Van(twee, Verandering, "veranderd-naam", "naam", mila),
            new(Regisseur, Casus + "/gezin/persoon/{persoon:guid?}", "veranderd-kind", [twee], "?als=kind"),
            Van(twee, "/gezin/dubbel", "gezin-dubbel-leeg"),
            Van(onveilig, "/contacten", "contacten"),
            Van(onveilig, "/contact/{vervangt:guid?}", "contact"),
            Van(onveilig, "/contact/{vervangt:guid?}", "contact-vervangen", await z.Contact(onveilig)),
            Van(onveilig, "/contacten/{contact:guid}/bevestigen", "bevestigen", await z.Contact(onveilig)),
            Van(taak, "/taken", "taken"),
            Van(onveilig, "/bestanden", "bestanden-leeg"),
            Van(onveilig, "/bestanden/{wat:regex(^(toevoegen|papier)$)}", "bestanden-toevoegen", "toevoegen"),
            Van(onveilig, "/bestanden/{wat:regex(^(toevoegen|papier)$)}", "bestanden-papier", "papier"),
            Van(onveilig, "/gedeeld", "gedeeld"),
            Van(onveilig, "/gedeeld/nieuw", "gedeeld-nieuw"),
            Van(onveilig, "/gedeeld/{id:guid}", "verstrekking", await z.Gedeeld(onveilig)),
            Van(onveilig, "/signalen", "casus-signalen"),
            Van(laat, "/signalen/{signaal:guid}/melder", "melder", await z.Signaal(laat)),
            Van(onveilig, "/tijdlijn", "tijdlijn"),
            Van(onveilig, "/feit/{feit:guid}", "feit", await z.Feit(onveilig, "VeiligheidGewogen")),
            Van(onveilig, "/werkaantekeningen", "werkaantekeningen"),
            Van(onveilig, "/inzage", "casus-inzage"),
            Van(twee, "/regie", "regie"),
            Van(twee, "/toewijzen", "toewijzen-eigen"),
            Van(twee, "/teruggeven", "teruggeven"),
            Van(twee, "/waarneming", "waarneming"),
            Van(twee, "/aannemen", "aannemen-klaar"),
            new(Regisseur, Casus + "/uitstel", "uitstel", [taak], "?code=Taak&onderwerp=" + await z.Taak(taak)),
            new(Regisseur, Casus + "/uitstel", "uitstel-kan-niet", [onveilig], "?code=BodemeisControle&onderwerp=" + await z.Bodemeis(onveilig)),

            new(Teamleider, "/team", "team", []),
            new(Teamleider, "/werkvoorraad", "werkvoorraad-leeg", []),
            new(Teamleider, "/afwezigheid/{medewerker:guid?}", "afwezigheid-collega", [joost]),
            new(Aanmeldleider, "/signalen", "signalen-cat", []),
            new(Aanmeldleider, Casus + "/toewijzen", "toewijzen", [vrij]),
            new(Aanmeldleider, Casus + "/team", "ander-team", [vrij]),
            new(Toegang, "/signalen/{signaal:guid}", "signaal", [await z.Signaal(vrij)]),
            new(Toegang, Casus + "/geen-vervolg", "geen-vervolg", [vrij]),
            new(Toegang, Casus, "casus-onverdeeld", [vrij]),

            Beheer("/beheer", "beheer"),
            Beheer("/beheer/accounts", "beheer-accounts"),
            Beheer("/beheer/accounts/nieuw", "beheer-accounts-nieuw"),
            Beheer("/beheer/accounts/{id:guid}", "beheer-account", nadia),
            Beheer("/beheer/accounts/{id:guid}/{daad:regex(^(toegang-stoppen|toegang-geven|nieuw-wachtwoord|tweede-stap-wissen)$)}", "beheer-toegang-stoppen", nadia, "toegang-stoppen"),
            Beheer("/beheer/accounts/{id:guid}/{daad:regex(^(toegang-stoppen|toegang-geven|nieuw-wachtwoord|tweede-stap-wissen)$)}", "beheer-nieuw-wachtwoord", nadia, "nieuw-wachtwoord"),
            Beheer("/beheer/api-sleutels", "beheer-api-sleutels"),
            Beheer("/beheer/api-sleutels/nieuw", "beheer-api-sleutels-nieuw"),
            Beheer("/beheer/profiel", "beheer-profiel"),
            Beheer("/beheer/journaal", "beheer-journaal"),
            Beheer("/beheer/post", "beheer-post"),
            new(Privacy, "/inzagelog", "inzagelog", []),
        ];
    }
}
