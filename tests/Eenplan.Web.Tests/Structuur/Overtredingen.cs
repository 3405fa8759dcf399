// Deliberate violations, one per wall: they show that MurenTests can fail. Nothing else uses them.
#pragma warning disable SA1403 // The point is that these pretend to stand elsewhere.
namespace Eenplan.Domein.Overtreding
{
    /// <summary>Reads a file, and holds the aggregate of another area.</summary>
    public sealed class OnzuiverDomein
    {
        public Casus.Casus? Casus { get; set; }

        public static string Lees() => System.IO.File.ReadAllText("/dev/null");
    }
}

namespace Eenplan.Web.Onderdelen.Overtreding
{
    /// <summary>Uses the inside of another slice.</summary>
    public sealed class GluurtBijAnder(Coordinatie.LegContactVast vreemd)
    {
        public Coordinatie.LegContactVast Vreemd { get; } = vreemd;
    }
}

namespace Eenplan.Web.Onderdelen.Overtreding
{
    /// <summary>Sends something past the door where it is recorded, and something straight to the network.</summary>
    public sealed class SmokkeltNaarBuiten(Platform.Post.Uitbak uitbak, System.Net.Http.HttpClient http)
    {
        public Platform.Post.Uitbak Uitbak { get; } = uitbak;

        public System.Net.Http.HttpClient Http { get; } = http;
    }
}

namespace Eenplan.Web.Onderdelen.Overtreding.Paginas
{
    /// <summary>A page with the database in its hands, and another page too.</summary>
    public sealed class PaginaMetDatabase(Platform.Opslag.EenplanDb db, AnderePagina andere) : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
    {
        public Platform.Opslag.EenplanDb Db { get; } = db;

        public AnderePagina Andere { get; } = andere;
    }

    /// <summary>Another page.</summary>
    public sealed class AnderePagina : Microsoft.AspNetCore.Mvc.RazorPages.PageModel;
}

namespace Eenplan.Web.Platform.Overtreding
{
    /// <summary>Platform that knows a slice.</summary>
    public sealed class KentOnderdeel
    {
        public Onderdelen.Coordinatie.LegContactVast? Vreemd { get; set; }
    }
}

namespace Eenplan.Web
{
    /// <summary>A start that reaches into a slice.</summary>
    public sealed class ProgrammaOvertreding
    {
        public Onderdelen.Coordinatie.LegContactVast? Vreemd { get; set; }
    }
}
