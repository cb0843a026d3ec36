using Spoor.Model.Documents;

namespace Spoor.Extraction.Tokens;

/// <summary>Finds the tokens of a stretch of text without walking over those before it.</summary>
internal static class TokenRange
{
    /// <summary>The tokens that lie wholly within a span.</summary>
    public static IEnumerable<Token> Within(this List<Token> tokens, TextSpan span)
    {
        for (var i = FirstFrom(tokens, span.Start); i < tokens.Count && tokens[i].End <= span.End; i++)
        {
            yield return tokens[i];
        }
    }

    /// <summary>Index of the first token that does not start before a position.</summary>
    public static int FirstFrom(List<Token> tokens, int start)
    {
        int low = 0, high = tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
