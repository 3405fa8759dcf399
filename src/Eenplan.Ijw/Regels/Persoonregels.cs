namespace Eenplan.Ijw;

/// <summary>Rules about a person: number, birth, name, ways to reach them.</summary>
static class Persoonregels
{
    static readonly DateOnly Onbekend = new(1900, 1, 1);

    public static void Bsn(Melder m, string pad, string bsn) =>
        m.Eis(Nummers.IsBsn(bsn), "CS002", pad, "Bsn", "Dit burgerservicenummer bestaat niet. Controleer de negen cijfers.");

    public static void Geboorte(Melder m, string pad, Geboortedatum? g, DateOnly dagtekening)
    {
        if (g is null)
        {
            return;
        }

        var dag = g.Datum;
        pad += "/Geboortedatum";
        m.Eis(g.DatumGebruik switch
        {
            "3" => dag == Onbekend,
            "2" => dag is { Month: 1, Day: 1 },
            "1" => dag.Day == 1,
            _ => true,
        }, "CS139", pad, "DatumGebruik", "De geboortedatum past niet bij DatumGebruik. Vul een onbekende dag of maand met 01 en een onbekend jaar met 1900.");
        m.Eis((g.DatumGebruik == "3" && dag == Onbekend) || Dagrekening.PlusJaren(dag, 120) >= dagtekening,
            "TR002", pad, "Datum", "De geboortedatum ligt meer dan 120 jaar voor de dagtekening. Controleer het jaar.");
        m.Eis(dag <= dagtekening, "TR134", pad, "Datum", "De geboortedatum ligt na de dagtekening van het bericht. Controleer de datum.");
    }

    public static void Naam(Melder m, string pad, VolledigeNaam naam, bool client)
    {
        pad += "/Naam";
        m.Eis(naam.NaamGebruik is "1" || (naam.Partnernaam is null ? naam.NaamGebruik is "6" : naam.NaamGebruik is "2" or "3" or "4"),
            "CS050", pad, "NaamGebruik", naam.Partnernaam is null
                ? "Zonder partnernaam kan NaamGebruik alleen 1 (eigen naam) of 6 (niet-natuurlijk persoon) zijn."
                : "Met een partnernaam moet NaamGebruik 1, 2, 3 of 4 zijn.");
        if (client)
        {
            m.Eis(naam.NaamGebruik != "6", "CS318", pad, "NaamGebruik", "Een cliënt is altijd een mens. Gebruik een andere waarde dan 6.");
        }
    }

    public static void Contact(Melder m, string pad, Contact c)
    {
        var adres = c.Adres;
        m.Eis(c.Periode is null || c.Soort == "04", "CD009", pad, "Periode", "Een periode hoort alleen bij een tijdelijk verblijfadres (soort 04).");
        m.Eis(c.Soort is not ("01" or "03") || adres?.Postcode is not null, "CD034", pad, "Adres/Postcode", "Vul de postcode in: die is verplicht bij een BRP-adres en een verblijfadres.");
        m.Eis(!(c.Periode?.Einddatum < c.Periode?.Begindatum), "CS003", pad, "Periode/Einddatum", "De einddatum van de periode ligt voor de begindatum.");
        if (c.Telefoon is null && (adres?.Huis is null || adres.Postcode is null))
        {
            m.Meld("TR006", pad, "Geef een telefoonnummer, of een adres met huisnummer en postcode.");
        }

        if (adres is null)
        {
            return;
        }

        m.Eis(adres.LandCode is null == adres.Postcode is null, "CD005", pad, "Adres/LandCode", "Postcode en landcode horen bij elkaar: vul ze allebei in, of geen van beide.");
        if (adres.LandCode == "NL")
        {
            m.Eis(adres.Huis is not null, "CD025", pad, "Adres/Huis", "Vul het huisnummer in: dat is verplicht bij een adres in Nederland.");
            m.Eis(adres.Postcode is null || Postcode(adres.Postcode), "CS089", pad, "Adres/Postcode", "Schrijf een Nederlandse postcode als 1234AB, zonder spatie.");
        }
    }

    static bool Postcode(string p) => p.Length == 6 && p[0] is >= '1' and <= '9'
        && !p.AsSpan(1, 3).ContainsAnyExceptInRange('0', '9') && char.IsAsciiLetter(p[4]) && char.IsAsciiLetter(p[5]);
}
