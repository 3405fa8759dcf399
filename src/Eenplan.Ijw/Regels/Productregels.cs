namespace Eenplan.Ijw;

/// <summary>What the rules about allotted, asked and new products share.</summary>
readonly record struct Productgegeven(string Pad, Product? Product, DateOnly Begin, DateOnly? Eind, string Eindnaam, Omvang? Omvang, long? Budget)
{
    public DateOnly Tot => Eind ?? DateOnly.MaxValue;
}

/// <summary>Rules about the size, budget and term of a product.</summary>
static class Productregels
{
    /// <summary>Rules of every product.</summary>
    /// <param name="m">Collects the findings.</param>
    /// <param name="p">The product.</param>
    /// <param name="frequentieregel">CS338, or CS343 in a VOT.</param>
    public static void Algemeen(Melder m, in Productgegeven p, string frequentieregel)
    {
        m.Eis(p.Budget is null || p.Eind is not null, "CD075", p.Pad, p.Eindnaam, "Vul de einddatum in: die is verplicht bij een budget.");
        m.Eis(p.Omvang?.Frequentie != "2" || p.Eind is not null, "CD076", p.Pad, p.Eindnaam, "Vul de einddatum in: die is verplicht bij een omvang per week.");
        if (p.Budget is not null && p.Omvang is not null)
        {
            m.Meld("CD077", p.Pad + "/Omvang", "Geef een budget of een omvang, niet allebei. Haal de omvang weg als het budget geldt.");
            m.Meld("CD078", p.Pad + "/Budget", "Geef een budget of een omvang, niet allebei. Haal het budget weg als de omvang geldt.");
        }

        m.Eis(p.Begin <= p.Tot, "CS003", p.Pad, p.Eindnaam, "De einddatum ligt voor de ingangsdatum.");
        m.Eis(p.Omvang is not { Eenheid: "14" or "16" or "83" or "84", Frequentie: "1" } || !Dagrekening.Na2020(p.Eind),
            frequentieregel, p.Pad, "Omvang/Frequentie", "Deze eenheid kan niet per dag. Kies per week (2), per maand (4) of totaal (6).");
    }

    /// <summary>Rules of a product that names what it is.</summary>
    /// <param name="m">Collects the findings.</param>
    /// <param name="p">The product.</param>
    /// <param name="aspecifiekregel">CD080, CD095 or CD096, by the message.</param>
    public static void MetProduct(Melder m, in Productgegeven p, string aspecifiekregel)
    {
        m.Eis(p.Product?.Code is null || p.Omvang is not null, "CD041", p.Pad, "Omvang", "Vul de omvang in: die is verplicht bij een productcode.");
        m.Eis(p.Budget is not null || p.Product is not null, "CD079", p.Pad, "Product", "Vul het product in: zonder budget is dat verplicht.");
        m.Eis(p.Omvang is null || p.Product?.Code is not null || !Dagrekening.Na2020(p.Eind), aspecifiekregel, p.Pad, "Omvang",
            "Zonder productcode kan er geen omvang zijn. Vul de productcode in, of haal de omvang weg.");
    }

    /// <summary>TR302, TR386, TR410, TR361: no two products that clash over the same days. One sweep, so that thousands of products do not hang.</summary>
    public static IEnumerable<(int Index, int Botst)> Stapeling(IReadOnlyList<Productgegeven> producten)
    {
        (DateOnly Tot, int Wie) alles = (DateOnly.MinValue, -1), generiek = alles;
        var perCategorie = new Dictionary<string, (DateOnly Tot, int Wie)>(StringComparer.Ordinal);
        var zonderCode = new Dictionary<string, (DateOnly Tot, int Wie)>(StringComparer.Ordinal);
        var perCode = new Dictionary<(string, string), (DateOnly Tot, int Wie)>();
        foreach (var i in Enumerable.Range(0, producten.Count).Where(i => producten[i].Begin <= producten[i].Tot).OrderBy(i => producten[i].Begin))
        {
            var p = producten[i];
            var (begin, dit) = (p.Begin, (p.Tot, i));
            var botst = generiek.Wie >= 0 && generiek.Tot >= begin ? generiek.Wie : -1;
            if (p.Product is not { } product)
            {
                botst = Raakt(alles, begin, botst);
                generiek = Later(generiek, dit);
            }
            else if (product.Code is null)
            {
                botst = Raakt(perCategorie.GetValueOrDefault(product.Categorie, (default, -1)), begin, botst);
                zonderCode[product.Categorie] = Later(zonderCode.GetValueOrDefault(product.Categorie, (default, -1)), dit);
            }
            else
            {
                botst = Raakt(zonderCode.GetValueOrDefault(product.Categorie, (default, -1)), begin, botst);
                botst = Raakt(perCode.GetValueOrDefault((product.Categorie, product.Code), (default, -1)), begin, botst);
                perCode[(product.Categorie, product.Code)] = Later(perCode.GetValueOrDefault((product.Categorie, product.Code), (default, -1)), dit);
            }

            if (p.Product is { } met)
            {
                perCategorie[met.Categorie] = Later(perCategorie.GetValueOrDefault(met.Categorie, (default, -1)), dit);
            }

            alles = Later(alles, dit);
            if (botst >= 0)
            {
                yield return (i, botst);
            }
        }
    }

    static int Raakt((DateOnly Tot, int Wie) eerder, DateOnly begin, int botst) =>
        botst >= 0 ? botst : eerder.Wie >= 0 && eerder.Tot >= begin ? eerder.Wie : -1;

    static (DateOnly Tot, int Wie) Later((DateOnly Tot, int Wie) een, (DateOnly Tot, int Wie) ander) =>
        een.Wie < 0 || ander.Tot > een.Tot ? ander : een;
}
