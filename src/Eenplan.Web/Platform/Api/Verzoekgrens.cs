using System.Globalization;
using System.Net;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Eenplan.Web.Platform.Identiteit;

namespace Eenplan.Web.Platform.Api;

/// <summary>How many requests one caller may do in a minute; beyond it 429 with Retry-After.</summary>
public static class Verzoekgrens
{
    public const string Open = "open";
    public const string Sleutel = "sleutel";

    /// <summary>Requests a minute from one address to what is open to everybody.</summary>
    public const int OpenPerMinuut = 60;

    /// <summary>Requests a minute with one key.</summary>
    public const int SleutelPerMinuut = 600;

    public static IServiceCollection VoegVerzoekgrensToe(this IServiceCollection services) => services.AddRateLimiter(opties =>
    {
        opties.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        opties.OnRejected = (context, _) =>
        {
            var wacht = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var tijd) ? tijd : TimeSpan.FromMinutes(1);
            context.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wacht.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        opties.AddPolicy(Open, context => Thuis(context)
            ? RateLimitPartition.GetNoLimiter("thuis")
            : Venster(Afzender(context.Connection.RemoteIpAddress), OpenPerMinuut));
        opties.AddPolicy(Sleutel, context => Venster(context.User.FindFirstValue(Sleutelaanmelding.SleutelId) ?? Afzender(context.Connection.RemoteIpAddress), SleutelPerMinuut));
    });

    /// <summary>Who tries things out on the own machine is not held up.</summary>
    static bool Thuis(HttpContext context) =>
        context.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment() && context.Connection.RemoteIpAddress is { } adres && IPAddress.IsLoopback(adres);

    /// <summary>An IPv4 address, or the network of an IPv6 address: one caller easily has a million addresses there.</summary>
    static string Afzender(IPAddress? adres) => adres switch
    {
        null => "onbekend",
        { IsIPv4MappedToIPv6: true } => adres.MapToIPv4().ToString(),
        { AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6 } => Convert.ToHexString(adres.GetAddressBytes(), 0, 8),
        _ => adres.ToString(),
    };

    static RateLimitPartition<string> Venster(string wie, int perMinuut) => RateLimitPartition.GetFixedWindowLimiter(
        wie, _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinuut, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 });
}
