using Eenplan.Domein.Beheer;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Privacy;
using Eenplan.Domein.Toegang;
using Eenplan.Web.Onderdelen.Privacy.Contract;
using Eenplan.Web.Platform.Identiteit;
using Eenplan.Web.Platform.Opslag;
using Microsoft.EntityFrameworkCore;
using CasusEntiteit = Eenplan.Domein.Casus.Casus;

namespace Eenplan.Web.Onderdelen.Toegang;

/// <summary>A letter as it would leave, or as it left.</summary>
/// <param name="Tegen">Why it may not leave; null when it may.</param>
public sealed record Brief(string Wie, string Naam, string? Email, string Tekst, DateOnly Op, DateOnly BezwaarTot, Weigering? Tegen, Besluitpost? Verstuurd)
{
    /// <summary>The receiver, when one of the family or a holder of authority outside it; null for an institution.</summary>
    public PersoonId? Persoon { get; init; }

    /// <summary>The paragraphs.</summary>
    public IReadOnlyList<string> Alineas => Tekst.Split("\n\n");

    /// <summary>A line of capitals is a heading of the letter.</summary>
    public static bool IsKop(string regel) => regel.Length > 3 && regel.Any(char.IsLetter) && !regel.Any(char.IsLower);
}

/// <summary>Makes the letter of a decision for one person with authority: own address, nothing of another household.</summary>
public sealed class Besluitbriefmaker(EenplanDb db, Gezagslezer gezag, Verstrekker verstrekker, Medewerkers medewerkers, Gemeenteprofiel profiel)
{
    /// <summary>Who gets a letter about a child.</summary>
    public async Task<IReadOnlyList<Gezagdrager>> Ontvangers(CasusEntiteit casus, PersoonId kind, DateOnly vandaag, CancellationToken ct) =>
        [.. (await gezag.Van(casus, vandaag, ct)).Where(g => g.Kind == kind)];

    /// <summary>Whether a text that all of them will read holds what one of them may not see: said while it can still be changed.</summary>
    public async Task<Weigering?> Lekt(CasusEntiteit casus, PersoonId kind, string tekst, DateOnly vandaag, CancellationToken ct)
    {
        var kring = await verstrekker.Kring(casus, ct);
        return (await Ontvangers(casus, kind, vandaag, ct)).Select(o => kring.Lekt(Lezer(kring, o), tekst)).FirstOrDefault(w => w is not null)?.Bij("motivering");
    }

    /// <summary>Who is not of the family sees the data of no household.</summary>
    static Kringlid Lezer(Ontvangerkring kring, Gezagdrager wie) => kring.Leden.FirstOrDefault(l => l.Id == wie.Persoon) ?? new Kringlid(default, wie.Naam, wie.Naam, null, [], false, null);

    /// <returns>The letter; null when this person does not get one.</returns>
    public async Task<Brief?> Maak(CasusEntiteit casus, Hulpbesluit besluit, string wie, DateOnly vandaag, CancellationToken ct)
    {
        if ((await Ontvangers(casus, besluit.KindId, vandaag, ct)).FirstOrDefault(g => g.Wie == wie) is not { } ontvanger)
        {
            return null;
        }

        var verstuurd = besluit.Brieven.FirstOrDefault(b => b.Wie == wie);
        var op = verstuurd?.Op ?? vandaag;
        var bezwaarTot = verstuurd?.BezwaarTot ?? Besluitbrief.BezwaarTot(op, profiel.Kalender);
        var adres = await gezag.Adres(casus, ontvanger.Persoon, ct);
        var ids = new[] { besluit.KindId, ontvanger.Persoon ?? besluit.KindId };
        var mensen = await db.Set<Persoon>().AsNoTracking().Where(p => ids.Contains(p.Id)).ToListAsync(ct);
        var kind = mensen.Find(p => p.Id == besluit.KindId)?.Roepnaam ?? "uw kind";
        var regisseur = await medewerkers.Zoek(casus.RegisseurId ?? besluit.Door, ct);
        var geldig = profiel.Op(op);
        var tekst = Besluitbrief.Maak(geldig.Besluitbrief, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["gemeente"] = geldig.Naam,
            ["aan"] = ontvanger.Naam,
            ["adres"] = string.Join('\n', adres),
            ["datum"] = Datum.Toon(op),
            ["kind"] = kind,
            ["aanvraag"] = besluit.Ontvangen is { } dag ? $"Uw aanvraag kregen wij op {Datum.Toon(dag)}." : "",
            ["besluit"] = Besluitbrief.Woorden(besluit, kind),
            ["motivering"] = besluit.Motivering,
            ["bezwaartot"] = Datum.Toon(bezwaarTot),
            ["regisseur"] = regisseur?.Naam ?? "",
            ["telefoon"] = regisseur?.Telefoon ?? "",
        });
        var kring = await verstrekker.Kring(casus, ct);
        return new(wie, ontvanger.Naam, ontvanger.Persoon is { } p ? mensen.Find(m => m.Id == p)?.Email : null, tekst, op, bezwaarTot, kring.Lekt(Lezer(kring, ontvanger), tekst), verstuurd) { Persoon = ontvanger.Persoon };
    }
}
