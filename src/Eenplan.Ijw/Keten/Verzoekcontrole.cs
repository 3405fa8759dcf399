namespace Eenplan.Ijw;

/// <summary>JW315 and JW317 against earlier messages.</summary>
sealed class Verzoekcontrole(IBerichtenarchief archief, Externebronnen bronnen, Melder m, Header kop, string bsn)
{
    readonly string gemeente = kop.Ontvanger;
    readonly string aanbieder = kop.Afzender;

    public void Vot(Jw315 b)
    {
        Lopend(b.Client);
        for (var i = 0; i < b.Client.AangevraagdeProducten.Count; i++)
        {
            var a = b.Client.AangevraagdeProducten[i];
            var pad = $"Bericht/Client/AangevraagdeProducten/AangevraagdProduct[{i + 1}]";
            Referentie(a.ReferentieAanbieder, pad, a);
            Ketencontrole.Productcode(m, bronnen, pad + "/Product/Code", a.Product?.Categorie, a.Product?.Code, a);
        }
    }

    public void Vow(Jw317 b, DateOnly vandaag)
    {
        const string pad = "Bericht/Client/Verzoek";
        var v = b.Client.Verzoek;
        Lopend(b.Client);
        Referentie(v.ReferentieAanbieder, pad, v);
        var bekend = archief.Toewijzingen(gemeente, aanbieder, bsn);
        if (bekend.Count == 0)
        {
            m.Meld("TR304", "Bericht/Client/Bsn", "Deze cliënt heeft bij deze aanbieder geen toewijzing. Controleer het burgerservicenummer.", b.Client);
            return;
        }

        var actueel = bekend.Where(t => t.Actueel(vandaag)).ToDictionary(t => t.Inhoud.ToewijzingNummer, t => t.Inhoud);
        var genoemd = v.OngewijzigdeProducten.Select(o => o.ToewijzingNummer).Concat(v.TeWijzigenProducten.Select(w => w.ToewijzingNummer)).ToHashSet();
        if (actueel.Keys.Any(n => !genoemd.Contains(n)))
        {
            m.Meld("TR349", pad, "Niet alle actuele toewijzingen van deze cliënt staan in het verzoek. Noem ze allemaal, gewijzigd of ongewijzigd.", v);
        }

        var producten = new List<(Productgegeven Gegeven, object Deel)>();
        Ongewijzigd(v, pad, actueel, producten);
        Wijzigen(v, pad, actueel, producten);
        for (var i = 0; i < v.NieuweProducten.Count; i++)
        {
            var n = v.NieuweProducten[i];
            var plek = $"{pad}/NieuweProducten/NieuwProduct[{i + 1}]";
            Ketencontrole.Productcode(m, bronnen, plek + "/Product/Code", n.Product?.Categorie, n.Product?.Code, n);
            producten.Add((new(plek, n.Product, n.GewensteIngangsdatum, n.Einddatum, "", null, null), n));
        }

        foreach (var (index, botst) in Productregels.Stapeling([.. producten.Select(p => p.Gegeven)]))
        {
            m.Meld("TR361", producten[index].Gegeven.Pad, $"Dit product overlapt in de tijd met {producten[botst].Gegeven.Pad[(pad.Length + 1)..]}.", producten[index].Deel);
        }
    }

    void Ongewijzigd(Verzoek v, string pad, Dictionary<long, ToegewezenProduct> actueel, List<(Productgegeven, object)> producten)
    {
        for (var i = 0; i < v.OngewijzigdeProducten.Count; i++)
        {
            var o = v.OngewijzigdeProducten[i];
            var plek = $"{pad}/OngewijzigdeProducten/OngewijzigdProduct[{i + 1}]";
            if (actueel.TryGetValue(o.ToewijzingNummer, out var t))
            {
                producten.Add((new(plek, t.Product, t.Ingangsdatum, t.Einddatum, "", null, null), o));
            }
            else
            {
                m.Meld("TR350", plek + "/ToewijzingNummer", "Dit is geen actuele toewijzing van deze cliënt bij deze aanbieder.", o);
            }
        }
    }

    void Wijzigen(Verzoek v, string pad, Dictionary<long, ToegewezenProduct> actueel, List<(Productgegeven, object)> producten)
    {
        for (var i = 0; i < v.TeWijzigenProducten.Count; i++)
        {
            var w = v.TeWijzigenProducten[i];
            var plek = $"{pad}/TeWijzigenProducten/TeWijzigenProduct[{i + 1}]";
            if (!actueel.TryGetValue(w.ToewijzingNummer, out var t))
            {
                m.Meld("TR351", plek + "/ToewijzingNummer", "Dit is geen actuele toewijzing van deze cliënt bij deze aanbieder.", w);
                continue;
            }

            producten.Add((new(plek, t.Product, w.GewensteIngangsdatum, w.Einddatum, "", null, null), w));
            if (w.GewensteIngangsdatum <= kop.BerichtIdentificatie.Dagtekening && w.GewensteIngangsdatum != t.Ingangsdatum)
            {
                m.Meld("TR357", plek + "/GewensteIngangsdatum", "Een wijziging in het verleden kan alleen vanaf de ingangsdatum van de toewijzing.", w);
            }

            Omvang(w, t, plek);
        }
    }

    void Omvang(TeWijzigenProduct w, ToegewezenProduct t, string plek)
    {
        var heleLooptijd = (w.Budget is not null && w.Budget != t.Budget) || (w.Omvang?.Frequentie == "6" && w.Omvang != t.Omvang);
        if (heleLooptijd && w.GewensteIngangsdatum != t.Ingangsdatum)
        {
            m.Meld("TR373", plek + "/GewensteIngangsdatum", "Een ander budget of totaal geldt voor de hele looptijd. Vul de ingangsdatum van de toewijzing in.", w);
        }

        if (t.Product?.Code is not null)
        {
            if (w.Omvang is null)
            {
                m.Meld("TR411", plek + "/Omvang", "Vul de omvang in: de toewijzing noemt een productcode.", w);
            }
        }
        else if (w.Omvang is not null && Dagrekening.Na2020(w.Einddatum))
        {
            m.Meld(t.Product is null ? "TR375" : "TR412", plek + "/Omvang", "Laat de omvang weg: de toewijzing noemt geen productcode.", w);
        }
    }

    void Lopend(object client)
    {
        if (archief.Verzoeken(gemeente, aanbieder, bsn).Any(v => v.Loopt))
        {
            m.Meld("TR374", "Bericht/Client", "Er loopt al een verzoek voor deze cliënt. Wacht tot dat is ingewilligd of afgewezen.", client);
        }
    }

    void Referentie(string referentie, string pad, object over)
    {
        if (archief.Verzoek(aanbieder, referentie) is not null)
        {
            m.Meld("TR347", pad + "/ReferentieAanbieder", "Deze referentie is al gebruikt. Geef het verzoek een nieuwe.", over);
        }
    }
}
