using Eenplan.Domein.Gedeeld;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Eenplan.Web.Platform.Web;

/// <summary>Binds typed ids from route and form.</summary>
public sealed class IdBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = Nullable.GetUnderlyingType(context.Metadata.ModelType) ?? context.Metadata.ModelType;
        return type.IsValueType && Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>))
            ? (IModelBinder)Activator.CreateInstance(typeof(IdBinder<>).MakeGenericType(type))!
            : null;
    }
}

/// <summary>Binds one type of id.</summary>
public sealed class IdBinder<TId> : IModelBinder
    where TId : struct, IId<TId>
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var waarde = bindingContext.ValueProvider.GetValue(bindingContext.ModelName).FirstValue;
        if (Guid.TryParse(waarde, out var guid))
        {
            bindingContext.Result = ModelBindingResult.Success(TId.Van(guid));
        }
        else if (!string.IsNullOrEmpty(waarde))
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, "Deze keuze bestaat niet. Kies opnieuw.");
        }

        return Task.CompletedTask;
    }
}
