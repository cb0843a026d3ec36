using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Network;
using Spoor.Model.Parties;

namespace Spoor.Linking.Network;

/// <summary>A network in the making: nodes and edges in the order of the propositions that bring them.</summary>
internal sealed class NetworkDraft(IReadOnlyDictionary<PartyId, Party> parties, IReadOnlySet<PartyId> listed, NetworkWording wording)
{
    private readonly OrderedDictionary<string, NetworkNode> nodes = new(StringComparer.Ordinal);
    private readonly List<NetworkEdge> edges = [];
    private readonly HashSet<(string, string, NetworkRelation, string)> known = [];

    public IReadOnlyCollection<NetworkNode> Nodes => nodes.Values;

    public IReadOnlyList<NetworkEdge> Edges => edges;

    /// <summary>Adds what one proposition says.</summary>
    public void Add(Proposition proposition)
    {
        switch (proposition.Type)
        {
            case FactType.Delivery:
                AddDelivery(proposition);
                break;
            case FactType.Payment:
                Join(proposition, FactRole.Payer, FactRole.Payee, NetworkRelation.Payment);
                break;
            case FactType.Ownership:
                Join(proposition, FactRole.Owner, FactRole.Asset, NetworkRelation.Ownership);
                break;
            case FactType.Transfer:
                Join(proposition, FactRole.From, FactRole.To, NetworkRelation.Transfer, FactRole.Object);
                break;
            case FactType.Cooperation or FactType.Meeting:
                Join(proposition, FactRole.Party, FactRole.With, NetworkRelation.Contact);
                break;
            case FactType.Visit:
                Join(proposition, FactRole.Visitor, FactRole.Host, NetworkRelation.Contact);
                break;
            case FactType.Office:
                Join(proposition, FactRole.Holder, FactRole.Organization, NetworkRelation.Office);
                break;
            default:
                break;
        }
    }

    /// <summary>Dashed lines between parties of the picture that may be the same.</summary>
    public void AddPossibleLinks()
    {
        foreach (var node in nodes.Values.ToArray())
        {
            if (node.Party is not { } id)
            {
                continue;
            }

            foreach (var link in parties[id].PossiblySameAs)
            {
                if (!link.IsSaidDifferent && nodes.ContainsKey(link.Other.Value) && id.CompareTo(link.Other) < 0)
                {
                    Connect(node.Id, link.Other.Value, NetworkRelation.PossiblySame, "", EdgeStanding.Hedged, null);
                }
            }
        }
    }

    private void AddDelivery(Proposition delivery)
    {
        var suppliers = NodesOf(delivery.Filling(FactRole.Supplier), NetworkRole.Supplier);
        var recipients = NodesOf(delivery.Filling(FactRole.Recipient), NetworkRole.Recipient);
        var middle = NodesOf(delivery.Filling(FactRole.Intermediary), NetworkRole.Intermediary);
        var makers = delivery.Filling(FactRole.Manufacturer);
        if (suppliers.Count + middle.Count + recipients.Count == 0)
        {
            return;
        }

        if (suppliers.Count == 0 && middle.Count == 0)
        {
            suppliers = [Gap("supplier", makers.Concat(delivery.Filling(FactRole.Recipient)), wording.SupplierNotStated)];
        }

        if (recipients.Count == 0)
        {
            recipients = [Gap("recipient", middle.Count > 0 ? delivery.Filling(FactRole.Intermediary) : delivery.Filling(FactRole.Supplier), wording.RecipientNotStated)];
        }

        var label = Label(delivery, FactRole.Goods);
        var verb = delivery.Filling(FactRole.Goods).Any(parties.ContainsKey) ? "" : wording.Verb(FactType.Delivery);
        var standing = Standing(delivery);
        if (middle.Count == 0)
        {
            Connect(suppliers, recipients, NetworkRelation.Movement, label, standing, delivery, verb);
        }
        else
        {
            Connect(suppliers, middle, NetworkRelation.Movement, label, standing, delivery, verb);
            Connect(middle, recipients, NetworkRelation.Movement, label, standing, delivery, verb);
        }

        var entry = suppliers.Count > 0 ? suppliers : middle;
        foreach (var maker in makers.Where(m => !entry.Contains(m.Value)))
        {
            AddMaker(delivery, maker, entry, standing);
        }
    }

    /// <summary>
    /// The maker hangs on the goods through a gap: who made them is stated, how they came from there to who supplied them is not. When the
    /// supplier itself is not stated, its gap already says so.
    /// </summary>
    private void AddMaker(Proposition delivery, PartyId maker, List<string> entry, EdgeStanding standing)
    {
        var from = Node(maker, NetworkRole.Maker);
        var goods = Label(delivery, FactRole.Goods, isShort: true);
        var makes = goods.Length == 0 ? wording.Makes : $"{wording.Makes} {goods}";
        if (nodes[entry[0]].Role == NetworkRole.NotStated)
        {
            Connect(from, entry[0], NetworkRelation.Making, makes, standing, delivery);
            return;
        }

        foreach (var supplier in entry)
        {
            var gap = $"gap way {maker} {supplier}";
            nodes.TryAdd(gap, new NetworkNode { Id = gap, Label = wording.WayNotStated, Role = NetworkRole.NotStated });
            Connect(from, gap, NetworkRelation.Making, makes, standing, delivery);
            Connect(gap, supplier, NetworkRelation.Making, "", standing, delivery);
        }
    }

    private void Join(Proposition proposition, FactRole from, FactRole to, NetworkRelation relation, FactRole? what = null)
    {
        if (proposition.Filling(from).IsEmpty || proposition.Filling(to).IsEmpty)
        {
            return;
        }

        Connect(NodesOf(proposition.Filling(from), NetworkRole.Other), NodesOf(proposition.Filling(to), NetworkRole.Other), relation, Label(proposition, what), Standing(proposition), proposition, Verb(proposition));
    }

    private string Verb(Proposition proposition) =>
        proposition is { Type: FactType.Office, Title.Length: > 0 } ? wording.Post(proposition.Title) : wording.Verb(proposition.Type);

    private List<string> NodesOf(ValueList<PartyId> fillers, NetworkRole role) => [.. fillers.Where(parties.ContainsKey).Select(f => Node(f, role))];

    /// <summary>A party has one node; supplying, standing between and receiving count before making, and all before the rest.</summary>
    private string Node(PartyId id, NetworkRole role)
    {
        var party = parties[id];
        if (!nodes.TryGetValue(id.Value, out var node))
        {
            nodes[id.Value] = new NetworkNode { Id = id.Value, Party = id, Label = party.Name, Role = role, Type = party.Type, IsListed = listed.Contains(id) };
        }
        else if (role != node.Role)
        {
            nodes[id.Value] = node with { Role = Combine(node.Role, role) };
        }

        return id.Value;
    }

    /// <summary>
    /// A shipyard that receives engines and supplies boats is no intermediary: only who is stated to stand between is called one.
    /// </summary>
    private static NetworkRole Combine(NetworkRole a, NetworkRole b) => (a, b) switch
    {
        (NetworkRole.Other, _) => b,
        (_, NetworkRole.Other) => a,
        (NetworkRole.Maker, _) => b,
        (_, NetworkRole.Maker) => a,
        (NetworkRole.Intermediary, _) or (_, NetworkRole.Intermediary) => NetworkRole.Intermediary,
        _ => NetworkRole.RecipientAndSupplier,
    };

    /// <summary>One gap for all deliveries between the same parties whose one side is not stated; it does not say that they had one supplier or recipient.</summary>
    private string Gap(string what, IEnumerable<PartyId> parties, string label)
    {
        var id = $"gap {what} {string.Join(' ', parties.Order())}";
        nodes.TryAdd(id, new NetworkNode { Id = id, Label = label, Role = NetworkRole.NotStated });
        return id;
    }

    private string Label(Proposition proposition, FactRole? what, bool isShort = false)
    {
        var quantity = proposition.Quantity is { } figure && !isShort ? wording.Quantity(figure) : "";
        var goods = what is { } role ? string.Join(", ", proposition.Filling(role).Where(parties.ContainsKey).Select(p => quantity.Length > 0 ? wording.Counted(parties[p]) : parties[p].Name)) : "";
        var time = proposition.Time is { } value && !isShort ? wording.Time(value) : "";
        return string.Join(", ", new[] { string.Join(' ', new[] { quantity, goods }.Where(t => t.Length > 0)), time }.Where(t => t.Length > 0));
    }

    /// <summary>
    /// Denied when it is about something that did not happen or every claim about it denies it; hedged when every assertion is; a fact that
    /// no claim carries is told in the publisher's voice.
    /// </summary>
    internal static EdgeStanding Standing(Proposition proposition)
    {
        if (proposition.Polarity == Polarity.Negative || (proposition.Assertions.IsEmpty && proposition.Caveats.Any(c => c.Stance == Stance.Denies)))
        {
            return EdgeStanding.Denied;
        }

        var isPlain = proposition.Assertions.Any(a => a is { Certainty: Certainty.Certain, Stance: Stance.Asserts });
        return isPlain || (proposition.Assertions.IsEmpty && proposition.Caveats.IsEmpty) ? EdgeStanding.Asserted : EdgeStanding.Hedged;
    }

    private void Connect(IReadOnlyList<string> from, IReadOnlyList<string> to, NetworkRelation relation, string label, EdgeStanding standing, Proposition? proposition, string verb)
    {
        foreach (var a in from)
        {
            foreach (var b in to)
            {
                Connect(a, b, relation, label, standing, proposition, verb);
            }
        }
    }

    private void Connect(string from, string to, NetworkRelation relation, string label, EdgeStanding standing, Proposition? proposition, string verb = "")
    {
        if (known.Add((from, to, relation, proposition?.Id.Value ?? "")))
        {
            edges.Add(new NetworkEdge { From = from, To = to, Relation = relation, Verb = verb, Label = label, Standing = standing, Proposition = proposition?.Id, Fact = proposition?.Type });
        }
    }
}
