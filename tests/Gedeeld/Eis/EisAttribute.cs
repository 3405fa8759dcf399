using System.Text.RegularExpressions;
using Xunit.v3;

namespace Eenplan.Tests;

/// <summary>The requirement a test proves; at most two, none on journeys.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed partial class EisAttribute : Attribute, ITraitAttribute
{
    readonly string[] ids;

    public EisAttribute(params string[] ids)
    {
        if (ids.Length is 0 or > 2 || !Array.TrueForAll(ids, i => Vorm().IsMatch(i)))
        {
            throw new ArgumentException("Een of twee eis-ids, bijvoorbeeld CR-010.", nameof(ids));
        }

        this.ids = ids;
    }

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [.. ids.Select(i => KeyValuePair.Create("Eis", i))];

    [GeneratedRegex("^[A-Z]{2}-[0-9]{3}$")]
    private static partial Regex Vorm();
}
