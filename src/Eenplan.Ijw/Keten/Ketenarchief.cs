namespace Eenplan.Ijw;

/// <summary>
/// An archive in memory, fed by messages in any order, some twice, some late: the same set of messages gives the same state.
/// A message that its return message refuses does not count, whichever of the two came first.
/// </summary>
public sealed partial class Ketenarchief : IBerichtenarchief
{
    readonly HashSet<Berichtsleutel> gezien = [];
    readonly HashSet<Berichtsleutel> afgekeurd = [];
    readonly Lade<(string Gemeente, long Nummer), Toewijzing> versies = new();
    readonly Lade<(string Gemeente, string Aanbieder, string Bsn), Toewijzing> perClient = new();
    readonly Lade<(string Gemeente, string Aanbieder, string Bsn), Startmelding> starts = new();
    readonly Lade<(string Gemeente, string Aanbieder, string Bsn), Stopmelding> stops = new();
    readonly Lade<(string Aanbieder, string Referentie), Verzoekfeit> verzoeken = new();
    readonly Lade<(string Gemeente, string Aanbieder, string Bsn), Verzoekfeit> verzoekenPerClient = new();
    readonly Lade<(string Aanbieder, string Referentie), string> antwoorden = new();
    readonly Lade<(string Aanbieder, string Referentie), Toewijzing> gehonoreerd = new();

    /// <summary>Takes in a message. The message must have passed its own checks.</summary>
    /// <returns>False when it was already there: the same kind, sender and identification.</returns>
    public bool Neem(Bericht bericht)
    {
        var kop = bericht.Kop;
        if (kop is RetourHeader retour)
        {
            return Retour(bericht.Soort, retour);
        }

        var sleutel = new Berichtsleutel(bericht.Soort, kop.Afzender, kop.BerichtIdentificatie.Identificatie);
        if (!gezien.Add(sleutel))
        {
            return false;
        }

        switch (bericht)
        {
            case Jw301 b:
                Neem(sleutel, b);
                break;
            case Jw305 b:
                foreach (var s in b.Client.StartProducten)
                {
                    starts.Leg((kop.Ontvanger, kop.Afzender, b.Client.Bsn), sleutel, new(b.Client.Bsn, s));
                }

                break;
            case Jw307 b:
                foreach (var s in b.Client.StopProducten)
                {
                    stops.Leg((kop.Ontvanger, kop.Afzender, b.Client.Bsn), sleutel, new(b.Client.Bsn, s));
                }

                break;
            case Jw315 b:
                foreach (var a in b.Client.AangevraagdeProducten)
                {
                    Verzoek(sleutel, kop, b.Client.Bsn, a.ReferentieAanbieder, wijziging: false);
                }

                break;
            case Jw317 b:
                Verzoek(sleutel, kop, b.Client.Bsn, b.Client.Verzoek.ReferentieAanbieder, wijziging: true);
                break;
            case Jw319 b:
                antwoorden.Leg((kop.Ontvanger, b.Antwoord.ReferentieAanbieder), sleutel, b.Antwoord.VerzoekAntwoord);
                break;
            case Jw323 b:
                Neem(sleutel, b);
                break;
            case Jw325 b:
                Neem(b);
                break;
            default:
                break;
        }

        return true;
    }

    bool Retour(Berichtsoort soort, RetourHeader retour)
    {
        var heen = Opbouwtabel.Alle.Single(o => o.Retour == soort).Soort;
        var sleutel = new Berichtsleutel(heen, retour.Afzender, retour.BerichtIdentificatie.Identificatie);
        return retour.RetourCodes.Count > 0 && afgekeurd.Add(sleutel);
    }

    void Neem(Berichtsleutel sleutel, Jw301 b)
    {
        foreach (var product in b.Client.ToegewezenProducten)
        {
            var toewijzing = new Toewijzing(b.Header.Afzender, b.Header.Ontvanger, b.Client.Bsn, product);
            versies.Leg((toewijzing.Gemeente, product.ToewijzingNummer), sleutel, toewijzing);
            perClient.Leg((toewijzing.Gemeente, toewijzing.Aanbieder, toewijzing.Bsn), sleutel, toewijzing);
            if (product.ReferentieAanbieder is { } referentie)
            {
                gehonoreerd.Leg((toewijzing.Aanbieder, referentie), sleutel, toewijzing);
            }
        }
    }

    void Verzoek(Berichtsleutel sleutel, Header kop, string bsn, string referentie, bool wijziging)
    {
        var feit = new Verzoekfeit(kop.Afzender, kop.Ontvanger, bsn, referentie, wijziging, kop.BerichtIdentificatie.Dagtekening);
        verzoeken.Leg((kop.Afzender, referentie), sleutel, feit);
        verzoekenPerClient.Leg((kop.Ontvanger, kop.Afzender, bsn), sleutel, feit);
    }

    /// <inheritdoc />
    public bool Kent(Berichtsoort soort, string afzender, string identificatie) => gezien.Contains(new(soort, afzender, identificatie));

    /// <inheritdoc />
    public IReadOnlyList<Toewijzing> Versies(string gemeente, long toewijzingNummer) => [.. versies.Geldig((gemeente, toewijzingNummer), afgekeurd)];

    /// <inheritdoc />
    public IReadOnlyList<Toewijzing> Toewijzingen(string gemeente, string aanbieder, string bsn) =>
        [.. perClient.Geldig((gemeente, aanbieder, bsn), afgekeurd).GroupBy(t => t.Inhoud.ToewijzingNummer).Select(Nieuwste).OrderBy(t => t.Inhoud.ToewijzingNummer)];

    /// <inheritdoc />
    public IReadOnlyList<Startmelding> Starts(string gemeente, string aanbieder, string bsn) =>
        Netto(starts.Geldig((gemeente, aanbieder, bsn), afgekeurd), s => s.Sleutel, s => s.Inhoud.StatusAanlevering);

    /// <inheritdoc />
    public IReadOnlyList<Stopmelding> Stops(string gemeente, string aanbieder, string bsn) =>
        Netto(stops.Geldig((gemeente, aanbieder, bsn), afgekeurd), s => s.Sleutel, s => s.Inhoud.StatusAanlevering);

    /// <inheritdoc />
    public Verzoekstand? Verzoek(string aanbieder, string referentieAanbieder) =>
        verzoeken.Geldig((aanbieder, referentieAanbieder), afgekeurd).Select(Stand).FirstOrDefault();

    /// <inheritdoc />
    public IReadOnlyList<Verzoekstand> Verzoeken(string gemeente, string aanbieder, string bsn) =>
        [.. verzoekenPerClient.Geldig((gemeente, aanbieder, bsn), afgekeurd).Select(Stand)];

    Verzoekstand Stand(Verzoekfeit feit)
    {
        string[] gegeven = [.. antwoorden.Geldig((feit.Aanbieder, feit.Referentie), afgekeurd).Order(StringComparer.Ordinal)];
        var fase = gehonoreerd.Geldig((feit.Aanbieder, feit.Referentie), afgekeurd).Any() ? Verzoekfase.Gehonoreerd
            : gegeven.Contains("1") ? Verzoekfase.Afgewezen
            : gegeven.Contains("2") ? Verzoekfase.InOnderzoek : Verzoekfase.Ingediend;
        return new(feit.Aanbieder, feit.Gemeente, feit.Bsn, feit.Referentie, feit.Wijziging, feit.Dagtekening, fase, gegeven);
    }

    internal static Toewijzing Nieuwste(IEnumerable<Toewijzing> versies) => versies.MaxBy(v => v.Moment)!;

    /// <summary>What was reported more often (status 1) than removed (status 3): the order of arrival makes no difference.</summary>
    static T[] Netto<T, TSleutel>(IEnumerable<T> meldingen, Func<T, TSleutel> sleutel, Func<T, string> status) =>
        [.. meldingen.GroupBy(sleutel).Where(g => g.Count(m => status(m) == "1") > g.Count(m => status(m) == "3")).Select(g => g.First(m => status(m) == "1"))];

    readonly record struct Berichtsleutel(Berichtsoort Soort, string Afzender, string Identificatie);

    sealed record Verzoekfeit(string Aanbieder, string Gemeente, string Bsn, string Referentie, bool Wijziging, DateOnly Dagtekening);

    /// <summary>Facts by key, each with the message it came from.</summary>
    sealed class Lade<TSleutel, TFeit>
        where TSleutel : notnull
    {
        readonly Dictionary<TSleutel, List<(Berichtsleutel Bericht, TFeit Feit)>> inhoud = [];

        public IEnumerable<TSleutel> Sleutels => inhoud.Keys;

        public void Leg(TSleutel sleutel, Berichtsleutel bericht, TFeit feit)
        {
            if (!inhoud.TryGetValue(sleutel, out var lijst))
            {
                inhoud.Add(sleutel, lijst = []);
            }

            lijst.Add((bericht, feit));
        }

        public IEnumerable<TFeit> Geldig(TSleutel sleutel, HashSet<Berichtsleutel> afgekeurd) =>
            inhoud.GetValueOrDefault(sleutel, []).Where(f => !afgekeurd.Contains(f.Bericht)).Select(f => f.Feit);
    }
}
