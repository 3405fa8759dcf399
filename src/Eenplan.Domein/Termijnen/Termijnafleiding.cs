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

    static readonly string[] Evaluaties = ["Evaluatie3", "Evaluatie6", "Evaluatie9"];

    /// <summary>Facts that matter for terms; the others need not be read.</summary>
    public static IReadOnlyList<string> Feitsoorten { get; } =
    [
        "AanmeldingGedaan", "SignaalToegevoegd", "CrisisBegonnen", "ContactGelukt", "ContactIngetrokken", "ContactVervangen", "ContactVerplaatst", "VeiligheidGewogen", "VeiligheidswegingIngetrokken", "VeiligheidswegingVervangen",
        "BodemeisGesteld", "BodemeisGetoetst", "BodemeisHervat", "ToetsdatumVerzet", "KindGeboren", "VeiligheidsplanBeeindigd", "PlanVastgesteld", "EvaluatieGehouden", "NotulenVerspreid", "CasusGesloten", "CasusHeropend",
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
        foreach (var feit in feiten)
        {
            stand.Verwerk(feit);
        }

        return stand.Open;
    }

    sealed class Stand(Func<DateOnly, Termijnregels> regels)
    {
        readonly Dictionary<(string Code, string Onderwerp), OpenTermijn> open = [];
        readonly Dictionary<string, DateOnly> contacten = new(StringComparer.Ordinal);
        DateOnly? aanmelding;

        /// <summary>Why the safety must be judged anew: a contact that can be withdrawn, or null for what stays.</summary>
        readonly List<(string? Contact, DateOnly Dag, int Na)> zorgen = [];

        /// <summary>Assessments that count, and after how many worries each came.</summary>
        readonly List<(string Taxatie, int Na)> wegingen = [];

        int teller;

        public IReadOnlyList<OpenTermijn> Open => [.. open.Values.OrderBy(t => t.Laatste)];

        public void Verwerk(Termijnfeit feit)
        {
            switch (feit.Soort)
            {
                case "AanmeldingGedaan":
                    aanmelding ??= feit.Dag;
                    Begin("EersteContactCasusregie", "", feit.Dag);
                    break;
                case "SignaalToegevoegd" or "KindGeboren" or "CrisisBegonnen":
                    Zorg(null, feit.Dag);
                    break;
                case "ContactGelukt":
                    contacten[feit.Codes.GetValueOrDefault("contact", "")] = feit.Dag;
                    open.Remove(("EersteContactCasusregie", ""));
                    if (feit.Codes.GetValueOrDefault("veiligheid") == "Slechter")
                    {
                        Zorg(feit.Codes.GetValueOrDefault("contact", ""), feit.Dag);
                    }

                    break;
                case "ContactIngetrokken" or "ContactVervangen" or "ContactVerplaatst":
                    contacten.Remove(feit.Codes.GetValueOrDefault("contact", ""));
                    Neem(feit.Codes.GetValueOrDefault("contact", ""));
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
                case "EvaluatieGehouden":
                    open.Remove(("Evaluatie" + feit.Codes.GetValueOrDefault("maand", ""), ""));
                    Begin("NotulenEvaluatie", feit.Codes.GetValueOrDefault("evaluatie", ""), feit.Dag);
                    break;
                case "NotulenVerspreid":
                    open.Remove(("NotulenEvaluatie", feit.Codes.GetValueOrDefault("evaluatie", "")));
                    break;
                case "CasusGesloten":
                    open.Clear();
                    zorgen.Clear();
                    break;
                case "CasusHeropend":
                    // A reopened case asks what a new one asks: contact with the family, and a fresh look at the safety.
                    contacten.Clear();
                    aanmelding = feit.Dag;
                    Begin("EersteContactCasusregie", "", feit.Dag);
                    Zorg(null, feit.Dag);
                    break;
            }
        }

        /// <summary>A later version in the same round moves no evaluation; a new round counts anew (CR-051, CR-054).</summary>
        void Plan(Termijnfeit feit)
        {
            if (feit.Codes.GetValueOrDefault("ronde") == "zelfde")
            {
                return;
            }

            foreach (var code in Evaluaties)
            {
                Begin(code, "", feit.Dag);
            }
        }

        void Zorg(string? contact, DateOnly dag)
        {
            zorgen.Add((contact, dag, ++teller));
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

        void Verwijder(string code)
        {
            foreach (var sleutel in open.Keys.Where(k => k.Code == code).ToList())
            {
                open.Remove(sleutel);
            }
        }
    }
}
