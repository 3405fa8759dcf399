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
