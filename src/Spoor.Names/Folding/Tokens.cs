using System.Globalization;
using System.Text;

namespace Spoor.Names.Folding;

/// <summary>Cuts a visible text into words.</summary>
internal static class Tokens
{
    /// <summary>Of a longer name only so many words are compared.</summary>
    internal const int Max = 24;

    /// <summary>A word may have so many UTF-16 units; the rest of a longer one is not looked at.</summary>
    internal const int MaxWord = 48;

    /// <summary>The words in their order. An apostrophe inside a word is dropped, an ampersand is a word.</summary>
    internal static List<string> Split(string visible)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var runes = visible.EnumerateRunes().ToArray();
        for (var i = 0; i < runes.Length && words.Count < Max; i++)
        {
            if (IsWordPart(runes[i]) && !ChangesScript(runes, i, word))
            {
                word.Append(runes[i].ToString());
            }
            else if (IsWordPart(runes[i]))
            {
                Take(word, words);
                word.Append(runes[i].ToString());
            }
            else if (!(IsApostrophe(runes[i]) && i > 0 && i + 1 < runes.Length && Rune.IsLetter(runes[i - 1]) && Rune.IsLetter(runes[i + 1])))
            {
                Take(word, words);
            }
        }

        Take(word, words);
        return words.Count > Max ? words[..Max] : words;
    }

    private static bool IsWordPart(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '`' or 0x2018 or 0x2019 or 0x201B or 0x02BC or 0x02BB or 0x02BF or 0x02BE or 0x02B9 or 0x00B4;

    private static bool ChangesScript(Rune[] runes, int at, StringBuilder word) =>
        word.Length > 0 && IsHan(runes[at]) != IsHan(runes[at - 1]) && IsWordPart(runes[at - 1]);

    private static bool IsHan(Rune rune) => rune.Value is >= 0x3400 and <= 0x9FFF or >= 0x20000 and <= 0x323AF or 0x3005;

    private static void Take(StringBuilder word, List<string> words)
    {
        // Marks that stand on no letter are no word: nothing could be alike to them but themselves.
        if (word.Length > 0 && word.ToString() is var text && text.EnumerateRunes().Any(Rune.IsLetterOrDigit))
        {
            words.Add(text.Length <= MaxWord ? text : text[..(char.IsHighSurrogate(text[MaxWord - 1]) ? MaxWord - 1 : MaxWord)]);
        }

        word.Clear();
    }
}
