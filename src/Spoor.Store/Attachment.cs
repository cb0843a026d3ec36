using Spoor.Model.Annotations;
using Spoor.Model.Documents;
using Spoor.Model.Judgements;

namespace Spoor.Store;

/// <summary>Which judgements are in force, and what a judgement's anchor can hold on to.</summary>
internal static class Attachment
{
    /// <summary>
    /// The judgements that decide something now. One that was taken back does not, unless the taking-back was itself taken
    /// back; one that takes back and otherwise repeats what it takes back, or is about nothing, decides nothing of its own.
    /// </summary>
    public static List<Judgement> InForce(IReadOnlyList<Judgement> judgements)
    {
        var byNumber = judgements.ToDictionary(judgement => judgement.Number);
        var takenBack = new HashSet<int>();
        var inForce = new List<Judgement>();

        // From the last to the first: whether a taking-back counts is known before what it takes back is looked at.
        foreach (var judgement in judgements.Reverse())
        {
            if (takenBack.Contains(judgement.Number)) continue;
            if (judgement.Undoes is { } undone)
            {
                takenBack.Add(undone);
                if (judgement.About.IsEmpty || (judgement.Verdict == byNumber[undone].Verdict && judgement.About == byNumber[undone].About)) continue;
            }

            inForce.Add(judgement);
        }

        inForce.Reverse();
        return inForce;
    }

    /// <summary>The places of a document that a text anchor can hold on to.</summary>
    public static HashSet<(TextSpan Span, string Type)> PlacesOf(DocumentAnnotations annotations)
    {
        var places = new HashSet<(TextSpan, string)>();
        foreach (var entity in annotations.Entities)
        {
            foreach (var mention in entity.Mentions)
            {
                places.Add((mention.Span, Folded($"entity:{entity.Type}")));
            }
        }

        foreach (var fact in annotations.Facts)
        {
            places.Add((fact.Span, Folded($"fact:{fact.Type}")));
        }

        foreach (var claim in annotations.Claims)
        {
            places.Add((claim.Quote, "claim"));
        }

        return places;
    }

    /// <summary>The place that an anchor names, written as <see cref="PlacesOf"/> writes it: <c>entity:public_body</c> is <c>entity:publicbody</c>.</summary>
    public static (TextSpan Span, string Type) PlaceOf(TextAnchor anchor) => (anchor.Span, Folded(anchor.Type));

    private static string Folded(string type) =>
        type.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
