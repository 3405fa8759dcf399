using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Privacy;
using Eenplan.Tests;
using Eenplan.Web.Onderdelen.Gezin.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Eenplan.Web.Tests.Platform;

/// <summary>Changing keys: everything under the new key, nothing unreadable, a BSN still found.</summary>
public abstract class SleutelTests(Huis huis) : Opbeidedatabases(huis)
{
    const string Nummer = "999990019";

    [Fact]
    public async Task Na_het_wisselen_staat_alles_onder_de_nieuwe_sleutel_en_is_een_bsn_nog_te_vinden()
    {
        await Huis.In(Huis.Proefstad, async diensten =>
        {
            var (db, oud, werk) = (diensten.GetRequiredService<EenplanDb>(), diensten.GetRequiredService<Sleutelring>(), diensten.GetRequiredService<Werkeenheid>());
            var persoon = diensten.GetRequiredService<Personenregister>().Maak(new Persoonsgegevens("Yara", null, "Proef") { Geboren = new(2019, 5, 1) }, Nummer, new(2026, 11, 23));
            persoon.Gelukt.ShouldBeTrue();
            var notitie = new Werkaantekening(diensten.GetRequiredService<Ids>().Nieuw<CasusId>(), Proefmedewerkers.Id("nadia"));
            notitie.Schrijf(oud.Versleutel("nog uitzoeken"), Proefklok.Maandag);
            db.Add(notitie);
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();

            var ring = Nieuwe(oud);
            var wissel = new Sleutelwissel(db, ring, werk);
            (await wissel.Onaf(alleenIndex: true, default)).ShouldBeTrue();
            (await wissel.VoerUit(default)).ShouldBeGreaterThanOrEqualTo(2);

            (await wissel.Onaf(alleenIndex: false, default)).ShouldBeFalse();
            (await Sleutelwissel.Gebruikt(db, default)).ShouldBe([ring.Huidig.Id]);
            var index = ring.BlindeIndex(Nummer);
            var gevonden = await db.Set<Persoon>().AsNoTracking().SingleAsync(p => p.BsnIndex == index);
            ring.OntsleutelTekst(gevonden.BsnVersleuteld!).ShouldBe(Nummer);
            ring.OntsleutelTekst((await db.Set<Werkaantekening>().AsNoTracking().SingleAsync(w => w.CasusId == notitie.CasusId)).Inhoud).ShouldBe("nog uitzoeken");
            (await db.Set<Journaalfeit>().AnyAsync(f => f.Soort == "SleutelsGeroteerd")).ShouldBeTrue();

            // Cut off and run again: what is done is not done twice.
            (await wissel.VoerUit(default)).ShouldBe(0);
        });
    }

    [Fact]
    public async Task Een_database_met_een_vreemde_sleutel_of_een_half_gewisselde_start_niet()
    {
        await Huis.In(Huis.Anderstad, async diensten =>
        {
            var (db, oud, werk) = (diensten.GetRequiredService<EenplanDb>(), diensten.GetRequiredService<Sleutelring>(), diensten.GetRequiredService<Werkeenheid>());
            diensten.GetRequiredService<Personenregister>().Maak(new Persoonsgegevens("Yara", null, "Proef") { Geboren = new(2019, 5, 1) }, Nummer, new(2026, 11, 23)).Gelukt.ShouldBeTrue();
            await db.SaveChangesAsync();
            var huidige = diensten.GetRequiredService<Eenplan.Web.Platform.Gemeenten.HuidigeGemeente>();

            var half = Nieuwe(oud);
            (await Should.ThrowAsync<Opstartfout>(() => new Sleutelcontrole(db, huidige, half, new(db, half, werk)).VoerUit(default))).Message.ShouldContain("sleutels roteer anderstad");
            var vreemd = new Sleutelring([Nieuwe(oud).Huidig]);
            (await Should.ThrowAsync<Opstartfout>(() => new Sleutelcontrole(db, huidige, vreemd, new(db, vreemd, werk)).VoerUit(default))).Message.ShouldContain(oud.Huidig.Id);
            await new Sleutelcontrole(db, huidige, oud, new(db, oud, werk)).VoerUit(default);
        });
    }

    static Sleutelring Nieuwe(Sleutelring oud)
    {
        var bestand = new Sleutelbestand([]);
        return new Sleutelring([.. oud.Alle, bestand.Maak("proef", Proefklok.Maandag)]);
    }
}

public sealed class SleutelTests_Sqlite(SqliteHuis huis) : SleutelTests(huis), IClassFixture<SqliteHuis>;

public sealed class SleutelTests_Postgres(PostgresHuis huis) : SleutelTests(huis), IClassFixture<PostgresHuis>;

/// <summary>Keys without a database.</summary>
public sealed class SleutelbestandTests
{
    [Theory]
    [InlineData("geen json")]
    [InlineData("{\"proefstad\":[{\"id\":\"20261123-abcdef\",\"versleuteling\":\"AAAA\",\"index\":\"AAAA\"}]}")]
    [InlineData("{\"proefstad\":null}")]
    public void Een_beschadigd_sleutelbestand_noemt_het_pad(string inhoud)
    {
        var pad = Path.GetTempFileName();
        File.WriteAllText(pad, inhoud);
        Should.Throw<Opstartfout>(() => Sleutelbestand.Lees(pad)).Message.ShouldContain(pad);
        File.Delete(pad);
    }

    [Fact]
    public void Alleen_de_eigenaar_kan_het_sleutelbestand_lezen()
    {
        var pad = Path.Combine(Directory.CreateTempSubdirectory("eenplan-sleutel-").FullName, "s.json");
        var bestand = new Sleutelbestand([]);
        var sleutel = bestand.Maak("proefstad", Proefklok.Maandag);
        bestand.Bewaar(pad);
        File.GetUnixFileMode(pad).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Sleutelbestand.Lees(pad).Ring("proefstad")!.Huidig.Id.ShouldBe(sleutel.Id);
        Directory.Delete(Path.GetDirectoryName(pad)!, recursive: true);
    }
}
