using System.Globalization;
using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Termijnen;

/// <summary>A day that was asked for, with the reasoning.</summary>
/// <param name="Dag">The n-th working day.</param>
/// <param name="Redenen">Why this day.</param>
/// <param name="Vastleggen">What to record when acting on it.</param>
public sealed record Werkdaguitspraak(DateOnly Dag, IReadOnlyList<Reden> Redenen, IReadOnlyList<string> Vastleggen);

/// <summary>A term that was asked for, with the reasoning.</summary>
/// <param name="Antwoord">The computed term; without a day or instant it cannot be determined.</param>
/// <param name="Start">Day on which it begins; the rules of that day hold.</param>
/// <param name="Redenen">Why; for a term without a last day, why there is none.</param>
/// <param name="Vastleggen">What to record when acting on it.</param>
public sealed record Termijnuitspraak(Termijnantwoord Antwoord, DateOnly Start, IReadOnlyList<Reden> Redenen, IReadOnlyList<string> Vastleggen);

/// <summary>The rules of terms as questions that need no file: the n-th working day, and the last day of a term of Bijlage A.</summary>
public static class Regelhulp
{
    /// <summary>Most working days that can be asked for: some forty years.</summary>
    public const int MeesteWerkdagen = 10_000;

    const int MeesteDagenGenoemd = 12;

    static readonly string[] Momentvormen = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>The n-th working day after a day; the day itself does not count (CR-062).</summary>
    /// <param name="vanaf">Civil day.</param>
    /// <param name="werkdagen">How many working days, 1 or more.</param>
    /// <param name="kalender">Working days of the gemeente.</param>
    /// <returns>The day, or <c>datum-leeg</c>, <c>datum-buiten-bereik</c>, <c>werkdagen-leeg</c>, <c>werkdagen-buiten-bereik</c>.</returns>
    public static Uitkomst<Werkdaguitspraak> Werkdagen(DateOnly? vanaf, int? werkdagen, Werkdagenkalender kalender)
    {
        var fouten = new Weigeringen();
        fouten.Eis(vanaf is not null, new("datum-leeg", "Vul in vanaf welke dag je telt, als jjjj-mm-dd.", "vanaf"));
        fouten.Eis(vanaf is not { } v || BinnenBereik(v), Buiten("vanaf"));
        fouten.Eis(werkdagen is not null, new("werkdagen-leeg", "Vul in hoeveel werkdagen je telt.", "werkdagen"));
        fouten.Eis(werkdagen is null or (>= 1 and <= MeesteWerkdagen), new("werkdagen-buiten-bereik", $"Vul een heel aantal werkdagen in van 1 tot en met {MeesteWerkdagen}.", "werkdagen"));
        if (fouten.Heeft)
        {
            return fouten.Als<Werkdaguitspraak>();
        }

        var dag = kalender.Na(vanaf!.Value, werkdagen!.Value);
        return new Werkdaguitspraak(
            dag,
            [
                new("CR-062", "Werkdagenkalender van de gemeente", "De dag van de gebeurtenis telt niet mee. Zaterdag, zondag en feestdagen zijn geen werkdag."),
                .. Overgeslagen(vanaf.Value, dag, kalender),
            ],
            [$"De dag vanaf wanneer je telt: {Datum.Toon(vanaf.Value)}.", "Waarom deze termijn in werkdagen telt."]);
    }

    /// <summary>The last day in time of a term of Bijlage A. Every code is answered, from Bijlage A where the profile is silent.</summary>
    /// <param name="code">Code of the term.</param>
    /// <param name="start">Day of the event as jjjj-mm-dd; for a term in hours its instant with offset.</param>
    /// <param name="regels">Calendar and terms in force on a day: those of the start hold.</param>
    /// <returns>The term, or <c>code-leeg</c>, <c>code-onbekend</c>, <c>datum-leeg</c>, <c>datum-onjuist</c>, <c>datum-buiten-bereik</c>, <c>moment-nodig</c>.</returns>
    public static Uitkomst<Termijnuitspraak> Termijn(string? code, string? start, Func<DateOnly, Termijnregels> regels)
    {
        var fouten = new Weigeringen();
        var (kalender, register) = regels(Startdag(start));
        var definitie = code is null ? null : register.GetValueOrDefault(code) ?? Termijnregister.Alle.GetValueOrDefault(code);
        fouten.Eis(!string.IsNullOrEmpty(code), new("code-leeg", "Kies een termijn.", "code"));
        fouten.Eis(string.IsNullOrEmpty(code) || definitie is not null, new("code-onbekend", "Deze termijn staat niet in het termijnenregister. Controleer de code, ook de hoofdletters.", "code"));
        fouten.Eis(!string.IsNullOrEmpty(start), new("datum-leeg", "Vul in wanneer de termijn begint.", "start"));
        if (fouten.Heeft)
        {
            return fouten.Als<Termijnuitspraak>();
        }

        if (definitie!.Duur is { Eenheid: Eenheid.Uren })
        {
            var moment = LeesMoment(start!);
            return moment.Gelukt ? Spreek(Termijnantwoord.Op(definitie, moment.Waarde, kalender), Datum.Dag(moment.Waarde), kalender) : Uitkomst<Termijnuitspraak>.Geweigerd(moment.Weigeringen);
        }

        var dag = LeesDag(start!);
        return dag.Gelukt ? Spreek(Termijnantwoord.Op(definitie, dag.Waarde, kalender), dag.Waarde, kalender) : Uitkomst<Termijnuitspraak>.Geweigerd(dag.Weigeringen);
    }

    static Termijnuitspraak Spreek(Termijnantwoord antwoord, DateOnly start, Werkdagenkalender kalender)
    {
        var t = antwoord.Definitie;
        if (t.Duur is not { } duur)
        {
            return new(antwoord, start, [new(t.Eis, "Termijnenregister", t.GeenLaatsteDag!)], [$"De dag van: {t.Start}.", "Wanneer je het deed, en wie dat deed."]);
        }

        var redenen = new List<Reden> { new(t.Eis, "Termijnenregister", $"{t.Naam}: {Tijdsduur(t, duur)}. Begint bij: {t.Start}."), new(t.Eis, Rekenbron(t.Rekenwijze), Rekenzin(t.Rekenwijze)) };
        if (antwoord.VerschovenVan is { } van)
        {
            redenen.Add(new(t.Eis, Rekenbron(t.Rekenwijze), $"{Datum.Toon(van)} is {Soortdag(van)}. Daarom schuift de laatste dag op."));
        }

        if (t.Rekenwijze == Rekenwijze.Werkdagen)
        {
            redenen.AddRange(Overgeslagen(start, antwoord.Laatste!.Value, kalender));
        }

        return new(antwoord, start, redenen, [.. Vastleggen(t)]);
    }

    static string Tijdsduur(Termijndefinitie t, Duur duur) => t.Code == "Toekomstplan" ? "klaar voor de jeugdige zeventien en een half is" : t.Correctie < 0 ? $"{duur}, min een dag" : $"{duur}";

    static IEnumerable<string> Vastleggen(Termijndefinitie t) =>
    [
        $"De dag van: {t.Start}.",
        t.Soort == Termijnsoort.Maximum ? "De dag waarop het eindigt of is verlengd, en wie dat besloot." : $"De dag waarop het is gedaan, en door wie ({t.Verantwoordelijk}).",
        t.Soort switch
        {
            Termijnsoort.Norm => "Lukt het niet op tijd? Waarom, en wanneer dan wel.",
            Termijnsoort.Hard => "Lukt het niet op tijd? Wie dat weet en wat jullie hebben afgesproken. De termijn zelf verandert niet.",
            _ => "Is het langer nodig? Welk ander kader daarna geldt.",
        },
    ];

    /// <summary>Feestdagen and closing days that were passed over; the first dozen.</summary>
    static IEnumerable<Reden> Overgeslagen(DateOnly van, DateOnly tot, Werkdagenkalender kalender)
    {
        for (var (dag, genoemd) = (van.AddDays(1), 0); dag < tot && genoemd < MeesteDagenGenoemd; dag = dag.AddDays(1))
        {
            if (dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || kalender.IsWerkdag(dag))
            {
                continue;
            }

            genoemd++;
            yield return Feestdagen.Naam(dag) is { } naam
                ? new("CR-062", "Algemene termijnenwet art. 3", $"{Datum.Toon(dag)} is overgeslagen: {naam}.")
                : new("CR-062", "Gemeenteprofiel, sluitingsdagen", $"{Datum.Toon(dag)} is overgeslagen: de gemeente is dicht.");
        }
    }

    static string Rekenbron(Rekenwijze wijze) => wijze switch
    {
        Rekenwijze.Werkdagen => "Werkdagenkalender van de gemeente",
        Rekenwijze.Atw => "Algemene termijnenwet art. 1 tot en met 4",
        Rekenwijze.Eu => "Verordening (EEG, Euratom) 1182/71 art. 3",
        Rekenwijze.Uren => "Termijnenregister",
        _ => "Rekenafspraak termijnen",
    };

    static string Rekenzin(Rekenwijze wijze) => wijze switch
    {
        Rekenwijze.Werkdagen => "Telt in werkdagen. De dag zelf telt niet mee; zaterdag, zondag en feestdagen ook niet.",
        Rekenwijze.Atw => "Telt in kalenderdagen. Eindigt de termijn op een zaterdag, zondag of feestdag, dan loopt hij door tot de volgende gewone dag.",
        Rekenwijze.Eu => "Termijn uit de AVG. Eindigt hij op een zaterdag, zondag of feestdag, dan loopt hij door tot de volgende gewone dag.",
        Rekenwijze.Uren => "Telt in uren en loopt door in de nacht, het weekend en bij zomertijd.",
        _ => "Telt op de kalender en schuift niet op voor een weekend of feestdag.",
    };

    static string Soortdag(DateOnly dag) => Feestdagen.Naam(dag) ?? dag.DayOfWeek switch
    {
        DayOfWeek.Saturday => "een zaterdag",
        DayOfWeek.Sunday => "een zondag",
        _ => "een dag die niet meetelt",
    };

    /// <summary>The day that a day or an instant begins with; what is neither is refused later.</summary>
    static DateOnly Startdag(string? start) =>
        start is { Length: >= 10 } && DateOnly.TryParseExact(start[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : DateOnly.MaxValue;

    static Uitkomst<DateOnly> LeesDag(string tekst)
    {
        if (!DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag))
        {
            return new Weigering("datum-onjuist", "Vul een bestaande datum in als jjjj-mm-dd, bijvoorbeeld 2026-11-20. Deze termijn telt in dagen, dus zonder tijdstip.", "start");
        }

        return BinnenBereik(dag) ? dag : Buiten("start");
    }

    static Uitkomst<DateTimeOffset> LeesMoment(string tekst)
    {
        var metVerschil = tekst.Length > 6 && (tekst[^1] == 'Z' || tekst[^6] is '+' or '-') && tekst.Contains('T', StringComparison.Ordinal);
        if (!metVerschil || !DateTimeOffset.TryParseExact(tekst, Momentvormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            return new Weigering("moment-nodig", "Deze termijn telt in uren. Vul dag, tijd en tijdzone in, bijvoorbeeld 2026-11-20T09:30:00+01:00.", "start");
        }

        return BinnenBereik(DateOnly.FromDateTime(moment.UtcDateTime)) ? moment : Buiten("start");
    }

    static bool BinnenBereik(DateOnly dag) => dag.Year is >= 1900 and <= 2200;

    static Weigering Buiten(string veld) => new("datum-buiten-bereik", "Vul een datum in tussen 1900 en 2200.", veld);
}
