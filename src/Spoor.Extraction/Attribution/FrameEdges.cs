using Spoor.Extraction.Drafts;
using Spoor.Extraction.Layout;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Attribution;

/// <summary>Where what is said begins and ends, and who can say something.</summary>
internal static class FrameEdges
{
    /// <summary>Places and things say nothing.</summary>
    public static bool IsSource(DraftEntity entity) => entity.Type is not (EntityType.Place or EntityType.Goods or EntityType.Product or EntityType.Event);

    /// <summary>One past the last word of a sentence.</summary>
    public static int EndOf(Sentence sentence, List<Token> tokens) => TrimEnd(sentence.First, sentence.End, tokens);

    /// <summary>The end without the marks before it.</summary>
    public static int TrimEnd(int first, int end, List<Token> tokens)
    {
        while (end > first + 1 && !tokens[end - 1].IsWord && tokens[end - 1].Kind != TokenKind.Number)
        {
            end--;
        }

        return end;
    }
}
