using System.Collections.Immutable;
using Spoor.Names.Folding;

namespace Spoor.Names;

/// <summary>Makes the keys under which a name is looked up.</summary>
internal static class BlockingKeys
{
    private const int LongestAcronym = 6;

    internal static ImmutableArray<string> Of(Name name)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        if (name.Kind is NameKind.Person or NameKind.Unknown)
        {
            AddWords(name.AsPerson, keys);
        }

        if (name.Kind is not NameKind.Person)
        {
            AddWords(name.AsOrganisation, keys);
            AddAcronyms(name.AsOrganisation.Core, keys);
        }

        return [.. keys];
    }

    private static void AddWords(PreparedName name, SortedSet<string> keys)
    {
        var words = name.Core.Where(t => t.Weight > 0.5 && !t.HasDigit).ToArray();
        foreach (var token in words.Length > 0 ? words : name.Core)
        {
            AddWord(token, keys);
        }

        for (var i = 0; i + 1 < name.Core.Length; i++)
        {
            if (name.Core[i].IsLatin && name.Core[i + 1].IsLatin)
            {
                keys.Add("j:" + SoundSpelling.Skeleton(SoundSpelling.Of(name.Core[i].Latin + name.Core[i + 1].Latin)));
            }
        }

        foreach (var token in words.Where(t => t.IsLatin && t.Latin.Length >= 6))
        {
            keys.Add("j:" + SoundSpelling.Skeleton(token.Sounds));
        }
    }

    private static void AddWord(NameToken token, SortedSet<string> keys)
    {
        if (token.IsLatin)
        {
            keys.Add("w:" + SoundSpelling.Skeleton(token.Sounds));
            return;
        }

        if (!IsHan(token.Folded[0]) || token.Folded.Length < 3)
        {
            keys.Add("w:" + token.Folded);
            return;
        }

        for (var i = 0; i + 2 <= token.Folded.Length && i < 8; i++)
        {
            keys.Add(string.Concat("w:", token.Folded.AsSpan(i, 2)));
        }
    }

    private static void AddAcronyms(NameToken[] core, SortedSet<string> keys)
    {
        foreach (var token in core.Where(t => t.IsAcronym))
        {
            keys.Add("a:" + token.Latin);
        }

        for (var from = 0; from < core.Length; from++)
        {
            var letters = "";
            for (var to = from; to < core.Length && letters.Length < LongestAcronym && core[to].IsLatin && core[to].Latin.Length > 1; to++)
            {
                letters += AcronymRule.LettersOf(core[to].Latin);
                if (letters.Length is >= 3 and <= LongestAcronym)
                {
                    keys.Add("a:" + letters);
                }
            }
        }
    }

    private static bool IsHan(char letter) => letter >= 0x2E80;
}
