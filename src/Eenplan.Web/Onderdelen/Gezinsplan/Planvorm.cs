using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Web.Platform.Opslag;

namespace Eenplan.Web.Onderdelen.Gezinsplan;

/// <summary>The form of the whole plan: one page, one submit, however many goals.</summary>
public sealed class Planvorm
{
    public sealed class Afspraak
    {
        public Guid Id { get; set; }

        public string? Wat { get; set; }

        public Hulpsoort? Soort { get; set; }

        public string? Start { get; set; }

        public string? Eind { get; set; }

        public Bereikt? Bereikt { get; set; }

        public string? BereiktOp { get; set; }
    }

    public sealed class Doel
    {
        public Guid Id { get; set; }

        public string? Tekst { get; set; }

        public PersoonId? Van { get; set; }

        public Leefgebied? Leefgebied { get; set; }

        public Doeltermijn? Termijn { get; set; }

        public Doelvolgorde? Volgorde { get; set; }

        public string? GoedGenoeg { get; set; }

        public Bronsoort? Bron { get; set; }

        public string? BronWie { get; set; }

        public bool Prive { get; set; }

        public string? Gestopt { get; set; }

        public List<Afspraak> Afspraken { get; set; } = [];
    }

    public sealed class Woord
    {
        public PersoonId? Van { get; set; }

        public string? Tekst { get; set; }

        public Bronsoort? Bron { get; set; }

        public string? Op { get; set; }
    }

    public sealed class Zin
    {
        public Guid Id { get; set; }

        public string? Tekst { get; set; }

        public PersoonId? Van { get; set; }

        public Bronsoort? Bron { get; set; }

        public string? BronWie { get; set; }

        public string? Waarheen { get; set; }
    }

    public sealed class Betrokkene
    {
        public Guid Id { get; set; }

        public string? Naam { get; set; }

        public string? Relatie { get; set; }

        public string? Bereikbaar { get; set; }

        public string? Doel { get; set; }
    }

    public sealed class Antwoord
    {
        public Guid Vraag { get; set; }

        public Guid? Doel { get; set; }

        public string? Reden { get; set; }
    }

    public int Versie { get; set; }

    public List<Doel> Doelen { get; set; } = [];

    public List<Woord> Woorden { get; set; } = [];

    public List<Zin> GaatGoed { get; set; } = [];

    public List<Zin> NietOpgepakt { get; set; } = [];

    public List<Betrokkene> Betrokkenen { get; set; } = [];

    public List<Antwoord> Antwoorden { get; set; } = [];

    public string? VoorAllen { get; set; }

    public string? Afstemming { get; set; }

    public Planinvoer Invoer() => new(
        [.. Doelen.Select(d => new Doelinvoer(d.Id, d.Tekst, d.Van, d.Leefgebied, d.Termijn, d.Volgorde, d.GoedGenoeg, d.Bron, d.BronWie, d.Prive, d.Gestopt, [.. d.Afspraken.Select(a => new Afspraakinvoer(a.Id, a.Wat, a.Soort, a.Start, a.Eind, a.Bereikt, a.BereiktOp))]))],
        [.. Woorden.Select(w => new Woordinvoer(w.Van, w.Tekst, w.Bron, w.Op))],
        [.. GaatGoed.Select(z => new Zininvoer(z.Id, z.Tekst, z.Van, z.Bron, z.BronWie, z.Waarheen))],
        [.. NietOpgepakt.Select(z => new Zininvoer(z.Id, z.Tekst, z.Van, z.Bron, z.BronWie, z.Waarheen))],
        [.. Betrokkenen.Select(b => new Betrokkeneinvoer(b.Id, b.Naam, b.Relatie, b.Bereikbaar, b.Doel))],
        [.. Antwoorden.Select(a => new Antwoordinvoer(a.Vraag, a.Doel, a.Reden))],
        VoorAllen,
        Afstemming);

    /// <summary>The form of what is in the file.</summary>
    public static Planvorm Van(Planinhoud i, int versie) => new()
    {
        Versie = versie,
        VoorAllen = i.VoorAllen,
        Afstemming = i.Afstemming,
        Doelen = [.. i.Doelen.Select(d => new Doel
        {
            Id = d.Id, Tekst = d.Tekst, Van = d.Van, Leefgebied = d.Leefgebied, Termijn = d.Termijn, Volgorde = d.Volgorde, GoedGenoeg = d.GoedGenoeg, Bron = d.Bron?.Soort, BronWie = d.Bron?.Wie, Prive = d.Prive, Gestopt = d.Gestopt,
            Afspraken = [.. d.Afspraken.Select(a => new Afspraak { Id = a.Id, Wat = a.Wat, Soort = a.Soort, Start = Dag(a.Start), Eind = Dag(a.Eind), Bereikt = a.Bereikt, BereiktOp = Dag(a.BereiktOp) })],
        })],
        Woorden = [.. i.Woorden.Select(w => new Woord { Van = w.Van, Tekst = w.Tekst, Bron = w.Bron.Soort, Op = Dag(w.Bron.Op) })],
        GaatGoed = [.. i.GaatGoed.Select(VanZin)],
        NietOpgepakt = [.. i.NietOpgepakt.Select(VanZin)],
        Betrokkenen = [.. i.Betrokkenen.Select(b => new Betrokkene { Id = b.Id, Naam = b.Naam, Relatie = b.Relatie, Bereikbaar = b.Bereikbaar, Doel = b.Doel })],
        Antwoorden = [.. i.Antwoorden.Select(a => new Antwoord { Vraag = a.Vraag, Doel = a.Doel, Reden = a.Reden })],
    };

    /// <summary>A row for each member's words and each open question, and empty rows to write in; each empty row has its id already, so that an answer can point to a new goal.</summary>
    public void VulAan(Plankring kring, Ids ids, bool ruim)
    {
        var leden = kring.Leden.Where(l => l.Kind).Select(l => (PersoonId?)l.Id).Append(null).Concat(kring.Leden.Where(l => !l.Kind).Select(l => (PersoonId?)l.Id));
        Woorden = [.. leden.Select(l => Woorden.Find(w => w.Van == l) ?? new Woord { Van = l })];
        Antwoorden = [.. kring.Vragen.Select(v => Antwoorden.Find(a => a.Vraag == v.Id) ?? new Antwoord { Vraag = v.Id })];
        Leeg(Doelen, d => Tekst.Schoon(d.Tekst) is null, ruim ? 3 : 1, () => new Doel { Id = ids.Nieuw() });
        foreach (var doel in Doelen)
        {
            Leeg(doel.Afspraken, a => Tekst.Schoon(a.Wat) is null, doel.Afspraken.Count == 0 ? 2 : 1, () => new Afspraak { Id = ids.Nieuw() });
        }

        Leeg(GaatGoed, Blanco, 1, () => new Zin { Id = ids.Nieuw() });
        Leeg(NietOpgepakt, Blanco, 1, () => new Zin { Id = ids.Nieuw() });
        Leeg(Betrokkenen, b => Tekst.Schoon(b.Naam) is null, ruim ? 3 : 1, () => new Betrokkene { Id = ids.Nieuw() });
    }

    /// <summary>
    /// Puts mine and theirs in the same order after a stale save: rows that the other added come into mine, rows of mine that are not in the file stay;
    /// what is left to choose is what both changed.
    /// </summary>
    public void Voeg(Planvorm hun)
    {
        Samen(Doelen, hun.Doelen, d => d.Id);
        foreach (var (mijn, ander) in Doelen.Zip(hun.Doelen))
        {
            Samen(mijn.Afspraken, ander.Afspraken, a => a.Id);
        }

        Samen(GaatGoed, hun.GaatGoed, z => z.Id);
        Samen(NietOpgepakt, hun.NietOpgepakt, z => z.Id);
        Samen(Betrokkenen, hun.Betrokkenen, b => b.Id);
        hun.Woorden = [.. Woorden.Select(w => hun.Woorden.Find(h => h.Van == w.Van) ?? new Woord { Van = w.Van })];
        hun.Antwoorden = [.. Antwoorden.Select(a => hun.Antwoorden.Find(h => h.Vraag == a.Vraag) ?? new Antwoord { Vraag = a.Vraag })];
    }

    static void Samen<T>(List<T> mijn, List<T> hun, Func<T, Guid> id)
    {
        var eigen = mijn.Where(m => hun.All(h => id(h) != id(m))).ToList();
        List<T> samen = [.. hun.Select(h => mijn.Find(m => id(m) == id(h)) ?? h), .. eigen];
        hun.AddRange(eigen);
        mijn.Clear();
        mijn.AddRange(samen);
    }

    static void Leeg<T>(List<T> rijen, Func<T, bool> leeg, int aantal, Func<T> maak)
    {
        for (var over = aantal - rijen.Count(leeg); over > 0; over--)
        {
            rijen.Add(maak());
        }
    }

    static bool Blanco(Zin z) => Tekst.Schoon(z.Tekst) is null;

    static Zin VanZin(Planzin z) => new() { Id = z.Id, Tekst = z.Tekst, Van = z.Van, Bron = z.Bron?.Soort, BronWie = z.Bron?.Wie, Waarheen = z.Waarheen };

    static string? Dag(DateOnly? dag) => dag is { } d ? Datum.Toon(d) : null;
}
