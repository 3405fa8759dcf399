using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Eenplan.Web.Onderdelen.Beheer;

/// <summary>A version of the profile as it was taken in. Append-only: what held on a day can always be seen again.</summary>
public sealed class Profielversie
{
    public Guid Id { get; init; }

    /// <summary>1, 2, 3 ...</summary>
    public int Nr { get; init; }

    /// <summary>First day on which it holds; version 1 holds for every day before it as well.</summary>
    public DateOnly Vanaf { get; init; }

    /// <summary>The text as written.</summary>
    public string Yaml { get; init; } = "";

    /// <summary>Who took it in; null for the system at the first start, or a verb.</summary>
    public MedewerkerId? Wie { get; init; }

    public DateTimeOffset Op { get; init; }
}

public sealed class ProfielMapping : IEntityTypeConfiguration<Profielversie>
{
    public void Configure(EntityTypeBuilder<Profielversie> builder)
    {
        builder.AlleenAanvullen();
        builder.HasIndex(v => v.Nr).IsUnique();
        builder.Property(v => v.Yaml).HasMaxLength(VoerProfielIn.Langst);
    }
}

/// <summary>Takes a profile in as the next version; running cases keep the version of the day on which their terms began.</summary>
public sealed class VoerProfielIn(EenplanDb db, Werkeenheid werk, Profielen profielen, HuidigeGemeente gemeente, Handelende wie, Ids ids)
{
    /// <summary>Longest profile, in characters.</summary>
    public const int Langst = 200_000;

    /// <param name="Yaml">Text of the profile.</param>
    /// <param name="Vanaf">First day; today when left out, never earlier.</param>
    public sealed record Opdracht(string Yaml, DateOnly? Vanaf = null);

    /// <returns>The number of the version.</returns>
    public async Task<Uitkomst<int>> VoerUit(Opdracht o, CancellationToken ct)
    {
        var uitkomst = await werk.Voer<int>("ProfielInvoeren", async verloop =>
        {
            var vanaf = o.Vanaf ?? verloop.Vandaag;
            var laatste = await db.Set<Profielversie>().AsNoTracking().OrderByDescending(v => v.Nr).FirstOrDefaultAsync(ct);
            var fouten = new Weigeringen();
            fouten.Eis(o.Yaml.Length <= Langst, new Weigering("profiel-te-lang", "Dit profiel is te lang.", "profiel"));
            fouten.Eis(vanaf >= verloop.Vandaag, new Weigering("profiel-in-verleden", $"Een profiel kan niet met terugwerkende kracht ingaan. Kies {Datum.Toon(verloop.Vandaag)} of later.", "vanaf"));
            fouten.Eis(laatste is null || vanaf >= laatste.Vanaf, new Weigering("profiel-voor-vorige", $"Versie {laatste?.Nr} gaat in op {Datum.Toon(laatste?.Vanaf ?? vanaf)}. Kies die dag of later.", "vanaf"));
            fouten.Eis(laatste is null || !Profielen.Gelijk(laatste.Yaml, o.Yaml), new Weigering("profiel-gelijk", $"Dit is hetzelfde als versie {laatste?.Nr}. Er is niets veranderd.", "profiel"));
            foreach (var fout in Profielbestand.LeesTekst(Profielbestand.Naam, o.Yaml).Fouten)
            {
                fouten.Eis(false, new Weigering("profiel-fout", fout.ToString(), "profiel"));
            }

            if (fouten.Heeft)
            {
                return fouten.Als<int>();
            }

            var versie = new Profielversie { Id = ids.Nieuw(), Nr = (laatste?.Nr ?? 0) + 1, Vanaf = vanaf, Yaml = o.Yaml, Wie = wie.Bekend ? wie.Id : null, Op = verloop.Nu };
            db.Add(versie);
            verloop.Schrijf(new Feit("ProfielIngevoerd", $"Versie {versie.Nr} van het gemeenteprofiel geldt vanaf {Datum.Toon(vanaf)}")
            {
                Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["versie"] = versie.Id.ToString(), ["vanaf"] = vanaf.ToString("O", System.Globalization.CultureInfo.InvariantCulture) },
            });
            return versie.Nr;
        }, ct);
        if (uitkomst.Gelukt)
        {
            profielen.Zet(gemeente.Gemeente, await db.Set<Profielversie>().AsNoTracking().OrderBy(v => v.Nr).ToListAsync(ct));
        }

        return uitkomst;
    }
}

/// <summary>At start: the file becomes version 1 in an empty database; after that the database is true and a file that differs is only reported.</summary>
public sealed class Profielstap(EenplanDb db, HuidigeGemeente huidige, Profielen profielen, VoerProfielIn voerIn) : IOpstartstap
{
    public int Volgorde => 10;

    public async Task Voer(IServiceProvider diensten, CancellationToken ct)
    {
        var gemeente = huidige.Gemeente;
        var versies = await db.Set<Profielversie>().AsNoTracking().OrderBy(v => v.Nr).ToListAsync(ct);
        if (versies.Count == 0)
        {
            var uitkomst = await voerIn.VoerUit(new(profielen.Bestand(gemeente.Code).GoedeTekst()), ct);
            if (!uitkomst.Gelukt)
            {
                throw new Opstartfout(string.Join('\n', uitkomst.Weigeringen.Select(w => w.Tekst)));
            }

            return;
        }

        profielen.Zet(gemeente, versies);
        if (profielen.Verschil(gemeente.Code) is { } zin)
        {
            await Console.Error.WriteLineAsync(zin);
        }
    }
}
