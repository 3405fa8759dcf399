namespace Eenplan.Ijw;

/// <summary>JW323 against allotments, earlier claims and contracts. Never against start or stop messages (OP364).</summary>
sealed class Declaratiecontrole
{
    readonly IBerichtenarchief archief;
    readonly Externebronnen bronnen;
    readonly Melder m;
    readonly Jw323 bericht;
    readonly string gemeente;
    readonly string aanbieder;
    readonly Dictionary<long, Stand> standen = [];
    readonly HashSet<string> referenties = new(StringComparer.Ordinal);
    readonly HashSet<string> gecrediteerd = new(StringComparer.Ordinal);

    public Declaratiecontrole(IBerichtenarchief archief, Externebronnen bronnen, Melder m, Jw323 bericht)
    {
        (this.archief, this.bronnen, this.m, this.bericht) = (archief, bronnen, m, bericht);
        (gemeente, aanbieder) = (bericht.Header.Ontvanger, bericht.Header.Afzender);
    }

    public void Controleer()
    {
        const string pad = "Bericht/Declaratie";
        var d = bericht.Declaratie;
        if (archief.KentDeclaratie(aanbieder, d.DeclaratieNummer))
        {
            m.Meld("TR333", pad + "/DeclaratieNummer", "Dit declaratienummer is al gebruikt. Geef de declaratie een nieuw nummer.", d);
        }

        if (archief.LaatsteDeclaratieperiode(gemeente, aanbieder) is { } laatste && d.DeclaratiePeriode.Begindatum <= laatste)
        {
            m.Meld("TR318", pad + "/DeclaratiePeriode", "Over deze of een latere maand is al gedeclareerd. Gebruik de maand na de vorige declaratie.", d);
        }

        var regels = new List<(Regelplek Plek, Prestatie Prestatie)>();
        for (var c = 0; c < d.Clienten.Count; c++)
        {
            var client = d.Clienten[c];
            var plek = $"{pad}/Clienten/Client[{c + 1}]";
            if (archief.Toewijzingen(gemeente, aanbieder, client.Bsn).Count == 0)
            {
                m.Meld("TR304", plek + "/Bsn", "Deze cliënt heeft bij deze aanbieder geen toewijzing. Controleer het burgerservicenummer.", client);
                continue;
            }

            regels.AddRange(client.Prestaties.Select((p, i) => (new Regelplek($"{plek}/Prestaties/Prestatie[{i + 1}]", client.Bsn), p)));
        }

        // OP366: credit first, so that the debet that replaces it fits.
        foreach (var (plek, p) in regels.OrderBy(r => r.Prestatie.IngediendBedrag.DebetCredit == "C" ? 0 : 1))
        {
            Prestatie(plek, p);
        }
    }

    void Prestatie(Regelplek plek, Prestatie p)
    {
        var nummer = p.ProductReferentie.ReferentieNummer;
        if (!referenties.Add(nummer) || archief.Prestatie(aanbieder, nummer) is not null)
        {
            m.Meld("TR314", plek.Pad + "/ProductReferentie/ReferentieNummer", "Dit referentienummer is al gebruikt. Geef de prestatie een nieuw nummer.", p);
        }

        Ketencontrole.Productcode(m, bronnen, plek.Pad + "/ProductCode", p.ProductCategorie, p.ProductCode, p);
        var versies = archief.Versies(gemeente, p.ToewijzingNummer).Where(v => v.Bsn == plek.Bsn && v.Aanbieder == aanbieder).ToList();
        if (versies.Count == 0)
        {
            m.Meld("TR338", plek.Pad + "/ToewijzingNummer", "Bij dit toewijzingnummer is geen toewijzing voor deze cliënt en aanbieder bekend.", p);
            return;
        }

        var t = Ketenarchief.Nieuwste(versies).Inhoud;
        if (t.RedenWijziging == "13")
        {
            m.Meld("TR384", plek.Pad + "/ToewijzingNummer", "Deze toewijzing is verwijderd; hierop kun je niet declareren.", p);
        }

        Periode(plek, p, t);
        Product(plek, p, t);
        Tarief(plek, p, t);
        var stand = Stand.Van(standen, archief, gemeente, p.ToewijzingNummer, t);
        if (p.IngediendBedrag.DebetCredit == "C")
        {
            Credit(plek, p, stand);
        }
        else
        {
            Debet(plek, p, t, stand);
        }
    }

    void Periode(Regelplek plek, Prestatie p, ToegewezenProduct t)
    {
        var (begin, eind) = (p.ProductPeriode.Begindatum, p.ProductPeriode.Einddatum);
        plek.Eis(m, begin >= t.Ingangsdatum, "TR307", "ProductPeriode/Begindatum", "De productperiode begint voor de toewijzing.", p);
        plek.Eis(m, !(eind > t.Einddatum), "TR308", "ProductPeriode/Einddatum", "De productperiode eindigt na de toewijzing.", p);
        var eerste = Dagrekening.BeginVanMaand(begin);
        plek.Eis(m, begin == (eerste > t.Ingangsdatum ? eerste : t.Ingangsdatum), "TR387", "ProductPeriode/Begindatum",
            "De productperiode begint op de eerste van de maand, of op de ingangsdatum van de toewijzing als die later in de maand ligt.", p);
        var laatste = Dagrekening.EindVanMaand(eind);
        plek.Eis(m, eind == (t.Einddatum < laatste ? t.Einddatum : laatste), "TR388", "ProductPeriode/Einddatum",
            "De productperiode eindigt op de laatste van de maand, of op de einddatum van de toewijzing als die eerder in de maand ligt.", p);
    }

    void Product(Regelplek plek, Prestatie p, ToegewezenProduct t)
    {
        plek.Eis(m, t.Product is null || t.Product.Categorie == p.ProductCategorie, "TR339", "ProductCategorie", "De categorie is niet die van de toewijzing.", p);
        plek.Eis(m, t.Product?.Code is null || t.Product.Code == p.ProductCode, "TR340", "ProductCode", "De productcode is niet die van de toewijzing.", p);
        var eenheid = t.Omvang?.Eenheid ?? Contract(p)?.Eenheid;
        plek.Eis(m, eenheid is null || eenheid == p.Eenheid || (eenheid == "04" && p.Eenheid == "01"), "TR341", "Eenheid", "De eenheid past niet bij de toewijzing of het contract.", p);
    }

    void Tarief(Regelplek plek, Prestatie p, ToegewezenProduct t)
    {
        if (p.Eenheid == "83" || p.ProductTarief is not { } tarief)
        {
            return;
        }

        var contract = Contract(p);
        var uren = p.Eenheid == "01" && (contract?.Eenheid ?? t.Omvang?.Eenheid) == "04";
        var (bedrag, volume) = (p.IngediendBedrag.Bedrag, p.GeleverdVolume);
        var goed = uren && contract?.TariefInCenten is { } uurtarief ? bedrag == Bedragen.UurtariefInMinuten(uurtarief, volume)
            : (Int128)volume * tarief == bedrag || (uren && contract is null && Uurtarief(tarief, volume, bedrag));
        plek.Eis(m, goed, "TR346", "IngediendBedrag/Bedrag", "Het bedrag is niet het volume maal het tarief.", p);
        if (contract?.TariefInCenten is { } afgesproken)
        {
            plek.Eis(m, tarief == (uren ? Bedragen.Minuuttarief(afgesproken) : Bedragen.Rond(afgesproken)), "TR418", "ProductTarief", "Het tarief is niet het tarief uit het contract.", p);
        }
    }

    /// <summary>Without a contract: is there an hourly tariff in whole cents that gives both this tariff and this amount?</summary>
    static bool Uurtarief(long tarief, long minuten, long bedrag)
    {
        for (var uur = Math.Max(0, (tarief * 60) - 30); uur < (tarief * 60) + 30; uur++)
        {
            if (Bedragen.Minuuttarief(uur) == tarief && Bedragen.UurtariefInMinuten(uur, minuten) == bedrag)
            {
                return true;
            }
        }

        return false;
    }

    void Credit(Regelplek plek, Prestatie p, Stand stand)
    {
        var vorig = p.ProductReferentie.VorigReferentieNummer ?? "";
        var debet = archief.Prestatie(aanbieder, vorig);
        if (debet is not { Credit: false, Fase: Prestatiefase.Toegekend or Prestatiefase.Gecrediteerd })
        {
            plek.Eis(m, goed: false, "TR323", "ProductReferentie/VorigReferentieNummer", "Er is geen goedgekeurde prestatie met dit nummer om te crediteren.", p);
            return;
        }

        var eerder = archief.Prestaties(gemeente, p.ToewijzingNummer).Any(x => x.Credit && x.Fase != Prestatiefase.Afgewezen && x.Inhoud.ProductReferentie.VorigReferentieNummer == vorig);
        plek.Eis(m, debet.Fase != Prestatiefase.Gecrediteerd && !eerder && gecrediteerd.Add(vorig), "TR390", "IngediendBedrag/DebetCredit", "Deze prestatie is al gecrediteerd.", p);
        stand.Boek(p);
    }

    void Debet(Regelplek plek, Prestatie p, ToegewezenProduct t, Stand stand)
    {
        var open = archief.Prestaties(gemeente, p.ToewijzingNummer).Any(x => x is { Credit: false, Fase: Prestatiefase.Toegekend or Prestatiefase.Ingediend }
            && x.Inhoud.ProductCategorie == p.ProductCategorie && x.Inhoud.ProductCode == p.ProductCode && x.Inhoud.ProductPeriode == p.ProductPeriode
            && !gecrediteerd.Contains(x.Inhoud.ProductReferentie.ReferentieNummer));
        plek.Eis(m, !open, "TR389", "ProductPeriode", "Over dit product en deze periode is al gedeclareerd. Crediteer eerst de vorige prestatie.", p);
        var volume = Stand.Volume(p, t);
        plek.Eis(m, !(volume > stand.Schaal(Volumes.PerPeriode(t, p.ProductPeriode) ?? stand.Rest)), "TR321", "GeleverdVolume", "Er is meer geleverd dan in deze periode mag.", p);
        stand.Boek(p);
        plek.Eis(m, !(stand.Geboekt > stand.Schaal(Volumes.OverLooptijd(t))), "TR322", "GeleverdVolume", "Samen met eerdere declaraties is er meer geleverd dan is toegewezen.", p);
        plek.Eis(m, !(stand.Centen > t.Budget), "TR369", "GeleverdVolume", "Samen met eerdere declaraties past dit niet in het budget.", p);
    }

    Contractregel? Contract(Prestatie p) => bronnen.Contracten?.Zoek(gemeente, aanbieder, p.ProductCategorie, p.ProductCode, p.ProductPeriode.Begindatum);

    readonly record struct Regelplek(string Pad, string Bsn)
    {
        public void Eis(Melder m, bool goed, string code, string element, string tekst, Prestatie over)
        {
            if (!goed)
            {
                m.Meld(code, Pad + "/" + element, tekst, over);
            }
        }
    }

    /// <summary>What has been granted on an allotment, and what this message adds. Volume in minutes when the allotment is in hours.</summary>
    sealed class Stand(ToegewezenProduct t)
    {
        public long Geboekt { get; private set; }

        public long Centen { get; private set; }

        /// <summary>For a total over the term (frequency 6): what is left, in the unit of the allotment.</summary>
        public long? Rest => t.Omvang is { Frequentie: "6" } o ? o.Volume - (Geboekt / Factor(t)) : null;

        public static Stand Van(Dictionary<long, Stand> standen, IBerichtenarchief archief, string gemeente, long nummer, ToegewezenProduct t)
        {
            if (!standen.TryGetValue(nummer, out var stand))
            {
                standen.Add(nummer, stand = new(t));
                foreach (var p in archief.Prestaties(gemeente, nummer).Where(p => p.Fase is Prestatiefase.Toegekend or Prestatiefase.Gecrediteerd))
                {
                    stand.Boek(p.Inhoud);
                }
            }

            return stand;
        }

        public void Boek(Prestatie p)
        {
            var teken = p.IngediendBedrag.DebetCredit == "C" ? -1 : 1;
            Geboekt += teken * Volume(p, t);
            Centen += teken * p.IngediendBedrag.Bedrag;
        }

        public long? Schaal(long? volume) => volume * Factor(t);

        public static long Volume(Prestatie p, ToegewezenProduct t) => p.GeleverdVolume * (p.Eenheid == "01" ? 1 : Factor(t));

        static long Factor(ToegewezenProduct t) => t.Omvang?.Eenheid == "04" ? 60 : 1;
    }
}
