using Spoor.Extraction.Tokens;

namespace Spoor.Extraction.Naming;

/// <summary>What may stand at the end of a name without a capital: a number, a part in quotation marks.</summary>
internal static class NameEnds
{
    /// <summary>"No. 2", "nr. 3", "№ 4" behind a name: the number tells one plant from the next. Where it ends; null when there is none.</summary>
    public static int? Numbered(List<Token> tokens, int at, int end)
    {
        if (tokens[at].Lower is not ("no" or "no." or "nr" or "nr." or "№" or "number" or "nummer"))
        {
            return null;
        }

        var figure = at + 1 < end && tokens[at + 1].Text == "." ? at + 2 : at + 1;
        return figure < end && tokens[figure].Kind == TokenKind.Number ? figure + 1 : null;
    }

    /// <summary>The quoted part of a name as Slavic companies write it: ООО «Вега», JSC "Vega".</summary>
    public static int? Quoted(List<Token> tokens, int at, int end)
    {
        var close = tokens[at].Text switch { "\u00AB" => "\u00BB", "\u201C" => "\u201D", "\"" => "\"", "\u2018" => "\u2019", _ => null };
        if (close is null || at + 2 >= end || !tokens[at + 1].IsCapital || tokens[at].Start - tokens[at - 1].End > 1)
        {
            return null;
        }

        for (var i = at + 2; i < Math.Min(at + 6, end); i++)
        {
            if (tokens[i].Text == close)
            {
                return i + 1;
            }

            if (!tokens[i].IsWord)
            {
                return null;
            }
        }

        return null;
    }
}
