using Eenplan.Domein.Gedeeld;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Eenplan.Web.Platform.Web;

/// <summary>
/// What of this request could not be read: an unknown choice, an id that is none, letters where a number belongs. Nothing is saved while there is
/// any, so that a half-read form never becomes a half-true file.
/// </summary>
public sealed class Invoerstand
{
    public IReadOnlyList<Weigering> Onleesbaar { get; set; } = [];
}

/// <summary>Notes what the binder could not read, before the handler runs.</summary>
public sealed class InvoerFilter(Invoerstand stand) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        // Errors of the form as a whole are the framework's own sentences here: a NUL in a text, more fields than any form has.
        if (context.ModelState.Remove(""))
        {
            context.ModelState.AddModelError("", Bindzinnen.Formulier);
        }

        stand.Onleesbaar =
        [
            .. context.ModelState
                .Where(p => p.Value is { ValidationState: ModelValidationState.Invalid })
                .SelectMany(p => p.Value!.Errors.Select(f => new Weigering("onleesbaar", Veld.Foutzin(f), EenplanPagina.Veldnaam(p.Key)))),
        ];
        return next();
    }
}

/// <summary>The sentences of the binder, in Dutch.</summary>
public static class Bindzinnen
{
    public const string Formulier = "We kunnen dit formulier niet lezen: het is te groot, of er staat een onzichtbaar teken in. Ga terug, haal dat weg en probeer het opnieuw. Er is niets veranderd.";

    const string Keuze = "Deze keuze bestaat niet. Kies opnieuw.";
    const string Lees = "Dit kunnen we niet lezen. Vul het opnieuw in.";

    public static void Zet(DefaultModelBindingMessageProvider zinnen)
    {
        zinnen.SetAttemptedValueIsInvalidAccessor((_, _) => Keuze);
        zinnen.SetUnknownValueIsInvalidAccessor(_ => Keuze);
        zinnen.SetValueIsInvalidAccessor(_ => Keuze);
        zinnen.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Keuze);
        zinnen.SetNonPropertyUnknownValueIsInvalidAccessor(() => Keuze);
        zinnen.SetValueMustBeANumberAccessor(_ => "Vul hier een getal in.");
        zinnen.SetNonPropertyValueMustBeANumberAccessor(() => "Vul hier een getal in.");
        zinnen.SetValueMustNotBeNullAccessor(_ => Lees);
        zinnen.SetMissingBindRequiredValueAccessor(_ => Lees);
        zinnen.SetMissingKeyOrValueAccessor(() => Lees);
        zinnen.SetMissingRequestBodyRequiredValueAccessor(() => Lees);
    }
}
