using Eenplan.Domein.Evaluatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Privacy;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Privacy.Contract;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;

namespace Eenplan.Web.Onderdelen.Evaluatie;

/// <summary>The minutes for one receiver as they would leave.</summary>
public sealed record Notulenbrief(Gast Gast, Notulentekst Tekst, Verstrekgegevens Gegevens);

/// <summary>
/// Sends the minutes: looked at before, each as its receiver may read it, through the one way out. When everybody who took part has them, or it stands why
/// not, the term ends (CR-055).
/// </summary>
public sealed class VerspreidNotulen(EenplanDb db, CasusToegang toegang, Casuskoplezer koppen, Evaluatiekring kringen, Werkeenheid werk, Evaluatielezer lezer, Verstrekker verstrekker)
    : Evaluatiestap(db, toegang, koppen, kringen, werk)
{
    const string Waarvoor = "Zodat je weet wat er is besproken en afgesproken.";

    public sealed record Ontvanger(Notulenwens Wens, Verstrekwijze? Wijze, string? Adres);

    public sealed record Opdracht(CasusId Casus, Guid Evaluatie, int Versie, IReadOnlyList<Ontvanger> Ontvangers, Verstrekgrond? Grond);

    readonly CasusToegang deur = toegang;
    readonly Casuskoplezer hoofden = koppen;
    readonly Evaluatiekring rond = kringen;

    /// <summary>Shows what would leave; nothing is saved.</summary>
    public async Task<Uitkomst<IReadOnlyList<Notulenbrief>>> Bekijk(Opdracht o, CancellationToken ct)
    {
        var casus = await deur.Schrijf(o.Casus, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<IReadOnlyList<Notulenbrief>>.Geweigerd(casus.Weigeringen);
        }

        if ((await lezer.Van(o.Casus, ct)).FirstOrDefault(e => e.Id == o.Evaluatie) is not { } deze)
        {
            return Weigering.NietGevonden;
        }

        var kop = await hoofden.Lees(casus.Waarde, ct);
        var brieven = await Maak(o, kop, deze, await rond.Lees(kop, ct), ct);
        return brieven.Gelukt ? brieven.Waarde.ToArray() : Uitkomst<IReadOnlyList<Notulenbrief>>.Geweigerd(brieven.Weigeringen);
    }

    public Task<Uitkomst<Klaar>> VoerUit(Opdracht o, CancellationToken ct) => Voer<Klaar>("NotulenVersturen", o.Casus, o.Evaluatie, o.Versie, async blad =>
    {
        var brieven = await Maak(o, blad.Kop, blad.Evaluatie, blad.Kring, ct);
        if (!brieven.Gelukt)
        {
            return Uitkomst<Klaar>.Geweigerd(brieven.Weigeringen);
        }

        var regels = new List<Notulenregel>();
        foreach (var brief in brieven.Waarde)
        {
            var weg = await verstrekker.Verstrek(blad.Verloop, blad.Kop.Casus, brief.Gegevens, ct);
            if (!weg.Gelukt)
            {
                return Uitkomst<Klaar>.Geweigerd(weg.Weigeringen);
            }

            var wens = o.Ontvangers.First(w => w.Wens.Gast == brief.Gast.Id).Wens;
            regels.Add(new(brief.Gast.Id, weg.Waarde.Id, blad.Verloop.Vandaag, wens.Deel, brief.Gast.Deed ? null : Tekst.Schoon(wens.Reden)));
        }

        regels.AddRange(o.Ontvangers.Where(w => !w.Wens.Krijgt && Tekst.Schoon(w.Wens.Reden) is not null).Select(w => new Notulenregel(w.Wens.Gast, null, blad.Verloop.Vandaag, false, Tekst.Schoon(w.Wens.Reden))));
        blad.Verloop.Schrijf(o.Casus, blad.Evaluatie.Verspreid(regels, blad.Verloop.Vandaag));
        return Klaar.Goed;
    }, ct);

    async Task<Uitkomst<List<Notulenbrief>>> Maak(Opdracht o, Casuskop kop, Planevaluatie deze, Kring kring, CancellationToken ct)
    {
        var goed = deze.Ontvangers([.. o.Ontvangers.Select(w => w.Wens)]);
        if (!goed.Gelukt)
        {
            return Uitkomst<List<Notulenbrief>>.Geweigerd(goed.Weigeringen);
        }

        var (fouten, uit) = (new Weigeringen(), new List<Notulenbrief>());
        foreach (var (ontvanger, gast) in o.Ontvangers.Zip(goed.Waarde).Where(p => p.First.Wens.Krijgt))
        {
            var tekst = Notulenschrijver.Schrijf(deze, kring.Leden, gast, ontvanger.Wens, kop.Regisseur is { } r ? r.Naam + (r.Telefoon is { } tel ? ", " + tel : "") : "de gemeente");
            var gegevens = await verstrekker.Controleer(kop.Casus, new(
                gast.Soort == Gastsoort.Professional ? Ontvangersoort.Professional : Ontvangersoort.Gezin, gast.Kort[..Math.Min(gast.Kort.Length, Tekst.Kort)], ontvanger.Wijze, ontvanger.Adres,
                $"Notulen van de evaluatie van {Datum.Toon(deze.GehoudenOp!.Value)}{(ontvanger.Wens.Deel ? ", een deel" : "")}", tekst.Tekst, tekst.Over, Waarvoor, o.Grond), ct);
            if (!gegevens.Gelukt)
            {
                gegevens.Weigeringen.Select(w => w.Veld is "wijze" or "adres" ? w.Bij($"{ontvanger.Wens.Veld}{char.ToUpperInvariant(w.Veld[0])}{w.Veld[1..]}") : w).Where(w => w.Veld != "grond" || uit.Count == 0).ToList().ForEach(fouten.Voeg);
                continue;
            }

            uit.Add(new(gast, tekst, gegevens.Waarde));
        }

        return fouten.Heeft ? fouten.Als<List<Notulenbrief>>() : uit;
    }
}
