using Spoor.Names.Vocabulary;

namespace Spoor.Names;

/// <summary>
/// An acronym of three to six capitals stands for a run of words when its letters can be taken in order: the first letter
/// of every word is obligatory, a further one only where a compound may part. Two words at least, or one that parts twice.
/// </summary>
internal static class AcronymRule
{
    /// <summary>The letters that a word gives to an acronym: its first one and those after a compound boundary.</summary>
    internal static string LettersOf(string latin)
    {
        var letters = latin[..1];
        for (var at = 3; at < latin.Length - 3; at++)
        {
            if (CombiningForms.MayPart(latin, at))
            {
                letters += latin[at];
            }
        }

        return letters;
    }

    /// <summary>How many words of the run from the index on the acronym stands for; 0 when it does not.</summary>
    internal static int RunLength(NameToken acronym, NameToken[] words, ReadOnlySpan<bool> taken, int from)
    {
        var letters = acronym.Latin;
        var used = 0;
        for (var at = from; at < words.Length; at++)
        {
            var word = words[at];
            if (taken[at] || !word.IsLatin || word.Latin.Length < 2 || word.IsAcronym && word.Latin.Length == letters.Length || used == letters.Length || word.Latin[0] != letters[used])
            {
                return 0;
            }

            used = Consume(letters, used, word.Latin);
            if (used == letters.Length && at - from >= 1)
            {
                return at - from + 1;
            }
        }

        return 0;
    }

    private static int Consume(string letters, int used, string word)
    {
        used++;
        for (var at = 3; at < word.Length - 3 && used < letters.Length; at++)
        {
            if (word[at] == letters[used] && CombiningForms.MayPart(word, at))
            {
                used++;
            }
        }

        return used;
    }
}
