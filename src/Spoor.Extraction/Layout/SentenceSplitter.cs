using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Layout;

/// <summary>Cuts segments into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>A sentence longer than this is cut: no rule looks further, and hostile text must not cost more than its length.</summary>
    private const int LongestSentence = 240;

    public static List<Sentence> Split(List<Token> tokens, IReadOnlyList<Segment> segments, LanguagePack pack)
    {
        var sentences = new List<Sentence>();
        var at = 0;
        for (var s = 0; s < segments.Count; s++)
        {
            var segment = segments[s];
            while (at < tokens.Count && tokens[at].Start < segment.Span.Start)
            {
                at++;
            }

            var first = at;
            while (at < tokens.Count && tokens[at].End <= segment.Span.End)
            {
                if (EndsHere(tokens, first, at, segment.Span.End, pack) || at - first >= LongestSentence)
                {
                    Add(first, at + 1);
                    first = at + 1;
                }

                at++;
            }

            Add(first, at);

            void Add(int from, int to)
            {
                if (to > from)
                {
                    sentences.Add(new Sentence(from, to, new TextSpan(tokens[from].Start, tokens[to - 1].End), segment.Kind, s));
                }
            }
        }

        return sentences;
    }

    private static bool EndsHere(List<Token> tokens, int first, int at, int segmentEnd, LanguagePack pack)
    {
        // The mark that ends the sentence, with closing quotes after it.
        var mark = at;
        while (mark > first && IsClosingQuote(tokens[mark].Text))
        {
            mark--;
        }

        if (tokens[mark].Text is not ("." or "!" or "?" or "\u2026"))
        {
            return false;
        }

        var next = at + 1;
        if (next >= tokens.Count || tokens[next].Start >= segmentEnd)
        {
            return true;
        }

        // A closing quote right behind still belongs to this sentence.
        if (IsClosingQuote(tokens[next].Text) && tokens[next].Start == tokens[at].End)
        {
            return false;
        }

        // "wrong!" he said: a small letter goes on with the sentence.
        if (tokens[next] is { IsWord: true, Shape: Shape.Lower })
        {
            return false;
        }

        if (tokens[mark].Text != ".")
        {
            return true;
        }

        return mark == first || !IsAbbreviation(tokens, mark, next, pack);
    }

    private static bool IsAbbreviation(List<Token> tokens, int mark, int at, LanguagePack pack)
    {
        var (word, point, next) = (tokens[mark - 1], tokens[mark], tokens[at]);
        if (word.End != point.Start)
        {
            return false;
        }

        if (word is { IsWord: true, Text.Length: 1, IsCapital: true })
        {
            return true;
        }

        // "25. september": an ordinal number goes on.
        if (word.Kind == TokenKind.Number && word.Text.Length <= 2)
        {
            return pack.Calendar.Months.ContainsKey(next.Lower);
        }

        // "... Ltd. The company": a capitalised function word opens a sentence after all.
        var opens = next.IsCapital && ((pack.Lexicon.ClassOf(next) & WordClass.Function) != 0 || (IsLegalForm(tokens, mark - 1, pack) && !GoesOnWithName(tokens, at, pack)));
        return !opens && pack.Abbreviations.Contains(word.Lower + ".");
    }

    private static bool IsLegalForm(List<Token> tokens, int at, LanguagePack pack) =>
        pack.Names.LegalForms.TryMatch(tokens, at, at + 1, out _, out _) || pack.Names.LegalForms.TryMatch(tokens, at, at + 2, out _, out _);

    /// <summary>"Co. Ltd.", "Alda Optics Ltd. Chairman X": a further form, or the post of one of its people.</summary>
    private static bool GoesOnWithName(List<Token> tokens, int at, LanguagePack pack) =>
        IsLegalForm(tokens, at, pack) || pack.Names.Posts.Contains(tokens[at].Lower) || pack.Names.Titles.TryMatch(tokens, at, Math.Min(at + 4, tokens.Count), out _, out _);

    private static bool IsClosingQuote(string text) => text is "\u201D" or "\"" or "\u00BB" or "\u2019" or ")" or "]";
}
