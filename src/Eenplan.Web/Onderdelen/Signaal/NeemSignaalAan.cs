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
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;
using SignaalEntiteit = Eenplan.Domein.Signaal.Signaal;

namespace Eenplan.Web.Onderdelen.Signaal;

/// <summary>Takes a signal in: after a search, joining an open case or opening a new one.</summary>
public sealed class NeemSignaalAan(EenplanDb db, Werkeenheid werk, Personenregister personen, Bekendenzoeker bekenden, Nummergever nummers, Handelende wie, Gemeenteprofiel profiel, Ids ids)
{
    /// <summary>A child the signal is about.</summary>
    public sealed record Kind(string? Voornaam, string? Tussenvoegsel, string? Achternaam, string? Geboren, bool NogNietGeboren);

    /// <param name="HoortBij">After the search: the case it joins, or <see cref="Nieuw"/>; null before the search.</param>
    public sealed record Opdracht(Signaalgegevens Signaal, IReadOnlyList<Kind> Kinderen, Adresgegevens Adres, string? HoortBij);

    /// <summary>What became of it.</summary>
    /// <param name="Treffers">Possible acquaintances to choose from; nothing was saved yet when there are any.</param>
    /// <param name="Team">Team of the case it went to.</param>
    /// <param name="Zichtbaar">Whether who took it in may see that case; if not, she only hears that it was delivered.</param>
    public sealed record Antwoord(CasusId? CasusId, SignaalId? SignaalId, IReadOnlyList<Treffer> Treffers, string? Team = null, bool Zichtbaar = true);

    /// <summary>Choice after the search: this is another child.</summary>
    public const string Nieuw = "nieuw";

    public async Task<Uitkomst<Antwoord>> VoerUit(Opdracht opdracht, CancellationToken ct)
    {
        var fouten = new Weigeringen();
        var kinderen = opdracht.Kinderen.Select((k, i) => LeesKind(k, i, fouten)).OfType<Persoonsgegevens>().ToList();
        var proef = SignaalEntiteit.NeemAan(default, default, opdracht.Signaal, null, default);
        proef.Weigeringen.ToList().ForEach(fouten.Voeg);
        fouten.Neem(Tekst.Vrij(opdracht.Adres.Adres, "adres"));
        fouten.Neem(Tekst.Vrij(opdracht.Adres.Postcode, "postcode"));
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

        return await werk.Voer("SignaalAannemen", verloop => Neem(opdracht, kinderen, treffers, verloop, ct), ct);
    }

    async Task<Uitkomst<Antwoord>> Neem(Opdracht opdracht, List<Persoonsgegevens> kinderen, IReadOnlyList<Treffer> treffers, Procesverloop verloop, CancellationToken ct)
    {
        var bestaand = Guid.TryParse(opdracht.HoortBij, out var id)
            ? await db.Set<CasusEntiteit>().Include(c => c.Kinderen).FirstOrDefaultAsync(c => c.Id == new CasusId(id) && c.GeslotenOp == null, ct)
            : null;
        var zichtbaar = bestaand is null || await bekenden.Ziet(bestaand.Id, ct);
        if (bestaand is not null && !zichtbaar && treffers.All(t => t.CasusId != bestaand.Id))
        {
            bestaand = null;
        }

        if (opdracht.HoortBij is not (null or Nieuw) && bestaand is null)
        {
            return new Weigering("casus-niet-open", "Deze casus is intussen gesloten. Kies opnieuw.", "hoortBij", Soort: Weigersoort.Regel);
        }

        var casus = bestaand is null ? await Open(opdracht, kinderen, verloop, ct) : bestaand;
        if (!casus.Gelukt)
        {
            return Uitkomst<Antwoord>.Geweigerd(casus.Weigeringen);
        }

        var signaal = SignaalEntiteit.NeemAan(ids.Nieuw<SignaalId>(), casus.Waarde.Id, opdracht.Signaal, wie.Bekend ? wie.Id : null, verloop.Nu);
        if (!signaal.Gelukt)
        {
            return Uitkomst<Antwoord>.Geweigerd(signaal.Weigeringen);
        }

        db.Add(signaal.Waarde);
        verloop.Schrijf(casus.Waarde.Id, signaal.Waarde.Feit(bestaand is null, [.. casus.Waarde.Kinderen.Select(k => k.PersoonId)]));
        return new Antwoord(casus.Waarde.Id, signaal.Waarde.Id, [], casus.Waarde.Team, zichtbaar);
    }

    /// <summary>A new family with its household, its children and a case that nobody has yet.</summary>
    async Task<Uitkomst<CasusEntiteit>> Open(Opdracht opdracht, List<Persoonsgegevens> kinderen, Procesverloop verloop, CancellationToken ct)
    {
        var gezin = GezinEntiteit.Start(ids.Nieuw<GezinId>(), string.Join(' ', new[] { kinderen[0].Tussenvoegsel, kinderen[0].Achternaam }.OfType<string>()));
        if (!gezin.Gelukt)
        {
            return Uitkomst<CasusEntiteit>.Geweigerd(gezin.Weigeringen);
        }

        var huis = gezin.Waarde.VoegHuishoudenToe(ids.Nieuw(), "Thuis", opdracht.Adres);
        var namen = new List<PersoonId>();
        foreach (var kind in kinderen)
        {
            var persoon = personen.Maak(kind, null, verloop.Vandaag);
            if (!persoon.Gelukt)
            {
                return Uitkomst<CasusEntiteit>.Geweigerd(persoon.Weigeringen);
            }

            gezin.Waarde.VoegLidToe(ids.Nieuw(), persoon.Waarde.Id, Gezinsrol.Kind, huis.Id, kind.Geboren ?? verloop.Vandaag);
            namen.Add(persoon.Waarde.Id);
        }

        db.Add(gezin.Waarde);
        var nummer = await nummers.Volgende(verloop.Nu, ct);
        var casus = CasusEntiteit.Start(ids.Nieuw<CasusId>(), nummer, gezin.Waarde.Id, wie.Bekend && wie.Team is { } team ? team : profiel.Aanmeldteam, verloop.Vandaag, namen, opdracht.Adres.Wijk);
        db.Add(casus);
        return casus;
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
        fouten.Eis(Tekst.Schoon(kind.Achternaam) is not null, new("naam-leeg", "Vul de achternaam van het kind in. Weet je die niet? Vul dan die van de ouder in.", veld + "Achternaam"));
        fouten.Eis(!kind.NogNietGeboren || dag is not null, new("uitgerekend-leeg", "Vul de uitgerekende datum in.", veld + "Geboren", "WW-001"));
        return gegevens;
    }
}
