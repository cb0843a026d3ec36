using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Network;
using Spoor.Model.Parties;
using Spoor.Model.Values;

namespace Spoor.Linking.Network;

/// <summary>The words and limits of the supply picture. The defaults are plain English and signs.</summary>
public sealed record NetworkWording
{
    /// <summary>Most nodes to draw.</summary>
    public int NodeLimit { get; init; } = 40;

    /// <summary>What a gap says when it is not stated who supplied.</summary>
    public string SupplierNotStated { get; init; } = "supplier not stated";

    /// <summary>What a gap says when it is not stated who received.</summary>
    public string RecipientNotStated { get; init; } = "recipient not stated";

    /// <summary>What a gap says when it is not stated how goods came from their maker to the supplier.</summary>
    public string WayNotStated { get; init; } = "way not stated";

    /// <summary>What a making edge says before the goods.</summary>
    public string Makes { get; init; } = "makes";

    /// <summary>What an edge says of itself; that of a delivery stands only where no goods are named.</summary>
    public Func<FactType, string> Verb { get; init; } = PlainVerb;

    /// <summary>What an edge says of a post with this title.</summary>
    public Func<string, string> Post { get; init; } = title => $"{title} of";

    /// <summary>The name of goods after a quantity, without the words of how many that it begins with.</summary>
    public Func<Party, string> Counted { get; init; } = party => party.Name;

    /// <summary>A quantity in words.</summary>
    public Func<QuantityValue, string> Quantity { get; init; } = ValueWords.Of;

    /// <summary>A time in words.</summary>
    public Func<TimeValue, string> Time { get; init; } = ValueWords.Of;

    private static string PlainVerb(FactType type) => type switch
    {
        FactType.Delivery => "goods",
        FactType.Payment => "pays",
        FactType.Ownership => "owns",
        FactType.Transfer => "passes on",
        FactType.Cooperation => "cooperation",
        FactType.Meeting => "meeting",
        FactType.Visit => "visit",
        FactType.Office => "holds a post in",
        _ => "",
    };
}

/// <summary>The part of the network that is drawn, and how much is not.</summary>
/// <param name="Network">What is drawn.</param>
/// <param name="NodesLeftOut">Parties left out because the picture would be too full.</param>
/// <param name="EdgesLeftOut">Relations left out with them.</param>
public sealed record NetworkSelection(SupplyNetwork Network, int NodesLeftOut, int EdgesLeftOut);

/// <summary>
/// Makes the supply network out of propositions. Deliveries move goods from supplier over intermediary to recipient; who is not stated is a
/// gap node. A maker hangs on the goods through a gap and is never a hop. What did not happen is not drawn, nor posts of people who have no other
/// part in a picture of goods.
/// </summary>
public static class SupplyNetworkBuilder
{
    /// <summary>The supply network of the most important propositions.</summary>
    /// <param name="propositions">Most important first.</param>
    /// <param name="parties">The parties.</param>
    /// <param name="listed">Parties with a name match on a list.</param>
    /// <param name="wording">Words and limits; null: the defaults.</param>
    public static NetworkSelection Build(IReadOnlyList<Proposition> propositions, IReadOnlyList<Party> parties, IReadOnlySet<PartyId> listed, NetworkWording? wording = null)
    {
        var words = wording ?? new NetworkWording();
        var byId = parties.ToDictionary(p => p.Id);
        var shown = new NetworkDraft(byId, listed, words);
        var all = new NetworkDraft(byId, listed, words);
        foreach (var proposition in propositions.Where(p => p.Polarity == Polarity.Positive))
        {
            all.Add(proposition);
            if (Fits(shown, proposition, byId, listed, words))
            {
                shown.Add(proposition);
            }
        }

        shown.AddPossibleLinks();
        all.AddPossibleLinks();
        var network = WithoutPostsAlone(new SupplyNetwork(shown.Nodes.ToValueList(), shown.Edges.ToValueList()));
        return new NetworkSelection(
            network,
            all.Nodes.Count(n => n.Party is not null) - network.Nodes.Count(n => n.Party is not null),
            all.Edges.Count - network.Edges.Count);
    }

    /// <summary>Beside movements of goods, who holds a post and has no other part in the picture only crowds it.</summary>
    private static SupplyNetwork WithoutPostsAlone(SupplyNetwork network)
    {
        if (!network.Edges.Any(e => e.Relation == NetworkRelation.Movement))
        {
            return network;
        }

        var kept = network.Edges.Where(e => e.Relation != NetworkRelation.Office).SelectMany(e => new[] { e.From, e.To }).ToHashSet(StringComparer.Ordinal);
        for (var before = -1; before != kept.Count;)
        {
            before = kept.Count;
            kept.UnionWith(network.Edges.Where(e => kept.Contains(e.From) || kept.Contains(e.To)).SelectMany(e => new[] { e.From, e.To }).ToArray());
        }

        return new SupplyNetwork(network.Nodes.Where(n => kept.Contains(n.Id)).ToValueList(), network.Edges.Where(e => kept.Contains(e.From)).ToValueList());
    }

    private static bool Fits(NetworkDraft shown, Proposition proposition, Dictionary<PartyId, Party> parties, IReadOnlySet<PartyId> listed, NetworkWording words)
    {
        var alone = new NetworkDraft(parties, listed, words);
        alone.Add(proposition);
        var present = shown.Nodes.Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        return alone.Nodes.Count(n => !present.Contains(n.Id)) + present.Count <= words.NodeLimit;
    }
}
