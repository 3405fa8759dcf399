using System.Xml;

namespace Eenplan.Ijw;

/// <summary>The part that judges attributes and words the findings.</summary>
sealed partial class Structuurlezer
{
    void Attributen(Veld? veld)
    {
        while (xml.MoveToNextAttribute())
        {
            var ruimte = xml.NamespaceURI;
            if (ruimte == "http://www.w3.org/2000/xmlns/" || (ruimte == Xsi && xml.LocalName is "schemaLocation" or "noNamespaceSchemaLocation"))
            {
                continue;
            }

            if (ruimte == Xsi && xml.LocalName == "type" && ZelfdeType(veld, xml.Value))
            {
                continue;
            }

            Meld(Leescodes.Xsd, Pad(veld?.Naam), $"Attribuut {Kort(xml.Name)} hoort hier niet; iJw-berichten hebben geen attributen.");
        }

        xml.MoveToElement();
    }

    /// <summary>An xsi:type may name the type the element already has, and no other: the standard derives none.</summary>
    bool ZelfdeType(Veld? veld, string type)
    {
        type = type.Trim();
        var punt = type.IndexOf(':');
        var ruimte = xml.LookupNamespace(punt < 0 ? "" : type[..punt]);
        var naam = type[(punt + 1)..];
        return veld is null ? naam == "Root" && ruimte == Opbouw!.Naamruimte
            : veld.Waarde?.Anoniem != true && naam == veld.Typenaam
                && ruimte == (naam.StartsWith("LDT_", StringComparison.Ordinal) || naam.StartsWith("CDT_", StringComparison.Ordinal)
                    ? Opbouwtabel.Basisnaamruimte : Opbouw!.Naamruimte);
    }

    /// <summary>What had to come before the clients and did not: without it there is no head to hand out.</summary>
    void Kopcompleet()
    {
        var tot = diepte;
        for (diepte = 0; diepte < tot; diepte++)
        {
            ref var raam = ref ramen[diepte];
            var ontbreekt = raam.Klasse!.Verplicht & ~raam.Gezien & ((1UL << raam.Positie) - 1);
            if (ontbreekt != 0)
            {
                Ontbreekt(raam, ontbreekt);
                raam.Gezien |= ontbreekt;
            }
        }
    }

    void Ontbreekt(in Raam raam, ulong welke)
    {
        for (var i = 0; i < raam.Klasse!.Velden.Length; i++)
        {
            if ((welke & (1UL << i)) != 0)
            {
                Meld(Leescodes.Xsd, Pad(null), $"Element {raam.Klasse.Velden[i].Naam} ontbreekt in {Naam(raam)}. Het is verplicht.");
            }
        }
    }

    void Onleesbaar((string Code, string Tekst) wat)
    {
        bouwer.Staak();
        bevindingen.Add(new(wat.Code, diepte < 0 ? "" : Pad(null), null, wat.Tekst, Controleniveau.Leesbaarheid));
    }

    void Meld(string code, string pad, string tekst)
    {
        bouwer.Staak();
        bevindingen.Add(new(code, pad, null, tekst, Controleniveau.Xsd));
        if (bevindingen.Count >= grenzen.MaxBevindingen)
        {
            klaar = true;
        }
    }

    string Pad(string? blad, in Raam binnen = default, bool herhaalt = false)
    {
        var delen = new List<string>(diepte + 2) { "Bericht" };
        for (var i = 1; i <= diepte; i++)
        {
            delen.Add(ramen[i].Veld!.Naam + (ramen[i].Veld!.Herhaalt ? $"[{ramen[i - 1].Keer}]" : ""));
        }

        if (blad is not null)
        {
            delen.Add(herhaalt ? $"{blad}[{binnen.Keer}]" : blad);
        }

        return string.Join('/', delen);
    }

    static string Volgorde(Klasse klasse) => string.Join(", ", klasse.Velden.Select(v => v.Naam));

    static string Naam(in Raam raam) => raam.Veld?.Naam ?? "Bericht";

    static string Kort(string naam) => naam.Length <= 60 ? naam : naam[..60] + "…";
}
