using Spoor.Extraction.Layout;
using Spoor.Extraction.Tokens;

namespace Spoor.Extraction.Naming;

/// <summary>How one document writes its words: small, with a capital inside a sentence, or only at its start.</summary>
internal sealed class WordUse
{
    private readonly HashSet<int> openers = [];
    private readonly HashSet<string> small = new(StringComparer.Ordinal);
    private readonly HashSet<string> capitalInside = new(StringComparer.Ordinal);

    private WordUse()
    {
    }

    public static WordUse Of(List<Token> tokens, List<Sentence> sentences)
    {
        var use = new WordUse();
        foreach (var sentence in sentences)
        {
            var isOpen = true;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (!tokens[i].IsWord)
                {
                    isOpen |= tokens[i].Text is "\u201C" or "\"" or "\u00AB" or ":" or "\u2013";
                    continue;
                }

                if (tokens[i].Shape == Shape.Lower)
                {
                    use.small.Add(tokens[i].Lower);
                }
                else if (isOpen)
                {
                    use.openers.Add(i);
                }
                else
                {
                    use.capitalInside.Add(tokens[i].Text);
                }

                isOpen = false;
            }
        }

        return use;
    }

    /// <summary>True for the first word of a sentence, of a quotation, or behind a colon or dash.</summary>
    public bool OpensSentence(int token) => openers.Contains(token);

    /// <summary>True when the word stands small somewhere.</summary>
    public bool IsSmallElsewhere(string lower) => small.Contains(lower);

    /// <summary>True when the word stands with this very capital inside a sentence.</summary>
    public bool IsCapitalInside(string word) => capitalInside.Contains(word);
}
