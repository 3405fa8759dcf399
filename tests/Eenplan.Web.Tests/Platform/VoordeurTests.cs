using System.Net;
using Eenplan.Tests;

namespace Eenplan.Web.Tests.Platform;

/// <summary>The address without a gemeente: where everybody starts, and where there is no database yet.</summary>
public sealed class VoordeurTests(SqliteHuis huis) : IClassFixture<SqliteHuis>
{
    static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_voordeur_laat_de_gemeente_kiezen()
    {
        var (status, tekst) = await Vraag("/");
        status.ShouldBe(HttpStatusCode.OK);
        tekst.ShouldContain("href=\"/proefstad\"");
        tekst.ShouldContain("href=\"/anderstad\"");
    }

    [Theory]
    [InlineData("/bestaatniet")]
    [InlineData("/bestaatniet/werkvoorraad")]
    public async Task Een_gemeente_die_er_niet_is_krijgt_een_nette_pagina(string pad)
    {
        var (status, tekst) = await Vraag(pad);
        status.ShouldBe(HttpStatusCode.NotFound);
        tekst.ShouldContain("<html lang=\"nl\"");
        tekst.ShouldNotContain("Exception");
    }

    async Task<(HttpStatusCode Status, string Tekst)> Vraag(string pad)
    {
        using var los = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = huis.Adres };
        using var antwoord = await los.GetAsync(pad, Ct);
        return (antwoord.StatusCode, await antwoord.Content.ReadAsStringAsync(Ct));
    }
}
