using System.Globalization;
using System.Text;

namespace Spoor.Names.Folding;

/// <summary>Makes writings that differ only in case, accents, width or invisible characters the same.</summary>
internal static class TextFolding
{
    /// <summary>Of a longer text only so many UTF-16 units are looked at.</summary>
    internal const int MaxLength = 512;

    /// <summary>The text without what cannot be seen or normalised: lone surrogates, format characters, controls.</summary>
    internal static string Visible(string text)
    {
        var limited = text.Length > MaxLength ? text.AsSpan(0, MaxLength) : text;
        if (limited.IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return limited.ToString();
        }

        var visible = new StringBuilder(limited.Length);
        foreach (var rune in limited.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || IsInvisible(rune))
            {
                continue;
            }

            visible.Append(Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) ? " " : rune.ToString());
        }

        // A decomposition can grow eighteenfold, so the length is bounded again.
        var composed = visible.ToString().Normalize(NormalizationForm.FormKC);
        return composed.Length > 2 * MaxLength ? Whole(composed, 2 * MaxLength) : composed;
    }

    /// <summary>The letters in lower case without accents; in the script they are written in.</summary>
    internal static string Fold(string word)
    {
        if (word.All(char.IsAscii))
        {
            return word.ToLowerInvariant();
        }

        var folded = new StringBuilder(word.Length + 4);
        foreach (var rune in word.ToLowerInvariant().Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            var previous = folded.Length > 0 ? folded[^1] : ' ';
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
            {
                if (rune.Value == 0x0306 && previous is 'и' or 'у' || rune.Value == 0x0308 && previous == 'і')
                {
                    folded[^1] = previous switch { 'и' => 'й', 'у' => 'ў', _ => 'ї' };
                }

                continue;
            }

            folded.Append(Letter(rune));
        }

        return folded.ToString();
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        || rune.Value is >= 0xFE00 and <= 0xFE0F or 0x00AD or 0x034F;

    private static string Whole(string text, int length) => char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];

    private static string Letter(Rune rune) => rune.Value switch
    {
        'ø' => "o",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        'ħ' => "h",
        'ŋ' => "n",
        'ŧ' => "t",
        'ə' => "a",
        _ => rune.ToString(),
    };
}
