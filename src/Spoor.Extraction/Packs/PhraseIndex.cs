using Spoor.Extraction.Tokens;

namespace Spoor.Extraction.Packs;

/// <summary>
/// Finds phrases of one or more words in a token list: a dictionary from the first word to the phrases that begin with it,
/// longest first. Small and fast enough for packs; the many-names finder of the lists has an engine of its own.
/// </summary>
internal sealed class PhraseIndex<T>
{
    // One for all: this is asked at every token, and nearly always in vain.
    private static readonly List<(string[] Words, T Value)> None = [];
    private readonly Dictionary<string, List<(string[] Words, T Value)>> phrases = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    public void Add(string phrase, T value)
    {
        var words = Tokenizer.Cut(phrase, splitsGenitive: true).Select(t => t.Lower).ToArray();
        if (words.Length == 0)
        {
            return;
        }

        if (!phrases.TryGetValue(words[0], out var list))
        {
            phrases[words[0]] = list = [];
        }

        var at = list.FindIndex(p => p.Words.Length < words.Length);
        list.Insert(at < 0 ? list.Count : at, (words, value));
        Count++;
    }

    /// <summary>The longest phrase that begins at a token; false when there is none.</summary>
    public bool TryMatch(List<Token> tokens, int at, int end, out int length, out T value)
    {
        foreach (var (words, found) in Candidates(tokens[at].Lower))
        {
            if (at + words.Length <= end && Matches(tokens, at, words))
            {
                (length, value) = (words.Length, found);
                return true;
            }
        }

        (length, value) = (0, default!);
        return false;
    }

    /// <summary>The longest phrase at a token whose last word may bear the Norwegian genitive -s ("Irans").</summary>
    public bool TryMatchGenitive(List<Token> tokens, int at, int end, out int length, out T value)
    {
        if (TryMatch(tokens, at, end, out length, out value))
        {
            return true;
        }

        foreach (var (words, found) in Candidates(tokens[at].Lower))
        {
            if (words.Length > 1 && at + words.Length <= end && Matches(tokens, at, words[..^1]) && IsGenitive(tokens[at + words.Length - 1].Lower, words[^1]))
            {
                (length, value) = (words.Length, found);
                return true;
            }
        }

        var first = tokens[at].Lower;
        if (first.Length > 3 && first[^1] == 's')
        {
            foreach (var (words, found) in Candidates(first[..^1]))
            {
                if (words.Length == 1)
                {
                    (length, value) = (1, found);
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>All values of the longest phrase that begins at a token.</summary>
    public IEnumerable<T> AllAt(List<Token> tokens, int at, int end)
    {
        var longest = 0;
        foreach (var (words, found) in Candidates(tokens[at].Lower))
        {
            if (words.Length >= longest && at + words.Length <= end && Matches(tokens, at, words))
            {
                longest = words.Length;
                yield return found;
            }
        }
    }

    /// <summary>True when a single word is in the index.</summary>
    public bool HasWord(string lower) => Candidates(lower).Any(p => p.Words.Length == 1);

    private static bool IsGenitive(string form, string word) => form.Length == word.Length + 1 && form[^1] == 's' && form.StartsWith(word, StringComparison.Ordinal);

    private List<(string[] Words, T Value)> Candidates(string first) => phrases.TryGetValue(first, out var list) ? list : None;

    private static bool Matches(List<Token> tokens, int at, string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (!tokens[at + i].Is(words[i]))
            {
                return false;
            }
        }

        return true;
    }
}
