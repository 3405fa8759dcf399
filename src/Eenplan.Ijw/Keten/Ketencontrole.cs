namespace Eenplan.Ijw;

/// <summary>
/// Checks a message against earlier messages (level 3) and against sources outside (level 4).
/// The message must have passed <see cref="Berichtcontrole"/>, and must not be in the archive yet.
/// </summary>
/// <param name="archief">Earlier messages.</param>
/// <param name="bronnen">Sources outside the messages.</param>
public sealed class Ketencontrole(IBerichtenarchief archief, Externebronnen bronnen)
{
    /// <summary>Checks a message.</summary>
    /// <param name="bericht">A message, not a return message.</param>
    /// <param name="vandaag">The day of the receiver.</param>
    /// <returns>Findings, each with the part of the message that carries its return code; none for a part means the header.</returns>
    public IReadOnlyList<Bevinding> Controleer(Bericht bericht, DateOnly vandaag)
    {
        var m = new Melder();
        if (bericht.Kop is RetourHeader)
        {
            return m.Bevindingen;
        }

        Kop(m, bericht, vandaag);
        switch (bericht)
        {
            case Jw301 b:
                new Toewijzingcontrole(archief, bronnen, m).Controleer(b);
                break;
            case Jw305 b:
                new Regiecontrole(archief, bronnen, m, b.Header, b.Client.Bsn).Start(b);
                break;
            case Jw307 b:
                new Regiecontrole(archief, bronnen, m, b.Header, b.Client.Bsn).Stop(b);
                break;
            case Jw315 b:
                new Verzoekcontrole(archief, bronnen, m, b.Header, b.Client.Bsn).Vot(b);
                break;
            case Jw317 b:
                new Verzoekcontrole(archief, bronnen, m, b.Header, b.Client.Bsn).Vow(b, vandaag);
                break;
            case Jw319 b:
                Antwoord(m, b);
                break;
            case Jw323 b:
                new Declaratiecontrole(archief, bronnen, m, b).Controleer();
                break;
            case Jw325 b:
                Antwoordcontrole.Controleer(archief, m, b);
                break;
            default:
                break;
        }

        return m.Bevindingen;
    }

    void Kop(Melder m, Bericht bericht, DateOnly vandaag)
    {
        var kop = bericht.Kop;
        var id = kop.BerichtIdentificatie;
        var vanGemeente = Opbouwtabel.Van(bericht.Soort).Van == Partij.Gemeente;
        m.Eis(!archief.Kent(bericht.Soort, kop.Afzender, id.Identificatie), "TR056", "Bericht/Header", "BerichtIdentificatie/Identificatie",
            "Deze identificatie is al gebruikt voor zo’n bericht. Stuur een nieuw bericht met een nieuwe identificatie.");
        m.Eis(id.Dagtekening <= vandaag, "TR135", "Bericht/Header", "BerichtIdentificatie/Dagtekening", "De dagtekening ligt in de toekomst.");
        m.Eis(bronnen.Gemeenten.Bestaat(vanGemeente ? kop.Afzender : kop.Ontvanger, id.Dagtekening), "TR378", "Bericht/Header", vanGemeente ? "Afzender" : "Ontvanger",
            "Deze gemeentecode staat niet in de lijst van het CBS.");
    }

    void Antwoord(Melder m, Jw319 b)
    {
        const string pad = "Bericht/Antwoord";
        var a = b.Antwoord;
        if (a.Woonplaatsbeginsel is { } w && !bronnen.Gemeenten.Bestaat(w.Gemeente, b.Header.BerichtIdentificatie.Dagtekening))
        {
            m.Meld("TR378", pad + "/Woonplaatsbeginsel/Gemeente", "Deze gemeentecode staat niet in de lijst van het CBS.", w);
        }

        if (archief.Verzoek(b.Header.Ontvanger, a.ReferentieAanbieder) is not { } verzoek)
        {
            m.Meld("TR355", pad + "/ReferentieAanbieder", "Er is geen verzoek van deze aanbieder met deze referentie. Controleer de referentie.", a);
            return;
        }

        if (verzoek.Fase == Verzoekfase.Gehonoreerd)
        {
            m.Meld("TR359", pad + "/ReferentieAanbieder", "Op dit verzoek is al een toewijzing gestuurd; een antwoord kan dan niet meer.", a);
        }

        if (a.VerzoekAntwoord == "2" && verzoek.Antwoorden.Count > 0)
        {
            m.Meld("TR360", pad + "/VerzoekAntwoord", "Dit verzoek is al beantwoord. In onderzoek kan maar één keer.", a);
        }
        else if (verzoek.Antwoorden.Contains("1"))
        {
            m.Meld("TR365", pad + "/VerzoekAntwoord", "Dit verzoek is al afgewezen. Een tweede antwoord kan alleen na ‘in onderzoek’.", a);
        }
    }

    /// <summary>TR381: the code belongs to the category, as far as a list can tell.</summary>
    internal static void Productcode(Melder m, Externebronnen bronnen, string pad, string? categorie, string? code, object over)
    {
        if (categorie is not null && code is not null && bronnen.Producten?.Hoort(categorie, code) == false)
        {
            m.Meld("TR381", pad, "Deze productcode hoort niet bij deze categorie. Controleer de code in de afgesproken lijst.", over);
        }
    }
}
