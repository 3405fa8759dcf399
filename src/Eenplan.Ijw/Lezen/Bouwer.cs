using System.Collections;

namespace Eenplan.Ijw;

/// <summary>An element that is open.</summary>
struct Raam
{
    public Veld? Veld;
    public Klasse? Klasse;
    public Koppeling? Koppeling;
    public Eigenschap? Eigenschap;
    public object? Deel;
    public IList? Lijst;

    /// <summary>Index of the last element in its class, and which have been seen.</summary>
    public int Positie;
    public ulong Gezien;

    /// <summary>How often the last repeating element came.</summary>
    public int Keer;
}

/// <summary>Builds the records of the model while the structure is being judged. Stops at the first fault: a broken message has no model.</summary>
sealed class Bouwer
{
    public Bericht? Bericht { get; private set; }

    public bool Actief { get; private set; } = true;

    public void Staak() => Actief = false;

    public void Begin(Berichtsoort soort, ref Raam root)
    {
        root.Koppeling = Koppeling.Van(soort);
        root.Deel = root.Koppeling.Nieuw();
        Bericht = (Bericht)root.Deel;
    }

    /// <summary>A class opens inside <paramref name="ouder"/>, at element number <paramref name="index"/>.</summary>
    public void Open(ref Raam ouder, int index, ref Raam nieuw)
    {
        if (!Actief)
        {
            return;
        }

        if (ouder.Lijst is not null)
        {
            nieuw.Koppeling = ouder.Eigenschap!.Kind!;
            nieuw.Deel = nieuw.Koppeling.Nieuw();
            ouder.Lijst.Add(nieuw.Deel);
            return;
        }

        nieuw.Eigenschap = ouder.Koppeling!.Eigenschappen[index]!;
        if (nieuw.Eigenschap.NieuweLijst is { } maak)
        {
            nieuw.Lijst = maak();
            return;
        }

        nieuw.Koppeling = nieuw.Eigenschap.Kind!;
        nieuw.Deel = nieuw.Koppeling.Nieuw();
        nieuw.Eigenschap.ZetDeel!(ouder.Deel!, nieuw.Deel);
    }

    public void Sluit(ref Raam ouder, ref Raam dicht)
    {
        if (Actief && dicht.Lijst is not null)
        {
            dicht.Eigenschap!.ZetDeel!(ouder.Deel!, dicht.Eigenschap.Vast!(dicht.Lijst));
        }
    }

    public void Zet(ref Raam ouder, int index, Waardetype type, in Waarde waarde)
    {
        if (!Actief)
        {
            return;
        }

        if (ouder.Lijst is not null)
        {
            ouder.Lijst.Add(waarde.Tekst);
            return;
        }

        if (ouder.Koppeling!.Eigenschappen[index] is not { } eigenschap)
        {
            return;
        }

        switch (type.Basis)
        {
            case Basis.Tekst:
                eigenschap.ZetTekst!(ouder.Deel!, waarde.Tekst);
                break;
            case Basis.Getal:
                eigenschap.ZetGetal!(ouder.Deel!, waarde.Getal);
                break;
            case Basis.Datum:
                eigenschap.ZetDatum!(ouder.Deel!, waarde.Datum);
                break;
            default:
                eigenschap.ZetTijd!(ouder.Deel!, waarde.Tijd);
                break;
        }
    }
}
