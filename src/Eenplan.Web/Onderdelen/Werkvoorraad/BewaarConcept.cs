using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Platform.Concepten;
using Eenplan.Web.Platform.Web;

namespace Eenplan.Web.Onderdelen.Werkvoorraad;

/// <summary>Keeps an unfinished form for its author; in a case only while one may see that case. Neither a fact nor a look.</summary>
public sealed class BewaarConcept(Conceptenkast kast, Casusnamen casussen)
{
    public sealed record Opdracht(string Pad, string Vorm, string Titel, Guid Tekening, IReadOnlyList<Conceptveld> Velden);

    /// <returns>When it was kept, null when the form was submitted meanwhile; or <c>niet-gevonden</c>, <c>concept-te-groot</c>.</returns>
    public async Task<Uitkomst<DateTimeOffset?>> VoerUit(Opdracht o, CancellationToken ct)
    {
        if (!Eigen(o.Pad) || o.Pad.Length > Tekst.Kort || o.Vorm.Length > Tekst.Kort || o.Titel.Length > Tekst.Kort)
        {
            return Weigering.NietGevonden;
        }

        CasusId? casus = o.Pad.Split('/') is [_, "casus", var deel, ..] && Guid.TryParse(deel, out var nr) ? new CasusId(nr) : null;
        if (casus is { } id && !await casussen.Mag(id, ct))
        {
            return Weigering.NietGevonden;
        }

        // Emptied fields too: what somebody wiped out does not come back from the file.
        if (o.Velden.Sum(v => v.Naam.Length + v.Waarde.Length) > Conceptenkast.Grootst)
        {
            return new Weigering("concept-te-groot", "Dit is te veel tekst om als concept te bewaren. Leg een deel vast.");
        }

        // A draft of a form that showed two texts has not chosen yet: it is stale again when it comes back.
        var bots = o.Velden.Any(v => v.Naam == Botsingnamen.Veld);
        return await kast.Bewaar(
            o.Pad.ToLowerInvariant(), o.Vorm, o.Titel, casus, o.Tekening,
            [.. o.Velden.Where(v => !Botsingnamen.Is(v.Naam)).Select(v => bots && (v.Naam == "Versie" || v.Naam.EndsWith(".Versie", StringComparison.Ordinal)) ? v with { Waarde = "-1" } : v)], ct);
    }

    /// <summary>A page of this gemeente, never another site.</summary>
    static bool Eigen(string pad) => pad.StartsWith('/') && !pad.Contains("//", StringComparison.Ordinal) && pad.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-');
}
