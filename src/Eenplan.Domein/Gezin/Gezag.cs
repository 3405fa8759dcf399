using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Gezin;

/// <summary>What kind of authority (SB-123).</summary>
public enum Gezagssoort
{
    /// <summary>A parent, alone or with the other parent.</summary>
    Ouder,

    /// <summary>Somebody who is no parent, together with a parent.</summary>
    GezamenlijkMetAnder,

    /// <summary>A natural person as guardian.</summary>
    Voogd,

    /// <summary>A gecertificeerde instelling as guardian.</summary>
    VoogdijGi,

    /// <summary>It is recorded that it could not be determined.</summary>
    NietTeBepalen,
}

/// <summary>
/// Authority over one child of one holder, over time, with its source (SB-123). Who holds it decides who consents, signs and may see.
/// A foster parent holds none by that alone.
/// </summary>
public sealed class Gezag : Aggregaat
{
    Gezag()
    {
    }

    /// <summary>Id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The child.</summary>
    public PersoonId KindId { get; private set; }

    /// <summary>Holder in the family; null for an institution or when it could not be determined.</summary>
    public PersoonId? HouderId { get; private set; }

    /// <summary>Name of the gecertificeerde instelling.</summary>
    public string? Instelling { get; private set; }

    /// <summary>Kind of authority.</summary>
    public Gezagssoort Soort { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly Vanaf { get; private set; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? Tot { get; private set; }

    /// <summary>It ended by a death, and not by a decision.</summary>
    public bool EindeDoorOverlijden { get; private set; }

    /// <summary>Where it was read: gezagsregister, BRP, uitspraak, gezegd door ouder.</summary>
    public string Bron { get; private set; } = "";

    /// <summary>Records authority.</summary>
    /// <param name="id">Id.</param>
    /// <param name="kind">Child.</param>
    /// <param name="soort">Kind.</param>
    /// <param name="houder">Holder in the family or null.</param>
    /// <param name="instelling">Name of the institution or null.</param>
    /// <param name="vanaf">First day.</param>
    /// <param name="bron">Source.</param>
    /// <returns>The authority, or <c>veld-leeg</c>, <c>gezag-zonder-houder</c>, <c>gezag-over-zichzelf</c>.</returns>
    public static Uitkomst<Gezag> LegVast(Guid id, PersoonId kind, Gezagssoort soort, PersoonId? houder, string? instelling, DateOnly vanaf, string? bron)
    {
        var fouten = new Weigeringen();
        var gelezen = fouten.Neem(Tekst.Verplicht(bron, "bron", "Vul in waar je dit gezag hebt gelezen of van wie je het weet.")) ?? "";
        var naam = fouten.Neem(Tekst.Vrij(instelling, "instelling"));
        fouten.Eis(
            soort switch
            {
                Gezagssoort.VoogdijGi => Tekst.Schoon(instelling) is not null,
                Gezagssoort.NietTeBepalen => true,
                _ => houder is not null,
            },
            new("gezag-zonder-houder", soort == Gezagssoort.VoogdijGi ? "Vul de naam van de gecertificeerde instelling in." : "Kies wie het gezag heeft.", soort == Gezagssoort.VoogdijGi ? "instelling" : "houder", "SB-123"));
        fouten.Eis(houder != kind, new("gezag-over-zichzelf", "Een kind heeft geen gezag over zichzelf. Kies iemand anders.", "houder", "SB-123"));
        return fouten.Heeft
            ? fouten.Als<Gezag>()
            : new Gezag { Id = id, KindId = kind, Soort = soort, HouderId = houder, Instelling = naam, Vanaf = vanaf, Bron = gelezen };
    }

    /// <summary>Corrects what was written down wrongly: kind, holder, first day or source. A change of authority itself is an end and a new one.</summary>
    /// <param name="soort">Kind.</param>
    /// <param name="houder">Holder in the family or null.</param>
    /// <param name="instelling">Name of the institution or null.</param>
    /// <param name="vanaf">First day.</param>
    /// <param name="bron">Source.</param>
    /// <returns>The fact, or the refusals of <see cref="LegVast"/>, or <c>gezag-einde-voor-begin</c>.</returns>
    public Uitkomst<Feit> Herstel(Gezagssoort soort, PersoonId? houder, string? instelling, DateOnly vanaf, string? bron)
    {
        var goed = LegVast(Id, KindId, soort, houder, instelling, vanaf, bron);
        if (!goed.Gelukt)
        {
            return Uitkomst<Feit>.Geweigerd(goed.Weigeringen);
        }

        if (Tot < vanaf)
        {
            return new Weigering("gezag-einde-voor-begin", $"Dit gezag eindigde op {Datum.Toon(Tot!.Value)}. De begindatum kan niet later zijn.", "vanaf", "SB-123");
        }

        (Soort, HouderId, Instelling, Vanaf, Bron) = (soort, houder, goed.Waarde.Instelling, vanaf, goed.Waarde.Bron);
        Gewijzigd();
        return new Feit("GezagHersteld", $"Gezag verbeterd (bron: {Bron})") { Over = HouderId is { } h ? [KindId, h] : [KindId], Op = vanaf };
    }

    /// <summary>Follows a merged person to the record that stays.</summary>
    /// <param name="weg">The record that became a signpost.</param>
    /// <param name="blijft">The record that stays.</param>
    public void Volg(PersoonId weg, PersoonId blijft)
    {
        KindId = KindId == weg ? blijft : KindId;
        HouderId = HouderId == weg ? blijft : HouderId;
        Gewijzigd();
    }

    /// <summary>Ends it.</summary>
    /// <param name="tot">Last day.</param>
    /// <returns>The fact, or <c>gezag-einde-voor-begin</c>.</returns>
    public Uitkomst<Feit> Beeindig(DateOnly tot)
    {
        if (tot < Vanaf)
        {
            return new Weigering("gezag-einde-voor-begin", $"Dit gezag begon op {Datum.Toon(Vanaf)}. De einddatum kan niet eerder zijn.", "tot", "SB-123");
        }

        Tot = tot;
        Gewijzigd();
        return new Feit("GezagBeeindigd", "Gezag beëindigd") { Over = HouderId is { } h ? [KindId, h] : [KindId], Op = tot };
    }

    /// <summary>Ends it because the child or the holder died, on that day.</summary>
    /// <param name="op">Day of death.</param>
    /// <returns>The fact; null when it had ended already.</returns>
    public Feit? EindigtBijOverlijden(DateOnly op)
    {
        if (Tot is { } tot && tot <= op)
        {
            return null;
        }

        (Tot, EindeDoorOverlijden) = (op < Vanaf ? Vanaf : op, true);
        Gewijzigd();
        return new Feit("GezagBeeindigd", "Gezag beëindigd door overlijden") { Over = HouderId is { } h ? [KindId, h] : [KindId], Op = Tot };
    }

    /// <summary>Holds again: the death turned out to be written down wrongly.</summary>
    /// <returns>The fact; null when it ended for another reason.</returns>
    public Feit? Herleeft()
    {
        if (!EindeDoorOverlijden)
        {
            return null;
        }

        (Tot, EindeDoorOverlijden) = (null, false);
        Gewijzigd();
        return new Feit("GezagHersteld", "Gezag geldt weer: het overlijden was een vergissing") { Over = HouderId is { } h ? [KindId, h] : [KindId] };
    }

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="dag">Reference day.</param>
    public bool GeldtOp(DateOnly dag) => Vanaf <= dag && (Tot is null || dag <= Tot);
}
