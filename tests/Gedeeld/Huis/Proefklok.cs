namespace Eenplan.Tests;

/// <summary>A clock that stands still until a test moves it: Monday 23 November 2026, 8:30 in Amsterdam.</summary>
public sealed class Proefklok : TimeProvider
{
    public static readonly DateTimeOffset Maandag = new(2026, 11, 23, 7, 30, 0, TimeSpan.Zero);

    public DateTimeOffset Nu { get; set; } = Maandag;

    public DateOnly Vandaag => DateOnly.FromDateTime(Nu.UtcDateTime.AddHours(1));

    public override DateTimeOffset GetUtcNow() => Nu;
}
