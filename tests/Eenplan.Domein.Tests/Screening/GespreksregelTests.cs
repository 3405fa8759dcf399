using System.Globalization;
using Eenplan.Domein.Screening;
using Eenplan.Tests;

namespace Eenplan.Domein.Tests.Screening;

public sealed class GespreksregelTests
{
    [Theory]
    [Eis("CR-019")]
    [InlineData("2022-11-24", Gesprekseis.Gezien)]
    [InlineData("2022-11-23", Gesprekseis.GezienEnGesproken)]
    [InlineData("2014-11-24", Gesprekseis.GezienEnGesproken)]
    [InlineData("2014-11-23", Gesprekseis.Gesproken)]
    [InlineData("2026-11-23", Gesprekseis.Gezien)]
    public void De_leeftijd_bepaalt_het_gesprek(string geboren, Gesprekseis verwacht) =>
        Gespreksregel.Voor(DateOnly.ParseExact(geboren, "yyyy-MM-dd", CultureInfo.InvariantCulture), new(2026, 11, 23)).ShouldBe(verwacht);

    [Theory]
    [Eis("CR-019")]
    [InlineData(Gesprekseis.Gezien, false, true, "gezien")]
    [InlineData(Gesprekseis.Gezien, true, false, null)]
    [InlineData(Gesprekseis.GezienEnGesproken, false, false, "gezien en gesproken")]
    [InlineData(Gesprekseis.GezienEnGesproken, true, false, "gesproken")]
    [InlineData(Gesprekseis.GezienEnGesproken, false, true, "gezien")]
    [InlineData(Gesprekseis.GezienEnGesproken, true, true, null)]
    [InlineData(Gesprekseis.Gesproken, true, false, "gesproken")]
    [InlineData(Gesprekseis.Gesproken, false, true, null)]
    public void Wat_ontbreekt_staat_in_woorden(Gesprekseis eis, bool gezien, bool gesproken, string? ontbreekt) =>
        Gespreksregel.Ontbreekt(eis, gezien, gesproken).ShouldBe(ontbreekt);
}
