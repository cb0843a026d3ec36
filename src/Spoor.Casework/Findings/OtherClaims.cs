using Spoor.Linking.Corroboration;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;

namespace Spoor.Casework.Findings;

/// <summary>Claims that state none of the closed list of facts: words, opinions, worries.</summary>
internal static class OtherClaims
{
    /// <summary>The claims in the order of the documents.</summary>
    public static IEnumerable<Assertion> Of(CaseMaterial material, SourceNames names) =>
        from annotations in material.Holdings.Annotations
        from claim in annotations.Claims
        where claim.Facts.IsEmpty && claim.Targets.IsEmpty && claim.DuplicateOf is null && !claim.Quote.IsEmpty
        select new Assertion
        {
            Document = annotations.Document,
            Claim = claim.Id,
            Quote = claim.Quote,
            Stance = claim.Stance,
            Certainty = claim.Certainty,
            Polarity = claim.Polarity,
            Chain = claim.Chain.Select(l => l.Sources.Select(s => NameOf(material, names, annotations, s)).ToValueList()).ToValueList(),
        };

    private static string NameOf(CaseMaterial material, SourceNames names, DocumentAnnotations annotations, SourceReference source)
    {
        var entity = source.Entity ?? (source.IsPublisher ? annotations.Publisher : null);
        return entity is { } id && material.Parties.Of(annotations.Document, id) is { } party ? party.Name
            : source.IsPublisher ? names.UnnamedOutlet(FileName(material, annotations))
            : names.Nobody;
    }

    private static string FileName(CaseMaterial material, DocumentAnnotations annotations) =>
        material.Holdings.Documents.FirstOrDefault(d => d.Document.Id == annotations.Document)?.Document.FileName ?? annotations.Document.Short;
}
