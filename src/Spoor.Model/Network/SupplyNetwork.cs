using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Parties;

namespace Spoor.Model.Network;

/// <summary>The part a party plays in the supply picture; decides its shape and its label.</summary>
public enum NetworkRole
{
    /// <summary>Supplies goods.</summary>
    Supplier,

    /// <summary>Is stated to stand between supplier and recipient.</summary>
    Intermediary,

    /// <summary>Receives goods.</summary>
    Recipient,

    /// <summary>Receives goods and supplies goods, which need not be the same: nobody states that it stands between.</summary>
    RecipientAndSupplier,

    /// <summary>Makes goods; hangs on the goods, never a hop.</summary>
    Maker,

    /// <summary>Any other party.</summary>
    Other,

    /// <summary>A gap drawn as a gap: the documents do not state who.</summary>
    NotStated,
}

/// <summary>What an edge of the network means.</summary>
public enum NetworkRelation
{
    /// <summary>Goods move from one to the other.</summary>
    Movement,

    /// <summary>Made by: hangs the maker on the goods.</summary>
    Making,

    /// <summary>Money goes from one to the other.</summary>
    Payment,

    /// <summary>One owns the other.</summary>
    Ownership,

    /// <summary>An object, paper or technology passes.</summary>
    Transfer,

    /// <summary>They work together, meet, visit.</summary>
    Contact,

    /// <summary>Somebody holds a post.</summary>
    Office,

    /// <summary>May be the same party: dashed.</summary>
    PossiblySame,
}

/// <summary>How an edge is drawn: the picture carries the same hedge as the sentence.</summary>
public enum EdgeStanding
{
    /// <summary>Asserted without a hedge: solid.</summary>
    Asserted,

    /// <summary>Reported, possible, suspected or planned: dashed.</summary>
    Hedged,

    /// <summary>Denied: crossed.</summary>
    Denied,
}

/// <summary>A party in the network, or a gap.</summary>
public sealed record NetworkNode
{
    /// <summary>Identity within the network.</summary>
    public required string Id { get; init; }

    /// <summary>The party; null for a gap.</summary>
    public PartyId? Party { get; init; }

    /// <summary>Name to show.</summary>
    public required string Label { get; init; }

    /// <summary>Part it plays.</summary>
    public required NetworkRole Role { get; init; }

    /// <summary>Entity type, null for a gap.</summary>
    public EntityType? Type { get; init; }

    /// <summary>True when a name match with a list entry was found.</summary>
    public bool IsListed { get; init; }
}

/// <summary>A relation between two nodes.</summary>
public sealed record NetworkEdge
{
    /// <summary>Id of the node it leaves.</summary>
    public required string From { get; init; }

    /// <summary>Id of the node it reaches.</summary>
    public required string To { get; init; }

    /// <summary>What it means.</summary>
    public required NetworkRelation Relation { get; init; }

    /// <summary>What the edge says of itself: "owns", "director of"; empty where the goods on it say enough.</summary>
    public string Verb { get; init; } = "";

    /// <summary>Goods, quantity and time in words, as the documents have them; empty when none.</summary>
    public string Label { get; init; } = "";

    /// <summary>What is written on it: the verb and the label.</summary>
    public string Writing => Verb.Length == 0 ? Label : Label.Length == 0 ? Verb : $"{Verb}: {Label}";

    /// <summary>The type of the fact behind it; null for a possible link.</summary>
    public FactType? Fact { get; init; }

    /// <summary>How it is drawn.</summary>
    public EdgeStanding Standing { get; init; }

    /// <summary>The proposition behind it; null for a possible link.</summary>
    public PropositionId? Proposition { get; init; }
}

/// <summary>Parties and how they hang together.</summary>
public sealed record SupplyNetwork(ValueList<NetworkNode> Nodes, ValueList<NetworkEdge> Edges);

/// <summary>A point of a picture, in pixels at scale 1.</summary>
public readonly record struct PicturePoint(double X, double Y);

/// <summary>A node with its place: left upper corner and size, in pixels at scale 1.</summary>
public sealed record PlacedNode(NetworkNode Node, double X, double Y, double Width, double Height, ValueList<string> Lines);

/// <summary>
/// An edge with its way through the picture and its label. Edges of one meaning and standing between the same two nodes are drawn as one:
/// the most important is <see cref="Edge"/>, the rest are <see cref="Others"/>.
/// </summary>
/// <param name="Edge">The edge, of several the most important.</param>
/// <param name="Points">Its way, from the node it leaves to the node it reaches.</param>
/// <param name="LabelAt">The centre of the label's box.</param>
/// <param name="LabelLines">Lines of the label, without the word of its hedge and without the count of what is not told.</param>
public sealed record PlacedEdge(NetworkEdge Edge, ValueList<PicturePoint> Points, PicturePoint LabelAt, ValueList<string> LabelLines)
{
    /// <summary>Width kept free for the label, in pixels; 0 when there is none.</summary>
    public double LabelWidth { get; init; }

    /// <summary>Height kept free for the label with its hedge and count, in pixels; 0 when there is none.</summary>
    public double LabelHeight { get; init; }

    /// <summary>The other edges that are drawn as this one.</summary>
    public ValueList<NetworkEdge> Others { get; init; }

    /// <summary>How many of <see cref="Others"/> the label does not tell.</summary>
    public int Untold { get; init; }
}

/// <summary>A network laid out left to right.</summary>
public sealed record NetworkPicture(double Width, double Height, ValueList<PlacedNode> Nodes, ValueList<PlacedEdge> Edges);

/// <summary>A source with its place in the picture of a lineage.</summary>
public sealed record PlacedSource(SourceNode Node, double X, double Y, double Width, double Height, ValueList<string> Lines, bool IsOrigin);

/// <summary>A taking-over with its way through the picture.</summary>
public sealed record PlacedFlow(SourceEdge Edge, ValueList<PicturePoint> Points);

/// <summary>A lineage laid out as a small river: origins left, channels in the middle, what the reader has right; denials below.</summary>
public sealed record LineagePicture(double Width, double Height, ValueList<PlacedSource> Sources, ValueList<PlacedFlow> Flows);
