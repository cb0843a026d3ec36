using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Claims;

/// <summary>
/// The name of an outlet alone on a line at the head, with the day on that line or the next: "Evening Gazette", "Kystposten". Its last word, or
/// what it ends in, says that it is one; a first word such as "Evening" opens too many sentences to be taken for a name elsewhere.
/// </summary>
internal sealed class Masthead(List<ParsedSentence> sentences, List<Token> tokens, LanguagePack pack)
{
    private const int Head = 6;
    private const int MostWords = 4;
    private const int ShortestEnding = 5;

    /// <summary>The outlet and the sentence that names it; null when no line is one.</summary>
    public (DraftEntity Outlet, int Sentence)? Find()
    {
        for (var i = 0; i < Math.Min(Head, sentences.Count); i++)
        {
            var sentence = sentences[i];
            var words = Words(sentence);
            if (words.Count == 0 || words.Count > MostWords || words[^1] - words[0] >= words.Count || !words.TrueForAll(w => tokens[w].IsCapital) || !IsOutlet(words) || !(HasTime(sentence) || (i + 1 < sentences.Count && IsDate(sentences[i + 1]))))
            {
                continue;
            }

            var span = new TextSpan(tokens[words[0]].Start, tokens[words[^1]].End);
            var name = string.Join(' ', words.Select(w => tokens[w].Text));
            var outlet = sentences.SelectMany(s => s.NounGroups).Select(g => g.Entity).OfType<DraftEntity>().FirstOrDefault(e => e.Names.Append(e.Name).Any(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase)))
                ?? new DraftEntity { Type = EntityType.Outlet, Name = name };
            outlet.Type = EntityType.Outlet;
            outlet.Add(span, MentionKind.Named, "name.masthead");
            return (outlet, i);
        }

        return null;
    }

    private static bool HasTime(ParsedSentence sentence) => sentence.Chunks.Any(c => c is TimeChunk);

    private bool IsDate(ParsedSentence sentence) => HasTime(sentence) && Words(sentence).Count <= 1;

    /// <summary>The words that are no part of a date, an article before them left out.</summary>
    private List<int> Words(ParsedSentence sentence) =>
        [.. Enumerable.Range(sentence.Sentence.First, sentence.Sentence.Count).Where(i => tokens[i].IsWord && !sentence.Chunks.Any(c => c is TimeChunk && c.First <= i && i < c.End)).SkipWhile(i => tokens[i].Lower is "the")];

    private bool IsOutlet(List<int> words)
    {
        var last = tokens[words[^1]].Lower;
        return words.Count > 1
            ? pack.Names.OrganisationWords.TryGetValue(last, out var type) && type == EntityType.Outlet
            : !pack.HasGenitiveToken && pack.Names.OrganisationWords.Any(w => w.Value == EntityType.Outlet && w.Key.Length >= ShortestEnding && last.Length > w.Key.Length + 1 && last.EndsWith(w.Key, StringComparison.Ordinal));
    }
}
