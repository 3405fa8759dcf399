using Eenplan.Domein.Casus;
using Eenplan.Domein.Gedeeld;
using Eenplan.Web.Platform.Journaal;
using Microsoft.EntityFrameworkCore;

namespace Eenplan.Web.Onderdelen.Casus;

/// <summary>The index that keeps one open case per child speaks in the words of the rule.</summary>
public sealed class Kindbotsing : IBotsingsuitleg
{
    public Weigering? Leg(DbUpdateException botsing) => botsing.Entries.Any(e => e.Entity is CasusKind) ? Casusweigeringen.KindHeeftCasus : null;
}
