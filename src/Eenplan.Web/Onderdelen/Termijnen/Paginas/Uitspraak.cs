namespace Eenplan.Web.Onderdelen.Termijnen.Paginas;

/// <summary>An answer of the regelhulp as the page shows it.</summary>
public sealed record Uitspraak(
    string Kop, IReadOnlyList<(string Naam, string Waarde)> Regels, IReadOnlyList<RegelhulpApi.Redenuitvoer> Redenen, IReadOnlyList<string> Vastleggen, string Gemeente, int Versie);
