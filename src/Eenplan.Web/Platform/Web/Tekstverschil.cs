using Microsoft.AspNetCore.Html;

namespace Eenplan.Web.Platform.Web;

/// <summary>Which words of one text are not in the other, in order: the longest common run of words stays, the rest is marked.</summary>
public static class Tekstverschil
{
    /// <summary>More words than this on both sides are marked as a whole between what they share at begin and end.</summary>
    const int Woorden = 1500;

    /// <summary>Marks the words of <paramref name="tekst"/> that are not in <paramref name="ander"/>.</summary>
    /// <param name="tekst">The text to show.</param>
    /// <param name="ander">The text to compare it with.</param>
    /// <param name="tag"><c>ins</c> or <c>del</c>.</param>
    /// <param name="klasse">Class of the mark.</param>
    public static IHtmlContent Merk(string tekst, string ander, string tag, string klasse)
    {
        var (a, b) = (Knip(tekst), Knip(ander));
        var gelijk = Gelijk(a, b);
        var uit = new HtmlContentBuilder();
        for (var i = 0; i < a.Length;)
        {
            var begin = i;
            while (i < a.Length && gelijk[i] == gelijk[begin])
            {
                i++;
            }

            var stuk = string.Concat(a[begin..i]);
            uit.AppendHtml(gelijk[begin] || string.IsNullOrWhiteSpace(stuk) ? new HtmlContentBuilder().Append(stuk) : Html.Tag(tag, klasse, stuk));
        }

        return uit;
    }

    /// <summary>Per word of a, whether it also stands in b in the same order.</summary>
    static bool[] Gelijk(string[] a, string[] b)
    {
        var gelijk = new bool[a.Length];
        int voor = 0, na = 0;
        while (voor < a.Length && voor < b.Length && a[voor] == b[voor])
        {
            gelijk[voor++] = true;
        }

        while (na < a.Length - voor && na < b.Length - voor && a[^(na + 1)] == b[^(na + 1)])
        {
            gelijk[^(++na)] = true;
        }

        var (n, m) = (a.Length - voor - na, b.Length - voor - na);
        if (n == 0 || m == 0 || n > Woorden || m > Woorden)
        {
            return gelijk;
        }

        var lengte = new int[n + 1, m + 1];
        for (var i = n - 1; i >= 0; i--)
        {
            for (var j = m - 1; j >= 0; j--)
            {
                lengte[i, j] = a[voor + i] == b[voor + j] ? lengte[i + 1, j + 1] + 1 : Math.Max(lengte[i + 1, j], lengte[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < n && j < m;)
        {
            if (a[voor + i] == b[voor + j])
            {
                gelijk[voor + i] = true;
                (i, j) = (i + 1, j + 1);
            }
            else if (lengte[i + 1, j] >= lengte[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return gelijk;
    }

    /// <summary>Words with the blank that follows them.</summary>
    static string[] Knip(string tekst)
    {
        var delen = new List<string>();
        for (int begin = 0, i = 1; i <= tekst.Length; i++)
        {
            if (i == tekst.Length || (char.IsWhiteSpace(tekst[i - 1]) && !char.IsWhiteSpace(tekst[i])))
            {
                delen.Add(tekst[begin..i]);
                begin = i;
            }
        }

        return [.. delen];
    }
}
