using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web;
using Eenplan.Web.Platform;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xunit;

namespace Eenplan.Tests;

/// <summary>A running Eenplan with two test municipalities, its own database and a clock that stands still.</summary>
public abstract class Huis : IAsyncLifetime
{
    readonly string datamap = Directory.CreateTempSubdirectory("eenplan-proef-").FullName;
    WebApplication? app;

    public const string Proefstad = "proefstad";
    public const string Anderstad = "anderstad";

    public Proefklok Klok { get; } = new();

    /// <summary>Why the tests of this house cannot run here; null when they can.</summary>
    public virtual string? Ontbreekt => null;

    public Uri Adres { get; private set; } = null!;

    public IServiceProvider Diensten => app!.Services;

    public Gemeente Gemeente(string code = Proefstad) => Diensten.GetRequiredService<Gemeenten>().Zoek(code)!;

    protected abstract IEnumerable<string> Opslag();

    /// <summary>Services that a house replaces beside the clock.</summary>
    protected virtual void Vervang(IServiceCollection services)
    {
    }

    /// <summary>Folder with the profiles, beside the test assembly.</summary>
    protected virtual string Profielen => "proefgemeenten";

    public async ValueTask InitializeAsync()
    {
        if (Ontbreekt is not null)
        {
            return;
        }

        app = await Eenplanserver.Start(
            ["--environment=Development", "--urls=http://127.0.0.1:0", "--EENPLAN_DATA=" + datamap, "--EENPLAN_GEMEENTEN=" + Path.Combine(AppContext.BaseDirectory, Profielen), "--Logging:LogLevel:Default=Warning", .. Opslag()],
            services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Klok));
                Vervang(services);
            });
        Adres = new Uri(Diensten.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        await Vul();
    }

    /// <summary>What stands in the database before the first test.</summary>
    protected virtual Task Vul() => In(Proefstad, async diensten =>
    {
        var db = diensten.GetRequiredService<EenplanDb>();
        db.AddRange(Proefmedewerkers.Maak(diensten.GetRequiredService<Ids>()));
        await db.SaveChangesAsync();
    });

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(datamap, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Runs work with the services of one gemeente, as the system itself.</summary>
    public Task In(string gemeente, Func<IServiceProvider, Task> werk) => Opstart.InGemeente(Diensten, Gemeente(gemeente), werk);

    /// <summary>Reads from the database of the test gemeente.</summary>
    public async Task<T> Uit<T>(Func<EenplanDb, Task<T>> vraag)
    {
        await using var db = Gemeente().Open();
        return await vraag(db);
    }

    /// <summary>A browser without a face, signed in as one of the test workers.</summary>
    public async Task<Klant> Als(string wie)
    {
        var klant = new Klant(Adres, Proefstad);
        await klant.MeldAan(Proefmedewerkers.Id(wie).Waarde);
        return klant;
    }

    /// <summary>A browser that is not signed in.</summary>
    public Klant Niemand(string gemeente = Proefstad) => new(Adres, gemeente);
}

/// <summary>Zoetermeer with its demo cast, on SQLite: what a stranger sees after the first command.</summary>
public sealed class Demohuis : Huis
{
    protected override string Profielen => "gemeenten";

    protected override IEnumerable<string> Opslag() => [];

    protected override Task Vul() => Task.CompletedTask;
}

/// <summary>On SQLite.</summary>
public class SqliteHuis : Huis
{
    protected override IEnumerable<string> Opslag() => [];
}

/// <summary>On PostgreSQL.</summary>
public class PostgresHuis : Huis
{
    public override string? Ontbreekt => Postgrescluster.Binmap is null ? "PostgreSQL is hier niet geïnstalleerd; de tests op PostgreSQL zijn niet gedaan." : null;

    protected override IEnumerable<string> Opslag() => ["--EENPLAN_POSTGRES=" + Postgrescluster.NieuweVerbinding(Proefstad, Anderstad)];
}

/// <summary>The workers of the test gemeente: one per role, and colleagues to stand in every relation to a case.</summary>
public static class Proefmedewerkers
{
    static readonly (string Wie, string Naam, Rol Rol, string? Team)[] Lijst =
    [
        ("nadia", "Nadia el Amrani", Rol.Casusregisseur, "rood"),
        ("joost", "Joost Hendriks", Rol.Casusregisseur, "rood"),
        ("bram", "Bram Kuijt", Rol.Casusregisseur, "blauw"),
        ("willemijn", "Willemijn Terpstra", Rol.Gedragswetenschapper, "rood"),
        ("fatima", "Fatima Yıldız", Rol.Teamleider, "rood"),
        ("peter", "Peter O'Brien", Rol.Teamleider, "blauw"),
        ("sanne", "Sanne de Wit", Rol.Toegangsmedewerker, "rood"),
        ("kees", "Kees Molenaar", Rol.FunctioneelBeheerder, null),
        ("pia", "Pia Verschuur", Rol.PrivacyOfficer, null),
    ];

    public static IEnumerable<string> Alle => Lijst.Select(m => m.Wie);

    public static MedewerkerId Id(string wie) => new(new Guid(Array.FindIndex(Lijst, m => m.Wie == wie) + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]));

    public static IEnumerable<Account> Maak(Ids ids) => Lijst.Select(m => new Account
    {
        Id = Id(m.Wie).Waarde,
        Naam = m.Naam,
        Rol = m.Rol,
        Team = m.Team,
        UserName = m.Wie + "@proefstad.example",
        NormalizedUserName = (m.Wie + "@proefstad.example").ToUpperInvariant(),
        Email = m.Wie + "@proefstad.example",
        NormalizedEmail = (m.Wie + "@proefstad.example").ToUpperInvariant(),
        SecurityStamp = ids.Nieuw().ToString(),
        Telefoon = "079 000 01 13",
        Bereikbaar = "ma t/m do",
        Demokaart = "Proef",
    });
}
