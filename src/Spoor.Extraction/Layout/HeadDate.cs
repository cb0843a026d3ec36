using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Documents;
using Spoor.Model.Values;

namespace Spoor.Extraction.Layout;

/// <summary>A date line at the head of a text: "The Harbour Courier, 21 October 2025", "Publisert 3. mai 2024".</summary>
internal static class HeadDate
{
    /// <summary>Such a line has at most so many tokens, and stands among the first so many lines.</summary>
    private const int LongestLine = 14;
    private const int Lines = 6;

    /// <summary>Finds the lines that could be one, in the part's coordinates; the caller reads the date.</summary>
    public static IEnumerable<(int First, int End)> Candidates(DocumentText text, List<Token> tokens, LanguagePack pack)
    {
        var first = 0;
        var line = 0;
        while (first < tokens.Count && line < Lines)
        {
            var end = first + 1;
            while (end < tokens.Count && text.Text.AsSpan(tokens[end - 1].End, tokens[end].Start - tokens[end - 1].End).IndexOf('\n') < 0)
            {
                end++;
            }

            if (end - first <= LongestLine && IsHeadLine(tokens, first, end, pack))
            {
                yield return (first, end);
            }

            first = end;
            line++;
        }
    }

    /// <summary>Nothing but names, figures, marks, months and the words that such lines open with.</summary>
    private static bool IsHeadLine(List<Token> tokens, int first, int end, LanguagePack pack)
    {
        for (var i = first; i < end; i++)
        {
            var token = tokens[i];
            if (token is { IsWord: true, Shape: Shape.Lower } && !pack.Calendar.Months.ContainsKey(token.Lower) && !pack.Calendar.Weekdays.ContainsKey(token.Lower) && !pack.Cues.DateLabels.Contains(token.Lower))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The publication date with its place, in document coordinates.</summary>
    public static DocumentHead With(DocumentHead head, TimeValue date, TextSpan span) => head with { Published = date, PublishedSpan = span };
}
