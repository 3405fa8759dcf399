using Eenplan.Domein.Gedeeld;

namespace Eenplan.Domein.Gezin;

/// <summary>Death, a move of a whole household, and parents who part.</summary>
public sealed partial class Gezin
{
    /// <summary>A member died: the membership ends that day, so that no list asks anything of it any more.</summary>
    /// <param name="persoon">Who.</param>
    /// <param name="op">Day of death.</param>
    public void Overlijdt(PersoonId persoon, DateOnly op)
    {
        if (Huidig(persoon) is { } lid)
        {
            (lid.Tot, lid.Overleden) = (op < lid.Vanaf ? lid.Vanaf : op, true);
            Gewijzigd();
        }
    }

    /// <summary>The death was a mistake: the last membership goes on.</summary>
    /// <param name="persoon">Who.</param>
    public void Leeft(PersoonId persoon)
    {
        if (leden.Find(l => l.PersoonId == persoon && l.Overleden) is { } lid)
        {
            (lid.Tot, lid.Overleden) = (null, false);
            Gewijzigd();
        }
    }

    /// <summary>Everybody of one household moves together to another address; where they lived before stays in the file.</summary>
    /// <param name="ids">Gives new ids.</param>
    /// <param name="huishouden">The household that moves.</param>
    /// <param name="adres">The new address, already checked.</param>
    /// <param name="vanaf">First day there.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact and the new household, or <c>huis-onbekend</c>, <c>adres-leeg</c>, <c>huis-leeg</c> and the refusals of <see cref="Verhuis"/>.</returns>
    public Uitkomst<(Feit Feit, Huishouden Huis)> VerhuisHuishouden(Func<Guid> ids, Guid huishouden, Adresgegevens adres, DateOnly vanaf, DateOnly vandaag)
    {
        if (huishoudens.Find(h => h.Id == huishouden) is not { } oud)
        {
            return new Weigering("huis-onbekend", "Dit adres hoort niet bij dit gezin. Kies opnieuw.", "huishouden");
        }

        var wie = leden.Where(l => l.HuishoudenId == huishouden && l.Tot is null).Select(l => l.PersoonId).ToList();
        if (wie.Count == 0)
        {
            return new Weigering("huis-leeg", "Op dit adres woont niemand meer. Kies een ander adres.", "huishouden");
        }

        if (Tekst.Schoon(adres.Adres) is null && Tekst.Schoon(adres.Plaats) is null)
        {
            return new Weigering("adres-leeg", "Vul het nieuwe adres in, of in elk geval de plaats.", "adres");
        }

        var nieuw = VoegHuishoudenToe(ids(), oud.Naam, adres);
        var fouten = new Weigeringen();
        foreach (var persoon in wie)
        {
            _ = fouten.Neem(Verhuis(ids(), persoon, nieuw.Id, vanaf, vandaag));
        }

        if (fouten.Heeft)
        {
            return fouten.Als<Feit>().Weigeringen[0];
        }

        oud.Naam = $"{Kort(oud.Naam)} (tot {Datum.Toon(vanaf)})";
        return (new Feit("HuishoudenVerhuisd", $"Verhuisd: {nieuw.Naam}") { Over = wie, Op = vanaf }, nieuw);
    }

    /// <summary>Two parents part: one goes to a household of its own, with the children that live there from then on. Nobody loses authority by it.</summary>
    /// <param name="ids">Gives new ids.</param>
    /// <param name="ouder">The parent who leaves.</param>
    /// <param name="naam">Name of the new household.</param>
    /// <param name="adres">Its address, already checked.</param>
    /// <param name="mee">Children who live there from then on.</param>
    /// <param name="vanaf">First day there.</param>
    /// <param name="vandaag">Today.</param>
    /// <returns>The fact and the new household, or <c>niet-gevonden</c>, <c>geen-ouder</c>, <c>kind-onbekend</c>, <c>veld-leeg</c> and the refusals of <see cref="Verhuis"/>.</returns>
    public Uitkomst<(Feit Feit, Huishouden Huis)> GaUitElkaar(Func<Guid> ids, PersoonId ouder, string? naam, Adresgegevens adres, IReadOnlyCollection<PersoonId> mee, DateOnly vanaf, DateOnly vandaag)
    {
        if (Huidig(ouder) is not { } lid)
        {
            return Weigering.NietGevonden;
        }

        if (lid.Rol is not (Gezinsrol.Ouder or Gezinsrol.Partner or Gezinsrol.Pleegouder))
        {
            return new Weigering("geen-ouder", "Kies een ouder of de partner van een ouder.", "persoon", Soort: Weigersoort.Regel);
        }

        if (mee.Any(k => Huidig(k)?.Rol != Gezinsrol.Kind))
        {
            return new Weigering("kind-onbekend", "Kies alleen kinderen van dit gezin.", "mee");
        }

        var huisnaam = Tekst.Verplicht(naam, "huisnaam", "Geef dit huis een naam, bijvoorbeeld ‘Thuis bij Mark’.");
        if (!huisnaam.Gelukt)
        {
            return huisnaam.Weigeringen[0];
        }

        var nieuw = VoegHuishoudenToe(ids(), huisnaam.Waarde, adres);
        foreach (var wie in mee.Distinct().Prepend(ouder))
        {
            if (Verhuis(ids(), wie, nieuw.Id, vanaf, vandaag) is { Gelukt: false } fout)
            {
                return fout.Weigeringen[0];
            }
        }

        return (new Feit("OudersUitElkaar", $"Uit elkaar: er is nu een tweede huishouden, {nieuw.Naam}") { Over = [ouder, .. mee.Distinct()], Op = vanaf }, nieuw);
    }

    static string Kort(string naam) => naam.Length > Tekst.Kort - 20 ? naam[..(Tekst.Kort - 20)] : naam;
}
