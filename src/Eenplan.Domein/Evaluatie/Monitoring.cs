using System.Globalization;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Termijnen;

namespace Eenplan.Domein.Evaluatie;

/// <summary>What is watched more closely (CR-056).</summary>
public enum Volgonderwerp
{
    /// <summary>Whether the safety agreements are kept.</summary>
    Veiligheidsafspraken,

    /// <summary>Whether the family wants the help.</summary>
    Motivatie,

    /// <summary>Whether all involved do what they said.</summary>
    Inzet,
}

/// <summary>One check.</summary>
public sealed class Volgcontrole
{
    internal Volgcontrole(Guid id, DateOnly op, bool goed, string uitkomst) => (Id, Op, Goed, Uitkomst) = (id, op, goed, uitkomst);

    Volgcontrole()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Civil day.</summary>
    public DateOnly Op { get; private set; }

    /// <summary>It goes as agreed.</summary>
    public bool Goed { get; private set; }

    /// <summary>What one saw or heard.</summary>
    public string Uitkomst { get; private set; } = "";
}

/// <summary>Watching something more closely than the evaluations do, with its own rhythm (CR-056). Each check makes the term of the next.</summary>
public sealed class Monitoring : Aggregaat
{
    /// <summary>Longest rhythm in days: beyond it the evaluations are enough.</summary>
    public const int LangsteRitme = 62;

    readonly List<Volgcontrole> controles = [];

    Monitoring()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>What is watched.</summary>
    public Volgonderwerp Onderwerp { get; private set; }

    /// <summary>What exactly, in words.</summary>
    public string Wat { get; private set; } = "";

    /// <summary>With whom it was agreed.</summary>
    public string? Met { get; private set; }

    /// <summary>Every so many days.</summary>
    public int Ritme { get; private set; }

    /// <summary>Civil day of the next check.</summary>
    public DateOnly Volgende { get; private set; }

    /// <summary>Civil day on which it stopped; null while it runs.</summary>
    public DateOnly? GestoptOp { get; private set; }

    /// <summary>Why it stopped.</summary>
    public string? Stopreden { get; private set; }

    /// <summary>The checks.</summary>
    public IReadOnlyList<Volgcontrole> Controles => controles;

    /// <summary>Code of its term.</summary>
    public string Code => Onderwerp == Volgonderwerp.Veiligheidsafspraken ? Termijnafleiding.MonitoringVeiligheid : Termijnafleiding.Monitoring;

    /// <summary>What is watched, as one reads it.</summary>
    /// <param name="onderwerp">Subject.</param>
    public static string Woord(Volgonderwerp onderwerp) => onderwerp switch
    {
        Volgonderwerp.Veiligheidsafspraken => "de veiligheidsafspraken",
        Volgonderwerp.Motivatie => "de motivatie voor de hulp",
        _ => "de inzet van wie betrokken is",
    };

    /// <summary>Begins it; the first check is one rhythm from now.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="onderwerp">What is watched.</param>
    /// <param name="wat">What exactly.</param>
    /// <param name="met">With whom it was agreed.</param>
    /// <param name="ritme">Every so many days, as typed.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>It, or <c>onderwerp-leeg</c>, <c>veld-leeg</c>, <c>ritme-onmogelijk</c> (CR-056), <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<Monitoring> Begin(Guid id, CasusId casus, Volgonderwerp? onderwerp, string? wat, string? met, string? ritme, DateOnly vandaag)
    {
        var fouten = new Weigeringen();
        fouten.Eis(onderwerp is not null, new("onderwerp-leeg", "Kies waar je vaker naar kijkt.", "onderwerp", "CR-056"));
        var tekst = fouten.Neem(Tekst.Verplicht(wat, "wat", "Schrijf op waar je precies naar kijkt.", Tekst.Lang));
        var wie = fouten.Neem(Tekst.Verplicht(met, "met", "Schrijf op met wie je dit afsprak: het gezin en de hulpverlener."));
        var goed = int.TryParse(Tekst.Schoon(ritme), NumberStyles.None, CultureInfo.InvariantCulture, out var dagen) && dagen is >= 1 and <= LangsteRitme;
        fouten.Eis(goed, new("ritme-onmogelijk", $"Vul in om de hoeveel dagen je kijkt: een getal van 1 tot en met {LangsteRitme}.", "ritme", "CR-056"));
        return fouten.Heeft ? fouten.Als<Monitoring>() : new Monitoring { Id = id, CasusId = casus, Onderwerp = onderwerp!.Value, Wat = tekst!, Met = wie, Ritme = dagen, Volgende = vandaag.AddDays(dagen) };
    }

    /// <summary>The fact of beginning.</summary>
    public Feit Beginfeit => Feit("MonitoringGestart", $"Vaker kijken naar {Woord(Onderwerp)}, {Hoevaak}: {Wat}");

    /// <summary>"elke 7 dagen".</summary>
    public string Hoevaak => Ritme == 1 ? "elke dag" : $"elke {Ritme} dagen";

    /// <summary>Records a check; the next one follows from its rhythm.</summary>
    /// <param name="id">Id.</param>
    /// <param name="op">Civil day.</param>
    /// <param name="goed">It goes as agreed.</param>
    /// <param name="uitkomst">What one saw or heard.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>monitoring-gestopt</c>, <c>datum-leeg</c>, <c>dag-in-toekomst</c>, <c>controle-leeg</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> Controleer(Guid id, DateOnly? op, bool? goed, string? uitkomst, DateOnly vandaag)
    {
        if (GestoptOp is not null)
        {
            return Gestopt;
        }

        var fouten = new Weigeringen();
        fouten.Eis(op is not null, new("datum-leeg", "Vul in wanneer je keek, als dag-maand-jaar.", "op"));
        fouten.Eis(op is null || op <= vandaag, new("dag-in-toekomst", "Deze dag is nog niet geweest.", "op", "CR-056"));
        fouten.Eis(goed is not null, new("controle-leeg", "Kies of het gaat zoals afgesproken.", "goed", "CR-056"));
        var tekst = fouten.Neem(Tekst.Verplicht(uitkomst, "uitkomst", "Schrijf op wat je zag of hoorde.", Tekst.Lang));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        controles.Add(new(id, op!.Value, goed!.Value, tekst!));
        Volgende = op.Value.AddDays(Ritme) is var dag && dag > vandaag ? dag : vandaag.AddDays(1);
        Gewijzigd();
        return Feit("MonitoringGedaan", $"Gekeken naar {Woord(Onderwerp)}: {(goed.Value ? "gaat zoals afgesproken" : "gaat niet zoals afgesproken")}. {tekst}") with { Op = op };
    }

    /// <summary>Stops it.</summary>
    /// <param name="reden">Why.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact, or <c>monitoring-gestopt</c>, <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public Uitkomst<Feit> Stop(string? reden, DateOnly vandaag)
    {
        if (GestoptOp is not null)
        {
            return Gestopt;
        }

        var waarom = Tekst.Verplicht(reden, "reden", "Schrijf op waarom vaker kijken niet meer nodig is.", Tekst.Lang);
        if (!waarom.Gelukt)
        {
            return waarom.Weigeringen[0];
        }

        (GestoptOp, Stopreden) = (vandaag, waarom.Waarde);
        Gewijzigd();
        return Feit("MonitoringGestopt", $"Gestopt met vaker kijken naar {Woord(Onderwerp)}: {Stopreden}");
    }

    static Weigering Gestopt { get; } = new("monitoring-gestopt", "Dit vaker kijken is al gestopt. Begin het opnieuw als dat nodig is.", Soort: Weigersoort.Regel);

    Feit Feit(string soort, string tekst) => new(soort, tekst)
    {
        Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["monitoring"] = Id.ToString(), ["code"] = Code, ["toets"] = Volgende.ToString("O", CultureInfo.InvariantCulture) },
    };
}
