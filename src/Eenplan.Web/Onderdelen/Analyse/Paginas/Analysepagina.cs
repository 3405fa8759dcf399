using Eenplan.Domein.Analyse;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Eenplan.Web.Onderdelen.Analyse.Paginas;

/// <summary>Base of the pages of the analysis: names of who it is about.</summary>
public abstract class Analysepagina(CasusToegang toegang, Casuskoplezer koppen, Analyselezer lezer) : CasusPagina(toegang, koppen)
{
    protected Analyselezer Lezer => lezer;

    public DateOnly Vandaag => lezer.Vandaag;

    /// <summary>"Over wie?" on a form.</summary>
    public IEnumerable<SelectListItem> Mensen => Kop.Leden.Select(l => new SelectListItem(l.Roepnaam, l.Id.ToString()));

    /// <summary>Whom a point is about; somebody who left the family keeps a place.</summary>
    public string Over(PersoonId? wie) => wie is null ? "hele gezin" : Kop.Leden.FirstOrDefault(l => l.Id == wie)?.Roepnaam ?? "eerder gezinslid";

    public static string Kan(Veranderbaarheid? kan) => kan switch { Veranderbaarheid.Veranderbaar => "kan veranderen", Veranderbaarheid.BlijvendCompenseren => "blijvend opvangen", _ => "nog niet gekozen" };

    public static string Aard(bool? dynamisch) => dynamisch switch { true => "dynamisch", false => "statisch", _ => "nog niet gekozen" };
}
