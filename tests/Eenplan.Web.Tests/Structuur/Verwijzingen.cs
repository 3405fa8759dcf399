using System.Reflection;
using System.Reflection.Emit;

namespace Eenplan.Web.Tests.Structuur;

/// <summary>One type that another type uses, with the method in which it was seen.</summary>
public sealed record Verwijzing(Type Van, Type Naar, string Waar)
{
    public override string ToString() => $"{Van.FullName} gebruikt {Naar.FullName} (in {Waar})";
}

/// <summary>Reads from the compiled code which types a type uses: signatures, fields, attributes, and what its methods call.</summary>
public static class Verwijzingen
{
    const BindingFlags Alles = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => c.Value);

    /// <summary>All uses in an assembly, seen from the outermost type: a lambda or an async method counts for the class it stands in.</summary>
    public static IReadOnlyList<Verwijzing> In(IEnumerable<Type> types) =>
        [.. types.SelectMany(Van).Where(v => v.Van != v.Naar && !Gemaakt(v.Naar)).DistinctBy(v => (v.Van, v.Naar))];

    static IEnumerable<Verwijzing> Van(Type type)
    {
        var buiten = Buitenste(type);
        foreach (var (naar, waar) in Gebruikt(type).SelectMany(g => Delen(g.Type).Select(t => (t, g.Waar))))
        {
            yield return new(buiten, Buitenste(naar), waar);
        }
    }

    static IEnumerable<(Type Type, string Waar)> Gebruikt(Type type)
    {
        foreach (var ouder in type.GetInterfaces().Append(type.BaseType ?? typeof(object)))
        {
            yield return (ouder, "type");
        }

        foreach (var kenmerk in type.GetCustomAttributesData())
        {
            yield return (kenmerk.AttributeType, "kenmerk");
        }

        foreach (var veld in type.GetFields(Alles))
        {
            yield return (veld.FieldType, veld.Name);
        }

        foreach (var methode in type.GetMethods(Alles).Cast<MethodBase>().Concat(type.GetConstructors(Alles)))
        {
            foreach (var gebruikt in InMethode(methode))
            {
                yield return (gebruikt, methode.Name);
            }
        }
    }

    static IEnumerable<Type> InMethode(MethodBase methode)
    {
        var handtekening = methode.GetParameters().Select(p => p.ParameterType).Append((methode as MethodInfo)?.ReturnType ?? typeof(void));
        return handtekening.Concat(Lijf(methode));
    }

    static IEnumerable<Type> Lijf(MethodBase methode)
    {
        if (methode.GetMethodBody() is not { } lijf || lijf.GetILAsByteArray() is not { } il)
        {
            yield break;
        }

        foreach (var lokaal in lijf.LocalVariables)
        {
            yield return lokaal.LocalType;
        }

        var typeArgs = methode.DeclaringType is { IsGenericType: true } d ? d.GetGenericArguments() : null;
        var methodeArgs = methode is { IsGenericMethod: true } ? methode.GetGenericArguments() : null;
        foreach (var teken in Tekens(il))
        {
            var lid = Los(methode.Module, teken, typeArgs, methodeArgs);
            foreach (var type in lid switch { Type t => [t], MethodBase m => m is MethodInfo { IsGenericMethod: true } g ? [m.DeclaringType!, .. g.GetGenericArguments()] : [m.DeclaringType!], FieldInfo f => [f.DeclaringType!, f.FieldType], _ => Array.Empty<Type>() })
            {
                yield return type;
            }
        }
    }

    static MemberInfo? Los(Module module, int teken, Type[]? typeArgs, Type[]? methodeArgs)
    {
        try
        {
            return module.ResolveMember(teken, typeArgs, methodeArgs);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    static IEnumerable<int> Tekens(byte[] il)
    {
        for (var i = 0; i < il.Length;)
        {
            short waarde = il[i++];
            if (waarde == 0xFE)
            {
                waarde = (short)(0xFE00 | il[i++]);
            }

            var code = Codes[waarde];
            switch (code.OperandType)
            {
                case OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok:
                    yield return BitConverter.ToInt32(il, i);
                    i += 4;
                    break;
                case OperandType.InlineSwitch:
                    i += 4 + (4 * BitConverter.ToInt32(il, i));
                    break;
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    i += 1;
                    break;
                case OperandType.InlineVar:
                    i += 2;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    i += 8;
                    break;
                default:
                    i += 4;
                    break;
            }
        }
    }

    /// <summary>A generic type, array or reference is all its parts.</summary>
    static IEnumerable<Type> Delen(Type type)
    {
        if (type.HasElementType)
        {
            return Delen(type.GetElementType()!);
        }

        return type.IsGenericParameter ? [] : type.IsGenericType ? type.GetGenericArguments().SelectMany(Delen).Prepend(type.GetGenericTypeDefinition()) : [type];
    }

    static Type Buitenste(Type type)
    {
        while (type.DeclaringType is { } buiten)
        {
            type = buiten;
        }

        return type;
    }

    /// <summary>Made by the compiler and named by nobody.</summary>
    public static bool Gemaakt(Type type) => type.Name.StartsWith('<');
}
