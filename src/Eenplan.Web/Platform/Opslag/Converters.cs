using System.Text.Json;
using System.Text.Json.Serialization;
using Eenplan.Domein.Gedeeld;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Eenplan.Web.Platform.Opslag;

/// <summary>Instants are stored as UTC, sortable on both databases.</summary>
public sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    moment => moment.UtcDateTime,
    opgeslagen => new DateTimeOffset(DateTime.SpecifyKind(opgeslagen, DateTimeKind.Utc)));

/// <summary>Typed ids are stored as their bare value.</summary>
public sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Waarde, waarde => Van(waarde))
    where TId : struct, IId<TId>
{
    static TId Van(Guid waarde) => TId.Van(waarde);
}

/// <summary>A value that is kept as one text: JSON with names, so that it can still be read after the code changed its order.</summary>
public sealed class GeheelConverter<T>() : ValueConverter<T, string>(waarde => JsonSerializer.Serialize(waarde, Geheel.Json), tekst => JsonSerializer.Deserialize<T>(tekst, Geheel.Json)!)
    where T : class, IAlsGeheel;

static class Geheel
{
    public static JsonSerializerOptions Json { get; } = new() { IgnoreReadOnlyProperties = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = { new JsonStringEnumConverter() } };
}
