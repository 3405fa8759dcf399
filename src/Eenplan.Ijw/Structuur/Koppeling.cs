using System.Collections;
using System.Collections.Frozen;
using System.Reflection;

namespace Eenplan.Ijw;

/// <summary>How one property of a model record takes and gives its value. Made once by reflection, then plain delegates.</summary>
sealed class Eigenschap
{
    public Action<object, string>? ZetTekst { get; set; }

    public Action<object, long>? ZetGetal { get; set; }

    public Action<object, DateOnly>? ZetDatum { get; set; }

    public Action<object, TimeOnly>? ZetTijd { get; set; }

    /// <summary>Sets a record, or a finished list.</summary>
    public Action<object, object>? ZetDeel { get; set; }

    public Func<object, string?>? Tekst { get; set; }

    public Func<object, long?>? Getal { get; set; }

    public Func<object, DateOnly?>? Datum { get; set; }

    public Func<object, TimeOnly?>? Tijd { get; set; }

    public Func<object, object?>? Deel { get; set; }

    /// <summary>For a list: an empty one to fill, and the fixed one for the model.</summary>
    public Func<IList>? NieuweLijst { get; set; }

    public Func<IList, object>? Vast { get; set; }

    public Koppeling? Kind { get; set; }

    /// <summary>Takes the value over from one record to another of the same kind.</summary>
    public required Action<object, object> Kopieer { get; init; }
}

/// <summary>Ties a class of the structure table to a record of the model, by the names of element and property.</summary>
sealed class Koppeling
{
    static readonly FrozenDictionary<Berichtsoort, Koppeling> OpSoort = Opbouwtabel.Alle.ToFrozenDictionary(
        o => o.Soort,
        o => Maak(o.Root, typeof(Bericht).Assembly.GetType("Eenplan.Ijw." + o.Soort, throwOnError: true)!));

    readonly ConstructorInvoker maker;

    Koppeling(Klasse klasse, Type type)
    {
        Klasse = klasse;
        Type = type;
        maker = ConstructorInvoker.Create(type.GetConstructor(Type.EmptyTypes)!);
        Eigenschappen = [.. klasse.Velden.Select(v => Eigenschap(v, type))];
    }

    public Klasse Klasse { get; }

    public Type Type { get; }

    /// <summary>One for each element of the class; null for a fixed value that is no property.</summary>
    public Eigenschap?[] Eigenschappen { get; }

    public static Koppeling Van(Berichtsoort soort) => OpSoort[soort];

    public object Nieuw() => maker.Invoke();

    static Koppeling Maak(Klasse klasse, Type type) => new(klasse, type);

    static Eigenschap? Eigenschap(Veld veld, Type type)
    {
        if (veld.Waarde?.Vast is not null)
        {
            return null;
        }

        var eigenschap = type.GetProperty(veld.Naam)
            ?? throw new InvalidOperationException(type.Name + " has no property for element " + veld.Naam);
        return (Eigenschap)typeof(Koppeling).GetMethod(nameof(Bouw), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type, eigenschap.PropertyType).Invoke(null, [veld, eigenschap])!;
    }

    static Eigenschap Bouw<TDeel, TWaarde>(Veld veld, PropertyInfo eigenschap)
        where TDeel : class
    {
        var zet = eigenschap.SetMethod!.CreateDelegate<Action<TDeel, TWaarde>>();
        var haal = eigenschap.GetMethod!.CreateDelegate<Func<TDeel, TWaarde>>();
        var e = new Eigenschap { Kopieer = (van, naar) => zet((TDeel)naar, haal((TDeel)van)) };
        switch ((Delegate)zet)
        {
            case Action<TDeel, string> z:
                e.ZetTekst = (o, w) => z((TDeel)o, w);
                e.Tekst = o => ((Func<TDeel, string>)(Delegate)haal)((TDeel)o);
                break;
            case Action<TDeel, long> z:
                e.ZetGetal = (o, w) => z((TDeel)o, w);
                e.Getal = o => ((Func<TDeel, long>)(Delegate)haal)((TDeel)o);
                break;
            case Action<TDeel, long?> z:
                e.ZetGetal = (o, w) => z((TDeel)o, w);
                e.Getal = o => ((Func<TDeel, long?>)(Delegate)haal)((TDeel)o);
                break;
            case Action<TDeel, DateOnly> z:
                e.ZetDatum = (o, w) => z((TDeel)o, w);
                e.Datum = o => ((Func<TDeel, DateOnly>)(Delegate)haal)((TDeel)o);
                break;
            case Action<TDeel, DateOnly?> z:
                e.ZetDatum = (o, w) => z((TDeel)o, w);
                e.Datum = o => ((Func<TDeel, DateOnly?>)(Delegate)haal)((TDeel)o);
                break;
            case Action<TDeel, TimeOnly> z:
                e.ZetTijd = (o, w) => z((TDeel)o, w);
                e.Tijd = o => ((Func<TDeel, TimeOnly>)(Delegate)haal)((TDeel)o);
                break;
            default:
                e.ZetDeel = (o, w) => zet((TDeel)o, (TWaarde)w);
                e.Deel = o => haal((TDeel)o);
                Deel(veld, typeof(TWaarde), e);
                break;
        }

        return e;
    }

    static void Deel(Veld veld, Type type, Eigenschap e)
    {
        if (!veld.Klasse!.IsLijst)
        {
            e.Kind = Maak(veld.Klasse, type);
            return;
        }

        var element = type.GetGenericArguments()[0];
        e.NieuweLijst = Methode<Func<IList>>(nameof(Lijst), element);
        e.Vast = Methode<Func<IList, object>>(nameof(Reeks), element);
        if (veld.Klasse.Velden[0].Klasse is { } klasse)
        {
            e.Kind = Maak(klasse, element);
        }
    }

    static T Methode<T>(string naam, Type element)
        where T : Delegate =>
        typeof(Koppeling).GetMethod(naam, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(element).CreateDelegate<T>();

    static List<T> Lijst<T>() => [];

    static T[] Reeks<T>(IList lijst) => ((List<T>)lijst).ToArray();
}
