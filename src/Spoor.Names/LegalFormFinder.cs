using Spoor.Names.Vocabulary;

namespace Spoor.Names;

/// <summary>Finds the legal forms, of one or more words, among the words of an organisation's name.</summary>
internal static class LegalFormFinder
{
    internal static NameToken[] Find(List<string> words)
    {
        var tokens = new List<NameToken>(words.Count);
        var plain = words.Select(w => new NameToken(w)).ToArray();
        for (var at = 0; at < plain.Length;)
        {
            var (length, legalClass) = LongestAt(plain, at);
            if (length == 0)
            {
                AddWord(plain[at], tokens);
                at++;
            }
            else
            {
                tokens.Add(new NameToken(string.Join(' ', words.GetRange(at, length))) { LegalClass = legalClass });
                at += length;
            }
        }

        return [.. tokens];
    }

    private static (int Length, string? LegalClass) LongestAt(NameToken[] plain, int at)
    {
        if (!LegalForms.MayBeginWith(plain[at].Folded))
        {
            return (0, null);
        }

        for (var length = Math.Min(LegalForms.MaxWords, plain.Length - at); length > 0; length--)
        {
            var words = length == 1 ? plain[at].Folded : string.Join(' ', plain.AsSpan(at, length).ToArray().Select(t => t.Folded));
            var atEdge = at == 0 || at + length == plain.Length || Follows(plain, at + length);
            if (LegalForms.ClassOf(words) is { } legalClass && (atEdge || length > 1 || words.Length > 2))
            {
                return (length, legalClass);
            }
        }

        return (0, null);
    }

    // "Co., Ltd": a form before a last form stands at the edge too.
    private static bool Follows(NameToken[] plain, int at) => at == plain.Length - 1 && LegalForms.ClassOf(plain[at].Folded) is not null;

    private static void AddWord(NameToken word, List<NameToken> tokens)
    {
        var ending = word.IsLatin ? "" : LegalForms.HanEnding(word.Text);
        if (ending.Length == 0)
        {
            tokens.Add(word);
            return;
        }

        tokens.Add(new NameToken(word.Text[..^ending.Length]));
        tokens.Add(new NameToken(ending) { LegalClass = "han" });
    }
}
