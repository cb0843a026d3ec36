using Spoor.Model.Annotations;
using Spoor.Model.Parties;

namespace Spoor.Casework.Findings;

/// <summary>
/// Who denies something that is tied to no fact: "the company rejects the allegation". Where such a party takes part in a finding, "no denial
/// found" alone would mislead.
/// </summary>
internal static class OpenDenials
{
    /// <summary>The parties, and those that a person who denies speaks for.</summary>
    public static IReadOnlySet<PartyId> Of(CaseMaterial material)
    {
        var parties = new HashSet<PartyId>();
        foreach (var annotations in material.Holdings.Annotations)
        {
            var sources = annotations.Claims.Where(IsOpen).SelectMany(c => c.Chain[^1].Sources).Select(s => s.Entity).OfType<EntityId>().ToHashSet();
            if (sources.Count == 0)
            {
                continue;
            }

            var spokenFor = annotations.Entities.Where(e => sources.Contains(e.Id)).SelectMany(e => e.SpeaksFor);
            parties.UnionWith(sources.Concat(spokenFor).Select(e => material.Parties.Of(annotations.Document, e)?.Id).OfType<PartyId>());
        }

        return parties;
    }

    private static bool IsOpen(Claim claim) => claim.Stance == Stance.Denies && claim.Facts.IsEmpty && claim.Targets.IsEmpty && claim.DuplicateOf is null && !claim.Chain.IsEmpty;
}
