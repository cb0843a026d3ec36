using Spoor.Casework.Holdings;
using Spoor.Casework.Wording;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;
using Spoor.Model.Findings;
using Spoor.Model.Listings;
using Spoor.Model.Parties;

namespace Spoor.Casework.Findings;

/// <summary>What waits for a person: hits in the review band, parties that may be one, and what extraction was not sure of.</summary>
internal sealed class ReviewTray(CaseMaterial material, CaseWords words)
{
    private readonly Dictionary<DocumentId, ILookup<EntityId, Entity>> entities = [];

    /// <summary>The questions: hits first, then parties, then the documents' own, in a fixed order.</summary>
    public IEnumerable<ReviewEntry> Entries() => Hits().Concat(SameParties()).Concat(OfDocuments());

    private IEnumerable<ReviewEntry> Hits() =>
        from screened in material.Screened.All
        from hit in screened.Hits
        where hit.Verdict == HitVerdict.Possible && hit.Identity == "open"
        orderby hit.Score descending, hit.Query, hit.Listing.Key.ToString()
        select new ReviewEntry("hit", words.Fill("Review.Hit", hit.Query, hit.EntryName, hit.Listing.Key.List, hit.Score.ToString("0.00", words.Numbers)), Words(screened.Party));

    private IEnumerable<ReviewEntry> SameParties() =>
        from party in material.Parties.All
        where PartyBook.IsActor(party.Type)
        from link in party.PossiblySameAs
        where party.Id < link.Other && PartyBook.IsActor(material.Parties[link.Other].Type)
        let pair = string.CompareOrdinal(party.Name, material.Parties[link.Other].Name) <= 0 ? (First: party, Second: material.Parties[link.Other]) : (First: material.Parties[link.Other], Second: party)
        orderby pair.First.IsNamed && pair.Second.IsNamed descending, pair.First.Name, pair.Second.Name, party.Id
        select new ReviewEntry(
            "same-party",
            words.Fill("Review.SameParty", pair.First.Name, pair.Second.Name, Sentence(link.Reason)),
            Words(pair.First.Id).Concat(Words(pair.Second.Id)).ToValueList());

    private IEnumerable<ReviewEntry> OfDocuments() =>
        from annotations in material.Holdings.Annotations
        from item in annotations.Review
        select new ReviewEntry(item.Kind, item.Question, [new Evidence(annotations.Document, item.Span)]);

    /// <summary>The first words that name a party.</summary>
    private ValueList<Evidence> Words(PartyId party)
    {
        foreach (var member in material.Parties[party].Members)
        {
            if (!entities.TryGetValue(member.Document, out var own))
            {
                entities[member.Document] = own = material.Holdings.Of(member.Document).SelectMany(a => a.Entities).ToLookup(e => e.Id);
            }

            if (own[member.Entity].SelectMany(e => e.Mentions).OrderBy(m => m.Kind).FirstOrDefault() is { Span.IsEmpty: false } mention)
            {
                return [new Evidence(member.Document, mention.Span)];
            }
        }

        return [];
    }

    private static string Sentence(string reason) => reason.Length == 0 ? reason : char.ToUpperInvariant(reason[0]) + reason[1..].TrimEnd('.');
}
