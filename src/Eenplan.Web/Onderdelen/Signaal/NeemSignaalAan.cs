using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Signaal;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezin.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using SignaalEntiteit = Eenplan.Domein.Signaal.Signaal;

namespace Eenplan.Web.Onderdelen.Signaal;

/// <summary>Takes a signal in: after a search, joining an open case or opening a new one.</summary>
public sealed class NeemSignaalAan(EenplanDb db, Werkeenheid werk, Bekendenzoeker bekenden, Casusopenaar openaar, Handelende wie, Gemeenteprofiel profiel, Ids ids)
{
    /// <summary>A child the signal is about.</summary>
    public sealed record Kind(string? Voornaam, string? Tussenvoegsel, string? Achternaam, string? Geboren, bool NogNietGeboren);

    /// <param name="HoortBij">After the search: the case it joins, or <see cref="Nieuw"/>; null before the search.</param>
    public sealed record Opdracht(Signaalgegevens Signaal, IReadOnlyList<Kind> Kinderen, Adresgegevens Adres, string? HoortBij);

    /// <summary>What became of it.</summary>
    /// <param name="Treffers">Possible acquaintances to choose from; nothing was saved yet when there are any.</param>
    /// <param name="Team">Team of the case it went to.</param>
    /// <param name="Zichtbaar">Whether who took it in may see that case; if not, she only hears that it was delivered.</param>
    public sealed record Antwoord(CasusId? CasusId, SignaalId? SignaalId, IReadOnlyList<Treffer> Treffers, string? Team = null, bool Zichtbaar = true)
    {
        /// <summary>Whether a case began; else it joined one that was open, or that it opened again.</summary>
        public bool NieuweCasus { get; init; }
    }

    /// <summary>Choice after the search: this is another child.</summary>
    public const string Nieuw = "nieuw";

    public async Task<Uitkomst<Antwoord>> VoerUit(Opdracht opdracht, CancellationToken ct)
    {
        var fouten = new Weigeringen();
        var kinderen = opdracht.Kinderen.Select((k, i) => LeesKind(k, i, fouten)).OfType<Persoonsgegevens>().ToList();
        var proef = SignaalEntiteit.NeemAan(default, default, opdracht.Signaal, null, default);
        proef.Weigeringen.ToList().ForEach(fouten.Voeg);
        Adresregels.Controleer(opdracht.Adres, profiel.Wijken).ToList().ForEach(fouten.Voeg);
        fouten.Eis(opdracht.Kinderen.Count > 0, new("kind-leeg", "Vul in om welk kind het gaat.", "kinderen[0].Voornaam"));
        if (fouten.Heeft)
        {
            return fouten.Als<Antwoord>();
        }

        // Also with a choice: it counts only when the search itself found that case, or when one may see it anyway.
        var treffers = opdracht.HoortBij == Nieuw ? [] : await bekenden.Zoek(kinderen, opdracht.Adres, ct);
        if (opdracht.HoortBij is null && treffers.Count > 0)
        {
            return new Antwoord(null, null, treffers);
        }

        var uitkomst = await werk.Voer("SignaalAannemen", async verloop =>
        {
            // Somebody else may have written this child down since the search: two signals at once make one case.
            await Beurt.Neem(db, Beurt.Personen, ct);
            treffers = opdracht.HoortBij is null ? await bekenden.Zoek(kinderen, opdracht.Adres, ct) : treffers;
            return opdracht.HoortBij is null && treffers.Count > 0 ? Weigering.Tegelijk : await Neem(opdracht, kinderen, treffers, verloop, ct);
        }, ct);
        return !uitkomst.Gelukt && opdracht.HoortBij is null && treffers.Count > 0 ? new Antwoord(null, null, treffers) : uitkomst;
    }

    async Task<Uitkomst<Antwoord>> Neem(Opdracht opdracht, List<Persoonsgegevens> kinderen, IReadOnlyList<Treffer> treffers, Procesverloop verloop, CancellationToken ct)
    {
        var bekend = Guid.TryParse(opdracht.HoortBij, out var id)
            ? await db.Set<CasusEntiteit>().Include(c => c.Kinderen).FirstOrDefaultAsync(c => c.Id == new CasusId(id), ct)
            : null;
        var zichtbaar = bekend is null || await bekenden.Ziet(bekend.Id, ct);
        if (bekend is not null && treffers.All(t => t.CasusId != bekend.Id) && !(zichtbaar && bekend.Open))
        {
            bekend = null;
        }

        if (opdracht.HoortBij is not (null or Nieuw) && bekend is null)
        {
            return new Weigering("casus-niet-open", "Deze casus is intussen gesloten. Kies opnieuw.", "hoortBij", Soort: Weigersoort.Regel);
        }

        var nieuw = bekend is null || (!bekend.Open && bekend.HeropenenKanNietMeer(verloop.Vandaag));
        var casus = bekend is null ? await openaar.NieuwGezin(kinderen, opdracht.Adres, verloop, ct)
            : nieuw ? await openaar.BekendGezin(bekend, kinderen, verloop, ct)
            : await openaar.Open(bekend, verloop, ct);
        if (!casus.Gelukt)
        {
            return Uitkomst<Antwoord>.Geweigerd(casus.Weigeringen);
        }

        var signaal = SignaalEntiteit.NeemAan(ids.Nieuw<SignaalId>(), casus.Waarde.Id, opdracht.Signaal, wie.Bekend ? wie.Id : null, verloop.Nu);
        if (!signaal.Gelukt)
        {
            return Uitkomst<Antwoord>.Geweigerd(signaal.Weigeringen);
        }

        if (!nieuw)
        {
            signaal.Waarde.Noemt(kinderen);
        }

        db.Add(signaal.Waarde);
        verloop.Schrijf(casus.Waarde.Id, signaal.Waarde.Feit(nieuw, [.. casus.Waarde.Kinderen.Select(k => k.PersoonId)]));
        return new Antwoord(casus.Waarde.Id, signaal.Waarde.Id, [], casus.Waarde.Team, zichtbaar) { NieuweCasus = nieuw };
    }

    static Persoonsgegevens? LeesKind(Kind kind, int nr, Weigeringen fouten)
    {
        var veld = $"kinderen[{nr}].";
        var dag = fouten.Neem(Datum.Lees(kind.Geboren, veld + "Geboren"));
        var gegevens = new Persoonsgegevens(kind.Voornaam, kind.Tussenvoegsel, Tekst.Schoon(kind.Achternaam) ?? "")
        {
            Geboren = kind.NogNietGeboren ? null : dag,
            Uitgerekend = kind.NogNietGeboren ? dag : null,
        };
        foreach (var (naam, bij) in new[] { (kind.Voornaam, "Voornaam"), (kind.Tussenvoegsel, "Tussenvoegsel"), (kind.Achternaam, "Achternaam") })
        {
            _ = fouten.Neem(Tekst.Vrij(naam, veld + bij));
        }

        fouten.Eis(Tekst.Schoon(kind.Achternaam) is not null, new("naam-leeg", "Vul de achternaam van het kind in. Weet je die niet? Vul dan die van de ouder in.", veld + "Achternaam"));
        fouten.Eis(!kind.NogNietGeboren || dag is not null, new("uitgerekend-leeg", "Vul de uitgerekende datum in.", veld + "Geboren", "WW-001"));
        return gegevens;
    }
}
