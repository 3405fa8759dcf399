using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Casus;

/// <summary>Children that leave a case or turn out to be one and the same.</summary>
public sealed partial class Casus
{
    /// <summary>Takes a child out of the case, because it left the family for good. An unsafe child is never let go, and the last one only by closing.</summary>
    /// <param name="kind">The child.</param>
    /// <returns>The fact, or <c>niet-gevonden</c>, <c>onveilig-kind-blijft</c>, <c>laatste-kind</c>.</returns>
    public Uitkomst<Feit> LaatKindGaan(PersoonId kind)
    {
        if (kinderen.Find(k => k.PersoonId == kind) is not { } rij)
        {
            return Weigering.NietGevonden;
        }

        if (rij.Veiligheid is Veiligheidsoordeel.Onvoldoende or Veiligheidsoordeel.WeetNiet)
        {
            return Casusweigeringen.OnveiligKindBlijft;
        }

        if (Kinderen.Count == 1)
        {
            return Casusweigeringen.LaatsteKind;
        }

        kinderen.Remove(rij);
        HerbepaalVeiligheid();
        Gewijzigd();
        return new Feit("KindUitCasus", "Kind hoort niet meer bij de casus") { Over = [kind] };
    }

    /// <summary>A child of this case follows a merged person to the record that stays; the worse of two judgements holds.</summary>
    /// <param name="weg">The record that became a signpost.</param>
    /// <param name="blijft">The record that stays.</param>
    public void Volg(PersoonId weg, PersoonId blijft)
    {
        if (kinderen.Find(k => k.PersoonId == weg) is not { } rij)
        {
            return;
        }

        kinderen.Remove(rij);
        var ander = kinderen.Find(k => k.PersoonId == blijft);
        if (ander is null)
        {
            kinderen.Add(new CasusKind(Id, blijft) { Open = rij.Open, Veiligheid = rij.Veiligheid, Overleden = rij.Overleden });
        }
        else
        {
            ander.Veiligheid = Slechtste([ander.Veiligheid, rij.Veiligheid]);
            ander.Overleden |= rij.Overleden;
        }

        HerbepaalVeiligheid();
        Gewijzigd();
    }

    /// <summary>A child died: it is not judged, spoken with or planned for any more. Never refused; with the last child the safety plan stops.</summary>
    /// <param name="kind">The child.</param>
    /// <returns>Whether it was a child of this case that still counted.</returns>
    public bool KindOverleden(PersoonId kind)
    {
        if (kinderen.Find(k => k.PersoonId == kind && !k.Overleden) is not { } rij)
        {
            return false;
        }

        rij.Overleden = true;
        VeiligheidsplanLoopt &= !ZonderKind;
        HerbepaalVeiligheid();
        Gewijzigd();
        return true;
    }

    /// <summary>The death was a mistake in the file: the child counts again, and its safety has to be judged anew.</summary>
    /// <param name="kind">The child.</param>
    /// <returns>Whether it was a child of this case that had been left out.</returns>
    public bool KindLeeft(PersoonId kind)
    {
        if (kinderen.Find(k => k.PersoonId == kind && k.Overleden) is not { } rij)
        {
            return false;
        }

        (rij.Overleden, rij.Veiligheid) = (false, Veiligheidsoordeel.NogNiet);
        HerbepaalVeiligheid();
        Gewijzigd();
        return true;
    }

    static Dictionary<string, string> Wie(PersoonId kind) => new(StringComparer.Ordinal) { ["persoon"] = kind.ToString() };
}
