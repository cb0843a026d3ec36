using System.Globalization;
using System.Text;

namespace Spoor.Extraction.Tokens;

/// <summary>
/// Cuts text into words, numbers and marks. Letters with inner hyphens, apostrophes and points stay together
/// (<c>Ostara-3</c>, <c>O'Brien</c>, <c>U.S.</c>); the English genitive, "n't" and short auxiliaries are tokens of their own; digits with separators are one number.
/// </summary>
internal static class Tokenizer
{
    /// <summary>A longer run of letters is no word of any language: it is cut, so that a hostile text costs no more than its length.</summary>
    private const int LongestWord = 200;

    public static List<Token> Cut(string text, bool splitsGenitive)
    {
        var tokens = new List<Token>(text.Length / 5);
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\u00AD')
            {
                at++;
            }
            else if (char.IsAsciiDigit(c))
            {
                at = Number(text, at, tokens);
            }
            else if (IsLetter(text, at))
            {
                at = Word(text, at, tokens, splitsGenitive);
            }
            else
            {
                var length = char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
                Add(tokens, text, at, at + length, TokenKind.Punctuation);
                at += length;
            }
        }

        return tokens;
    }

    private static int Number(string text, int start, List<Token> tokens)
    {
        var end = start + 1;
        while (end < text.Length && end - start < LongestWord)
        {
            if (char.IsAsciiDigit(text[end]))
            {
                end++;
            }
            else if (text[end] is '.' or ',' or '\u00A0' or '\u202F' or ' ' or '\'' && IsGroupOrFraction(text, start, end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        // 2024-09-25, 7x-40, 3D: letters or a hyphen right after the digits belong to the same token.
        if (end < text.Length && (IsLetter(text, end) || (text[end] == '-' && end + 1 < text.Length && (char.IsAsciiDigit(text[end + 1]) || IsLetter(text, end + 1)))))
        {
            var all = end;
            while (all < text.Length && all - start < LongestWord && (char.IsAsciiDigit(text[all]) || IsLetter(text, all) || (text[all] is '-' or '/' && all + 1 < text.Length && (char.IsAsciiDigit(text[all + 1]) || IsLetter(text, all + 1)))))
            {
                all++;
            }

            var isDigitsOnly = text.AsSpan(start, all - start).IndexOfAnyExceptInRange('-', '9') < 0;
            Add(tokens, text, start, all, isDigitsOnly ? TokenKind.Number : TokenKind.Word);
            return all;
        }

        Add(tokens, text, start, end, TokenKind.Number);
        return end;
    }

    /// <summary>A separator belongs to the number when digits follow: three after a space, any count after a point or comma.</summary>
    private static bool IsGroupOrFraction(string text, int start, int at)
    {
        var digits = 0;
        while (at + 1 + digits < text.Length && char.IsAsciiDigit(text[at + 1 + digits]))
        {
            digits++;
        }

        if (digits == 0)
        {
            return false;
        }

        if (text[at] is '.' or ',')
        {
            return true;
        }

        // "12 000" is one number, "in 2024 300 people" is not: a group has one to three digits before it.
        var before = 0;
        while (at - 1 - before >= start && char.IsAsciiDigit(text[at - 1 - before]))
        {
            before++;
        }

        return digits == 3 && before <= 3;
    }

    private static readonly string[] Clitics = ["ve", "re", "ll", "d", "m"];

    private static int Word(string text, int start, List<Token> tokens, bool splitsGenitive)
    {
        var end = start;
        while (end < text.Length && end - start < LongestWord)
        {
            if (splitsGenitive && end > start && IsNot(text, end))
            {
                break;
            }

            if (IsLetter(text, end) || char.IsAsciiDigit(text[end]) || IsMark(text, end))
            {
                end += char.IsHighSurrogate(text[end]) ? 2 : 1;
            }
            else if (end + 1 < text.Length && IsJoiner(text[end]) && Joins(text, end))
            {
                if (splitsGenitive && text[end] is '\'' or '\u2019' && (IsGenitive(text, end) || Clitic(text, end) > 0))
                {
                    break;
                }

                end++;
            }
            else if (text[end] is '-' && end + 1 < text.Length && char.IsWhiteSpace(text[end + 1]))
            {
                // "angreps- og overvåkningsdroner": the hanging hyphen belongs to the word.
                end++;
                break;
            }
            else if (text[end] == '.' && IsInitialism(text, start, end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        end = Math.Min(end, text.Length);
        Add(tokens, text, start, end, TokenKind.Word);
        if (splitsGenitive && IsNot(text, end))
        {
            tokens[^1] = tokens[^1] with { Lower = FullForm(tokens[^1].Lower) };
            tokens.Add(new Token(end, end + 3, TokenKind.Word, text[end..(end + 3)], "n't", Shape.Lower));
            return end + 3;
        }

        if (splitsGenitive && end < text.Length && text[end] is '\'' or '\u2019' && Clitic(text, end) is > 0 and var length)
        {
            tokens.Add(new Token(end, end + length, TokenKind.Word, text[end..(end + length)], "'" + text[(end + 1)..(end + length)].ToLowerInvariant(), Shape.Lower));
            return end + length;
        }

        if (splitsGenitive && end + 1 < text.Length && text[end] is '\'' or '\u2019' && IsGenitive(text, end))
        {
            Add(tokens, text, end, end + 2, TokenKind.Word);
            return end + 2;
        }

        return end;
    }

    private static bool IsGenitive(string text, int at) =>
        at + 1 < text.Length && text[at + 1] is 's' or 'S' && (at + 2 >= text.Length || !char.IsLetterOrDigit(text[at + 2]));

    /// <summary>"hasn't", "won't": the negation is a word of its own.</summary>
    private static bool IsNot(string text, int at) =>
        at + 2 < text.Length && text[at] is 'n' && text[at + 1] is '\'' or '\u2019' && text[at + 2] is 't' && (at + 3 >= text.Length || !char.IsLetterOrDigit(text[at + 3]));

    /// <summary>What the auxiliary before "n't" is in full.</summary>
    private static string FullForm(string lower) => lower switch
    {
        "wo" => "will",
        "ca" => "can",
        "sha" => "shall",
        "ai" => "is",
        _ => lower,
    };

    /// <summary>"they've", "we're", "I'll", "he'd", "I'm": the length of the auxiliary at an apostrophe; 0 when none stands there.</summary>
    private static int Clitic(string text, int at)
    {
        foreach (var clitic in Clitics)
        {
            var end = at + 1 + clitic.Length;
            if (end <= text.Length && text.AsSpan(at + 1, clitic.Length).Equals(clitic, StringComparison.Ordinal) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return end - at;
            }
        }

        return 0;
    }

    /// <summary>"U.S." and "A/S": single letters with points.</summary>
    private static bool IsInitialism(string text, int start, int at)
    {
        var letters = text.AsSpan(start, at - start);
        if (letters.Length == 1 && char.IsUpper(letters[0]))
        {
            return at + 1 < text.Length && char.IsUpper(text[at + 1]) && (at + 2 >= text.Length || !char.IsLetter(text[at + 2]) || text[at + 2] == '.');
        }

        return letters.Length >= 3 && letters.Length % 2 == 1 && letters[1] == '.' && char.IsUpper(letters[^1]) && letters[^2] == '.';
    }

    private static bool IsJoiner(char c) => c is '-' or '\u2010' or '\u2011' or '\'' or '\u2019' or '&' or '/' or '.' or '_' or '@';

    /// <summary>A point joins only before small letters and digits ("example.org"): a capital after it begins the next sentence.</summary>
    private static bool Joins(string text, int at) =>
        text[at] == '.' ? char.IsLower(text[at + 1]) || char.IsAsciiDigit(text[at + 1]) : IsLetter(text, at + 1) || char.IsAsciiDigit(text[at + 1]);

    private static bool IsLetter(string text, int at) =>
        char.IsLetter(text[at]) || (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) && Rune.IsLetter(new Rune(text[at], text[at + 1])));

    private static bool IsMark(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static void Add(List<Token> tokens, string text, int start, int end, TokenKind kind)
    {
        var word = text[start..end];
        tokens.Add(new Token(start, end, kind, word, word.ToLowerInvariant(), kind == TokenKind.Word ? ShapeOf(word) : Shape.None));
    }

    private static Shape ShapeOf(string word)
    {
        int upper = 0, lower = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                upper++;
            }
            else if (char.IsLower(c))
            {
                lower++;
            }
        }

        if (upper == 0)
        {
            return lower == 0 ? Shape.None : Shape.Lower;
        }

        if (lower == 0)
        {
            return upper == 1 && word.Length == 1 ? Shape.Capitalised : Shape.AllCapitals;
        }

        return char.IsUpper(word[0]) ? upper == 1 ? Shape.Capitalised : Shape.Mixed : Shape.Lower;
    }
}
