using Spoor.Names.Folding;
using Spoor.Names.Vocabulary;

namespace Spoor.Names;

/// <summary>The tokens of a name, weighed as those of a person or of an organisation.</summary>
internal sealed class PreparedName
{
    private readonly string[] legalKinds;

    private PreparedName(NameToken[] all, bool asPerson)
    {
        Core = [.. all.Where(t => t.LegalClass is null)];
        Legal = [.. all.Where(t => t.LegalClass is not null)];
        legalKinds = [.. Legal.Select(t => LegalForms.KindOf(t.Folded, t.LegalClass!)).OfType<string>()];
        Key = string.Join(' ', all.Select(t => t.Folded));
        Distinctive = Core.Count(t => t.IsDistinctive);
        AsPerson = asPerson;
    }

    /// <summary>The tokens that are no legal form.</summary>
    internal NameToken[] Core { get; }

    internal NameToken[] Legal { get; }

    /// <summary>True when both names have legal forms and not one of them is the same.</summary>
    internal bool HasOtherLegalForm(PreparedName other) =>
        legalKinds.Length > 0 && other.legalKinds.Length > 0 && !Array.Exists(legalKinds, k => Array.IndexOf(other.legalKinds, k) >= 0);

    /// <summary>The folded words of the whole name.</summary>
    internal string Key { get; }

    internal int Distinctive { get; }

    internal bool AsPerson { get; }

    internal static PreparedName Organisation(string visible)
    {
        var words = Tokens.Split(visible);
        var tokens = LegalFormFinder.Find(words);
        foreach (var token in tokens)
        {
            (token.Weight, token.MissingCost) = OrganisationWeight(token);
        }

        return new PreparedName(tokens, false);
    }

    internal static PreparedName Person(string visible)
    {
        var tokens = Tokens.Split(Inverted(visible)).Select(w => new NameToken(w)).ToArray();
        foreach (var token in tokens)
        {
            (token.Weight, token.MissingCost) = PersonWeight(token);
        }

        return new PreparedName(tokens, true);
    }

    private static string Inverted(string visible)
    {
        var comma = visible.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && visible.IndexOf(',', comma + 1) < 0 ? $"{visible[(comma + 1)..]} {visible[..comma]}" : visible;
    }

    private static (double Weight, double MissingCost) OrganisationWeight(NameToken token) => token switch
    {
        { HasDigit: true } => (1, 0.8),
        _ when EverydayWords.IsOrganisationWord(token.Latin) => (0.25, 0.2),
        _ when EverydayWords.IsPlace(token.Latin) => (0.4, 0.35),
        { IsLatin: true, Latin.Length: 1 } or { IsCyrillic: true, Folded.Length: 1 } => (0.3, 0.3),
        { IsLatin: true, Latin.Length: 2 } => (0.8, 0.8),
        _ => (1, 1),
    };

    private static (double Weight, double MissingCost) PersonWeight(NameToken token) => token switch
    {
        _ when EverydayWords.IsParticle(token.Latin) => (0.15, 0.05),
        _ when EverydayWords.IsTitle(token.Latin) => (0.1, 0.03),
        { IsInitial: true } => (0.5, 0.3),
        _ when EverydayWords.IsPatronymic(token.Latin) => (0.79, 0.4),
        _ => (1, 1),
    };
}
