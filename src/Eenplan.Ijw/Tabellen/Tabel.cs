namespace Eenplan.Ijw;

/// <summary>The tables the library carries along, one fact per line.</summary>
static class Tabel
{
    public static IEnumerable<string> Regels(string naam)
    {
        using var stroom = typeof(Tabel).Assembly.GetManifestResourceStream(naam)
            ?? throw new InvalidOperationException("Table " + naam + " is missing from the assembly.");
        using var lezer = new StreamReader(stroom);
        while (lezer.ReadLine() is { } regel)
        {
            if (regel.Length > 0 && regel[0] != '#')
            {
                yield return regel;
            }
        }
    }
}
