namespace Eenplan.Tests;

/// <summary>The folder with Eenplan.slnx: where the repository starts.</summary>
public static class Wortel
{
    public static string Pad { get; } = Zoek();

    /// <summary>Folder with the norms that are not ours to commit (<c>EENPLAN_NORMEN</c>, default <c>../shared</c>); null where absent.</summary>
    public static string? Normen
    {
        get
        {
            var map = Environment.GetEnvironmentVariable("EENPLAN_NORMEN") is { Length: > 0 } gezet ? gezet : Path.Combine(Pad, "..", "shared");
            return Directory.Exists(map) ? map : null;
        }
    }

    static string Zoek()
    {
        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
        {
            if (File.Exists(Path.Combine(map.FullName, "Eenplan.slnx")))
            {
                return map.FullName;
            }
        }

        throw new InvalidOperationException("Eenplan.slnx is niet gevonden boven " + AppContext.BaseDirectory);
    }
}
