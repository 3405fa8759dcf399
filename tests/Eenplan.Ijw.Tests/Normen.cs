using System.Xml;
using System.Xml.Schema;
using Eenplan.Ijw;

namespace Eenplan.Tests.Ijw;

/// <summary>The official schemas and samples, read from outside the repository; absent, the tests that need them are skipped with one line.</summary>
static class Normen
{
    public const string Overgeslagen = "De officiële iJw-schema's ontbreken: zet EENPLAN_NORMEN op de map die ijw/xsd bevat.";

    static readonly Lazy<Dictionary<Berichtsoort, XmlSchemaSet>> Schemas = new(Laad);

    public static string Map { get; } = Path.Combine(
        Environment.GetEnvironmentVariable("EENPLAN_NORMEN") is { Length: > 0 } map ? map : Path.Combine(Wortel(), "..", "shared"), "ijw");

    public static bool Aanwezig => Directory.Exists(Path.Combine(Map, "xsd"));

    /// <summary>The verdict of the official schema; null is valid.</summary>
    public static string? Oordeel(Berichtsoort soort, byte[] xml)
    {
        string? fout = null;
        var instelling = new XmlReaderSettings
        {
            ValidationType = ValidationType.Schema,
            Schemas = Schemas.Value[soort],
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
        };
        instelling.ValidationEventHandler += (_, e) => fout ??= e.Message;
        try
        {
            using var lezer = XmlReader.Create(new MemoryStream(xml), instelling);
            while (lezer.Read())
            {
                if (lezer.Depth == 0 && lezer.NodeType == XmlNodeType.Element && lezer.SchemaInfo?.SchemaElement is null)
                {
                    fout ??= "Root is not the message of this schema.";
                }
            }
        }
        catch (XmlException e)
        {
            fout ??= e.Message;
        }

        return fout;
    }

    public static string Wortel()
    {
        var map = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(map, "Eenplan.slnx")))
        {
            map = Path.GetDirectoryName(map) ?? throw new InvalidOperationException("Eenplan.slnx not found above the tests.");
        }

        return map;
    }

    static Dictionary<Berichtsoort, XmlSchemaSet> Laad() => Enum.GetValues<Berichtsoort>().Where(s => s != Berichtsoort.Onbekend).ToDictionary(s => s, s =>
    {
        var set = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        set.Add(null, Path.Combine(Map, "xsd", s.ToString().ToUpperInvariant() + ".xsd"));
        set.Compile();
        return set;
    });
}

/// <summary>A test that needs the official schemas.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NormFactAttribute : FactAttribute
{
    public NormFactAttribute([System.Runtime.CompilerServices.CallerFilePath] string? bestand = null, [System.Runtime.CompilerServices.CallerLineNumber] int regel = 0)
        : base(bestand, regel)
    {
        if (!Normen.Aanwezig)
        {
            Skip = Normen.Overgeslagen;
        }
    }
}

/// <summary>A theory that needs the official schemas.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NormTheoryAttribute : TheoryAttribute
{
    public NormTheoryAttribute([System.Runtime.CompilerServices.CallerFilePath] string? bestand = null, [System.Runtime.CompilerServices.CallerLineNumber] int regel = 0)
        : base(bestand, regel)
    {
        if (!Normen.Aanwezig)
        {
            Skip = Normen.Overgeslagen;
        }
    }
}
