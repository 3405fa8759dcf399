using Eenplan.Domein.Gedeeld;

namespace Eenplan.Web.Platform.Opslag;

/// <summary>The one place where ids are made: version 7, so that they sort by time and indexes stay dense.</summary>
public sealed class Ids(TimeProvider klok)
{
#pragma warning disable RS0030 // This is the one place.
    public Guid Nieuw() => Guid.CreateVersion7(klok.GetUtcNow());
#pragma warning restore RS0030

    public TId Nieuw<TId>()
        where TId : struct, IId<TId> => TId.Van(Nieuw());
}
