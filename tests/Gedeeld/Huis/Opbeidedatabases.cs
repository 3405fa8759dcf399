using Xunit;

namespace Eenplan.Tests;

/// <summary>Base of tests that run once per database; where PostgreSQL is absent they show as skipped with one line.</summary>
public abstract class Opbeidedatabases
{
    protected Opbeidedatabases(Huis huis)
    {
        Assert.SkipWhen(huis.Ontbreekt is not null, huis.Ontbreekt ?? "");
        Huis = huis;
    }

    protected Huis Huis { get; }
}
