using System.Globalization;
using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Termijnen;

/// <summary>A fact as the derivation of terms sees it.</summary>
/// <param name="Soort">Code of the fact.</param>
/// <param name="Dag">Civil day on which it happened.</param>
/// <param name="Codes">Codes of the fact.</param>
public sealed record Termijnfeit(string Soort, DateOnly Dag, IReadOnlyDictionary<string, string> Codes);

/// <summary>A term or check that is open in a case.</summary>
/// <param name="Code">Code of the term.</param>
/// <param name="Onderwerp">What it is about, where a case can have several; else empty.</param>
/// <param name="Start">Day of the fact it follows from.</param>
/// <param name="Laatste">Last day in time.</param>
public sealed record OpenTermijn(string Code, string Onderwerp, DateOnly Start, DateOnly Laatste);

/// <summary>What terms are computed with: it can differ per day on which a term begins.</summary>
/// <param name="Kalender">Working days of the gemeente.</param>
/// <param name="Register">Terms, from the profile.</param>
public sealed record Termijnregels(Werkdagenkalender Kalender, IReadOnlyDictionary<string, Termijndefinitie> Register);

/// <summary>Open terms of a case: a pure function of its facts, the register and the calendar. Nothing here is typed by anybody.</summary>
public static class Termijnafleiding
{
    /// <summary>Code of the check of a bodemeis (CR-058).</summary>
    public const string Bodemeiscontrole = "BodemeisControle";

    /// <summary>Code of judging the safety anew after a new signal or a contact that worries (CR-057).</summary>
    public const string Herweging = "VeiligheidHerwegen";

    /// <summary>Code of a check of the closer monitoring (CR-056).</summary>
    public const string Monitoring = "Monitoring";

    /// <summary>Code of a check of the safety agreements by the closer monitoring (CR-056): like all safety it cannot wait.</summary>
    public const string MonitoringVeiligheid = "MonitoringVeiligheid";

    /// <summary>Code of deciding on a signed request: eight weeks by law, the same in every gemeente (Awb 4:13).</summary>
    public const string Beslissen = "BeslissenOpAanvraag";

    /// <summary>Code of the day on which chosen help should begin (CR-046).</summary>
    public const string Hulpstart = "HulpStart";

    /// <summary>How long a decision may take (Awb 4:13); the end shifts to a working day (Atw).</summary>
    public static Duur Beslistermijn { get; } = new(8, Eenheid.Weken);

    static readonly string[] Evaluaties = ["Evaluatie3", "Evaluatie6", "Evaluatie9"];

    /// <summary>Facts that matter for terms; the others need not be read.</summary>
    public static IReadOnlyList<string> Feitsoorten { get; } =
    [
        "AanmeldingGedaan", "SignaalToegevoegd", "CrisisBegonnen", "ContactGelukt", "ContactIngetrokken", "ContactVervangen", "ContactVerplaatst", "VeiligheidGewogen", "VeiligheidswegingIngetrokken", "VeiligheidswegingVervangen",
        "BodemeisGesteld", "BodemeisGetoetst", "BodemeisHervat", "ToetsdatumVerzet", "KindGeboren", "KindToegevoegd", "PersoonOverleden", "OverlijdenHersteld", "GezinVeranderd", "VeiligheidsplanBeeindigd",
        "PlanVastgesteld", "HulpGeregeld", "AanvraagOntvangen", "AanvraagIngetrokken", "BesluitGenomen", "HulpVerwacht", "HulpStartVerzet", "HulpGestart", "HulpGaatNietDoor", "EvaluatieGehouden", "EvaluatieVastgelegd",
        "NotulenVerspreid", "MonitoringGestart", "MonitoringGedaan", "MonitoringGestopt", "CasusGesloten", "CasusHeropend",
    ];

    /// <summary>Derives the open terms.</summary>
    /// <param name="feiten">Facts of the case in the order in which they were written.</param>
    /// <param name="kalender">Working days of the gemeente.</param>
    /// <param name="register">Terms, from the profile.</param>
    public static IReadOnlyList<OpenTermijn> Leid(IEnumerable<Termijnfeit> feiten, Werkdagenkalender kalender, IReadOnlyDictionary<string, Termijndefinitie> register) =>
        Leid(feiten, _ => new(kalender, register));

    /// <summary>Derives the open terms, each with the rules in force on the day of the fact it follows from.</summary>
    /// <param name="feiten">Facts of the case in the order in which they were written.</param>
    /// <param name="regels">The rules of a day.</param>
    public static IReadOnlyList<OpenTermijn> Leid(IEnumerable<Termijnfeit> feiten, Func<DateOnly, Termijnregels> regels)
    {
        var stand = new Stand(regels);
        foreach (var feit in ZonderVergissing([.. feiten]))
        {
            stand.Verwerk(feit);
        }

        return stand.Open;
    }

    /// <summary>A death that was taken back never ended a term.</summary>
    static IEnumerable<Termijnfeit> ZonderVergissing(IReadOnlyList<Termijnfeit> feiten)
    {
        var hersteld = feiten.Select((f, i) => (f, i)).Where(r => r.f.Soort == "OverlijdenHersteld").ToLookup(r => Persoon(r.f), r => r.i, StringComparer.Ordinal);
        return feiten.Where((f, i) => f.Soort != "PersoonOverleden" || !hersteld[Persoon(f)].Any(later => later > i));
    }

    static string Persoon(Termijnfeit feit) => feit.Codes.GetValueOrDefault("persoon", "");

    sealed class Stand(Func<DateOnly, Termijnregels> regels)
    {
        readonly Dictionary<(string Code, string Onderwerp), OpenTermijn> open = [];
        readonly Dictionary<string, DateOnly> contacten = new(StringComparer.Ordinal);
        readonly Dictionary<string, Termijnfeit> volgt = new(StringComparer.Ordinal);
        DateOnly? aanmelding;
        bool planGeldt;
        bool hulpGeregeld;

        /// <summary>Why the safety must be judged anew: a contact that can be withdrawn, or null for what stays.</summary>
        readonly List<(string? Contact, DateOnly Dag, int Na, string Over)> zorgen = [];

        /// <summary>Assessments that count, and after how many worries each came.</summary>
        readonly List<(string Taxatie, int Na)> wegingen = [];

        int teller;

        /// <summary>Terms that are about one child, and who that is.</summary>
        readonly Dictionary<(string Code, string Onderwerp), string> over = [];

        readonly HashSet<string> overleden = new(StringComparer.Ordinal);

        /// <summary>Every child of the case died: no term runs until there is a child again.</summary>
        bool zonderKind;

        public IReadOnlyList<OpenTermijn> Open => [.. open.Values.OrderBy(t => t.Laatste)];

        public void Verwerk(Termijnfeit feit)
        {
            zonderKind &= feit.Soort is not ("KindToegevoegd" or "KindGeboren" or "OverlijdenHersteld" or "CasusHeropend");
            Neem(feit);
            if (zonderKind)
            {
                open.Clear();
            }
        }

        void Neem(Termijnfeit feit)
        {
            switch (feit.Soort)
            {
                case "AanmeldingGedaan":
                    aanmelding ??= feit.Dag;
                    Begin("EersteContactCasusregie", "", feit.Dag);
                    break;
                case "SignaalToegevoegd" or "CrisisBegonnen":
                    Zorg(null, feit.Dag);
                    break;
                case "KindGeboren" or "OverlijdenHersteld":
                    Zorg(null, feit.Dag, Persoon(feit));
                    break;
                case "GezinVeranderd" when feit.Codes.GetValueOrDefault("weeg") == "ja":
                    Zorg(null, feit.Dag, Persoon(feit));
                    break;
                case "PersoonOverleden":
                    Overleden(feit);
                    break;
                case "ContactGelukt":
                    contacten[feit.Codes.GetValueOrDefault("contact", "")] = feit.Dag;
                    open.Remove(("EersteContactCasusregie", ""));
                    Traject();
                    if (feit.Codes.GetValueOrDefault("veiligheid") == "Slechter")
                    {
                        Zorg(feit.Codes.GetValueOrDefault("contact", ""), feit.Dag);
                    }

                    break;
                case "ContactIngetrokken" or "ContactVervangen" or "ContactVerplaatst":
                    contacten.Remove(feit.Codes.GetValueOrDefault("contact", ""));
                    Neem(feit.Codes.GetValueOrDefault("contact", ""));
                    Traject();
                    if (contacten.Count == 0 && aanmelding is { } dag)
                    {
                        Begin("EersteContactCasusregie", "", dag);
                    }

                    break;
                case "VeiligheidGewogen":
                    wegingen.Add((feit.Codes.GetValueOrDefault("taxatie", ""), teller));
                    Herweeg();
                    break;
                case "VeiligheidswegingVervangen" or "VeiligheidswegingIngetrokken":
                    Vervalt(feit);
                    break;
                case "BodemeisGesteld" or "BodemeisGetoetst" or "BodemeisHervat" or "ToetsdatumVerzet":
                    Zet(Bodemeiscontrole, feit.Codes["bodemeis"], feit.Dag, DateOnly.ParseExact(feit.Codes["toets"], "O", CultureInfo.InvariantCulture));
                    break;
                case "VeiligheidsplanBeeindigd":
                    Verwijder(Bodemeiscontrole);
                    break;
                case "PlanVastgesteld":
                    Plan(feit);
                    break;
                case "HulpGeregeld":
                    hulpGeregeld = true;
                    Traject();
                    open.Remove(("InzetNaPlan", ""));
                    break;
                case "AanvraagOntvangen":
                    ZetOver(feit, Beslissen, feit.Codes.GetValueOrDefault("aanvraag", ""), Termijnberekening.Na(feit.Dag, Beslistermijn, Rekenwijze.Atw, regels(feit.Dag).Kalender).Dag);
                    break;
                case "AanvraagIngetrokken" or "BesluitGenomen":
                    open.Remove((Beslissen, feit.Codes.GetValueOrDefault("aanvraag", "")));
                    break;
                case "HulpVerwacht" or "HulpStartVerzet":
                    ZetOver(feit, Hulpstart, feit.Codes.GetValueOrDefault("inzet", ""), DateOnly.ParseExact(feit.Codes["start"], "O", CultureInfo.InvariantCulture));
                    break;
                case "HulpGestart" or "HulpGaatNietDoor":
                    open.Remove((Hulpstart, feit.Codes.GetValueOrDefault("inzet", "")));
                    break;
                case "EvaluatieGehouden":
                    open.Remove(("Evaluatie" + feit.Codes.GetValueOrDefault("maand", ""), ""));
                    Begin("NotulenEvaluatie", feit.Codes.GetValueOrDefault("evaluatie", ""), feit.Dag);
                    break;
                case "NotulenVerspreid":
                    open.Remove(("NotulenEvaluatie", feit.Codes.GetValueOrDefault("evaluatie", "")));
                    break;
                case "EvaluatieVastgelegd" when feit.Codes.GetValueOrDefault("stabiel") == "Onveilig":
                    Zorg(null, feit.Dag);
                    break;
                case "MonitoringGestart" or "MonitoringGedaan":
                    volgt[feit.Codes["monitoring"]] = feit;
                    Controle(feit);
                    break;
                case "MonitoringGestopt":
                    volgt.Remove(feit.Codes["monitoring"]);
                    open.Remove((Monitoring, feit.Codes["monitoring"]));
                    open.Remove((MonitoringVeiligheid, feit.Codes["monitoring"]));
                    break;
                case "CasusGesloten":
                    open.Clear();
                    zorgen.Clear();
                    break;
                case "CasusHeropend":
                    // A reopened case asks what a new one asks: contact with the family, and a fresh look at the safety.
                    contacten.Clear();
                    (aanmelding, planGeldt, hulpGeregeld) = (feit.Dag, false, false);
                    Begin("EersteContactCasusregie", "", feit.Dag);
                    Zorg(null, feit.Dag);
                    volgt.Values.ToList().ForEach(Controle);
                    break;
            }
        }

        /// <summary>The next check of a monitoring follows its own rhythm: its day stands in the fact.</summary>
        void Controle(Termijnfeit feit) =>
            Zet(feit.Codes.GetValueOrDefault("code") == MonitoringVeiligheid ? MonitoringVeiligheid : Monitoring, feit.Codes["monitoring"], feit.Dag, DateOnly.ParseExact(feit.Codes["toets"], "O", CultureInfo.InvariantCulture));

        /// <summary>A later version in the same round moves no evaluation; a new round counts anew (CR-051, CR-054).</summary>
        void Plan(Termijnfeit feit)
        {
            planGeldt = true;
            Traject();
            if (feit.Codes.GetValueOrDefault("ronde") == "zelfde")
            {
                return;
            }

            Begin("InzetNaPlan", "", feit.Dag);
            foreach (var code in Evaluaties)
            {
                Begin(code, "", feit.Dag);
            }
        }

        /// <summary>From the first contact on: four weeks to a plan (CR-063), six to help that starts (CR-064).</summary>
        void Traject()
        {
            open.Remove(("AnalyseEnPlan", ""));
            open.Remove(("InzetNaStart", ""));
            if (contacten.Count == 0)
            {
                return;
            }

            var eerste = contacten.Values.Min();
            if (!planGeldt)
            {
                Begin("AnalyseEnPlan", "", eerste);
            }

            if (!hulpGeregeld)
            {
                Begin("InzetNaStart", "", eerste);
            }
        }

        /// <summary>What was asked about a child that died is asked no more; with the last child everything stops.</summary>
        void Overleden(Termijnfeit feit)
        {
            overleden.Add(Persoon(feit));
            zorgen.RemoveAll(z => z.Over.Length > 0 && z.Over == Persoon(feit));
            Herweeg();
            foreach (var sleutel in over.Where(o => o.Value == Persoon(feit)).Select(o => o.Key).ToList())
            {
                open.Remove(sleutel);
            }

            if (feit.Codes.GetValueOrDefault("laatste") == "ja")
            {
                zorgen.Clear();
                zonderKind = true;
            }
        }

        void Zorg(string? contact, DateOnly dag, string over = "")
        {
            zorgen.Add((contact, dag, ++teller, over));
            Herweeg();
        }

        /// <summary>The worries that an assessment answered are open again when it counts no more; taking the last one away asks for a new one itself.</summary>
        void Vervalt(Termijnfeit feit)
        {
            var nr = wegingen.FindIndex(w => w.Taxatie == feit.Codes.GetValueOrDefault("taxatie", ""));
            if (nr < 0)
            {
                return;
            }

            var laatste = nr == wegingen.Count - 1;
            wegingen.RemoveAt(nr);
            Herweeg();
            if (laatste && feit.Soort == "VeiligheidswegingIngetrokken" && !open.ContainsKey((Herweging, "")))
            {
                Zorg(null, feit.Dag);
            }
        }

        /// <summary>A contact that does not count any more asks for no weighing either, unless something else does.</summary>
        void Neem(string contact)
        {
            if (zorgen.RemoveAll(z => z.Contact == contact) > 0)
            {
                Herweeg();
            }
        }

        /// <summary>The first worry that nobody weighed yet: a newer one does not move its day.</summary>
        void Herweeg()
        {
            open.Remove((Herweging, ""));
            var beantwoord = wegingen.Count > 0 ? wegingen.Max(w => w.Na) : 0;
            if (zorgen.FindIndex(z => z.Na > beantwoord) is >= 0 and var eerste)
            {
                Zet(Herweging, "", zorgen[eerste].Dag, regels(zorgen[eerste].Dag).Kalender.Na(zorgen[eerste].Dag, 1));
            }
        }

        void Begin(string code, string onderwerp, DateOnly start)
        {
            var (kalender, register) = regels(start);
            if (Termijnantwoord.Op(register[code], start, kalender).Laatste is { } laatste)
            {
                Zet(code, onderwerp, start, laatste);
            }
        }

        void Zet(string code, string onderwerp, DateOnly start, DateOnly laatste) => open[(code, onderwerp)] = new(code, onderwerp, start, laatste);

        /// <summary>A term about one child; after a death none begins for it.</summary>
        void ZetOver(Termijnfeit feit, string code, string onderwerp, DateOnly laatste)
        {
            if (!overleden.Contains(Persoon(feit)))
            {
                over[(code, onderwerp)] = Persoon(feit);
                Zet(code, onderwerp, feit.Dag, laatste);
            }
        }

        void Verwijder(string code)
        {
            foreach (var sleutel in open.Keys.Where(k => k.Code == code).ToList())
            {
                open.Remove(sleutel);
            }
        }
    }
}
