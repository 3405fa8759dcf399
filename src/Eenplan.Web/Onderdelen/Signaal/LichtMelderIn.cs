using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Domein.Signaal;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Privacy.Contract;
using Eenplan.Web.Platform.Gemeenten;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using SignaalEntiteit = Eenplan.Domein.Signaal.Signaal;

namespace Eenplan.Web.Onderdelen.Signaal;

/// <summary>What the worker fills in to give the reporter word.</summary>
/// <param name="Reden">Why it cannot be; asked for then only.</param>
public sealed record Melderopdracht(CasusId Casus, SignaalId Signaal, Melderbericht? Hoe, string? Adres, string? Tekst, string? Doel, Verstrekgrond? Grond, string? Reden)
{
    internal Verstrekgegevens Gegevens(SignaalEntiteit signaal, CasusEntiteit casus) => new(
        Ontvangersoort.Melder, signaal.Melder ?? "de melder", Hoe == Melderbericht.Email ? Verstrekwijze.Email : Verstrekwijze.Gesprek, Adres,
        $"Dat het signaal van {Datum.Toon(Datum.Dag(signaal.Ontvangen))} is opgepakt", Tekst, [.. casus.Kinderen.Select(k => k.PersoonId)], Doel, Grond);
}

/// <summary>Lets the reporter know that the signal was picked up: a share like any other, and a fact on the signal.</summary>
public sealed class LichtMelderIn(EenplanDb db, CasusToegang toegang, Werkeenheid werk, Verstrekker verstrekker)
{
    public Task<Uitkomst<Klaar>> VoerUit(Melderopdracht o, CancellationToken ct) => werk.Voer<Klaar>("MelderInlichten", async verloop =>
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(casus.Weigeringen);
        }

        if (await db.Set<SignaalEntiteit>().FirstOrDefaultAsync(s => s.Id == o.Signaal && s.CasusId == o.Casus, ct) is not { } signaal)
        {
            return Weigering.NietGevonden;
        }

        var feit = signaal.LichtMelderIn(o.Hoe, o.Reden, verloop.Nu);
        if (!feit.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(feit.Weigeringen);
        }

        if (o.Hoe != Melderbericht.KanNiet)
        {
            var gedeeld = await verstrekker.Verstrek(verloop, casus.Waarde, o.Gegevens(signaal, casus.Waarde), ct);
            if (!gedeeld.Gelukt)
            {
                return Uitkomst<Klaar>.Geweigerd(gedeeld.Weigeringen);
            }
        }

        verloop.Schrijf(o.Casus, feit.Waarde);
        return Klaar.Goed;
    }, ct);
}

/// <summary>Shows the mail to the reporter before it leaves.</summary>
public sealed class BekijkMelderbericht(EenplanDb db, CasusToegang toegang, Verstrekker verstrekker, TimeProvider klok)
{
    public async Task<Uitkomst<Verstrekgegevens>> VoerUit(Melderopdracht o, CancellationToken ct)
    {
        var casus = await toegang.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Verstrekgegevens>.Geweigerd(casus.Weigeringen);
        }

        // Not tracked: asking what would happen changes the copy only.
        if (await db.Set<SignaalEntiteit>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == o.Signaal && s.CasusId == o.Casus, ct) is not { } signaal)
        {
            return Weigering.NietGevonden;
        }

        var mag = signaal.LichtMelderIn(o.Hoe, o.Reden, klok.GetUtcNow());
        return mag.Gelukt ? await verstrekker.Controleer(casus.Waarde, o.Gegevens(signaal, casus.Waarde), ct) : Uitkomst<Verstrekgegevens>.Geweigerd(mag.Weigeringen);
    }
}

/// <summary>The text to begin with: thanks, and that it was picked up; nothing about the family.</summary>
public sealed class Melderbriefmaker(Handelende wie, Medewerkers medewerkers, HuidigeGemeente gemeente)
{
    public const string Doel = "De melder weet dat het signaal is opgepakt en hoeft niet opnieuw te melden";

    public async Task<string> Maak(SignaalEntiteit signaal, CancellationToken ct)
    {
        var ik = await medewerkers.Zoek(wie.Id, ct);
        var naam = signaal.Melder?.Split(',')[0] ?? "melder";
        return $"""
            Beste {naam},

            Op {Datum.Toon(Datum.Dag(signaal.Ontvangen))} gaf u een zorg aan ons door. Dank u wel daarvoor.

            Wij hebben uw bericht gelezen en pakken het op. Wat er daarna gebeurt, kunnen wij u niet vertellen. Dat is privé voor het gezin.

            Is een kind nu in gevaar? Bel dan 112.

            Met vriendelijke groet,
            {wie.Naam}
            Gemeente {gemeente.Gemeente.Naam}{(ik?.Telefoon is { } nummer ? $", telefoon {nummer}" : "")}
            """.ReplaceLineEndings("\n");
    }

    /// <summary>The e-mail address in what was written down of how the reporter can be reached; null when there is none.</summary>
    public static string? Adres(SignaalEntiteit signaal) => signaal.Bereikbaar?.Split([' ', ',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(Emailadres.Klopt);
}
