using System.Globalization;
using Eenplan.Domein.Casus;
using Eenplan.Domein.Coordinatie;
using Eenplan.Domein.Gezin;
using Eenplan.Domein.Signaal;

namespace Eenplan.Web.Onderdelen.Start.Demo;

/// <summary>Makes the families around the cast: always the same ones, spread over the other workers, phases and states.</summary>
public static class Rondommaker
{
    static readonly string[] Regisseurs = ["joost", "mehmet", "ruud", "chantal", "lotteb"];
    static readonly string[] Wijken = ["Buytenwegh", "Centrum", "Meerzicht", "Noordhove", "Oosterheem", "Palenstein", "Rokkeveen", "Seghwaert"];

    enum Stand
    {
        Rustig,
        Week,
        Laat,
        Wacht,
        Onveilig,
        Gesloten,
    }

    public static IEnumerable<CastGezin> Maak(Cast cast) => Enumerable.Range(0, cast.Rondom.Aantal).Select(i => Maak(cast.Rondom, i));

    static CastGezin Maak(CastRondom r, int i)
    {
        var naam = Kies(r.Achternamen, i);
        var meisje = i % 2 == 0;
        var kind = new CastLid { Voornaam = Kies(meisje ? r.Meisjes : r.Jongens, i / 2), Achternaam = naam, Rol = Gezinsrol.Kind, Leeftijd = string.Create(CultureInfo.InvariantCulture, $"{2 + (i * 5 % 15)}j{i % 12}m"), Geslacht = meisje ? Geslacht.Vrouw : Geslacht.Man };
        var ouder = new CastLid { Voornaam = Kies(r.Ouders, i), Achternaam = naam, Rol = Gezinsrol.Ouder, Leeftijd = string.Create(CultureInfo.InvariantCulture, $"{34 + (i % 12)}j"), Telefoon = string.Create(CultureInfo.InvariantCulture, $"06 0000 5{i / 10}{i % 10}") };
        var stand = Bepaal(i);
        var begin = stand == Stand.Laat && i % 2 == 0 ? "-7wd" : stand == Stand.Gesloten ? "-27d" : string.Create(CultureInfo.InvariantCulture, $"-{14 + (i * 3 % 12)}d");
        return new CastGezin
        {
            Naam = naam,
            Regisseur = Regisseurs[i % Regisseurs.Length],
            Vervanger = Regisseurs[(i + 1) % Regisseurs.Length],
            Dag = begin,
            Urgentie = stand == Stand.Onveilig ? Urgentie.Nu : Urgentie.Gewoon,
            Adres = new() { Straat = string.Create(CultureInfo.InvariantCulture, $"{Kies(r.Straten, i)} {1 + (i * 7 % 90)}"), Postcode = string.Create(CultureInfo.InvariantCulture, $"27{10 + (i % 15)} Y{(char)('A' + (i % 26))}"), Wijk = Wijken[i % Wijken.Length] },
            Melder = new() { Soort = i % 3 == 0 ? Meldersoort.Gezin : Meldersoort.Professional, Wie = i % 3 == 0 ? "Moeder" : "Leerkracht" },
            Zorg = Kies(r.Zorgen, i),
            Leden = [kind, ouder],
            Stappen = [.. Stappen(r, i, stand, begin, kind.Voornaam!)],
        };
    }

    /// <summary>3% unsafe, some overdue, this week and waiting, a few closed, the rest quiet.</summary>
    static Stand Bepaal(int i) => (i % 25) switch
    {
        3 => Stand.Onveilig,
        6 or 12 or 18 => Stand.Laat,
        1 or 5 or 9 or 13 or 17 or 21 => Stand.Week,
        4 or 11 or 19 => Stand.Wacht,
        23 or 24 => Stand.Gesloten,
        _ => Stand.Rustig,
    };

    static IEnumerable<CastStap> Stappen(CastRondom r, int i, Stand stand, string begin, string kind)
    {
        var onveilig = stand == Stand.Onveilig;
        yield return new()
        {
            Dag = begin,
            Oordelen = new() { [kind] = onveilig ? Veiligheidsoordeel.Onvoldoende : Veiligheidsoordeel.Voldoende },
            Gronden = onveilig ? "Er wordt geslagen als er ruzie is, zegt het kind zelf." : "Geen aanwijzing dat er nu iets kan gebeuren.",
            Bodemeisen = onveilig ? [new() { Wat = "Niemand slaat; bij ruzie gaat vader naar buiten", Wie = "Ouders", Controleert = "De wijkagent", Hoe = "Wekelijks bezoek", Toets = "+1wd" }] : [],
            Misgaat = onveilig ? "Oma belt en haalt het kind op." : null,
        };
        if (stand == Stand.Laat && i % 2 == 0)
        {
            yield break;
        }

        yield return new() { Dag = begin, Contact = (Contactsoort)(i % 5), Met = "ouder en kind", Gezegd = Kies(r.Gesprekken, i), Gezien = [kind], Gesproken = [kind] };
        if (!onveilig)
        {
            yield return new() { Dag = begin, Screening = "ja" };
        }

        switch (stand)
        {
            case Stand.Laat:
                yield return new() { Dag = "-9wd", Taak = Kies(r.Taken, i), Uiterlijk = "-2wd" };
                break;
            case Stand.Week:
                yield return new() { Dag = "-3wd", Taak = Kies(r.Taken, i), Uiterlijk = string.Create(CultureInfo.InvariantCulture, $"+{i % 4}wd") };
                break;
            case Stand.Wacht:
                var wacht = Kies(r.Wachten, i);
                yield return new() { Dag = "-4wd", Taak = wacht.Wat, Wachtop = wacht.Op, Uiterlijk = "+9wd" };
                break;
            case Stand.Gesloten:
                yield return new() { Dag = i % 2 == 0 ? "-20d" : "-25d", Sluit = "Het gezin redt het met hulp van familie.", Waak = "+70d" };
                break;
        }
    }

    static T Kies<T>(List<T> lijst, int i) => lijst[i % lijst.Count];
}
