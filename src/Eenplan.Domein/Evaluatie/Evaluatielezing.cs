using System.Globalization;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Domein.Overleg;

namespace Eenplan.Domein.Evaluatie;

/// <summary>Somebody on the invitation as typed.</summary>
public sealed record Gastinvoer(Guid Id, bool Genodigd, string? Wat, string? Waarom, string? Weg);

/// <summary>An own view as typed.</summary>
public sealed record Meninginvoer(Guid Wie, string? Cijfer, string? Woorden);

/// <summary>A judged goal as typed.</summary>
public sealed record Oordeelinvoer(Guid Doel, string? Kwaliteit, string? Effect, Bereikt? Bereikt);

/// <summary>A follow-up agreement as typed.</summary>
public sealed record Vervolginvoer(Guid Doel, Schaal? Schaal, Afspraakinvoer Afspraak);

/// <summary>The form of an evaluation as typed; anything may still be missing.</summary>
public sealed record Evaluatieinvoer(
    string? GehoudenOp, IReadOnlyList<(Guid Gast, Komst? Komst)> Komst, IReadOnlyList<Meninginvoer> Meningen, IReadOnlyList<Oordeelinvoer> Doelen, IReadOnlyList<Vervolginvoer> Vervolg,
    Stabielantwoord? Stabiel, string? Kernpunten, Verderkeuze? Verder, Viervragen Vragen);

/// <summary>What stands around an evaluation on the day it is written: the people, and the goals of the plan in force.</summary>
/// <param name="Kring">Family and everybody involved.</param>
/// <param name="Doelen">Goals the family works on.</param>
public sealed record Evaluatiekader(IReadOnlyList<Kringlid> Kring, IReadOnlyList<Plandoel> Doelen);

/// <summary>Reads an evaluation as typed. Half of it may be kept; only what cannot be true or cannot be read is refused.</summary>
public static class Evaluatielezing
{
    /// <summary>Most agreements in one evaluation.</summary>
    public const int MeesteAfspraken = 80;

    /// <summary>Highest figure.</summary>
    public const int Hoogste = 10;

    /// <summary>Everybody around the family is on the list (CR-074); who was on it and took part or was weighed stays, also after the involvement ended.</summary>
    /// <param name="bekend">The list until now.</param>
    /// <param name="kring">Who is around the family today.</param>
    public static IReadOnlyList<Gast> Gasten(IReadOnlyList<Gast> bekend, IReadOnlyList<Kringlid> kring) =>
    [
        .. kring.Where(k => k.Mee).Select(k => (bekend.FirstOrDefault(g => g.Id == k.Id) ?? new Gast(k.Id, k.Soort, k.Naam, k.Rol)) with { Naam = k.Naam, Rol = k.Rol }),
        .. bekend.Where(g => kring.All(k => k.Id != g.Id) && (g.Komst is not null || g.Wat is not null)),
    ];

    /// <summary>Reads the invitation.</summary>
    /// <param name="gasten">The list.</param>
    /// <param name="invoer">As typed.</param>
    /// <param name="heel">It is settled: of everybody on it stands what is shared and why (CR-050).</param>
    /// <param name="fouten">Collects <c>weglaten-zonder-reden</c> (CR-074), <c>veld-leeg</c> (CR-050), <c>tekst-te-lang</c>.</param>
    public static IReadOnlyList<Gast> Uitnodiging(IReadOnlyList<Gast> gasten, IReadOnlyList<Gastinvoer> invoer, bool heel, Weigeringen fouten)
    {
        var uit = new List<Gast>();
        foreach (var gast in gasten)
        {
            var nr = invoer.ToList().FindIndex(i => i.Id == gast.Id);
            if (nr < 0)
            {
                uit.Add(gast);
                continue;
            }

            var i = invoer[nr];
            var weg = fouten.Neem(Tekst.Vrij(i.Weg, $"gasten[{nr}].Weg", Tafelregel.Zin));
            if (!i.Genodigd)
            {
                fouten.Eis(weg is not null, new("weglaten-zonder-reden", $"Schrijf op waarom je {gast.Naam} niet uitnodigt, of nodig {gast.Naam} wel uit.", $"gasten[{nr}].Weg", "CR-074") { Regel = Evaluatiedoel.Iedereen });
                uit.Add(gast with { Weg = weg ?? "", Wat = null, Waarom = null });
                continue;
            }

            var weging = new Tafelregel(gast.Naam, i.Wat, i.Waarom);
            if (heel || !weging.Leeg)
            {
                // Half a weighing may wait until the invitation is settled.
                var (_, wat, waarom) = heel ? weging.Lees($"gasten[{nr}].", fouten) : ("", Half(i.Wat, $"gasten[{nr}].Wat", fouten), Half(i.Waarom, $"gasten[{nr}].Waarom", fouten));
                uit.Add(gast with { Weg = null, Wat = Tekst.Schoon(wat), Waarom = Tekst.Schoon(waarom) });
                continue;
            }

            uit.Add(gast with { Weg = null, Wat = null, Waarom = null });
        }

        return uit;
    }

    /// <summary>Reads the form.</summary>
    /// <param name="vorig">What stood in it until now.</param>
    /// <param name="invoer">As typed.</param>
    /// <param name="kader">People and goals of today.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="fouten">Collects <c>cijfer-onmogelijk</c>, <c>eind-voor-start</c> (GP-010), <c>doel-onbekend</c>, <c>te-veel-afspraken</c>, <c>datum-onjuist</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>.</param>
    public static Evaluatieinhoud Lees(Evaluatieinhoud vorig, Evaluatieinvoer invoer, Evaluatiekader kader, DateOnly vandaag, Weigeringen fouten)
    {
        var doelen = kader.Doelen.Select(d => new Doeloordeel(d.Id, d.Tekst) { Van = d.Van, Prive = d.Prive }).ToList();
        fouten.Eis(invoer.Vervolg.Count <= MeesteAfspraken, new("te-veel-afspraken", $"Er passen {MeesteAfspraken} afspraken in. Voeg samen wat bij elkaar hoort.", null, "GP-012"));
        return vorig with
        {
            Gasten = [.. Gasten(vorig.Gasten, kader.Kring).Select(g => g with { Komst = invoer.Komst.FirstOrDefault(k => k.Gast == g.Id).Komst ?? (invoer.Komst.Any(k => k.Gast == g.Id) ? null : g.Komst) })],
            Meningen = [.. invoer.Meningen.Select((m, i) => Mening(m, kader, vorig, $"meningen[{i}].", fouten)).OfType<Mening>()],
            Doelen = [.. doelen.Select(d => Oordeel(d, invoer.Doelen, fouten))],
            Vervolg = [.. invoer.Vervolg.Select((v, i) => Vervolg(v, doelen, $"vervolg[{i}].", vandaag, fouten)).OfType<Vervolgafspraak>()],
            Stabiel = invoer.Stabiel,
            Kernpunten = fouten.Neem(Tekst.Vrij(invoer.Kernpunten, "kernpunten", Tekst.Lang)),
            Verder = invoer.Verder,
            Vragen = new(
                fouten.Neem(Tekst.Vrij(invoer.Vragen.Resultaat, "resultaat", Tekst.Lang)), fouten.Neem(Tekst.Vrij(invoer.Vragen.Patronen, "patronen", Tekst.Lang)),
                fouten.Neem(Tekst.Vrij(invoer.Vragen.Nodig, "nodig", Tekst.Lang)), fouten.Neem(Tekst.Vrij(invoer.Vragen.Eindsituatie, "eindsituatie", Tekst.Lang))),
        };
    }

    static string Half(string? tekst, string veld, Weigeringen fouten) => fouten.Neem(Tekst.Vrij(tekst, veld, Tafelregel.Zin)) ?? "";

    static Mening? Mening(Meninginvoer m, Evaluatiekader kader, Evaluatieinhoud vorig, string veld, Weigeringen fouten)
    {
        var woorden = fouten.Neem(Tekst.Vrij(m.Woorden, veld + "Woorden", Tekst.Lang));
        var getypt = Tekst.Schoon(m.Cijfer);
        int? cijfer = getypt is not null && int.TryParse(getypt, NumberStyles.None, CultureInfo.InvariantCulture, out var c) && c <= Hoogste ? c : null;
        fouten.Eis(getypt is null || cijfer is not null, new("cijfer-onmogelijk", "Vul een heel cijfer in van 0 (niet veilig) tot en met 10 (helemaal veilig).", veld + "Cijfer", "CR-053"));
        var naam = kader.Kring.FirstOrDefault(k => k.Id == m.Wie)?.Naam ?? vorig.Meningen.FirstOrDefault(v => v.Wie == m.Wie)?.Naam;
        return naam is null || (cijfer is null && woorden is null) ? null : new(m.Wie, naam, cijfer, woorden);
    }

    static Doeloordeel Oordeel(Doeloordeel doel, IReadOnlyList<Oordeelinvoer> invoer, Weigeringen fouten)
    {
        var nr = invoer.ToList().FindIndex(o => o.Doel == doel.Doel);
        return nr < 0 ? doel : doel with
        {
            Kwaliteit = fouten.Neem(Tekst.Vrij(invoer[nr].Kwaliteit, $"doelen[{nr}].Kwaliteit", Tekst.Lang)),
            Effect = fouten.Neem(Tekst.Vrij(invoer[nr].Effect, $"doelen[{nr}].Effect", Tekst.Lang)),
            Bereikt = invoer[nr].Bereikt ?? Bereikt.NogNiet,
        };
    }

    static Vervolgafspraak? Vervolg(Vervolginvoer v, List<Doeloordeel> doelen, string veld, DateOnly vandaag, Weigeringen fouten)
    {
        var afspraak = Planlezing.Afspraak(v.Afspraak, veld, fouten, vandaag);
        fouten.Eis(afspraak is null || doelen.Exists(d => d.Doel == v.Doel), new("doel-onbekend", "Dit doel staat niet meer in het plan. Kies een ander doel.", veld + "Wat", "GP-012"));
        return afspraak is null ? null : new(v.Doel, afspraak, v.Schaal);
    }
}
