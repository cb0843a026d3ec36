using Spoor.Casework.Holdings;
using Spoor.Model.Annotations;
using Spoor.Model.Casefile;
using Spoor.Model.Parties;

namespace Spoor.Casework.PartyWork;

/// <summary>Who is looked up in the lists, under which names, and what people decided about hits before.</summary>
internal sealed class ScreeningSubjects
{
    private const int MostNames = 16;

    private readonly PartyBook parties;
    private readonly HashSet<string> governments;

    /// <summary>Takes the subjects out of the case.</summary>
    public ScreeningSubjects(CaseHoldings holdings, PartyBook parties, ICaseStore store)
    {
        this.parties = parties;
        Decisions = new HitDecisions(store, holdings, parties);
        governments = holdings.Annotations.SelectMany(a => a.Entities).Where(IsGovernmentByPlace).SelectMany(e => e.Aliases.Prepend(e.Name)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>People's decisions about hits.</summary>
    public HitDecisions Decisions { get; }

    /// <summary>The parties that are looked up, each with its names.</summary>
    public IEnumerable<(Party Party, IEnumerable<string> Names)> All =>
        parties.All.Where(p => p.IsNamed && IsLookedUp(p.Type, p.IsGroup)).Select(p => (p, NamesOf(p)));

    /// <summary>Groups, outlets, places and goods are not looked up.</summary>
    public static bool IsLookedUp(EntityType type, bool isGroup) => !isGroup
        && type is EntityType.Person or EntityType.Company or EntityType.Organization or EntityType.Facility or EntityType.PublicBody;

    /// <summary>A government that is only called by the name of its country or capital: the place's name says nothing about a list entry.</summary>
    public static bool IsGovernmentByPlace(Entity entity) => entity.Type == EntityType.PublicBody && entity.Mentions.All(m => m.Kind != MentionKind.Named);

    private IEnumerable<string> NamesOf(Party party)
    {
        var names = party.Names.Prepend(party.Name).Distinct(StringComparer.Ordinal).Where(n => party.Type != EntityType.PublicBody || !governments.Contains(n)).ToArray();

        // Somebody whose full name the documents give is not looked up by a surname that they share with others.
        return (party.Type == EntityType.Person && names.Any(HasTwoWords) ? names.Where(HasTwoWords) : names).Take(MostNames);
    }

    private static bool HasTwoWords(string name) => name.AsSpan().Trim().Contains(' ');
}
