namespace Eenplan.Ijw;

/// <summary>In-message rules of JW301, JW305, JW307, JW315, JW317 and JW319.</summary>
static class Regieregels
{
    const string Client = "Bericht/Client";

    public static void Toewijzing(Melder m, Jw301 bericht)
    {
        var dagtekening = bericht.Header.BerichtIdentificatie.Dagtekening;
        var c = bericht.Client;
        Persoonregels.Bsn(m, Client, c.Bsn);
        Persoonregels.Geboorte(m, Client, c.Geboortedatum, dagtekening);
        Persoonregels.Naam(m, Client, c.Naam, client: true);
        m.Eis(c.Communicatie is null || c.Communicatie.Taal is not null == (c.Communicatie.Vorm == "1"), "CD007", Client, "Communicatie/Taal",
            "De taal hoort bij een tolk (vorm 1): vul de taal dan in, en laat haar anders weg.");
        Relaties(m, c, dagtekening);
        var soorten = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < c.Contactgegevens.Count; i++)
        {
            var pad = $"{Client}/Contactgegevens/Contact[{i + 1}]";
            Persoonregels.Contact(m, pad, c.Contactgegevens[i]);
            Sleutel(m, soorten.Add(c.Contactgegevens[i].Soort), pad, "een contact met dezelfde soort");
        }

        m.Eis(c.Contactgegevens.Any(x => x.Soort is "01" or "02" or "03"), "TR061", Client, "Contactgegevens",
            "Geef minstens één vast adres: een BRP-adres (01), correspondentieadres (02) of verblijfadres (03).");
        Toegewezen(m, c, dagtekening);
    }

    static void Relaties(Melder m, ToewijzingClient c, DateOnly dagtekening)
    {
        var nummers = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < c.Relaties.Count; i++)
        {
            var r = c.Relaties[i];
            var pad = $"{Client}/Relaties/Relatie[{i + 1}]";
            Sleutel(m, nummers.Add(r.Nummer), pad, "een relatie met hetzelfde nummer");
            Persoonregels.Geboorte(m, pad, r.Geboortedatum, dagtekening);
            Persoonregels.Naam(m, pad, r.Naam, client: false);
            Persoonregels.Contact(m, pad + "/Contact", r.Contact);
        }
    }

    static void Toegewezen(Melder m, ToewijzingClient c, DateOnly dagtekening)
    {
        var nummers = new HashSet<long>();
        var gegevens = new List<Productgegeven>(c.ToegewezenProducten.Count);
        var blijft = new List<int>(c.ToegewezenProducten.Count);
        for (var i = 0; i < c.ToegewezenProducten.Count; i++)
        {
            var t = c.ToegewezenProducten[i];
            var p = new Productgegeven($"{Client}/ToegewezenProducten/ToegewezenProduct[{i + 1}]", t.Product, t.Ingangsdatum, t.Einddatum, "Einddatum", t.Omvang, t.Budget);
            Sleutel(m, nummers.Add(t.ToewijzingNummer), p.Pad, "een product met hetzelfde toewijzingnummer");
            m.Eis(t.Toewijzingsdatum <= dagtekening, "TR134", p.Pad, "Toewijzingsdatum", "De toewijzingsdatum ligt na de dagtekening van het bericht.");
            Productregels.Algemeen(m, p, "CS338");
            Productregels.MetProduct(m, p, "CD080");
            m.Eis(t.RedenWijziging != "13" || t.Einddatum == t.Ingangsdatum, "CS335", p.Pad, "RedenWijziging", "Bij een verwijderde toewijzing (13) moet de einddatum gelijk zijn aan de ingangsdatum.");
            m.Eis(t.RedenWijziging != "01", "CS336", p.Pad, "RedenWijziging", "Reden 01 is vervallen. Gebruik 13 (verwijderd) of 14 (administratieve correctie).");
            if (!(t.RedenWijziging is "13" or "01" && t.Einddatum == t.Ingangsdatum))
            {
                gegevens.Add(p);
                blijft.Add(i);
            }
        }

        foreach (var (index, botst) in Productregels.Stapeling(gegevens))
        {
            m.Meld("TR302", gegevens[index].Pad, $"Dit product overlapt in de tijd met ToegewezenProduct[{blijft[botst] + 1}]. Wijs een product maar één keer toe voor dezelfde dagen.");
        }
    }

    public static void Start(Melder m, Jw305 bericht)
    {
        var dagtekening = bericht.Header.BerichtIdentificatie.Dagtekening;
        var c = bericht.Client;
        Persoonregels.Bsn(m, Client, c.Bsn);
        Persoonregels.Geboorte(m, Client, c.Geboortedatum, dagtekening);
        var sleutels = new HashSet<(long?, string?, string?, DateOnly)>();
        for (var i = 0; i < c.StartProducten.Count; i++)
        {
            var s = c.StartProducten[i];
            var pad = $"{Client}/StartProducten/StartProduct[{i + 1}]";
            Sleutel(m, sleutels.Add((s.ToewijzingNummer, s.Product?.Categorie, s.Product?.Code, s.Begindatum)), pad,
                "een start met dezelfde toewijzing, hetzelfde product en dezelfde begindatum");
            m.Eis(s.Begindatum <= dagtekening, "TR134", pad, "Begindatum", "De begindatum ligt na de dagtekening. Meld een start pas als de hulp echt begonnen is.");
            Status(m, pad, s.StatusAanlevering);
        }
    }

    public static void Stop(Melder m, Jw307 bericht)
    {
        var dagtekening = bericht.Header.BerichtIdentificatie.Dagtekening;
        var c = bericht.Client;
        Persoonregels.Bsn(m, Client, c.Bsn);
        Persoonregels.Geboorte(m, Client, c.Geboortedatum, dagtekening);
        var sleutels = new HashSet<(long?, string?, string?, DateOnly, DateOnly, string)>();
        for (var i = 0; i < c.StopProducten.Count; i++)
        {
            var s = c.StopProducten[i];
            var pad = $"{Client}/StopProducten/StopProduct[{i + 1}]";
            Sleutel(m, sleutels.Add((s.ToewijzingNummer, s.Product?.Categorie, s.Product?.Code, s.Begindatum, s.Einddatum, s.RedenBeeindiging)), pad,
                "een stop met dezelfde toewijzing, datums en reden");
            m.Eis(s.Einddatum >= s.Begindatum, "TR018", pad, "Einddatum", "De einddatum ligt voor de begindatum.");
            m.Eis(s.Einddatum <= dagtekening, "TR134", pad, "Einddatum", "De einddatum ligt na de dagtekening. Meld een stop pas als de hulp echt gestopt is.");
            Status(m, pad, s.StatusAanlevering);
        }
    }

    public static void Vot(Melder m, Jw315 bericht)
    {
        var c = bericht.Client;
        Persoonregels.Bsn(m, Client, c.Bsn);
        Persoonregels.Geboorte(m, Client, c.Geboortedatum, bericht.Header.BerichtIdentificatie.Dagtekening);
        var referenties = new HashSet<string>(StringComparer.Ordinal);
        var gegevens = new List<Productgegeven>();
        for (var i = 0; i < c.AangevraagdeProducten.Count; i++)
        {
            var a = c.AangevraagdeProducten[i];
            var p = new Productgegeven($"{Client}/AangevraagdeProducten/AangevraagdProduct[{i + 1}]", a.Product, a.ToewijzingIngangsdatum, a.ToewijzingEinddatum, "ToewijzingEinddatum", a.Omvang, a.Budget);
            gegevens.Add(p);
            if (!referenties.Add(a.ReferentieAanbieder))
            {
                Sleutel(m, goed: false, p.Pad, "een aangevraagd product met dezelfde referentie");
                m.Meld("TR383", p.Pad + "/ReferentieAanbieder", "Geef elk aangevraagd product een eigen referentie.");
            }

            m.Eis(a.BeschikkingNummer is null == a.BeschikkingIngangsdatum is null, "CD043", p.Pad, "BeschikkingIngangsdatum", "Nummer en ingangsdatum van de beschikking horen bij elkaar: vul ze allebei in, of geen van beide.");
            Verwijzer(m, p.Pad, a.Verwijzer);
            Productregels.Algemeen(m, p, "CS343");
            Productregels.MetProduct(m, p, "CD095");
        }

        foreach (var (index, botst) in Productregels.Stapeling(gegevens))
        {
            m.Meld("TR386", gegevens[index].Pad, $"Dit product overlapt in de tijd met AangevraagdProduct[{botst + 1}]. Vraag een product maar één keer aan voor dezelfde dagen.");
        }
    }

    static void Verwijzer(Melder m, string pad, Verwijzer v)
    {
        pad += "/Verwijzer";
        if (v.Type is "02" or "03" or "04" or "05")
        {
            m.Eis(v.ZorgverlenerCode is null || v.Naam is null, "CD066", pad, "Naam", "Laat de naam van de verwijzer weg: de AGB-code is genoeg.");
            m.Eis(v.ZorgverlenerCode is not null || v.Naam is not null, "CD067", pad, "Naam", "Vul de naam van de verwijzer in, of zijn AGB-code.");
        }
        else
        {
            m.Eis(v.ZorgverlenerCode is null, "CD068", pad, "ZorgverlenerCode", "Een AGB-code hoort alleen bij een huisarts, jeugdarts, gecertificeerde instelling of medisch specialist.");
        }
    }

    public static void Vow(Melder m, Jw317 bericht)
    {
        const string pad = Client + "/Verzoek";
        var dagtekening = bericht.Header.BerichtIdentificatie.Dagtekening;
        var v = bericht.Client.Verzoek;
        Persoonregels.Bsn(m, Client, bericht.Client.Bsn);
        m.Eis(v.OngewijzigdeProducten.Count + v.TeWijzigenProducten.Count > 0, "TR352", pad, "OngewijzigdeProducten", "Noem minstens één toewijzing die er al is, gewijzigd of ongewijzigd.");
        m.Eis(v.TeWijzigenProducten.Count + v.NieuweProducten.Count > 0, "TR353", pad, "TeWijzigenProducten", "Vraag minstens één verandering: een product om te wijzigen of een nieuw product.");
        var ongewijzigd = new HashSet<long>();
        for (var i = 0; i < v.OngewijzigdeProducten.Count; i++)
        {
            Sleutel(m, ongewijzigd.Add(v.OngewijzigdeProducten[i].ToewijzingNummer), $"{pad}/OngewijzigdeProducten/OngewijzigdProduct[{i + 1}]", "een product met hetzelfde toewijzingnummer");
        }

        var gewijzigd = new HashSet<long>();
        for (var i = 0; i < v.TeWijzigenProducten.Count; i++)
        {
            var w = v.TeWijzigenProducten[i];
            var p = new Productgegeven($"{pad}/TeWijzigenProducten/TeWijzigenProduct[{i + 1}]", null, w.GewensteIngangsdatum, w.Einddatum, "Einddatum", w.Omvang, w.Budget);
            Sleutel(m, gewijzigd.Add(w.ToewijzingNummer), p.Pad, "een product met hetzelfde toewijzingnummer");
            Productregels.Algemeen(m, p, "CS338");
        }

        Nieuw(m, v, pad, dagtekening);
    }

    static void Nieuw(Melder m, Verzoek v, string pad, DateOnly dagtekening)
    {
        var sleutels = new HashSet<(string?, string?, DateOnly)>();
        var gegevens = new List<Productgegeven>();
        for (var i = 0; i < v.NieuweProducten.Count; i++)
        {
            var n = v.NieuweProducten[i];
            var p = new Productgegeven($"{pad}/NieuweProducten/NieuwProduct[{i + 1}]", n.Product, n.GewensteIngangsdatum, n.Einddatum, "Einddatum", n.Omvang, n.Budget);
            gegevens.Add(p);
            Sleutel(m, sleutels.Add((n.Product?.Categorie, n.Product?.Code, n.GewensteIngangsdatum)), p.Pad, "een nieuw product met dezelfde code en ingangsdatum");
            m.Eis(n.GewensteIngangsdatum > dagtekening, "TR380", p.Pad, "GewensteIngangsdatum", "Een nieuw product kan pas ingaan na de dagtekening van het bericht.");
            Productregels.Algemeen(m, p, "CS338");
            Productregels.MetProduct(m, p, "CD096");
        }

        foreach (var (index, botst) in Productregels.Stapeling(gegevens))
        {
            m.Meld("TR410", gegevens[index].Pad, $"Dit product overlapt in de tijd met NieuwProduct[{botst + 1}]. Vraag een product maar één keer voor dezelfde dagen.");
        }
    }

    public static void Antwoord(Melder m, Jw319 bericht)
    {
        const string pad = "Bericht/Antwoord";
        var a = bericht.Antwoord;
        m.Eis(a.VerzoekAntwoord != "1" || a.RedenAfwijzingVerzoek is not null, "CD085", pad, "RedenAfwijzingVerzoek", "Vul de reden van afwijzing in.");
        m.Eis(a.VerzoekAntwoord != "2" || a.RedenAfwijzingVerzoek is null, "CD086", pad, "RedenAfwijzingVerzoek", "Laat de reden van afwijzing weg zolang het verzoek in onderzoek is.");
        m.Eis(a.RedenAfwijzingVerzoek != "8" || a.Woonplaatsbeginsel is not null, "TR377", pad, "Woonplaatsbeginsel", "Noem de gemeente die volgens het woonplaatsbeginsel verantwoordelijk is.");
        m.Eis(a.RedenAfwijzingVerzoek is null or "8" || a.Woonplaatsbeginsel is null, "TR409", pad, "Woonplaatsbeginsel", "Een andere gemeente noem je alleen bij reden 8 (woonplaatsbeginsel).");
    }

    static void Status(Melder m, string pad, string status) =>
        m.Eis(status is "1" or "3", "CS058", pad, "StatusAanlevering", "Gebruik 1 (eerste aanlevering) of 3 (verwijderen). Wijzigen gaat door te verwijderen en opnieuw te sturen.");

    internal static void Sleutel(Melder m, bool goed, string pad, string wat)
    {
        if (!goed)
        {
            m.Meld("TR101", pad, $"Er staat al {wat} in dit bericht. Elke sleutel mag maar één keer voorkomen.");
        }
    }
}
