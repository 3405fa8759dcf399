using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Casus;

/// <summary>Who coordinates the help (SB-076; the names are those of Zoetermeer, the profile shows local ones).</summary>
public enum Regievorm
{
    /// <summary>The family or its network.</summary>
    EigenRegie,

    /// <summary>The provider.</summary>
    RegieAanbieder,

    /// <summary>A casusregisseur of the municipality.</summary>
    Casusregie,

    /// <summary>A gecertificeerde instelling.</summary>
    GedwongenRegie,

    /// <summary>An independent, temporary coordinator.</summary>
    Procescoordinatie,
}

/// <summary>A child in a case. One open case per child (ontwerp §9); the other family of the child links to it.</summary>
public sealed class CasusKind
{
    CasusKind()
    {
    }

    internal CasusKind(CasusId casusId, PersoonId persoonId) => (CasusId, PersoonId) = (casusId, persoonId);

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>The child.</summary>
    public PersoonId PersoonId { get; private set; }

    /// <summary>Whether the case is open; a database index keeps one open case per child.</summary>
    public bool Open { get; internal set; } = true;

    /// <summary>The child died.</summary>
    public bool Overleden { get; internal set; }

    /// <summary>Latest judgement of the immediate safety of this child.</summary>
    public Veiligheidsoordeel Veiligheid { get; internal set; }
}

/// <summary>The case of one family: phase, team, regisseur and vervanger. Everything else hangs on its id.</summary>
public sealed partial class Casus : Aggregaat
{
    readonly List<CasusKind> kinderen = [];

    Casus()
    {
    }

    /// <summary>Id.</summary>
    public CasusId Id { get; private set; }

    /// <summary>Number to say over the phone, for example <c>26-0412</c>; no meaning in it.</summary>
    public string Nummer { get; private set; } = "";

    /// <summary>The family.</summary>
    public GezinId GezinId { get; private set; }

    /// <summary>Phase in the chain.</summary>
    public Ketenfase Fase { get; private set; }

    /// <summary>Code of the team (profile).</summary>
    public string Team { get; private set; } = "";

    /// <summary>The one responsible worker (CR-001); null until assigned.</summary>
    public MedewerkerId? RegisseurId { get; private set; }

    /// <summary>The fixed, informed replacement (CR-048).</summary>
    public MedewerkerId? VervangerId { get; private set; }

    /// <summary>Form of coordination.</summary>
    public Regievorm Regievorm { get; private set; } = Regievorm.Casusregie;

    /// <summary>Why this form.</summary>
    public string? RegievormReden { get; private set; }

    /// <summary>Neighbourhood (list in the profile).</summary>
    public string? Wijk { get; private set; }

    /// <summary>Closed off: only who is involved sees it, also within the team.</summary>
    public bool Afgeschermd { get; private set; }

    /// <summary>Day of the first aanmelding; the first-contact term starts here (CR-062).</summary>
    public DateOnly AangemeldOp { get; private set; }

    /// <summary>Worst of the children.</summary>
    public Veiligheidsoordeel Veiligheid { get; private set; }

    /// <summary>When that was judged (UTC).</summary>
    public DateTimeOffset? VeiligheidGewogenOp { get; private set; }

    /// <summary>A safety plan runs.</summary>
    public bool VeiligheidsplanLoopt { get; private set; }

    /// <summary>Day of closure; null while open.</summary>
    public DateOnly? GeslotenOp { get; private set; }

    /// <summary>Why it was closed, in words.</summary>
    public string? Sluitreden { get; private set; }

    /// <summary>Day on which somebody looks once more how the family is doing.</summary>
    public DateOnly? Waakdatum { get; private set; }

    /// <summary>Phase in which it was closed, to go back to when it is reopened.</summary>
    public Ketenfase FaseVoorSluiting { get; private set; }

    /// <summary>The children it is about. One that died is none of them any more: nothing is asked about it.</summary>
    public IReadOnlyList<CasusKind> Kinderen => [.. kinderen.Where(k => !k.Overleden)];

    /// <summary>With those that died: the file is about them too, so a look into it is a look at them.</summary>
    public IReadOnlyList<CasusKind> AlleKinderen => kinderen;

    /// <summary>The only child, or the last one, died: there is nobody left to weigh or to plan for.</summary>
    public bool ZonderKind => kinderen.Count > 0 && kinderen.TrueForAll(k => k.Overleden);

    /// <summary>Whether it is open.</summary>
    public bool Open => GeslotenOp is null;

    /// <summary>Opens a case for a family on a first signal.</summary>
    /// <param name="id">Id.</param>
    /// <param name="nummer">Number.</param>
    /// <param name="gezin">Family.</param>
    /// <param name="team">Team code.</param>
    /// <param name="aangemeldOp">Day of the first aanmelding.</param>
    /// <param name="kinderenIds">The children it is about; may be empty (an unborn child counts as a person).</param>
    /// <param name="wijk">Neighbourhood or null.</param>
    public static Casus Start(CasusId id, string nummer, GezinId gezin, string team, DateOnly aangemeldOp, IEnumerable<PersoonId> kinderenIds, string? wijk)
    {
        var casus = new Casus { Id = id, Nummer = nummer, GezinId = gezin, Team = team, AangemeldOp = aangemeldOp, Wijk = wijk };
        casus.kinderen.AddRange(kinderenIds.Distinct().Select(k => new CasusKind(id, k)));
        return casus;
    }

    /// <summary>Adds a child, for example a sibling or one that was overlooked. Its safety is not judged yet, so the case is not either (CR-010).</summary>
    /// <param name="kind">The child.</param>
    /// <returns>The fact, or <c>kind-al-in-casus</c>.</returns>
    public Uitkomst<Feit> VoegKindToe(PersoonId kind)
    {
        if (kinderen.Exists(k => k.PersoonId == kind))
        {
            return new Weigering("kind-al-in-casus", "Dit kind hoort al bij deze casus.", Soort: Weigersoort.Regel);
        }

        kinderen.Add(new CasusKind(Id, kind));
        HerbepaalVeiligheid();
        Gewijzigd();
        return new Feit("KindToegevoegd", "Kind toegevoegd aan de casus") { Over = [kind], Codes = Wie(kind) };
    }

    /// <summary>Records the judgement of the immediate safety per child (CR-010); the case is as unsafe as its least safe child.</summary>
    /// <param name="oordelen">Judgement per child of this case.</param>
    /// <param name="veiligheidsplanLoopt">Whether a safety plan runs after this judgement.</param>
    /// <param name="nu">Instant of the judgement.</param>
    public void StelVeiligheidVast(IReadOnlyDictionary<PersoonId, Veiligheidsoordeel> oordelen, bool veiligheidsplanLoopt, DateTimeOffset nu)
    {
        foreach (var kind in kinderen.Where(k => oordelen.ContainsKey(k.PersoonId)))
        {
            kind.Veiligheid = oordelen[kind.PersoonId];
        }

        HerbepaalVeiligheid();
        (VeiligheidGewogenOp, VeiligheidsplanLoopt) = (nu, veiligheidsplanLoopt);
        Gewijzigd();
    }

    /// <summary>
    /// Puts the safety right after a judgement was taken away. Never ends a safety plan: only judging anew does that.
    /// </summary>
    /// <param name="oordelen">What counts now for the children whose judgement was taken away.</param>
    /// <param name="gewogenOp">When the judgement that counts now was given (UTC); null when there is none.</param>
    /// <param name="veiligheidsplanLoopt">Whether a safety plan runs.</param>
    /// <returns>Klaar, or <c>casus-gesloten</c>.</returns>
    public Uitkomst<Klaar> HerstelVeiligheid(IReadOnlyDictionary<PersoonId, Veiligheidsoordeel> oordelen, DateTimeOffset? gewogenOp, bool veiligheidsplanLoopt)
    {
        if (!Open)
        {
            return Casusweigeringen.Gesloten;
        }

        foreach (var kind in kinderen.Where(k => oordelen.ContainsKey(k.PersoonId)))
        {
            kind.Veiligheid = oordelen[kind.PersoonId];
        }

        HerbepaalVeiligheid();
        (VeiligheidGewogenOp, VeiligheidsplanLoopt) = (gewogenOp, veiligheidsplanLoopt);
        Gewijzigd();
        return Klaar.Goed;
    }

    /// <summary>What the transition table refuses about going on, or null; a rule that bends can be departed from (CR-003).</summary>
    /// <param name="naar">The next phase.</param>
    /// <param name="voortgang">How far the work of the phases is.</param>
    public Weigering? WatHoudtTegen(Ketenfase naar, Voortgang voortgang)
    {
        if (!Open)
        {
            return Casusweigeringen.Gesloten;
        }

        var overgang = Keten.Uit(Fase);
        return overgang is null || overgang.Naar != naar ? Casusweigeringen.FaseKanNiet(null)
            : overgang.Voldoet(new Casusstand(RegisseurId is not null, Veiligheid, VeiligheidsplanLoopt, voortgang)) ? null
            : Casusweigeringen.FaseKanNiet(overgang.Regel);
    }

    /// <summary>Goes to the next phase when the transition table allows it.</summary>
    /// <param name="naar">The next phase.</param>
    /// <param name="voortgang">How far the work of the phases is.</param>
    /// <param name="onderbouwd">A motivated departure was kept for the rule that is not met (CR-003); only a rule of hardness <see cref="Hardheid.TenzijOnderbouwd"/> gives way.</param>
    /// <returns>The fact, or <c>fase-kan-niet</c> with the rule.</returns>
    public Uitkomst<Feit> GaNaar(Ketenfase naar, Voortgang voortgang, bool onderbouwd = false)
    {
        if (WatHoudtTegen(naar, voortgang) is { } weigering && !(onderbouwd && weigering.Regel is { Hardheid: Hardheid.TenzijOnderbouwd }))
        {
            return weigering;
        }

        Fase = naar;
        Gewijzigd();
        return new Feit("FaseGewijzigd", $"Fase: {naar}") { Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["fase"] = naar.ToString() } };
    }

    /// <summary>Closes off or opens up within the team.</summary>
    /// <param name="afgeschermd">Whether it is closed off.</param>
    public Feit SchermAf(bool afgeschermd)
    {
        Afgeschermd = afgeschermd;
        Gewijzigd();
        return new Feit(afgeschermd ? "CasusAfgeschermd" : "AfschermingOpgeheven", afgeschermd ? "De casus is afgeschermd" : "De afscherming is opgeheven");
    }

    /// <summary>Sets the neighbourhood after a move or a correction.</summary>
    /// <param name="wijk">Neighbourhood or null.</param>
    public void WijzigWijk(string? wijk)
    {
        Wijk = wijk;
        Gewijzigd();
    }

    /// <summary>Closes the case with a reason and a day to look once more.</summary>
    /// <param name="reden">Why, in words.</param>
    /// <param name="waakdatum">Day to look once more.</param>
    /// <param name="herwegen">A newer worry came in after the latest judgement of the safety.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or the refusals of <see cref="Afschaling.Afsluiting.Controleer"/>.</returns>
    public Uitkomst<Feit> Sluit(string? reden, DateOnly? waakdatum, bool herwegen, DateOnly vandaag)
    {
        var tekst = Afschaling.Afsluiting.Controleer(this, reden, waakdatum, herwegen, vandaag);
        if (!tekst.Gelukt)
        {
            return Uitkomst<Feit>.Geweigerd(tekst.Weigeringen);
        }

        (GeslotenOp, Sluitreden, Waakdatum, WaakmomentOpen, FaseVoorSluiting, Fase) = (vandaag, tekst.Waarde, waakdatum, waakdatum, Fase, Ketenfase.Afsluiting);
        kinderen.ForEach(k => k.Open = false);
        Gewijzigd();
        return new Feit("CasusGesloten", $"Casus gesloten: {tekst.Waarde}");
    }

    /// <summary>Whether it was closed too long ago to open again: a new signal then starts a new case of the same family.</summary>
    /// <param name="vandaag">Today.</param>
    public bool HeropenenKanNietMeer(DateOnly vandaag) => GeslotenOp is { } dag && vandaag > Afschaling.Afsluiting.HeropenenTot(dag);

    /// <summary>Reopens it within half a year of closing. The family knows its regisseur; without one that still works here it has to be divided anew.</summary>
    /// <param name="reden">Why.</param>
    /// <param name="regisseurWerkt">Whether the regisseur of before still works here.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>casus-open</c>, <c>heropenen-te-laat</c>, <c>veld-leeg</c>.</returns>
    public Uitkomst<Feit> Heropen(string? reden, bool regisseurWerkt, DateOnly vandaag)
    {
        if (GeslotenOp is not { } dag)
        {
            return Casusweigeringen.AlOpen;
        }

        if (HeropenenKanNietMeer(vandaag))
        {
            return Casusweigeringen.HeropenenTeLaat(dag);
        }

        var tekst = Tekst.Verplicht(reden, "reden", "Schrijf op waarom je de casus heropent.", Tekst.Lang);
        if (!tekst.Gelukt)
        {
            return tekst.Weigeringen[0];
        }

        (GeslotenOp, Sluitreden, Waakdatum, WaakmomentOpen, Fase) = (null, null, null, null, FaseVoorSluiting);
        kinderen.ForEach(k => k.Open = true);
        if (!regisseurWerkt)
        {
            Vrij();
        }

        Gewijzigd();
        return new Feit("CasusHeropend", $"Casus heropend: {tekst.Waarde}");
    }

    /// <summary>The worst of the children that live; where every child died nobody is unsafe, and the lists ask for no judgement.</summary>
    void HerbepaalVeiligheid() =>
        Veiligheid = ZonderKind ? Veiligheidsoordeel.Voldoende
            : kinderen.Count == 0 ? Veiligheidsoordeel.NogNiet : Slechtste([.. kinderen.Where(k => !k.Overleden).Select(k => k.Veiligheid)]);

    static Veiligheidsoordeel Slechtste(IReadOnlyList<Veiligheidsoordeel> oordelen) =>
        oordelen.Contains(Veiligheidsoordeel.Onvoldoende) || oordelen.Contains(Veiligheidsoordeel.WeetNiet) ? Veiligheidsoordeel.Onvoldoende
        : oordelen.Contains(Veiligheidsoordeel.NogNiet) ? Veiligheidsoordeel.NogNiet
        : Veiligheidsoordeel.Voldoende;
}
