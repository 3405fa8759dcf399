using MimeKit;

namespace Eenplan.Web.Platform.Post;

/// <summary>A message as the practice mailbox shows it.</summary>
public sealed record Oefenbericht(Guid Id, DateTimeOffset Op, string Onderwerp, string Naar, string Tekst);

/// <summary>Reads the <c>.eml</c> files of Development, newest first.</summary>
public sealed class Oefenpostbus(Instellingen instellingen, Postinstellingen post)
{
    public const int PerPagina = 20;

    /// <summary>Whether post is written to files here.</summary>
    public bool Bestaat => post.Oefenen;

    public (IReadOnlyList<Oefenbericht> Berichten, int Totaal) Lees(string gemeente, int pagina)
    {
        var map = Oefenbezorger.Map(instellingen, gemeente);
        if (!Bestaat || !Directory.Exists(map))
        {
            return ([], 0);
        }

        // Ids are version 7: the name sorts by time.
        var bestanden = Directory.GetFiles(map, "*.eml").OrderByDescending(Path.GetFileName, StringComparer.Ordinal).ToList();
        return ([.. bestanden.Skip((pagina - 1) * PerPagina).Take(PerPagina).Select(Open)], bestanden.Count);
    }

    /// <summary>One message; null when there is none with this id.</summary>
    public Oefenbericht? Zoek(string gemeente, Guid id)
    {
        var bestand = Path.Combine(Oefenbezorger.Map(instellingen, gemeente), $"{id}.eml");
        return Bestaat && File.Exists(bestand) ? Open(bestand) : null;
    }

    static Oefenbericht Open(string bestand)
    {
        using var brief = MimeMessage.Load(bestand);
        return new(Guid.Parse(Path.GetFileNameWithoutExtension(bestand)), brief.Date, brief.Subject ?? "", brief.To.ToString(), brief.TextBody ?? "");
    }
}
