using System.Net;
using Eenplan.Web.Platform.Opslag;
using Microsoft.AspNetCore.HttpOverrides;

namespace Eenplan.Web.Platform.Web;

/// <summary>Behind a reverse proxy: only the addresses in <c>EENPLAN_PROXY</c> may say from where and over which scheme a request came.</summary>
public static class Proxy
{
    public static void Gebruik(WebApplication app, Instellingen instellingen)
    {
        if (instellingen.Proxy is not { } lijst)
        {
            return;
        }

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

        app.UseForwardedHeaders(opties);
    }
}
