using System.Globalization;
using Eenplan.Domein.Evaluatie;
using Eenplan.Domein.Gedeeld;
using Eenplan.Domein.Gezinsplan;
using Eenplan.Web.Platform.Opslag;

namespace Eenplan.Web.Onderdelen.Evaluatie;

/// <summary>The form of an evaluation: one page, prefilled from the file.</summary>
public sealed class Evaluatievorm
{
    public sealed class Aanwezig
    {
        public Guid Gast { get; set; }

        public Komst? Komst { get; set; }
    }

    public sealed class Stem
    {
        public Guid Wie { get; set; }

        public string? Cijfer { get; set; }

        public string? Woorden { get; set; }
    }

    public sealed class Doel
    {
        public Guid Id { get; set; }

        public string? Kwaliteit { get; set; }

        public string? Effect { get; set; }

        public Bereikt? Bereikt { get; set; }
    }

    public sealed class Afspraak
    {
        public Guid Id { get; set; }

        public Guid Doel { get; set; }

        public string? Wat { get; set; }

        public Hulpsoort? Soort { get; set; }

        public string? Start { get; set; }

        public string? Eind { get; set; }

        public Schaal? Schaal { get; set; }
    }

    public int Versie { get; set; }

    public string? GehoudenOp { get; set; }

    public List<Aanwezig> Komst { get; set; } = [];

    public List<Stem> Meningen { get; set; } = [];

    public List<Doel> Doelen { get; set; } = [];

    public List<Afspraak> Vervolg { get; set; } = [];

    public Stabielantwoord? Stabiel { get; set; }

    public string? Kernpunten { get; set; }

    public Verderkeuze? Verder { get; set; }

    public string? Resultaat { get; set; }

    public string? Patronen { get; set; }

    public string? Nodig { get; set; }

    public string? Eindsituatie { get; set; }

    public Evaluatieinvoer Gelezen() => new(
        GehoudenOp,
        [.. Komst.Select(k => (k.Gast, k.Komst))],
        [.. Meningen.Select(m => new Meninginvoer(m.Wie, m.Cijfer, m.Woorden))],
        [.. Doelen.Select(d => new Oordeelinvoer(d.Id, d.Kwaliteit, d.Effect, d.Bereikt))],
        [.. Vervolg.Select(v => new Vervolginvoer(v.Doel, v.Schaal, new(v.Id, v.Wat, v.Soort, v.Start, v.Eind, null, null)))],
        Stabiel, Kernpunten, Verder, new(Resultaat, Patronen, Nodig, Eindsituatie));

    /// <summary>The form of what is in the file, with a row for everybody and every goal of today.</summary>
    public static Evaluatievorm Van(Planevaluatie e, IReadOnlyList<Kringlid> mensen, IReadOnlyList<Plandoel> doelen)
    {
        var i = e.Inhoud;
        return new()
        {
            Versie = e.Versie,
            GehoudenOp = e.GehoudenOp is { } op ? Datum.Toon(op) : null,
            Komst = [.. Evaluatielezing.Gasten(i.Gasten, mensen).Where(g => g.Genodigd).Select(g => new Aanwezig { Gast = g.Id, Komst = g.Komst })],
            Meningen = [.. mensen.Select(m => i.Meningen.FirstOrDefault(v => v.Wie == m.Id)).Zip(mensen, (v, m) => new Stem { Wie = m.Id, Cijfer = v?.Cijfer?.ToString(CultureInfo.InvariantCulture), Woorden = v?.Woorden })],
            Doelen = [.. doelen.Select(d => (d.Id, Oordeel: i.Doelen.FirstOrDefault(o => o.Doel == d.Id))).Select(d => new Doel { Id = d.Id, Kwaliteit = d.Oordeel?.Kwaliteit, Effect = d.Oordeel?.Effect, Bereikt = d.Oordeel?.Bereikt is Bereikt.NogNiet ? null : d.Oordeel?.Bereikt })],
            Vervolg = [.. i.Vervolg.Select(v => new Afspraak { Id = v.Afspraak.Id, Doel = v.Doel, Wat = v.Afspraak.Wat, Soort = v.Afspraak.Soort, Start = Dag(v.Afspraak.Start), Eind = Dag(v.Afspraak.Eind), Schaal = v.Schaal })],
            Stabiel = i.Stabiel,
            Kernpunten = i.Kernpunten,
            Verder = i.Verder,
            Resultaat = i.Vragen.Resultaat,
            Patronen = i.Vragen.Patronen,
            Nodig = i.Vragen.Nodig,
            Eindsituatie = i.Vragen.Eindsituatie,
        };
    }

    /// <summary>The same rows in mine and theirs, so that only what both changed is left to choose.</summary>
    public void Voeg(Evaluatievorm hun)
    {
        hun.Komst = [.. Komst.Select(m => hun.Komst.Find(h => h.Gast == m.Gast) ?? m)];
        hun.Meningen = [.. Meningen.Select(m => hun.Meningen.Find(h => h.Wie == m.Wie) ?? m)];
        hun.Doelen = [.. Doelen.Select(m => hun.Doelen.Find(h => h.Id == m.Id) ?? m)];
        var eigen = Vervolg.Where(m => hun.Vervolg.TrueForAll(h => h.Id != m.Id)).ToList();
        Vervolg = [.. hun.Vervolg.Select(h => Vervolg.Find(m => m.Id == h.Id) ?? h), .. eigen];
        hun.Vervolg.AddRange(eigen);
    }

    /// <summary>An empty row to write in at each goal; goals that are gone keep no rows.</summary>
    public void VulAan(IReadOnlyList<Plandoel> doelen, Ids ids)
    {
        Vervolg.RemoveAll(v => doelen.All(d => d.Id != v.Doel));
        foreach (var doel in doelen.Where(d => Vervolg.TrueForAll(v => v.Doel != d.Id || Tekst.Schoon(v.Wat) is not null)))
        {
            Vervolg.Add(new() { Id = ids.Nieuw(), Doel = doel.Id });
        }
    }

    static string? Dag(DateOnly? dag) => dag is { } d ? Datum.Toon(d) : null;
}
