using System.Globalization;
using System.Text;

namespace Spoor.Cli.Terminal;

/// <summary>
/// Makes text of documents harmless for a terminal: it can neither move the cursor, colour, retitle the window, nor reorder
/// what stands around it. What was taken out stays visible.
/// </summary>
internal static class SafeText
{
    /// <summary>
    /// The text on one line. Line ends and tabs become one space, runs of spaces are joined; C0 controls become their pictures (U+2400),
    /// other controls, bidirectional and other invisible formatting characters become <c>⟨U+202E⟩</c>; broken surrogates become U+FFFD.
    /// </summary>
    public static string OneLine(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(safe, rune);
        }

        return safe.ToString().Trim(' ');
    }

    private static void Append(StringBuilder safe, Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (Rune.IsWhiteSpace(rune) && rune.Value != 0x85)
        {
            if (safe.Length > 0 && safe[^1] != ' ')
                safe.Append(' ');
        }
        else if (rune.Value < 0x20)
        {
            safe.Append((char)(0x2400 + rune.Value));
        }
        else if (rune.Value == 0xAD)
        {
            // A soft hyphen is a place to break, not a sign.
        }
        else if (category is UnicodeCategory.Control or UnicodeCategory.Format && !JoinsLetters(rune))
        {
            safe.Append(CultureInfo.InvariantCulture, $"⟨U+{rune.Value:X4}⟩");
        }
        else
        {
            safe.Append(rune.ToString());
        }
    }

    // Persian and Indic spelling needs the joiners.
    private static bool JoinsLetters(Rune rune) => rune.Value is 0x200C or 0x200D;
}
