namespace Eenplan.Ijw;

/// <summary>What came of checking one file.</summary>
/// <param name="Soort">Which message it is.</param>
/// <param name="Kop">The message, without the clients of a claim; null when it could not be read.</param>
/// <param name="Bevindingen">Everything that has to be mended.</param>
public sealed record Controleresultaat(Berichtsoort Soort, Bericht? Kop, IReadOnlyList<Bevinding> Bevindingen)
{
    /// <summary>Nothing to mend.</summary>
    public bool Geldig => Bevindingen.Count == 0;

    /// <summary>The file is no iJw 3.2 message at all, or not to its end.</summary>
    public bool Onleesbaar => Bevindingen.Any(b => b.Niveau == Controleniveau.Leesbaarheid);
}

/// <summary>Checks a message by itself: structure (level 1) and, when that is good, the rules inside the message (level 2).</summary>
public static class Berichtcontrole
{
    const int MaxBevindingen = 1000;

    /// <summary>Checks a file of any size, client by client, in constant memory.</summary>
    /// <param name="bron">The file; it is not closed.</param>
    /// <param name="grenzen">Other bounds than the usual ones.</param>
    public static Controleresultaat Controleer(Stream bron, Leesgrenzen? grenzen = null)
    {
        using var stroom = Berichtstroom.Open(bron, grenzen);
        if (stroom.Kop is not { } kop)
        {
            foreach (var _ in stroom.Clienten())
            {
                // Reads on to find the faults that follow.
            }

            return new(stroom.Soort, null, stroom.Bevindingen);
        }

        var melder = new Melder(MaxBevindingen);
        if (kop is Jw323 or Jw325)
        {
            var regels = new Declaratieregels(melder, kop);
            foreach (var client in stroom.Clienten())
            {
                regels.Client(client);
            }

            if (stroom.Bevindingen.Count == 0)
            {
                regels.Slot(kop);
            }
        }
        else
        {
            Regie(melder, kop);
        }

        // A message that is wrong in structure is judged no further (IV032).
        return new(stroom.Soort, kop, stroom.Bevindingen.Count > 0 ? stroom.Bevindingen : melder.Bevindingen);
    }

    /// <summary>Checks a file in memory.</summary>
    /// <param name="inhoud">The bytes of the file.</param>
    /// <param name="grenzen">Other bounds than the usual ones.</param>
    public static Controleresultaat Controleer(byte[] inhoud, Leesgrenzen? grenzen = null)
    {
        using var bron = new MemoryStream(inhoud, writable: false);
        return Controleer(bron, grenzen);
    }

    /// <summary>Checks the rules inside a message that was read or made. The structure is not judged here.</summary>
    public static IReadOnlyList<Bevinding> Controleer(Bericht bericht)
    {
        var melder = new Melder();
        if (bericht is Jw323 or Jw325)
        {
            var regels = new Declaratieregels(melder, bericht);
            foreach (var client in (bericht as Jw323)?.Declaratie.Clienten ?? ((Jw325)bericht).DeclaratieAntwoord?.Clienten ?? [])
            {
                regels.Client(client);
            }

            regels.Slot(bericht);
        }
        else
        {
            Regie(melder, bericht);
        }

        return melder.Bevindingen;
    }

    /// <summary>A return message repeats what it answers, faults included; only its structure can be wrong.</summary>
    static void Regie(Melder melder, Bericht bericht)
    {
        switch (bericht)
        {
            case Jw301 b:
                Regieregels.Toewijzing(melder, b);
                break;
            case Jw305 b:
                Regieregels.Start(melder, b);
                break;
            case Jw307 b:
                Regieregels.Stop(melder, b);
                break;
            case Jw315 b:
                Regieregels.Vot(melder, b);
                break;
            case Jw317 b:
                Regieregels.Vow(melder, b);
                break;
            case Jw319 b:
                Regieregels.Antwoord(melder, b);
                break;
            default:
                break;
        }
    }
}
