using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Gezinsplan;

/// <summary>An agreement as typed.</summary>
public sealed record Afspraakinvoer(Guid Id, string? Wat, Hulpsoort? Soort, string? Start, string? Eind, Bereikt? Bereikt, string? BereiktOp);

/// <summary>A goal as typed.</summary>
public sealed record Doelinvoer(Guid Id, string? Tekst, PersoonId? Van, Leefgebied? Leefgebied, Doeltermijn? Termijn, Doelvolgorde? Volgorde, string? GoedGenoeg, Bronsoort? Bron, string? BronWie, bool Prive, string? Gestopt, IReadOnlyList<Afspraakinvoer> Afspraken);

/// <summary>Own words of a member as typed.</summary>
public sealed record Woordinvoer(PersoonId? Van, string? Tekst, Bronsoort? Bron, string? Op);

/// <summary>A statement with its source as typed.</summary>
public sealed record Zininvoer(Guid Id, string? Tekst, PersoonId? Van, Bronsoort? Bron, string? BronWie, string? Waarheen);

/// <summary>Somebody involved as typed.</summary>
public sealed record Betrokkeneinvoer(Guid Id, string? Naam, string? Relatie, string? Bereikbaar, string? Doel);

/// <summary>An answer to a problem as typed.</summary>
public sealed record Antwoordinvoer(Guid Vraag, Guid? Doel, string? Reden);

/// <summary>The whole plan as typed; empty rows are left out.</summary>
public sealed record Planinvoer(
    IReadOnlyList<Doelinvoer> Doelen, IReadOnlyList<Woordinvoer> Woorden, IReadOnlyList<Zininvoer> GaatGoed, IReadOnlyList<Zininvoer> NietOpgepakt,
    IReadOnlyList<Betrokkeneinvoer> Betrokkenen, IReadOnlyList<Antwoordinvoer> Antwoorden, string? VoorAllen, string? Afstemming);

/// <summary>Reads a plan as typed. Half a plan may be kept; only what cannot be true or cannot be read is refused.</summary>
public static class Planlezing
{
    /// <summary>More goals at once than a family can carry.</summary>
    public const int MeesteDoelen = 40;

    /// <summary>Reads it.</summary>
    /// <param name="invoer">As typed.</param>
    /// <param name="vorig">What stood in the version until now: a source keeps its day while its words stay.</param>
    /// <param name="blijft">Goals of the version in force: these are stopped with a reason, never dropped.</param>
    /// <param name="leden">Members of the family.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>
    /// The content, or <c>eind-voor-start</c>, <c>bereikt-in-toekomst</c>, <c>woorden-niet-van-kind</c>, <c>lid-onbekend</c>, <c>tekst-te-lang</c>,
    /// <c>datum-onjuist</c>, <c>veld-leeg</c>, <c>te-veel-doelen</c>.
    /// </returns>
    public static Uitkomst<Planinhoud> Lees(Planinvoer invoer, Planinhoud vorig, IReadOnlyCollection<Guid> blijft, IReadOnlyList<Planlid> leden, DateOnly vandaag)
    {
        var lezer = new Lezer(vorig, blijft, leden, vandaag);
        var inhoud = new Planinhoud
        {
            Doelen = [.. invoer.Doelen.Select((d, i) => lezer.Doel(d, $"doelen[{i}].")).OfType<Plandoel>()],
            Woorden = [.. invoer.Woorden.Select((w, i) => lezer.Woord(w, $"woorden[{i}].")).OfType<Planwoord>()],
            GaatGoed = [.. invoer.GaatGoed.Select((z, i) => lezer.Zin(z, vorig.GaatGoed, $"gaatGoed[{i}].")).OfType<Planzin>()],
            NietOpgepakt = [.. invoer.NietOpgepakt.Select((z, i) => lezer.Zin(z, vorig.NietOpgepakt, $"nietOpgepakt[{i}].")).OfType<Planzin>()],
            Betrokkenen = [.. invoer.Betrokkenen.Select((b, i) => lezer.Betrokkene(b, $"betrokkenen[{i}].")).OfType<Planbetrokkene>()],
            VoorAllen = lezer.Vrij(invoer.VoorAllen, "voorAllen", Tekst.Lang),
            Afstemming = lezer.Vrij(invoer.Afstemming, "afstemming", Tekst.Lang),
        };
        lezer.Fouten.Eis(inhoud.Doelen.Count <= MeesteDoelen, new("te-veel-doelen", $"Er passen {MeesteDoelen} doelen in een plan. Voeg doelen samen die bij elkaar horen.", null));
        inhoud = inhoud with { Antwoorden = [.. invoer.Antwoorden.Select((a, i) => lezer.Antwoord(a, inhoud.Doelen, $"antwoorden[{i}].")).OfType<Planantwoord>()] };
        return lezer.Fouten.Heeft ? lezer.Fouten.Als<Planinhoud>() : inhoud;
    }

    /// <summary>Reads one line of the list of agreements: the same for a plan and for what an evaluation agreed on (GP-008, GP-010, GP-012).</summary>
    /// <param name="a">As typed.</param>
    /// <param name="veld">Prefix of the fields.</param>
    /// <param name="fouten">Collects <c>eind-voor-start</c>, <c>bereikt-in-toekomst</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>, <c>datum-onjuist</c>.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The line; null for an empty row.</returns>
    public static Planafspraak? Afspraak(Afspraakinvoer a, string veld, Weigeringen fouten, DateOnly vandaag)
    {
        var start = fouten.Neem(Datum.Lees(a.Start, veld + "Start"));
        var eind = fouten.Neem(Datum.Lees(a.Eind, veld + "Eind"));
        var op = fouten.Neem(Datum.Lees(a.BereiktOp, veld + "BereiktOp"));
        var wat = fouten.Neem(Tekst.Vrij(a.Wat, veld + "Wat", Tekst.Lang));
        if (wat is null)
        {
            fouten.Eis(start is null && eind is null, new("veld-leeg", "Schrijf op wie wat doet.", veld + "Wat", "GP-008"));
            return null;
        }

        fouten.Eis(start is null || eind is null || eind >= start, new("eind-voor-start", $"Deze afspraak zou klaar zijn voor zij begint ({(start is { } s ? Datum.Toon(s) : "")}). Kies een latere dag.", veld + "Eind", "GP-010"));
        fouten.Eis(op is null || op <= vandaag, new("bereikt-in-toekomst", "Deze dag is nog niet geweest. Vul in wanneer jullie keken of het gelukt is.", veld + "BereiktOp", "GP-010"));
        var bereikt = a.Bereikt ?? Bereikt.NogNiet;
        return new(a.Id, wat) { Soort = a.Soort, Start = start, Eind = eind, Bereikt = bereikt, BereiktOp = bereikt == Bereikt.NogNiet ? null : op ?? vandaag };
    }

    sealed class Lezer(Planinhoud vorig, IReadOnlyCollection<Guid> blijft, IReadOnlyList<Planlid> leden, DateOnly vandaag)
    {
        public Weigeringen Fouten { get; } = new();

        public string? Vrij(string? tekst, string veld, int max = Tekst.Kort) => Fouten.Neem(Tekst.Vrij(tekst, veld, max));

        public Plandoel? Doel(Doelinvoer d, string veld)
        {
            var afspraken = d.Afspraken.Select((a, i) => Afspraak(a, $"{veld}Afspraken[{i}].")).OfType<Planafspraak>().ToList();
            var oud = vorig.Doelen.FirstOrDefault(o => o.Id == d.Id);
            var tekst = Vrij(d.Tekst, veld + "Tekst", Tekst.Lang);
            var goedGenoeg = Vrij(d.GoedGenoeg, veld + "GoedGenoeg", Tekst.Lang);
            if (tekst is null)
            {
                var vast = blijft.Contains(d.Id);
                Fouten.Eis(
                    !vast && afspraken.Count == 0 && goedGenoeg is null,
                    new("veld-leeg", vast ? "Dit doel staat in het plan dat nu geldt. Laat het staan. Stopt het gezin ermee? Vul dan in waarom." : "Schrijf op wat het doel is.", veld + "Tekst", "GP-003"));
                return null;
            }

            // A goal of somebody who died or left stays hers, and what was private stays private.
            var bleef = oud is not null && oud.Van == d.Van;
            if (!bleef)
            {
                Lid(d.Van, veld + "Van");
            }

            return new(d.Id, tekst)
            {
                Van = d.Van,
                Leefgebied = d.Leefgebied,
                Termijn = d.Termijn,
                Volgorde = d.Volgorde,
                GoedGenoeg = goedGenoeg,
                Bron = Bron(d.Bron, d.BronWie, d.Van, oud?.Bron, oud?.Tekst == tekst, veld),
                Prive = d.Prive && (leden.Any(l => l.Id == d.Van && !l.Kind) || (bleef && oud!.Prive)),
                Gestopt = Vrij(d.Gestopt, veld + "Gestopt", Tekst.Lang),
                Afspraken = afspraken,
            };
        }

        Planafspraak? Afspraak(Afspraakinvoer a, string veld) => Planlezing.Afspraak(a, veld, Fouten, vandaag);

        public Planwoord? Woord(Woordinvoer w, string veld)
        {
            var op = Fouten.Neem(Datum.Lees(w.Op, veld + "Op"));
            if (Vrij(w.Tekst, veld + "Tekst", Tekst.Lang) is not { } tekst)
            {
                return null;
            }

            Lid(w.Van, veld + "Van");
            var lid = leden.FirstOrDefault(l => l.Id == w.Van);
            Fouten.Eis(
                lid is not { Kind: true } || w.Bron is null or Bronsoort.Jeugdige,
                new("woorden-niet-van-kind", $"Hier staan alleen de woorden van {lid?.Naam} zelf. Wat een ander over {lid?.Naam} zegt, hoort bij een doel.", veld + "Bron", "CR-028"));
            Fouten.Eis(lid is not { Kind: true } || w.Bron is not null, new("bron-leeg", $"Kies wie dit zei. Alleen de woorden van {lid?.Naam} zelf komen hier.", veld + "Bron", "CR-028"));
            Fouten.Eis(op is null || op <= vandaag, new("bron-in-toekomst", "Deze dag is nog niet geweest. Vul in wanneer het gezegd is.", veld + "Op", "CR-028"));
            var oud = vorig.Woorden.FirstOrDefault(o => o.Van == w.Van && o.Tekst == tekst);
            return new(w.Van, tekst, new(lid is { Kind: true } ? Bronsoort.Jeugdige : w.Bron ?? Bronsoort.Ouder, lid?.Naam ?? "de ouders samen", op ?? oud?.Bron.Op ?? vandaag));
        }

        public Planzin? Zin(Zininvoer z, IReadOnlyList<Planzin> eerder, string veld)
        {
            var waarheen = Vrij(z.Waarheen, veld + "Waarheen", Tekst.Lang);
            if (Vrij(z.Tekst, veld + "Tekst", Tekst.Lang) is not { } tekst)
            {
                Fouten.Eis(waarheen is null, new("veld-leeg", "Schrijf op wat de vraag is.", veld + "Tekst", "CR-017"));
                return null;
            }

            Lid(z.Van, veld + "Van");
            var oud = eerder.FirstOrDefault(o => o.Id == z.Id);
            return new(z.Id, tekst, Bron(z.Bron, z.BronWie, z.Van, oud?.Bron, oud?.Tekst == tekst, veld), waarheen) { Van = z.Van };
        }

        public Planbetrokkene? Betrokkene(Betrokkeneinvoer b, string veld)
        {
            var (relatie, bereikbaar, doel) = (Vrij(b.Relatie, veld + "Relatie"), Vrij(b.Bereikbaar, veld + "Bereikbaar"), Vrij(b.Doel, veld + "Doel"));
            if (Vrij(b.Naam, veld + "Naam") is { } naam)
            {
                return new(b.Id, naam, relatie, bereikbaar, doel);
            }

            Fouten.Eis(relatie is null && bereikbaar is null && doel is null, new("veld-leeg", "Vul de naam in van wie betrokken is.", veld + "Naam", "GP-006"));
            return null;
        }

        public Planantwoord? Antwoord(Antwoordinvoer a, IReadOnlyList<Plandoel> doelen, string veld)
        {
            var reden = Vrij(a.Reden, veld + "Reden", Tekst.Lang);
            var doel = doelen.Any(d => d.Id == a.Doel) ? a.Doel : null;
            return doel is null && reden is null ? null : new(a.Vraag, doel, reden);
        }

        /// <summary>No source yet is fine while one writes; half a source is asked. Of a child or parent whose goal it is the name need not be typed.</summary>
        Bron? Bron(Bronsoort? soort, string? wie, PersoonId? van, Bron? oud, bool zelfdeTekst, string veld)
        {
            var zelf = leden.FirstOrDefault(l => l.Id == van && soort is Bronsoort.Jeugdige or Bronsoort.Ouder && l.Kind == (soort == Bronsoort.Jeugdige));
            var naam = Vrij(wie, veld + "BronWie") ?? zelf?.Naam;
            Fouten.Eis(soort is null || naam is not null, new("veld-leeg", "Vul de naam in van wie dit zei.", veld + "BronWie", "CR-028"));
            Fouten.Eis(soort is not null || naam is null, new("bron-leeg", "Kies van wie dit komt: jeugdige, ouder, professional of instantie.", veld + "Bron", "CR-028"));
            return soort is not { } s || naam is null ? null : new(s, naam, zelfdeTekst && oud is not null && oud.Soort == s && oud.Wie == naam ? oud.Op : vandaag);
        }

        void Lid(PersoonId? wie, string veld) =>
            Fouten.Eis(wie is null || leden.Any(l => l.Id == wie), new("lid-onbekend", "Deze persoon hoort niet bij het gezin. Kies iemand anders.", veld, "GP-003"));
    }
}
