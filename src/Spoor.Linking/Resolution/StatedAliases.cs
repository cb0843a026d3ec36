using Spoor.Model.Annotations;
using Spoor.Model.Parties;

namespace Spoor.Linking.Resolution;

/// <summary>Parties that a document says are one ("A, formerly B"), and those that one says are two ("A has nothing to do with B").</summary>
internal static class StatedAliases
{
    public static void Join(IReadOnlyList<DocumentAnnotations> documents, Dictionary<PartyMember, int> numbers, IReadOnlyList<Individual> individuals, PartyClusters clusters)
    {
        foreach (var document in documents.OrderBy(d => d.Document).ThenBy(d => d.Part))
        {
            foreach (var fact in document.Facts.Where(f => f.Type == FactType.Alias).OrderBy(f => f.Polarity).ThenBy(f => f.Id.Value, StringComparer.Ordinal))
            {
                var pairs = from first in fact.Filling(FactRole.Party)
                            from second in fact.Filling(FactRole.Alias)
                            let a = numbers.GetValueOrDefault(new PartyMember(document.Document, first), -1)
                            let b = numbers.GetValueOrDefault(new PartyMember(document.Document, second), -1)
                            where a >= 0 && b >= 0 && a != b
                            select (First: Math.Min(a, b), Second: Math.Max(a, b));
                foreach (var (first, second) in pairs.Order())
                {
                    if (fact.Polarity == Polarity.Negative)
                    {
                        clusters.SayDifferent(first, second);
                        continue;
                    }

                    Join(individuals[first], individuals[second], IsCertain(document, fact.Id), clusters);
                }
            }
        }
    }

    private static void Join(Individual first, Individual second, bool certain, PartyClusters clusters)
    {
        if (!certain)
        {
            clusters.Link(first.Number, second.Number, "one document says with a hedge that both are one party");
        }
        else if (PartyKinds.Field(first.Entity.Type) != PartyKinds.Field(second.Entity.Type) || clusters.IsContradictory(first.Number, second.Number, JoinGround.Statement))
        {
            clusters.Link(first.Number, second.Number, "one document says both are one party, but they differ in kind, country or number");
        }
        else
        {
            clusters.Join(first.Number, second.Number, "one document says both are one party", JoinGround.Statement);
        }
    }

    /// <summary>Told in the publisher's own voice, or by a claim without hedge; and denied or doubted by no claim of the document.</summary>
    private static bool IsCertain(DocumentAnnotations document, FactId fact)
    {
        var claims = document.Claims.Where(c => c.DuplicateOf is null && c.Facts.Contains(fact)).ToArray();
        var isDoubted = document.Claims.Any(c => c.Targets.Contains(fact) && c.Stance is Stance.Denies or Stance.Doubts or Stance.CannotConfirm);
        return !isDoubted && (claims.Length == 0 || claims.Any(c => c is { Stance: Stance.Asserts, Certainty: Certainty.Certain, Polarity: Polarity.Positive }));
    }
}
