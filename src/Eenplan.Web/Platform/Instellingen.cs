namespace Eenplan.Web.Platform;

/// <summary>Where things are and which databases are used; from the environment, so that a container and a fresh clone work alike.</summary>
public sealed record Instellingen(string Datamap, string Gemeentenmap, string? Postgres, string? Sleutelbestand, string? Proxy, bool Productie)
{
    /// <summary>From the environment and a command line, without building the application.</summary>
    public static Instellingen Lees(string[] args) =>
        Lees(new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args).Build(), productie: false);

    public static Instellingen Lees(IConfiguration configuratie, bool productie) => new(
        Path.GetFullPath(configuratie["EENPLAN_DATA"] ?? StandaardDatamap()),
        Path.GetFullPath(configuratie["EENPLAN_GEMEENTEN"] ?? Path.Combine(AppContext.BaseDirectory, "gemeenten")),
        configuratie["EENPLAN_POSTGRES"] is { Length: > 0 } postgres ? postgres : null,
        configuratie["EENPLAN_SLEUTELS"] is { Length: > 0 } sleutels ? Path.GetFullPath(sleutels) : null,
        configuratie["EENPLAN_PROXY"] is { Length: > 0 } proxy ? proxy : null,
        productie);

    /// <summary>The folder with <c>Eenplan.slnx</c> above the executable; null for an installed product.</summary>
    public static string? Repomap()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Eenplan.slnx")))
        {
            map = map.Parent;
        }

        return map?.FullName;
    }

    /// <summary><c>data/</c> beside <c>Eenplan.slnx</c>, else beside the executable.</summary>
    static string StandaardDatamap() => Path.Combine(Repomap() ?? AppContext.BaseDirectory, "data");
}
