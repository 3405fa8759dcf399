using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Opschaling;

/// <summary>
/// A crisis in a family: the regisseur intervenes, the safety plan with its bodemeisen is made with the helpers, emergency help where needed,
/// and she checks that fitting agreements stand before it ends (CR-060).
/// </summary>
public sealed class Crisis : Aggregaat
{
    Crisis()
    {
    }

    /// <summary>No crisis ends before somebody checked the safety agreements.</summary>
    public static Regel Controle { get; } =
        new("CR-060", "Bij een crisis maak je met de betrokken hulpverleners een veiligheidsplan met bodemeisen, en controleer je dat de afspraken passen.", "Werkbeschrijving casusregie, ‘Grenzen stellen en ingrijpen’", Hardheid.Verbod);

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public CasusId CasusId { get; private set; }

    /// <summary>When it was recorded (UTC).</summary>
    public DateTimeOffset Begonnen { get; private set; }

    /// <summary>What happens.</summary>
    public string Wat { get; private set; } = "";

    /// <summary>What was done at once.</summary>
    public string Ingrijpen { get; private set; } = "";

    /// <summary>Which emergency help was called in; null when none was needed.</summary>
    public string? Spoedhulp { get; private set; }

    /// <summary>With which helpers the safety plan was made; null until the check.</summary>
    public string? PlanMet { get; private set; }

    /// <summary>When it was checked that the agreements fit, and the crisis ended (UTC).</summary>
    public DateTimeOffset? Gecontroleerd { get; private set; }

    /// <summary>Records a crisis; short, because there is no time.</summary>
    /// <param name="id">Id.</param>
    /// <param name="casus">Case.</param>
    /// <param name="wat">What happens.</param>
    /// <param name="ingrijpen">What was done at once.</param>
    /// <param name="spoedhulp">Which emergency help, or null.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>It, or <c>veld-leeg</c>, <c>tekst-te-lang</c>.</returns>
    public static Uitkomst<Crisis> Begin(Guid id, CasusId casus, string? wat, string? ingrijpen, string? spoedhulp, DateTimeOffset nu)
    {
        var fouten = new Weigeringen();
        var een = fouten.Neem(Tekst.Verplicht(wat, "wat", "Schrijf kort op wat er aan de hand is.", Tekst.Lang));
        var twee = fouten.Neem(Tekst.Verplicht(ingrijpen, "ingrijpen", "Schrijf kort op wat je meteen hebt gedaan.", Tekst.Lang));
        var drie = fouten.Neem(Tekst.Vrij(spoedhulp, "spoedhulp"));
        return fouten.Heeft ? fouten.Als<Crisis>() : new Crisis { Id = id, CasusId = casus, Wat = een!, Ingrijpen = twee!, Spoedhulp = drie, Begonnen = nu };
    }

    /// <summary>The fact of the beginning.</summary>
    public Feit Beginfeit => Feit("CrisisBegonnen", $"Crisis: {Wat} Gedaan: {Ingrijpen}{(Spoedhulp is null ? "" : $" Spoedhulp: {Spoedhulp}.")}");

    /// <summary>Checks the safety agreements and ends the crisis.</summary>
    /// <param name="planMet">With which helpers the plan was made.</param>
    /// <param name="spoedhulp">Emergency help that was called in meanwhile, or null to keep what stands.</param>
    /// <param name="gewogenErna">The immediate safety was judged after the crisis began.</param>
    /// <param name="onveiligZonderPlan">The case is unsafe and no safety plan runs.</param>
    /// <param name="nu">Instant.</param>
    /// <returns>The fact, or <c>crisis-klaar</c>, <c>crisis-eerst-wegen</c>, <c>crisis-zonder-plan</c>, <c>veld-leeg</c>.</returns>
    public Uitkomst<Feit> Controleer(string? planMet, string? spoedhulp, bool gewogenErna, bool onveiligZonderPlan, DateTimeOffset nu)
    {
        if (Gecontroleerd is not null)
        {
            return new Weigering("crisis-klaar", "Deze crisis is al afgerond.", Soort: Weigersoort.Regel);
        }

        if (!gewogenErna || onveiligZonderPlan)
        {
            return gewogenErna
                ? new Weigering("crisis-zonder-plan", "Er loopt nog geen veiligheidsplan. Maak dat eerst, met bodemeisen.", null, Controle.Eis, Weigersoort.Regel) { Regel = Controle }
                : new Weigering("crisis-eerst-wegen", "Weeg eerst de directe veiligheid van elk kind. Dat is na het begin van de crisis nog niet gedaan.", null, Controle.Eis, Weigersoort.Regel) { Regel = Controle };
        }

        var fouten = new Weigeringen();
        var met = fouten.Neem(Tekst.Verplicht(planMet, "planMet", "Vul in met wie je de veiligheidsafspraken hebt gemaakt en nagekeken."));
        var hulp = fouten.Neem(Tekst.Vrij(spoedhulp, "spoedhulp"));
        if (fouten.Heeft)
        {
            return fouten.Als<Feit>();
        }

        (PlanMet, Spoedhulp, Gecontroleerd) = (met, hulp ?? Spoedhulp, nu);
        Gewijzigd();
        return Feit("CrisisGecontroleerd", $"De veiligheidsafspraken zijn nagekeken met {met}. De crisis is voorbij.{(Spoedhulp is null ? "" : $" Spoedhulp: {Spoedhulp}.")}");
    }

    Feit Feit(string soort, string tekst) => new(soort, tekst) { Codes = new Dictionary<string, string>(StringComparer.Ordinal) { ["crisis"] = Id.ToString() } };
}
