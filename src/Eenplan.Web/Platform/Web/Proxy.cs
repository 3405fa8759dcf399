using System.Net;
using Eenplan.Web.Platform.Opslag;
using Microsoft.AspNetCore.HttpOverrides;

namespace Eenplan.Web.Platform.Web;

/// <summary>Behind a reverse proxy: only the addresses in <c>EENPLAN_PROXY</c> may say from where and over which scheme a request came.</summary>
public static class Proxy
{
    const string AlleenHttps = "Eenplan werkt in productie alleen over https.\n\nBeheerder: zet er een reverse proxy met TLS voor en noem het adres daarvan in EENPLAN_PROXY. Zie docs/beheer.md.\n";

    public static void Gebruik(WebApplication app, Instellingen instellingen)
    {
        if (instellingen.Proxy is { } lijst)
        {
            app.UseForwardedHeaders(Vertrouw(lijst));
        }

        if (instellingen.Productie)
        {
            app.Use(EisHttps);
        }
    }

    /// <summary>Cookies go over https only, so a session over http could not even begin. No redirect: behind a proxy that is not named here it would turn in circles.</summary>
    static Task EisHttps(HttpContext context, RequestDelegate volgende)
    {
        if (context.Request.IsHttps || context.Request.Path == Gezondheid.Pad)
        {
            return volgende(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(AlleenHttps, context.RequestAborted);
    }

    static ForwardedHeadersOptions Vertrouw(string lijst)
    {
        var opties = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost };
        opties.KnownIPNetworks.Clear();
        opties.KnownProxies.Clear();
        foreach (var deel in lijst.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (IPAddress.TryParse(deel, out var adres))
            {
                opties.KnownProxies.Add(adres);
            }
            else if (System.Net.IPNetwork.TryParse(deel, out var net))
            {
                opties.KnownIPNetworks.Add(net);
            }
            else
            {
                throw new Opstartfout($"‘{deel}’ in EENPLAN_PROXY is geen IP-adres of netwerk. Voorbeeld: EENPLAN_PROXY=10.0.0.5,10.1.0.0/16.");
            }
        }

        return opties;
    }
}
