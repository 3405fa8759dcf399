namespace Eenplan.Ijw;

/// <summary>JW301 against earlier messages.</summary>
sealed class Toewijzingcontrole(IBerichtenarchief archief, Externebronnen bronnen, Melder m)
{
    public void Controleer(Jw301 b)
    {
        var (gemeente, aanbieder, bsn) = (b.Header.Afzender, b.Header.Ontvanger, b.Client.Bsn);
        for (var i = 0; i < b.Client.ToegewezenProducten.Count; i++)
        {
            var p = b.Client.ToegewezenProducten[i];
            var pad = $"Bericht/Client/ToegewezenProducten/ToegewezenProduct[{i + 1}]";
            var versies = archief.Versies(gemeente, p.ToewijzingNummer);
            if (versies.Any(v => v.Bsn != bsn || v.Aanbieder != aanbieder || v.Inhoud.Product != p.Product))
            {
                m.Meld("TR332", pad + "/ToewijzingNummer", "Dit toewijzingnummer hoort al bij een andere toewijzing. Geef een nieuw nummer.", p);
            }

            Referentie(p, pad, aanbieder, bsn, versies);
            if (p.RedenWijziging == "13" && archief.Prestaties(gemeente, p.ToewijzingNummer).Any(x => x is { Credit: false, Fase: Prestatiefase.Toegekend }))
            {
                m.Meld("TR385", pad + "/RedenWijziging", "Op deze toewijzing zijn prestaties goedgekeurd. Verwijderen kan pas als die gecrediteerd zijn.", p);
            }

            Ketencontrole.Productcode(m, bronnen, pad + "/Product/Code", p.Product?.Categorie, p.Product?.Code, p);
        }
    }

    /// <summary>TR379: only the direct consequence of a request carries its reference, and only once.</summary>
    void Referentie(ToegewezenProduct p, string pad, string aanbieder, string bsn, IReadOnlyList<Toewijzing> versies)
    {
        if (p.ReferentieAanbieder is not { } referentie)
        {
            return;
        }

        var zelfdeVersie = versies.Any(v => v.Inhoud.Toewijzingsdatum == p.Toewijzingsdatum && v.Inhoud.Toewijzingstijd == p.Toewijzingstijd && v.Inhoud.ReferentieAanbieder == referentie);
        var verzoek = archief.Verzoek(aanbieder, referentie);
        if (verzoek is null || verzoek.Bsn != bsn || verzoek.Fase == Verzoekfase.Afgewezen || (verzoek.Fase == Verzoekfase.Gehonoreerd && !zelfdeVersie))
        {
            m.Meld("TR379", pad + "/ReferentieAanbieder", "De referentie hoort alleen in de toewijzing die een verzoek van deze aanbieder inwilligt. Laat haar anders leeg.", p);
        }
    }
}
