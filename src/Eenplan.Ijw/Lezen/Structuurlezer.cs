using System.Xml;

namespace Eenplan.Ijw;

/// <summary>
/// One pass over the XML: judges the structure against the table, as the official schema would, and builds the model.
/// Pulls; stops after each client of a claim, so that a message of any size is never one object.
/// </summary>
sealed partial class Structuurlezer : IDisposable
{
    const string Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    readonly Leesgrenzen grenzen;
    readonly Bewaakstroom bewaker;
    readonly XmlReader xml;
    readonly Bouwer bouwer = new();
    readonly List<Bevinding> bevindingen = [];
    readonly bool perClient;
    Raam[] ramen = new Raam[16];
    int diepte = -1;
    char[] tekens = new char[512];
    int lengte;
    Veld? blad;
    int bladIndex;
    bool klaar;

    /// <summary>Where the part began that becomes one object: the head, or a client.</summary>
    long deel;

    public Structuurlezer(Stream bron, Leesgrenzen grenzen, bool perClient)
    {
        this.grenzen = grenzen;
        this.perClient = perClient;
        var max = perClient ? grenzen.MaxBytesStroom : grenzen.MaxBytesObject;
        bewaker = new Bewaakstroom(bron, max, grenzen.MaxBytesTag);
        xml = XmlReader.Create(bewaker, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersFromEntities = 1024,
            MaxCharactersInDocument = max,
            CloseInput = false,
        });
    }

    public IReadOnlyList<Bevinding> Bevindingen => bevindingen;

    public Opbouw? Opbouw { get; private set; }

    /// <summary>The message, for as far as it was read; null after a fault.</summary>
    public Bericht? Bericht => bouwer.Actief ? bouwer.Bericht : null;

    /// <summary>In a stream: the client that was just read.</summary>
    public DeclaratieClient? Client { get; private set; }

    public void Dispose() => xml.Dispose();

    /// <summary>Reads on. In a stream: to the head being complete or the next client. True when it stopped there, false at the end.</summary>
    public bool Verder()
    {
        Client = null;
        try
        {
            while (!klaar && xml.Read())
            {
                if (Knoop())
                {
                    return true;
                }
            }
        }
        catch (XmlException fout)
        {
            Onleesbaar(Leesfouten.Vertaal(fout, Opbouw is not null));
        }
        catch (Grensfout fout)
        {
            Onleesbaar((Leescodes.TeGroot, fout.Message));
        }
        catch (Exception fout) when (fout is System.Text.DecoderFallbackException or ArgumentException or NotSupportedException)
        {
            Onleesbaar((Leescodes.GeenXml, "De tekens in het bestand passen niet bij de codering die het noemt. Sla het op als UTF-8."));
        }

        klaar = true;
        return false;
    }

    bool Knoop()
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                return Element();
            case XmlNodeType.EndElement:
                return Einde();
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when diepte >= 0:
                Tekst();
                return false;
            default:
                return false;
        }
    }

    bool Element()
    {
        if (xml.Depth >= grenzen.MaxDiepte)
        {
            throw new Grensfout("De elementen zijn dieper genest dan in een iJw-bericht kan.");
        }

        if (bouwer.Actief && bewaker.Position - deel > grenzen.MaxBytesObject)
        {
            throw new Grensfout($"{(deel > 0 ? "Eén cliënt" : "Het bericht")} is groter dan {grenzen.MaxBytesObject / (1024 * 1024)} MB. Splits de aanlevering.");
        }

        if (diepte < 0)
        {
            return Root();
        }

        if (blad is not null)
        {
            Meld(Leescodes.Xsd, Pad(blad.Naam), $"In {blad.Naam} hoort alleen een waarde, geen element {Kort(xml.LocalName)}.");
            SlaOver();
            return false;
        }

        ref var raam = ref ramen[diepte];
        var klasse = raam.Klasse!;
        var naam = xml.LocalName;
        var ruimte = klasse.InBasisschema ? Opbouwtabel.Basisnaamruimte : Opbouw!.Naamruimte;
        var index = klasse.Zoek(naam, raam.Positie);
        if (index < 0 || xml.NamespaceURI != ruimte)
        {
            Meld(Leescodes.Xsd, Pad(Kort(naam)), index < 0
                ? $"Element {Kort(naam)} hoort niet in {Naam(raam)}. Haal het weg, of controleer de schrijfwijze."
                : $"Element {naam} staat in de verkeerde naamruimte; het hoort in {ruimte}.");
            SlaOver();
            return false;
        }

        var veld = klasse.Velden[index];
        Plaats(ref raam, veld, index);
        if (xml.HasAttributes)
        {
            Attributen(veld);
        }

        return veld.Waarde is not null ? Blad(veld, index) : Open(veld, index);
    }

    void Plaats(ref Raam raam, Veld veld, int index)
    {
        var bit = 1UL << index;
        if ((raam.Gezien & bit) == 0)
        {
            raam.Keer = 1;
            if (index < raam.Positie)
            {
                Meld(Leescodes.Xsd, Pad(veld.Naam), $"Element {veld.Naam} staat te laat in {Naam(raam)}. De volgorde is {Volgorde(raam.Klasse!)}.");
            }
        }
        else if (!veld.Herhaalt)
        {
            Meld(Leescodes.Xsd, Pad(veld.Naam), $"Element {veld.Naam} mag maar één keer voorkomen in {Naam(raam)}.");
        }
        else
        {
            raam.Keer++;
        }

        raam.Gezien |= bit;
        raam.Positie = Math.Max(raam.Positie, index);
    }

    bool Root()
    {
        Opbouw = Opbouwtabel.Zoek(xml.NamespaceURI);
        if (Opbouw is null || xml.LocalName != "Bericht")
        {
            Opbouw = null;
            var (code, tekst) = Leesfouten.Vreemd(xml.LocalName, xml.NamespaceURI);
            Onleesbaar((code, tekst));
            klaar = true;
            return false;
        }

        diepte = 0;
        ramen[0] = new Raam { Klasse = Opbouw.Root };
        bouwer.Begin(Opbouw.Soort, ref ramen[0]);
        if (xml.HasAttributes)
        {
            Attributen(null);
        }

        return xml.IsEmptyElement && Einde();
    }

    bool Blad(Veld veld, int index)
    {
        blad = veld;
        bladIndex = index;
        lengte = 0;
        return xml.IsEmptyElement && Einde();
    }

    bool Open(Veld veld, int index)
    {
        if (diepte + 2 > ramen.Length)
        {
            Array.Resize(ref ramen, ramen.Length * 2);
        }

        ref var ouder = ref ramen[diepte];
        ref var nieuw = ref ramen[diepte + 1];
        nieuw = new Raam { Veld = veld, Klasse = veld.Klasse };
        bouwer.Open(ref ouder, index, ref nieuw);
        diepte++;

        // In a claim the head is complete where the clients begin.
        var kop = perClient && veld.Naam == "Clienten";
        if (kop)
        {
            Kopcompleet();
            deel = bewaker.Position;
        }

        return (xml.IsEmptyElement && Einde()) || kop;
    }

    bool Einde()
    {
        if (blad is not null)
        {
            Waarde(blad);
            blad = null;
            return false;
        }

        ref var raam = ref ramen[diepte];
        var ontbreekt = raam.Klasse!.Verplicht & ~raam.Gezien;
        if (ontbreekt != 0)
        {
            Ontbreekt(raam, ontbreekt);
        }

        if (diepte == 0)
        {
            diepte = -1;
            return false;
        }

        bouwer.Sluit(ref ramen[diepte - 1], ref raam);
        diepte--;
        if (perClient && raam.Veld!.Naam == "Client" && ramen[diepte].Veld?.Naam == "Clienten")
        {
            ramen[diepte].Lijst?.Clear();
            deel = bewaker.Position;
            Client = bouwer.Actief ? (DeclaratieClient?)raam.Deel : null;
            return Client is not null;
        }

        return false;
    }

    void Waarde(Veld veld)
    {
        if (Waardetoets.Lees(veld.Waarde!, tekens.AsSpan(0, lengte), out var waarde) is { } fout)
        {
            Meld(fout.Code, Pad(veld.Naam, ramen[diepte], veld.Herhaalt), veld.Naam + ": " + fout.Tekst);
            return;
        }

        bouwer.Zet(ref ramen[diepte], bladIndex, veld.Waarde!, waarde);
    }

    void Tekst()
    {
        if (blad is null)
        {
            var spatie = xml.NodeType is XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;
            if (!spatie && Vreemdetekst())
            {
                Meld(Leescodes.Xsd, Pad(null), $"In {Naam(ramen[diepte])} staat losse tekst. Zet die in een element, of haal haar weg.");
            }

            return;
        }

        // In pieces: a value can be as long as the file.
        int aantal;
        while ((aantal = xml.ReadValueChunk(tekens, lengte, tekens.Length - lengte)) > 0)
        {
            lengte += aantal;
            if (lengte > grenzen.MaxTekensWaarde)
            {
                throw new Grensfout($"De waarde van {blad.Naam} is langer dan {grenzen.MaxTekensWaarde} tekens.");
            }

            if (lengte == tekens.Length)
            {
                Array.Resize(ref tekens, tekens.Length * 2);
            }
        }
    }

    bool Vreemdetekst()
    {
        int aantal;
        while ((aantal = xml.ReadValueChunk(tekens, 0, tekens.Length)) > 0)
        {
            if (tekens.AsSpan(0, aantal).ContainsAnyExcept(" \t\r\n"))
            {
                return true;
            }
        }

        return false;
    }

    void SlaOver()
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var tot = xml.Depth;
        while (xml.Read() && xml.Depth > tot)
        {
            if (xml.Depth >= grenzen.MaxDiepte)
            {
                throw new Grensfout("De elementen zijn dieper genest dan in een iJw-bericht kan.");
            }
        }
    }
}
