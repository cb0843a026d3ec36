using System.Text;

namespace Spoor.Linking.Network;

/// <summary>Estimates how wide text is drawn (a sans-serif face of 13 pixels) and wraps it.</summary>
internal static class LabelText
{
    /// <summary>Height of a line.</summary>
    public const double LineHeight = 17;

    /// <summary>Height of a line of an edge's label, which is smaller.</summary>
    public const double EdgeLineHeight = 16;

    private const int MostLines = 4;

    /// <summary>Estimated width in pixels, on the safe side.</summary>
    public static double Width(string text)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += rune.Value >= 0x1100 && (rune.Value <= 0x11FF || rune.Value >= 0x2E80) ? 13.5 : Rune.IsUpper(rune) || rune.Value is 'm' or 'w' ? 9.6 : 7.4;
        }

        return width;
    }

    /// <summary>Estimated width in pixels of a line of an edge's label.</summary>
    public static double EdgeWidth(string text) => Width(text) * 0.95;

    /// <summary>Lines no wider than <paramref name="most"/> pixels; of a text too long the end is cut and marked.</summary>
    public static List<string> Wrap(string text, double most, int mostLines = MostLines)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, most)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (Width(longer) <= most)
            {
                line = longer;
                continue;
            }

            lines.Add(line);
            line = word;
            if (lines.Count == mostLines)
            {
                lines[^1] += "…";
                return lines;
            }
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>A word wider than a line is cut between characters.</summary>
    private static IEnumerable<string> Pieces(string word, double most)
    {
        var piece = new StringBuilder();
        var width = 0.0;
        foreach (var rune in word.EnumerateRunes().Take(400))
        {
            var next = Width(rune.ToString());
            if (width + next > most && piece.Length > 0)
            {
                yield return piece.ToString();
                piece.Clear();
                width = 0;
            }

            piece.Append(rune.ToString());
            width += next;
        }

        if (piece.Length > 0)
        {
            yield return piece.ToString();
        }
    }
}
