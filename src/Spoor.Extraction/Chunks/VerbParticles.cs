using Spoor.Extraction.Layout;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;

namespace Spoor.Extraction.Chunks;

/// <summary>Particles of verbs: "hand over", "report on".</summary>
internal sealed class VerbParticles(LanguagePack pack, List<Token> tokens)
{
    /// <summary>Particles that mostly govern a noun of their own.</summary>
    private static readonly HashSet<string> Governing = new(StringComparer.Ordinal)
    {
        "to", "with", "for", "from", "on", "at", "of", "in", "against", "by", "til", "med", "fra", "på", "i", "av", "om", "mot", "hos", "ved",
    };

    /// <summary>
    /// A particle right behind the verb is part of it; one that is a preposition with its own noun stays outside ("reports on this"),
    /// but the verb knows of it.
    /// </summary>
    public (string Lemma, string? Joined, int End) With(string lemma, int end, Sentence sentence)
    {
        if (!pack.Particles.TryGetValue(lemma, out var particles))
        {
            return (lemma, null, end);
        }

        if (end < sentence.End && particles.TryGetValue(tokens[end].Lower, out var joined))
        {
            var governs = Governing.Contains(tokens[end].Lower) && end + 1 < sentence.End && !pack.Lexicon.ClassOf(tokens[end + 1]).HasFlag(WordClass.Complementiser);
            return governs ? (lemma, joined, end) : (joined, null, end + 1);
        }

        // "handed the files over to": the particle stands behind the object.
        for (var i = end; i < Math.Min(end + 6, sentence.End); i++)
        {
            if (!tokens[i].IsWord || pack.Auxiliaries.ContainsKey(tokens[i].Lower))
            {
                break;
            }

            if (particles.TryGetValue(tokens[i].Lower, out joined) && i + 1 < sentence.End && pack.Lexicon.ClassOf(tokens[i + 1]).HasFlag(WordClass.Preposition))
            {
                return (joined, null, end);
            }
        }

        return (lemma, null, end);
    }
}
