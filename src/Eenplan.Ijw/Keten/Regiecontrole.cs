namespace Eenplan.Ijw;

/// <summary>JW305 and JW307 against earlier messages. Removals in a message are read before what is new in it.</summary>
sealed class Regiecontrole(IBerichtenarchief archief, Externebronnen bronnen, Melder m, Header kop, string bsn)
{
    readonly string gemeente = kop.Ontvanger;
    readonly string aanbieder = kop.Afzender;

    public void Start(Jw305 b)
    {
        var starts = archief.Starts(gemeente, aanbieder, bsn).ToList();
        var stops = archief.Stops(gemeente, aanbieder, bsn);
        foreach (var (p, pad) in Volgorde(b.Client.StartProducten, p => p.StatusAanlevering, "StartProducten/StartProduct"))
        {
            var melding = new Startmelding(bsn, p);
            Ketencontrole.Productcode(m, bronnen, pad + "/Product/Code", p.Product?.Categorie, p.Product?.Code, p);
            if (p.StatusAanlevering == "3")
            {
                if (starts.RemoveAll(s => s.Sleutel == melding.Sleutel) == 0)
                {
                    m.Meld("TR063", pad + "/StatusAanlevering", "Er is geen start met deze gegevens om te verwijderen.", p);
                }
                else if (stops.Any(s => s.Start == melding.Sleutel))
                {
                    m.Meld("TR071", pad + "/StatusAanlevering", "Deze start is al gestopt. Verwijder eerst de stop.", p);
                }

                continue;
            }

            Toegewezen(p, pad, p.ToewijzingNummer, p.Product);
            if (starts.Exists(s => s.Sleutel == melding.Sleutel))
            {
                m.Meld("TR074", pad, "Deze start is al gemeld.", p);
            }
            else if (p.ToewijzingNummer is { } nummer && starts.Exists(s => s.Inhoud.ToewijzingNummer == nummer && !stops.Any(x => x.Start == s.Sleutel)))
            {
                m.Meld("TR326", pad, "De hulp op deze toewijzing is al gestart. Meld eerst een stop.", p);
            }

            starts.Add(melding);
        }
    }

    public void Stop(Jw307 b)
    {
        var starts = archief.Starts(gemeente, aanbieder, bsn);
        var stops = archief.Stops(gemeente, aanbieder, bsn).ToList();
        foreach (var (p, pad) in Volgorde(b.Client.StopProducten, p => p.StatusAanlevering, "StopProducten/StopProduct"))
        {
            var melding = new Stopmelding(bsn, p);
            Ketencontrole.Productcode(m, bronnen, pad + "/Product/Code", p.Product?.Categorie, p.Product?.Code, p);
            if (p.StatusAanlevering == "3")
            {
                if (stops.RemoveAll(s => s.Sleutel == melding.Sleutel) == 0)
                {
                    m.Meld("TR063", pad + "/StatusAanlevering", "Er is geen stop met deze gegevens om te verwijderen.", p);
                }

                continue;
            }

            Toegewezen(p, pad, p.ToewijzingNummer, p.Product);
            if (!starts.Any(s => s.Sleutel == melding.Start))
            {
                m.Meld("TR382", pad, "Er is geen start gemeld met deze toewijzing, dit product en deze begindatum.", p);
            }

            Vervolg(stops, melding, pad, p);
            stops.Add(melding);
        }
    }

    void Vervolg(List<Stopmelding> stops, Stopmelding melding, string pad, StopProduct p)
    {
        if (stops.Exists(s => s.Sleutel == melding.Sleutel))
        {
            m.Meld("TR074", pad, "Deze stop is al gemeld.", p);
            return;
        }

        var eerder = stops.FindAll(s => s.Inhoud.ToewijzingNummer == p.ToewijzingNummer && s.Start == melding.Start);
        if (melding.Tijdelijk && eerder.Exists(s => s.Tijdelijk))
        {
            m.Meld("TR413", pad + "/RedenBeeindiging", "De hulp is al tijdelijk gestopt. Meld nu een nieuwe start of een definitieve stop.", p);
        }

        if (eerder.Exists(s => s.Inhoud.Einddatum > p.Einddatum))
        {
            m.Meld("TR414", pad + "/Einddatum", "De einddatum ligt voor die van de vorige stop.", p);
        }

        if (eerder.Exists(s => !s.Tijdelijk))
        {
            m.Meld("TR415", pad, "De hulp is al definitief gestopt. Een tweede stop kan niet.", p);
        }
    }

    /// <summary>TR019: only task-based help has no allotment.</summary>
    void Toegewezen(object over, string pad, long? nummer, Product? product)
    {
        var goed = nummer is { } n
            ? archief.Versies(gemeente, n).Any(v => v.Bsn == bsn && v.Aanbieder == aanbieder)
            : product is null || bronnen.Contracten?.Zoek(gemeente, aanbieder, product.Categorie, product.Code, kop.BerichtIdentificatie.Dagtekening) is null or { Uitvoering: Uitvoering.Taakgericht };
        if (!goed)
        {
            m.Meld("TR019", pad + "/ToewijzingNummer", "Bij dit toewijzingnummer is geen toewijzing voor deze cliënt en aanbieder bekend.", over);
        }
    }

    static IEnumerable<(T Product, string Pad)> Volgorde<T>(IReadOnlyList<T> producten, Func<T, string> status, string element) =>
        producten.Select((p, i) => (p, $"Bericht/Client/{element}[{i + 1}]")).OrderBy(x => status(x.p) == "3" ? 0 : 1);
}
