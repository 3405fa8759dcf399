using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Beheer;

/// <summary>A version as the page shows it.</summary>
/// <param name="Wie">Who took it in; null for the first start, or a command on the server.</param>
/// <param name="Nu">It holds today.</param>
public sealed record Profielversieregel(int Nr, DateOnly Vanaf, DateTimeOffset Op, string? Wie, bool Nu);

/// <summary>How the file stands to the newest version in the database.</summary>
public enum Bestandstand
{
    /// <summary>They say the same.</summary>
    Gelijk,

    /// <summary>Only layout, order or comments differ.</summary>
    AndereOpmaak,

    /// <summary>Keys differ.</summary>
    Anders,

    /// <summary>The file has mistakes.</summary>
    Fout,

    /// <summary>There is no file any more.</summary>
    Weg,
}

/// <summary>Versions of the profile, newest first, and the file beside them.</summary>
/// <param name="Laatste">Number of the newest version: what the file is compared with.</param>
public sealed record Profielstand(IReadOnlyList<Profielversieregel> Versies, int Laatste, string Pad, Bestandstand Bestand, IReadOnlyList<Profielverschil> Verschillen, IReadOnlyList<Profielfout> Fouten)
{
    /// <summary>The version that holds today.</summary>
    public Profielversieregel Geldt => Versies.FirstOrDefault(v => v.Nu) ?? Versies[^1];
}

/// <summary>Reads which profile holds since when, and how the file of now differs from it. The file is read anew: it may have changed since the start.</summary>
public sealed class Profiellezer(EenplanDb db, HuidigeGemeente gemeente, Profielen profielen, Gemeenteprofiel geldend, Medewerkers medewerkers)
{
    /// <summary>Most versions on the page.</summary>
    public const int Hoogstens = 50;

    public async Task<Profielstand> Lees(CancellationToken ct)
    {
        var rijen = await db.Set<Profielversie>().AsNoTracking().OrderByDescending(v => v.Nr).Take(Hoogstens)
            .Select(v => new { v.Nr, v.Vanaf, v.Op, v.Wie }).ToListAsync(ct);
        var laatste = await db.Set<Profielversie>().AsNoTracking().OrderByDescending(v => v.Nr).Select(v => v.Yaml).FirstAsync(ct);
        var collegas = await medewerkers.Alle(ct);
        var versies = rijen.ConvertAll(v => new Profielversieregel(v.Nr, v.Vanaf, v.Op, v.Wie is { } wie ? collegas.GetValueOrDefault(wie)?.Naam ?? "oud-medewerker" : null, v.Nr == geldend.Versie));
        var pad = profielen.Bestand(gemeente.Gemeente.Code).Pad;
        if (!File.Exists(pad))
        {
            return new(versies, rijen[0].Nr, pad, Bestandstand.Weg, [], []);
        }

        var tekst = await File.ReadAllTextAsync(pad, ct);
        var fouten = Profielbestand.LeesTekst(Path.GetFileName(pad), tekst).Fouten;
        var verschillen = fouten.Count > 0 ? [] : Profielverschil.Tussen(laatste, tekst);
        var stand = fouten.Count > 0 ? Bestandstand.Fout
            : verschillen.Count > 0 ? Bestandstand.Anders
            : Profielen.Gelijk(laatste, tekst) ? Bestandstand.Gelijk
            : Bestandstand.AndereOpmaak;
        return new(versies, rijen[0].Nr, pad, stand, verschillen, fouten);
    }
}
