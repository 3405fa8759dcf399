using System.Collections;

namespace Eenplan.Ijw;

/// <summary>What a return message needs besides the message it answers.</summary>
/// <param name="Identificatie">Identification of the return message; at most 12 characters.</param>
/// <param name="Dagtekening">Day of the return message.</param>
/// <param name="XsdVersie">Version of the schemas in use (IV034).</param>
/// <param name="XsltVersie">Version of the official stylesheet, when that was used (IV033).</param>
public sealed record Retourgegevens(string Identificatie, DateOnly Dagtekening, XsdVersie XsdVersie, string? XsltVersie = null);

/// <summary>Makes the return message out of findings, as IV028 and IV032 say.</summary>
public static class Retourmaker
{
    const string Goed = "0200";
    const string NietBeoordeeld = "0233";

    /// <summary>
    /// Makes JW302, 306, 308, 316, 318 or 320. A fault inside the message (level 2) gives a header with 0001; a fault in the header a header with its code;
    /// a fault in a part gives the whole client or answer back, each part with 0200, 0233 or its code; no fault gives a header without codes.
    /// </summary>
    /// <param name="heen">The message that was received.</param>
    /// <param name="bevindingen">Findings of <see cref="Berichtcontrole"/> and <see cref="Ketencontrole"/> about this very object.</param>
    /// <param name="gegevens">What the return adds.</param>
    /// <returns>The return message; null where the standard has none: a message that is wrong in structure, and JW323 and JW325.</returns>
    public static Bericht? Maak(Bericht heen, IReadOnlyList<Bevinding> bevindingen, Retourgegevens gegevens)
    {
        if (heen is Jw323 or Jw325 || heen.Kop is RetourHeader || bevindingen.Any(b => b.Niveau <= Controleniveau.Xsd))
        {
            return null;
        }

        var (codes, perDeel) = Verdeel(bevindingen);
        var kop = Kop(heen.Kop, codes, gegevens);
        var soort = Opbouwtabel.Van(heen.Soort).Retour!.Value;
        return heen switch
        {
            Jw301 b => new Jw302 { Header = kop, Client = Kopie(soort, b.Client, perDeel) },
            Jw305 b => new Jw306 { Header = kop, Client = Kopie(soort, b.Client, perDeel) },
            Jw307 b => new Jw308 { Header = kop, Client = Kopie(soort, b.Client, perDeel) },
            Jw315 b => new Jw316 { Header = kop, Client = Kopie(soort, b.Client, perDeel) },
            Jw317 b => new Jw318 { Header = kop, Client = Kopie(soort, b.Client, perDeel) },
            Jw319 b => new Jw320 { Header = kop, Antwoord = Kopie(soort, b.Antwoord, perDeel) },
            _ => null,
        };
    }

    /// <summary>Codes for the header; and per part, when the fault is in a part.</summary>
    internal static (string[] Kop, Dictionary<object, string[]>? PerDeel) Verdeel(IReadOnlyList<Bevinding> bevindingen)
    {
        if (bevindingen.Any(b => b.Niveau == Controleniveau.Xslt))
        {
            return (["0001"], null);
        }

        var metCode = bevindingen.Where(b => b.Retourcode is not null).ToList();
        var kop = metCode.Where(b => b.Over is null).Select(b => b.Retourcode!).Distinct().ToArray();
        if (kop.Length > 0 || metCode.Count == 0)
        {
            return (kop, null);
        }

        var perDeel = metCode.GroupBy(b => b.Over!, ReferenceEqualityComparer.Instance)
            .ToDictionary(g => g.Key!, g => g.Select(b => b.Retourcode!).Distinct().ToArray(), ReferenceEqualityComparer.Instance);
        return ([Goed], perDeel!);
    }

    static RetourHeader Kop(Header heen, string[] codes, Retourgegevens g) => new()
    {
        Afzender = heen.Afzender,
        Ontvanger = heen.Ontvanger,
        BerichtIdentificatie = heen.BerichtIdentificatie,
        XsdVersie = heen.XsdVersie,
        IdentificatieRetour = g.Identificatie,
        DagtekeningRetour = g.Dagtekening,
        XsltVersie = g.XsltVersie,
        XsdVersieRetour = g.XsdVersie,
        RetourCodes = codes,
    };

    static T? Kopie<T>(Berichtsoort retour, T deel, Dictionary<object, string[]>? perDeel)
        where T : Berichtdeel
    {
        if (perDeel is null)
        {
            return null;
        }

        var kind = Koppeling.Van(retour).Eigenschappen[1]!.Kind!;
        return (T)Kopie(kind, deel, perDeel, Goed);
    }

    /// <summary>Copies a part and sets its codes; below a part that was refused nothing has been judged.</summary>
    static object Kopie(Koppeling koppeling, object deel, Dictionary<object, string[]> perDeel, string anders)
    {
        var kopie = koppeling.Nieuw();
        var eigen = perDeel.GetValueOrDefault(deel);
        var onder = eigen is not null ? NietBeoordeeld : anders;
        for (var i = 0; i < koppeling.Eigenschappen.Length; i++)
        {
            var e = koppeling.Eigenschappen[i]!;
            var veld = koppeling.Klasse.Velden[i];
            if (veld.Naam == "RetourCodes")
            {
                e.ZetDeel!(kopie, eigen ?? [anders]);
            }
            else if (veld.Klasse is { InBasisschema: false } && e.Deel!(deel) is { } onderdeel)
            {
                e.ZetDeel!(kopie, onderdeel is IEnumerable lijst ? Lijst(e, lijst, perDeel, onder) : Kopie(e.Kind!, onderdeel, perDeel, onder));
            }
            else
            {
                e.Kopieer(deel, kopie);
            }
        }

        return kopie;
    }

    static object Lijst(Eigenschap e, IEnumerable delen, Dictionary<object, string[]> perDeel, string anders)
    {
        var lijst = e.NieuweLijst!();
        foreach (var deel in delen)
        {
            lijst.Add(Kopie(e.Kind!, deel, perDeel, anders));
        }

        return e.Vast!(lijst);
    }
}
