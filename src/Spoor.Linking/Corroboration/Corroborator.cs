using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Documents;
using Spoor.Model.Parties;

namespace Spoor.Linking.Corroboration;

/// <summary>What corroboration works on.</summary>
public sealed record CorroborationInput
{
    /// <summary>The documents: file names and intakes.</summary>
    public required IReadOnlyList<Document> Documents { get; init; }

    /// <summary>What was found in them, one for each document or part of one, in the order in which they are told.</summary>
    public required IReadOnlyList<DocumentAnnotations> Annotations { get; init; }

    /// <summary>The parties, resolved.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>Parties with a name match on a list; propositions about them come first.</summary>
    public IReadOnlySet<PartyId> Listed { get; init; } = new HashSet<PartyId>();

    /// <summary>Text reuse between the documents.</summary>
    public IReadOnlyList<TextCopy> Copies { get; init; } = [];

    /// <summary>People's decisions about pairs of sources, by node id.</summary>
    public IReadOnlyList<JudgedRelation> Judged { get; init; } = [];
}

/// <summary>Puts sightings of one fact together and says on whose word it stands.</summary>
public static class Corroborator
{
    /// <summary>The propositions of the case, most important first.</summary>
    public static IReadOnlyList<Proposition> Corroborate(CorroborationInput input, CancellationToken cancellation = default) => [];
}
