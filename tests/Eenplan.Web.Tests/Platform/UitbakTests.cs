using System.Net;
using System.Net.Sockets;
using System.Text;
using Eenplan.Domein.Gedeeld;
using Eenplan.Tests;
using Eenplan.Web.Platform.Journaal;
using Eenplan.Web.Platform.Opslag;
using Eenplan.Web.Platform.Post;
using Eenplan.Web.Platform.Sleutels;
using Eenplan.Web.Tests.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Eenplan.Web.Tests.Platform;

/// <summary>Post is never lost and never sent by two at once; what does not go is seen.</summary>
public abstract class UitbakTests(Huis huis) : Opbeidedatabases(huis)
{
    Proefbezorger Bezorger => (Proefbezorger)Huis.Diensten.GetRequiredService<IBezorger>();

    Postronde Ronde => Huis.Diensten.GetRequiredService<Postronde>();

    [Fact]
    public async Task Twee_servers_tegelijk_versturen_elk_bericht_een_keer_en_de_inhoud_is_daarna_weg()
    {
        var ids = await Leg(35);
        var andere = new Postronde(Bezorger, Huis.Diensten.GetRequiredService<Postinstellingen>(), Huis.Diensten.GetRequiredService<SleutelsPerGemeente>(), Huis.Diensten.GetRequiredService<Ids>(), Huis.Klok, NullLogger<Postronde>.Instance);
        await Task.WhenAll(Ronde.Voer(Huis.Gemeente(), default), andere.Voer(Huis.Gemeente(), default), andere.Voer(Huis.Gemeente(), default));
        Bezorger.Bezorgd.Select(b => b.Id).Where(ids.Contains).Order().ShouldBe(ids.Order());
        (await Berichten(ids)).ShouldAllBe(b => b.Status == Poststatus.Verzonden && b.Inhoud == null && b.Verzonden == Huis.Klok.Nu);
        (await Ronde.Voer(Huis.Gemeente(), default)).ShouldBe(0);
    }

    [Fact]
    public async Task Wat_een_gestorven_server_vasthield_gaat_later_alsnog_met_hetzelfde_kenmerk()
    {
        var ids = await Leg(1);
        await Huis.Uit(db => db.Set<Uitbakbericht>().Where(b => ids.Contains(b.Id)).ExecuteUpdateAsync(s => s.SetProperty(b => b.Claim, Guid.Parse("00000000-0000-7000-8000-000000000009")).SetProperty(b => b.Volgende, Huis.Klok.Nu.AddMinutes(10))));
        await Ronde.Voer(Huis.Gemeente(), default);
        Bezorger.Bezorgd.ShouldNotContain(b => ids.Contains(b.Id));
        await Later(TimeSpan.FromMinutes(11), async () =>
        {
            await Ronde.Voer(Huis.Gemeente(), default);
            Bezorger.Bezorgd.Count(b => ids.Contains(b.Id)).ShouldBe(1);
        });
    }

    [Fact]
    public async Task Een_storing_wordt_steeds_later_opnieuw_geprobeerd_en_ten_slotte_opgegeven_zonder_iets_te_verliezen()
    {
        var ids = await Leg(1);
        Bezorger.Fout = _ => new Bezorgfout("geen-verbinding", blijvend: false);
        try
        {
            var wacht = new List<TimeSpan>();
            for (var poging = 1; poging <= Postronde.MeestePogingen; poging++)
            {
                (await Ronde.Voer(Huis.Gemeente(), default)).ShouldBe(1);
                (await Ronde.Voer(Huis.Gemeente(), default)).ShouldBe(0);
                var bericht = (await Berichten(ids))[0];
                bericht.Pogingen.ShouldBe(poging);
                wacht.Add(bericht.Volgende - Huis.Klok.Nu);
                Huis.Klok.Nu = bericht.Volgende;
            }

            wacht[..^1].ShouldBe(wacht[..^1].Order().Distinct());
            var dood = (await Berichten(ids))[0];
            (dood.Status, dood.Foutcode, dood.Inhoud is null).ShouldBe((Poststatus.Mislukt, "geen-verbinding", false));
        }
        finally
        {
            (Bezorger.Fout, Huis.Klok.Nu) = (_ => null, Proefklok.Maandag);
        }

        // The functional administrator sees it without address or text, is asked first, and tries again.
        using var kees = await Huis.Als("kees");
        var post = await kees.Get("/beheer/post");
        post.Tekst.ShouldContain("De mailserver antwoordt niet");
        post.Tekst.ShouldNotContain("ama@thuis.example");
        var zeker = await post.Klik("Opnieuw proberen");
        zeker.Tekst.ShouldContain("Dan kan de ontvanger het twee keer krijgen");
        await zeker.Druk("Ja, opnieuw proberen");
        await Ronde.Voer(Huis.Gemeente(), default);
        (await Berichten(ids))[0].Status.ShouldBe(Poststatus.Verzonden);
        (await Huis.Uit(db => db.Set<Journaalfeit>().CountAsync(f => f.Soort == "PostOpnieuwGeprobeerd"))).ShouldBe(1);
        using var nadia = await Huis.Als("nadia");
        (await nadia.Get("/beheer/post")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Een_adres_dat_de_server_weigert_wordt_meteen_opgegeven()
    {
        var ids = await Leg(2);
        Bezorger.Fout = b => b.Naar == "0@thuis.example" ? new Bezorgfout("smtp-550", blijvend: true) : null;
        await Ronde.Voer(Huis.Gemeente(), default);
        Bezorger.Fout = _ => null;
        (await Berichten(ids)).Select(b => b.Status).ShouldBe([Poststatus.Mislukt, Poststatus.Verzonden]);
        await Huis.Uit(db => db.Set<Uitbakbericht>().Where(b => ids.Contains(b.Id)).ExecuteDeleteAsync());
    }

    [Fact]
    public async Task Zonder_mailserver_wacht_alles()
    {
        var ids = await Leg(1);
        var zonder = new Postronde(new GeenBezorger(), new Postinstellingen(null, "a@b.example", new Uri("http://localhost"), Oefenen: false), Huis.Diensten.GetRequiredService<SleutelsPerGemeente>(), Huis.Diensten.GetRequiredService<Ids>(), Huis.Klok, NullLogger<Postronde>.Instance);
        (await zonder.Voer(Huis.Gemeente(), default)).ShouldBe(0);
        (await Berichten(ids))[0].ShouldSatisfyAllConditions(b => b.Status.ShouldBe(Poststatus.Wacht), b => b.Pogingen.ShouldBe(0), b => b.Inhoud.ShouldNotBeNull());
        await Huis.Uit(db => db.Set<Uitbakbericht>().Where(b => ids.Contains(b.Id)).ExecuteDeleteAsync());
    }

    async Task<List<Guid>> Leg(int aantal)
    {
        var ids = new List<Guid>();
        await Huis.In(Huis.Proefstad, async diensten =>
        {
            var db = diensten.GetRequiredService<EenplanDb>();
            await diensten.GetRequiredService<Werkeenheid>().Voer<Klaar>("Proef", verloop =>
            {
                for (var nr = 0; nr < aantal; nr++)
                {
                    var herkomst = diensten.GetRequiredService<Ids>().Nieuw();
                    diensten.GetRequiredService<Uitbak>().Leg(herkomst, new($"{nr}@thuis.example", "Ama", "Bericht", "Dag Ama"), verloop.Nu);
                    ids.Add(db.ChangeTracker.Entries<Uitbakbericht>().Single(e => e.Entity.Herkomst == herkomst).Entity.Id);
                }

                return Task.FromResult(Klaar.Goed);
            }, default);
        });
        return ids;
    }

    async Task<List<Uitbakbericht>> Berichten(List<Guid> ids) =>
        [.. (await Huis.Uit(db => db.Set<Uitbakbericht>().AsNoTracking().Where(b => ids.Contains(b.Id)).ToListAsync())).OrderBy(b => ids.IndexOf(b.Id))];

    async Task Later(TimeSpan hoeveel, Func<Task> werk)
    {
        Huis.Klok.Nu += hoeveel;
        await werk();
        Huis.Klok.Nu = Proefklok.Maandag;
    }
}

public sealed class UitbakTests_Sqlite(SqlitePosthuis huis) : UitbakTests(huis), IClassFixture<SqlitePosthuis>;

public sealed class UitbakTests_Postgres(PostgresPosthuis huis) : UitbakTests(huis), IClassFixture<PostgresPosthuis>;

/// <summary>The last metre: a real conversation with a mail server, and the files of Development.</summary>
public sealed class BezorgerTests(SqliteHuis huis) : IClassFixture<SqliteHuis>
{
    static readonly Guid Id = Guid.Parse("00000000-0000-7000-8000-0000000000aa");
    static readonly Postbericht Bericht = new("ama@thuis.example", "Ama\nBcc: x@y.example", "Bericht van de gemeente Proefstad", "Dag Ama,\n\ntot morgen. ë");

    [Fact]
    public async Task Een_mailserver_krijgt_de_brief_met_een_vast_kenmerk()
    {
        using var server = new Mailserver("250 ok");
        await Smtp(server.Poort).Bezorg(huis.Gemeente(), Id, Bericht, default);
        var tekst = await server.Gehoord;
        tekst.ShouldContain("RCPT TO:<ama@thuis.example>");
        tekst.ShouldContain($"Message-Id: <{Id}@proefstad.eenplan>");
        tekst.ShouldContain("Subject: Bericht van de gemeente Proefstad");
        tekst.ShouldNotContain("\nBcc:");
        tekst.ShouldNotContain("RCPT TO:<x@y.example>");
    }

    [Fact]
    public async Task Een_weigering_wordt_een_code_zonder_adres()
    {
        using var server = new Mailserver("550 no such user ama@thuis.example");
        var fout = await Should.ThrowAsync<Bezorgfout>(() => Smtp(server.Poort).Bezorg(huis.Gemeente(), Id, Bericht, default));
        (fout.Code, fout.Blijvend).ShouldBe(("smtp-550", true));
        fout.Message.ShouldNotContain("ama");
        var weg = await Should.ThrowAsync<Bezorgfout>(() => Smtp(1).Bezorg(huis.Gemeente(), Id, Bericht, default));
        (weg.Code, weg.Blijvend).ShouldBe(("geen-verbinding", false));
    }

    [Fact]
    public async Task In_de_oefenomgeving_staat_post_in_een_bestand_en_op_een_bladzijde()
    {
        await huis.Diensten.GetRequiredService<IBezorger>().Bezorg(huis.Gemeente(), Id, Bericht, default);
        using var nadia = await huis.Als("nadia");
        var bericht = await (await nadia.Get("/post")).Klik("Bericht van de gemeente Proefstad");
        bericht.Tekst.ShouldContain("tot morgen. ë");
        using var niemand = huis.Niemand();
        (await niemand.Get("/post")).Pad.ShouldEndWith("/aanmelden");
    }

    static Smtpbezorger Smtp(int poort) => new(new Postinstellingen(new Uri($"smtp://127.0.0.1:{poort}?tls=geen"), "jeugd@proefstad.example", new Uri("http://localhost"), false), new Proefklok());

    /// <summary>Just enough of SMTP for one message.</summary>
    sealed class Mailserver : IDisposable
    {
        readonly TcpListener luisteraar = new(IPAddress.Loopback, 0);

        public Mailserver(string opRcpt)
        {
            luisteraar.Start();
            Gehoord = Luister(opRcpt);
        }

        public int Poort => ((IPEndPoint)luisteraar.LocalEndpoint).Port;

        public Task<string> Gehoord { get; }

        public void Dispose() => luisteraar.Dispose();

        async Task<string> Luister(string opRcpt)
        {
            using var verbinding = await luisteraar.AcceptTcpClientAsync();
            using var lezer = new StreamReader(verbinding.GetStream(), Encoding.UTF8);
            await using var schrijver = new StreamWriter(verbinding.GetStream(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\r\n" };
            var gehoord = new StringBuilder();
            await schrijver.WriteLineAsync("220 proef");
            while (await lezer.ReadLineAsync() is { } regel)
            {
                gehoord.Append(regel).Append('\n');
                var woord = regel.Split(' ', ':')[0].ToUpperInvariant();
                await schrijver.WriteLineAsync(woord switch { "RCPT" => opRcpt, "DATA" => "354 ga door", "QUIT" => "221 dag", _ => "250 ok" });
                if (woord == "DATA")
                {
                    while (await lezer.ReadLineAsync() is { } inhoud && inhoud != ".")
                    {
                        gehoord.Append(inhoud).Append('\n');
                    }

                    await schrijver.WriteLineAsync("250 ok");
                }
                else if (woord == "QUIT")
                {
                    break;
                }
            }

            return gehoord.ToString();
        }
    }
}
