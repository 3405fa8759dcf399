using Eenplan.Domein.Beheer;
using Eenplan.Web.Platform.Identiteit;
using Microsoft.AspNetCore.Authorization;

namespace Eenplan.Web.Platform.Autorisatie;

/// <summary>What a page or endpoint asks of a role. Whoever has none of these and is not on the allow-list of anonymous routes is closed.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class VereistAttribute(Recht recht) : AuthorizeAttribute(Beleid(recht))
{
    public Recht Recht { get; } = recht;

    public static string Beleid(Recht recht) => "recht:" + recht;
}

/// <summary>A role must have the right.</summary>
public sealed record RechtNodig(Recht Recht) : IAuthorizationRequirement;

/// <summary>Asks the one table of role × right.</summary>
public sealed class RechtHandler : AuthorizationHandler<RechtNodig>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RechtNodig requirement)
    {
        if (context.User.FindFirst(Claims.Rol)?.Value is { } tekst && Enum.TryParse<Rol>(tekst, out var rol) && Rolrechten.Heeft(rol, requirement.Recht))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}

public static class Autorisatie
{
    /// <summary>One policy per right; everything without a policy is refused.</summary>
    public static IServiceCollection VoegAutorisatieToe(this IServiceCollection services)
    {
        services.AddSingleton<IAuthorizationHandler, RechtHandler>();
        return services.AddAuthorization(opties =>
        {
            foreach (var recht in Enum.GetValues<Recht>())
            {
                opties.AddPolicy(VereistAttribute.Beleid(recht), b => b.RequireAuthenticatedUser().AddRequirements(new RechtNodig(recht)));
            }

            opties.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(_ => false).Build();
        });
    }

    /// <summary>The same for an endpoint.</summary>
    public static TBuilder Vereist<TBuilder>(this TBuilder builder, Recht recht)
        where TBuilder : IEndpointConventionBuilder => builder.RequireAuthorization(VereistAttribute.Beleid(recht)).WithMetadata(new VereistAttribute(recht));
}
