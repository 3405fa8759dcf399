namespace Eenplan.Ijw;

/// <summary>The part about claims and their answers.</summary>
public sealed partial class Ketenarchief
{
    readonly Lade<(string Aanbieder, string Nummer), Jw323> declaraties = new();
    readonly Lade<(string Gemeente, string Aanbieder), DateOnly> perioden = new();
    readonly Lade<(string Aanbieder, string Referentie), Prestatiefeit> prestaties = new();
    readonly Lade<(string Aanbieder, string Referentie), Prestatiefeit> credits = new();
    readonly Lade<(string Gemeente, long Nummer), Prestatiefeit> prestatiesPerToewijzing = new();
    readonly Dictionary<(string Aanbieder, string Identificatie, DateOnly Dagtekening), Jw323> berichten = [];
    readonly Dictionary<(string Aanbieder, string Identificatie, DateOnly Dagtekening), Uitslag> uitslagen = [];

    void Neem(Berichtsleutel sleutel, Jw323 b)
    {
        var (aanbieder, gemeente) = (b.Header.Afzender, b.Header.Ontvanger);
        var bericht = (aanbieder, b.Header.BerichtIdentificatie.Identificatie, b.Header.BerichtIdentificatie.Dagtekening);
        berichten[bericht] = b;
        declaraties.Leg((aanbieder, b.Declaratie.DeclaratieNummer), sleutel, b);
        perioden.Leg((gemeente, aanbieder), sleutel, b.Declaratie.DeclaratiePeriode.Begindatum);
        foreach (var client in b.Declaratie.Clienten)
        {
            foreach (var prestatie in client.Prestaties)
            {
                var feit = new Prestatiefeit(bericht, gemeente, client.Bsn, prestatie);
                prestaties.Leg((aanbieder, prestatie.ProductReferentie.ReferentieNummer), sleutel, feit);
                prestatiesPerToewijzing.Leg((gemeente, prestatie.ToewijzingNummer), sleutel, feit);
                if (prestatie.ProductReferentie.VorigReferentieNummer is { } vorig)
                {
                    credits.Leg((aanbieder, vorig), sleutel, feit);
                }
            }
        }

        Verwerp(bericht);
    }

    void Neem(Jw325 b)
    {
        var bericht = (b.Header.Ontvanger, b.Header.DeclaratieIdentificatie.Identificatie, b.Header.DeclaratieIdentificatie.Dagtekening);
        var antwoord = b.DeclaratieAntwoord;
        uitslagen[bericht] = new(
            AllesAfgewezen: antwoord is null || antwoord.RetourCodes.Any(c => c is not ("0200" or "8001")),
            Geweigerd: antwoord is null,
            [.. antwoord?.Clienten.SelectMany(c => c.Prestaties).Select(p => p.ProductReferentie.ReferentieNummer) ?? []]);
        Verwerp(bericht);
    }

    /// <summary>A claim that was refused as a whole message counts as not sent (OP286).</summary>
    void Verwerp((string Aanbieder, string Identificatie, DateOnly Dagtekening) bericht)
    {
        if (uitslagen.TryGetValue(bericht, out var uitslag) && uitslag.Geweigerd && berichten.ContainsKey(bericht))
        {
            afgekeurd.Add(new(Berichtsoort.Jw323, bericht.Aanbieder, bericht.Identificatie));
        }
    }

    /// <inheritdoc />
    public Prestatiestand? Prestatie(string aanbieder, string referentieNummer) =>
        prestaties.Geldig((aanbieder, referentieNummer), afgekeurd).Select(Stand).OrderByDescending(p => p.Fase is Prestatiefase.Toegekend or Prestatiefase.Gecrediteerd).FirstOrDefault();

    /// <inheritdoc />
    public IReadOnlyList<Prestatiestand> Prestaties(string gemeente, long toewijzingNummer) =>
        [.. prestatiesPerToewijzing.Geldig((gemeente, toewijzingNummer), afgekeurd).Select(Stand)];

    /// <inheritdoc />
    public bool KentDeclaratie(string aanbieder, string declaratieNummer) => declaraties.Geldig((aanbieder, declaratieNummer), afgekeurd).Any();

    /// <inheritdoc />
    public DateOnly? LaatsteDeclaratieperiode(string gemeente, string aanbieder) =>
        perioden.Geldig((gemeente, aanbieder), afgekeurd).Select(d => (DateOnly?)d).Max();

    /// <inheritdoc />
    public Jw323? Declaratiebericht(string aanbieder, string identificatie, DateOnly dagtekening) => berichten.GetValueOrDefault((aanbieder, identificatie, dagtekening));

    Prestatiestand Stand(Prestatiefeit feit)
    {
        var fase = Fase(feit);
        if (fase == Prestatiefase.Toegekend
            && credits.Geldig((feit.Bericht.Aanbieder, feit.Inhoud.ProductReferentie.ReferentieNummer), afgekeurd).Any(c => Fase(c) == Prestatiefase.Toegekend))
        {
            fase = Prestatiefase.Gecrediteerd;
        }

        return new(feit.Bericht.Aanbieder, feit.Gemeente, feit.Bsn, feit.Inhoud, fase);
    }

    Prestatiefase Fase(Prestatiefeit feit) => !uitslagen.TryGetValue(feit.Bericht, out var uitslag) ? Prestatiefase.Ingediend
        : uitslag.AllesAfgewezen || uitslag.Afgewezen.Contains(feit.Inhoud.ProductReferentie.ReferentieNummer) ? Prestatiefase.Afgewezen
        : Prestatiefase.Toegekend;

    sealed record Prestatiefeit((string Aanbieder, string Identificatie, DateOnly Dagtekening) Bericht, string Gemeente, string Bsn, Prestatie Inhoud);

    sealed record Uitslag(bool AllesAfgewezen, bool Geweigerd, HashSet<string> Afgewezen);
}
