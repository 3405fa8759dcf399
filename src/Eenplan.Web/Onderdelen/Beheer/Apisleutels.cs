using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Beheer;

/// <summary>Makes the key of an application; the key is in the answer and nowhere else.</summary>
public sealed class MaakApisleutel(EenplanDb db, Werkeenheid werk, Medewerkers medewerkers, Gemeenteprofiel profiel, Ids ids)
{
    public sealed record Opdracht(string? Naam, MedewerkerId? Eigenaar, Rol? Rol, string? Team);

    /// <summary>Whether an application may have a role: those that set up or oversee are for people alone.</summary>
    public static bool MagRol(Rol rol) => rol is not (Rol.FunctioneelBeheerder or Rol.PrivacyOfficer);

    /// <summary>What is shown once.</summary>
    public sealed record Gemaakt(Guid Id, string Sleutel);

    public Task<Uitkomst<Gemaakt>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Gemaakt>("ApisleutelMaken", async verloop =>
    {
        var fouten = new Weigeringen();
        var naam = fouten.Neem(Tekst.Verplicht(o.Naam, "naam", "Vul de naam van de toepassing in, bijvoorbeeld ‘koppeling leerlingadministratie’."));
        var eigenaar = await medewerkers.Zoek(o.Eigenaar, ct);
        fouten.Eis(eigenaar is { Actief: true }, new Weigering("eigenaar-leeg", "Kies de collega die voor deze toepassing instaat.", "eigenaar"));
        fouten.Eis(o.Rol is not null, new Weigering("rol-leeg", "Kies wat de toepassing mag.", "rol"));
        fouten.Eis(o.Rol is not { } rol || MagRol(rol), new Weigering("rol-niet-voor-sleutel", "Een toepassing kan geen beheerder of privacy officer zijn. Kies een andere rol.", "rol"));
        fouten.Eis(profiel.Teams.Any(t => t.Code == o.Team), new Weigering("team-leeg", "Kies het team waarvoor de toepassing werkt.", "team"));
        if (fouten.Heeft)
        {
            return fouten.Als<Gemaakt>();
        }

        var (prefix, hash, sleutel) = Apisleutel.Maak();
        var rij = new Apisleutel { Id = ids.Nieuw(), Naam = naam!, Eigenaar = eigenaar!.Id, Rol = o.Rol!.Value, Team = o.Team, Prefix = prefix, Hash = hash, Gemaakt = verloop.Nu };
        db.Add(rij);
        verloop.Schrijf(new Feit("ApisleutelGemaakt", $"API-sleutel gemaakt voor {naam}, {Rolrechten.Naam(rij.Rol)}, {profiel.Teamnaam(rij.Team)}")
        {
            Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["sleutel"] = rij.Id.ToString(), ["eigenaar"] = rij.Eigenaar.ToString(), ["rol"] = rij.Rol.ToString(), ["team"] = rij.Team ?? "" },
        });
        return new Gemaakt(rij.Id, sleutel);
    }, ct);
}

/// <summary>Ends a key at once; the row stays for the record.</summary>
public sealed class TrekApisleutelIn(EenplanDb db, Werkeenheid werk)
{
    public sealed record Opdracht(Guid Id);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("ApisleutelIntrekken", async verloop =>
    {
        var sleutel = await db.Set<Apisleutel>().FirstOrDefaultAsync(s => s.Id == o.Id, ct);
        if (sleutel is null)
        {
            return Weigering.NietGevonden;
        }

        if (sleutel.Ingetrokken is not null)
        {
            return new Weigering("sleutel-al-ingetrokken", "Deze sleutel was al ingetrokken.", Soort: Weigersoort.Regel);
        }

        sleutel.Ingetrokken = verloop.Nu;
        verloop.Schrijf(new Feit("ApisleutelIngetrokken", $"API-sleutel ingetrokken van {sleutel.Naam}") { Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["sleutel"] = sleutel.Id.ToString() } });
        return Klaar.Goed;
    }, ct);
}

/// <summary>A key as the list shows it.</summary>
public sealed record Apisleutelregel(Guid Id, string Naam, string Eigenaar, Rol Rol, string Team, string Prefix, DateTimeOffset Gemaakt, DateOnly? LaatstGebruikt, DateTimeOffset? Ingetrokken);

/// <summary>Reads the keys, working ones first.</summary>
public sealed class Apisleutellezer(EenplanDb db, Medewerkers medewerkers, Gemeenteprofiel profiel)
{
    public const int PerPagina = 20;

    /// <summary>How many work.</summary>
    public Task<int> Werkend(CancellationToken ct) => db.Set<Apisleutel>().CountAsync(s => s.Ingetrokken == null, ct);

    /// <summary>Name of the application behind a key.</summary>
    public Task<string?> Naam(Guid id, CancellationToken ct) => db.Set<Apisleutel>().Where(s => s.Id == id).Select(s => s.Naam).FirstOrDefaultAsync(ct);

    public async Task<(IReadOnlyList<Apisleutelregel> Regels, int Totaal)> Lees(int pagina, CancellationToken ct)
    {
        var alle = db.Set<Apisleutel>().AsNoTracking();
        var totaal = await alle.CountAsync(ct);
        var rijen = await alle.OrderBy(s => s.Ingetrokken != null).ThenBy(s => s.Naam).ThenBy(s => s.Id).Skip((pagina - 1) * PerPagina).Take(PerPagina).ToListAsync(ct);
        var collegas = await medewerkers.Alle(ct);
        return ([.. rijen.Select(s => new Apisleutelregel(
            s.Id, s.Naam, collegas.GetValueOrDefault(s.Eigenaar)?.Naam ?? "onbekend", s.Rol, profiel.Teamnaam(s.Team), s.Prefix, s.Gemaakt, s.LaatstGebruikt, s.Ingetrokken))], totaal);
    }
}
