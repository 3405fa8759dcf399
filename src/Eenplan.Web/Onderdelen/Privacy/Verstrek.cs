using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Privacy.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Sleutels;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Privacy;

/// <summary>Shows what would leave, before it leaves.</summary>
public sealed class BekijkVerstrekking(CasusToegang toegang, Verstrekker verstrekker)
{
    public async Task<Uitkomst<Verstrekgegevens>> VoerUit(CasusId id, Verstrekgegevens gegevens, CancellationToken ct)
    {
        var casus = await toegang.Schrijf(id, ct);
        return casus.Gelukt ? await verstrekker.Controleer(casus.Waarde, gegevens, ct) : Uitkomst<Verstrekgegevens>.Geweigerd(casus.Weigeringen);
    }
}

/// <summary>Shares something out of a case: recorded, and sent through the outbox.</summary>
public sealed class Verstrek(CasusToegang toegang, Werkeenheid werk, Verstrekker verstrekker)
{
    public sealed record Opdracht(CasusId Casus, Verstrekgegevens Gegevens);

    public Task<Uitkomst<Verstrekking>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Verstrekking>("InformatieDelen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        return casus.Gelukt ? await verstrekker.Verstrek(verloop, casus.Waarde, o.Gegevens, ct) : Uitkomst<Verstrekking>.Geweigerd(casus.Weigeringen);
    }, ct);
}

/// <summary>Makes a new code for who could not open what stands ready.</summary>
public sealed class VernieuwOphaalcode(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Sleutelring sleutels)
{
    public sealed record Opdracht(CasusId Casus, Guid Verstrekking);

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => werk.Voer<Klaar>("OphaalcodeVernieuwen", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        if (await db.Set<Ophaalpunt>().FirstOrDefaultAsync(p => p.VerstrekkingId == o.Verstrekking && p.CasusId == o.Casus, ct) is not { } punt)
        {
            return Weigering.NietGevonden;
        }

        punt.Vernieuw(sleutels.Versleutel(Geheim.Code()), verloop.Nu);
        verloop.Schrijf(o.Casus, new Feit("OphaalcodeVernieuwd", "Nieuwe code gemaakt voor wat klaarstaat.")
        {
            Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["verstrekking"] = o.Verstrekking.ToString() },
        });
        return Klaar.Goed;
    }, ct);
}

/// <summary>A professional opens what stands ready, with the link and the code. Each opening and each block is a fact.</summary>
public sealed class HaalOp(EenplanDb db, Werkeenheid werk, Sleutelring sleutels)
{
    /// <param name="Wat">Which data, in words; null when it stays closed.</param>
    /// <param name="Tekst">The literal text.</param>
    public sealed record Antwoord(Ophaaluitkomst Uitkomst, string? Wat = null, string? Tekst = null);

    public Task<Uitkomst<Antwoord>> VoerUit(string kenmerk, string? code, CancellationToken ct) => werk.Voer<Antwoord>("VerstrekkingOphalen", async verloop =>
    {
        var afdruk = Geheim.Afdruk(kenmerk);
        if (await db.Set<Ophaalpunt>().FirstOrDefaultAsync(p => p.Kenmerk == afdruk, ct) is not { } punt)
        {
            return new Antwoord(Ophaaluitkomst.CodeOnjuist);
        }

        var verstrekking = await db.Set<Verstrekking>().SingleAsync(v => v.Id == punt.VerstrekkingId, ct);
        var cijfers = string.Concat((code ?? "").Where(char.IsAsciiDigit));
        var dicht = punt.Pogingen >= Ophaalpunt.MeestePogingen;
        var uitkomst = punt.Probeer(Geheim.Gelijk(cijfers, sleutels.OntsleutelTekst(punt.Code)), verloop.Nu);
        var codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["verstrekking"] = verstrekking.Id.ToString() };
        if (uitkomst == Ophaaluitkomst.Geblokkeerd && !dicht)
        {
            verloop.Schrijf(punt.CasusId, new Feit("OphalenGeblokkeerd", $"Vijf keer een verkeerde code voor wat klaarstaat voor {verstrekking.Ontvanger}. De link werkt niet meer.") { Codes = codes });
        }

        if (uitkomst != Ophaaluitkomst.Gelukt)
        {
            return new Antwoord(uitkomst);
        }

        verloop.Schrijf(punt.CasusId, new Feit("VerstrekkingOpgehaald", $"{verstrekking.Ontvanger} heeft gelezen wat klaarstond: {verstrekking.Wat}.") { Over = verstrekking.Personen, Codes = codes });
        return new Antwoord(uitkomst, verstrekking.Wat, sleutels.OntsleutelTekst(verstrekking.Inhoud));
    }, ct);
}
