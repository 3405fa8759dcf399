namespace Eenplan.Ijw;

/// <summary>JW325 against the claim it answers. For a provider that receives one.</summary>
static class Antwoordcontrole
{
    public static void Controleer(IBerichtenarchief archief, Melder m, Jw325 b)
    {
        const string kop = "Bericht/Header";
        var id = b.Header.DeclaratieIdentificatie;
        if (archief.Declaratiebericht(b.Header.Ontvanger, id.Identificatie, id.Dagtekening) is not { } heen)
        {
            m.Meld("TR337", kop + "/DeclaratieIdentificatie", "Er is geen declaratiebericht met deze identificatie en dagtekening verstuurd.");
            return;
        }

        m.Eis(b.Header.XsdVersieDeclaratie == heen.Header.XsdVersie, "TR371", kop, "XsdVersieDeclaratie", "De XSD-versie is niet die van het declaratiebericht.");
        if (b.DeclaratieAntwoord is not { } a)
        {
            return;
        }

        const string stam = "Bericht/DeclaratieAntwoord";
        m.Eis(a.DeclaratieNummer == heen.Declaratie.DeclaratieNummer, "TR376", stam, "DeclaratieNummer", "Dit declaratienummer staat niet in het declaratiebericht.");
        var ingediend = heen.Declaratie.Clienten.SelectMany(c => c.Prestaties.Select(p => (c.Bsn, p))).ToLookup(x => x.p.ProductReferentie);
        var bekend = heen.Declaratie.Clienten.Select(c => c.Bsn).ToHashSet(StringComparer.Ordinal);
        for (var c = 0; c < a.Clienten.Count; c++)
        {
            var client = a.Clienten[c];
            var pad = $"{stam}/Clienten/Client[{c + 1}]";
            if (!bekend.Contains(client.Bsn))
            {
                m.Meld("TR304", pad + "/Bsn", "Deze cliënt staat niet in het declaratiebericht.", client);
                continue;
            }

            for (var i = 0; i < client.Prestaties.Count; i++)
            {
                var p = client.Prestaties[i];
                var plek = $"{pad}/Prestaties/Prestatie[{i + 1}]";
                var bron = ingediend[p.ProductReferentie].ToList();
                if (bron.Count == 0)
                {
                    m.Meld("TR366", plek + "/ProductReferentie", "Deze prestatie staat niet in het declaratiebericht.", p);
                }
                else if (!bron.Exists(x => x.Bsn == client.Bsn && x.p with { RetourCodes = p.RetourCodes } == p))
                {
                    m.Meld("TR367", plek, "De gegevens van deze prestatie zijn anders dan in het declaratiebericht.", p);
                }
            }
        }
    }
}
