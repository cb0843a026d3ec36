using System.Collections.Frozen;
using Spoor.Extraction.Tokens;

namespace Spoor.Extraction.Packs;

/// <summary>The words of one language by form: classes, verb readings, noun readings.</summary>
internal sealed class Lexicon
{
    /// <summary>Shortest last part of a compound that is looked up as a noun of its own, and shortest first part before it.</summary>
    private const int ShortestTail = 3;

    private readonly FrozenDictionary<string, WordClass> classes;
    private readonly FrozenDictionary<string, VerbForm[]> verbs;
    private readonly FrozenDictionary<string, NounForm[]> nouns;
    private readonly bool hasCompounds;

    public Lexicon(LexiconSource source, bool hasCompounds)
    {
        classes = source.Classes.ToFrozenDictionary(StringComparer.Ordinal);
        verbs = source.Verbs.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
        nouns = source.Nouns.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
        NounPhrases = source.NounPhrases;
        this.hasCompounds = hasCompounds;
    }

    /// <summary>Nouns of several words ("machine tool").</summary>
    public PhraseIndex<NounForm> NounPhrases { get; }

    public WordClass ClassOf(Token token) => classes.GetValueOrDefault(token.Lower);

    public WordClass ClassOf(string lower) => classes.GetValueOrDefault(lower);

    public ReadOnlySpan<VerbForm> Verbs(string lower) => verbs.TryGetValue(lower, out var forms) ? forms : [];

    /// <summary>Readings as a head noun; of a compound those of its last part.</summary>
    public ReadOnlySpan<NounForm> Nouns(string lower)
    {
        if (nouns.TryGetValue(lower, out var forms))
        {
            return forms;
        }

        var hyphen = lower.LastIndexOf('-');
        if (hyphen > 0 && hyphen < lower.Length - 1 && nouns.TryGetValue(lower[(hyphen + 1)..], out forms))
        {
            return forms;
        }

        return hasCompounds ? Compound(lower) : [];
    }

    /// <summary>True for a form that the language knows as an ordinary word: a capital at the start of a sentence makes no name of it.</summary>
    public bool Knows(string lower) => classes.ContainsKey(lower) || nouns.ContainsKey(lower) || verbs.ContainsKey(lower);

    private ReadOnlySpan<NounForm> Compound(string lower)
    {
        // The longest known tail wins: "våpenprodusent" ends in "produsent".
        for (var start = 3; start <= lower.Length - ShortestTail; start++)
        {
            if (nouns.TryGetValue(lower[start..], out var forms) && (lower.Length - start > ShortestTail || Knows(lower[..start])))
            {
                return forms;
            }
        }

        return [];
    }
}

/// <summary>Collects the words of a pack before they are frozen.</summary>
internal sealed class LexiconSource
{
    public Dictionary<string, WordClass> Classes { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, List<VerbForm>> Verbs { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, List<NounForm>> Nouns { get; } = new(StringComparer.Ordinal);

    public PhraseIndex<NounForm> NounPhrases { get; } = new();

    /// <summary>Makes the words of a phrase known without giving them a class.</summary>
    public void Know(string phrase)
    {
        foreach (var word in phrase.ToLowerInvariant().Split(' '))
        {
            Classes.TryAdd(word, WordClass.None);
        }
    }

    public void Add(string word, WordClass wordClass)
    {
        var lower = word.ToLowerInvariant();
        Classes[lower] = Classes.GetValueOrDefault(lower) | wordClass;
    }

    public void AddVerb(string form, VerbForm reading)
    {
        var list = Verbs.TryGetValue(form, out var found) ? found : Verbs[form] = [];
        if (!list.Contains(reading))
        {
            list.Add(reading);
        }

        Add(form, WordClass.Verb);
    }

    public void AddNoun(string form, NounForm reading)
    {
        form = form.ToLowerInvariant();
        if (form.Contains(' '))
        {
            NounPhrases.Add(form, reading);
            return;
        }

        var list = Nouns.TryGetValue(form, out var found) ? found : Nouns[form] = [];
        if (!list.Contains(reading))
        {
            list.Add(reading);
        }

        Add(form, WordClass.Noun);
    }
}
