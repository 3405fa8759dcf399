using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Web.Onderdelen.Casus.Contract;
using Eenplan.Web.Onderdelen.Gezin.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;
using GezinEntiteit = Eenplan.Domein.Gezin.Gezin;

namespace Eenplan.Web.Onderdelen.Signaal;

/// <summary>The case a signal lands in: of a new family, of a family that was here before, or one that is opened again. Call it inside a proces.</summary>
public sealed class Casusopenaar(EenplanDb db, Personenregister personen, Nummergever nummers, Medewerkers medewerkers, Handelende wie, Gemeenteprofiel profiel, Ids ids)
{
    /// <summary>A new family with its household, its children and a case that nobody has yet.</summary>
    public async Task<Uitkomst<CasusEntiteit>> NieuwGezin(IReadOnlyList<Persoonsgegevens> kinderen, Adresgegevens adres, Procesverloop verloop, CancellationToken ct)
    {
        var gezin = GezinEntiteit.Start(ids.Nieuw<GezinId>(), string.Join(' ', new[] { kinderen[0].Tussenvoegsel, kinderen[0].Achternaam }.OfType<string>()));
        if (!gezin.Gelukt)
        {
            return Uitkomst<CasusEntiteit>.Geweigerd([.. gezin.Weigeringen.Select(w => w.Bij("kinderen[0].Achternaam"))]);
        }

        var huis = gezin.Waarde.VoegHuishoudenToe(ids.Nieuw(), "Thuis", adres);
        var namen = new List<PersoonId>();
        for (var nr = 0; nr < kinderen.Count; nr++)
        {
            var kind = VoegKindToe(gezin.Waarde, kinderen[nr], nr, huis.Id, verloop.Vandaag);
            if (!kind.Gelukt)
            {
                return Uitkomst<CasusEntiteit>.Geweigerd(kind.Weigeringen);
            }

            namen.Add(kind.Waarde);
        }

        db.Add(gezin.Waarde);
        return await Begin(gezin.Waarde.Id, namen, adres.Wijk, verloop, ct);
    }

    /// <summary>A new case for a family whose last case was closed too long ago to open again: the same people, no second record of anybody.</summary>
    public async Task<Uitkomst<CasusEntiteit>> BekendGezin(CasusEntiteit vorige, IReadOnlyList<Persoonsgegevens> genoemd, Procesverloop verloop, CancellationToken ct)
    {
        var gezin = await db.Set<GezinEntiteit>().Include(g => g.Leden).Include(g => g.Huishoudens).FirstAsync(g => g.Id == vorige.GezinId, ct);
        var ledenIds = gezin.Leden.Where(l => l.Tot is null && l.Rol == Gezinsrol.Kind).Select(l => l.PersoonId).ToList();
        var leden = await db.Set<Persoon>().AsNoTracking().Where(p => ledenIds.Contains(p.Id)).ToListAsync(ct);
        var namen = new List<PersoonId>();
        for (var nr = 0; nr < genoemd.Count; nr++)
        {
            var lid = leden.Find(p => Kindherkenning.Zelfde(p, genoemd[nr]));
            if (lid is null && genoemd[nr].Voornaam is null)
            {
                continue;
            }

            var kind = lid is not null ? lid.Id : VoegKindToe(gezin, genoemd[nr], nr, null, verloop.Vandaag);
            if (!kind.Gelukt)
            {
                return Uitkomst<CasusEntiteit>.Geweigerd(kind.Weigeringen);
            }

            namen.Add(kind.Waarde);
        }

        // Nobody was named, or only by family name: it is about the children of before.
        return await Begin(gezin.Id, namen.Count > 0 ? namen : [.. vorige.Kinderen.Select(k => k.PersoonId)], vorige.Wijk, verloop, ct);
    }

    /// <summary>A case that is open, or that was closed within the half year and opens again.</summary>
    public async Task<Uitkomst<CasusEntiteit>> Open(CasusEntiteit casus, Procesverloop verloop, CancellationToken ct)
    {
        if (casus.Open)
        {
            return casus;
        }

        var werkt = casus.RegisseurId is { } regisseur && (await medewerkers.Alle(ct)).GetValueOrDefault(regisseur) is { Actief: true };
        var feit = casus.Heropen("Er kwam een nieuw signaal binnen.", werkt, verloop.Vandaag);
        if (!feit.Gelukt)
        {
            return Uitkomst<CasusEntiteit>.Geweigerd(feit.Weigeringen);
        }

        verloop.Schrijf(casus.Id, feit.Waarde);
        return casus;
    }

    async Task<CasusEntiteit> Begin(GezinId gezin, IReadOnlyList<PersoonId> kinderen, string? wijk, Procesverloop verloop, CancellationToken ct)
    {
        var nummer = await nummers.Volgende(verloop.Nu, ct);
        var casus = CasusEntiteit.Start(ids.Nieuw<CasusId>(), nummer, gezin, wie.Bekend && wie.Team is { } team ? team : profiel.Aanmeldteam, verloop.Vandaag, kinderen, wijk);
        db.Add(casus);
        return casus;
    }

    Uitkomst<PersoonId> VoegKindToe(GezinEntiteit gezin, Persoonsgegevens kind, int nr, Guid? huishouden, DateOnly vandaag)
    {
        var persoon = personen.Maak(kind, null, vandaag);
        if (!persoon.Gelukt)
        {
            // At the field of this child, so that the sentence stands where it is mended.
            return Uitkomst<PersoonId>.Geweigerd([.. persoon.Weigeringen.Select(w => w.Bij($"kinderen[{nr}].{(w.Veld is "voornaam" ? "Voornaam" : w.Veld is "tussenvoegsel" ? "Tussenvoegsel" : w.Veld is "achternaam" ? "Achternaam" : "Geboren")}"))]);
        }

        gezin.VoegLidToe(ids.Nieuw(), persoon.Waarde.Id, Gezinsrol.Kind, huishouden, kind.Geboren ?? vandaag);
        return persoon.Waarde.Id;
    }
}
