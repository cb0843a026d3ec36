using System.Globalization;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Documents;
using Spoor.Model.Parties;

namespace Spoor.Linking.Corroboration;

/// <summary>Builds the lineage of a proposition out of the chains of the claims about it.</summary>
internal sealed class LineageBuilder(CaseIndex index, IReadOnlyList<TextCopy> copies, SourceNames names)
{
    private readonly ILookup<DocumentId, TextCopy> copiesByLater = copies.ToLookup(c => c.Later);
    private readonly ILookup<DocumentId, TextCopy> copiesByEarlier = copies.ToLookup(c => c.Earlier);

    /// <summary>The lineage of a proposition.</summary>
    /// <param name="sights">Its sightings, as told.</param>
    /// <param name="statements">The claims about it.</param>
    /// <param name="fillers">Who takes part in it.</param>
    public Lineage Build(IReadOnlyList<Sight> sights, IReadOnlyList<Statement> statements, IReadOnlySet<PartyId> fillers)
    {
        var documents = sights.Select(s => s.Annotations.Document).Distinct().ToArray();
        var present = documents.ToHashSet();
        var told = statements.ToLookup(s => s.Annotations.Document);
        var reuse = documents.SelectMany(d => copiesByLater[d].Concat(copiesByEarlier[d])).Distinct().ToArray();
        var draft = new Draft(new TextFamilies(reuse, documents, OutletOf));
        foreach (var document in documents)
        {
            var own = told[document].ToArray();
            if (own.Length > 0 && own.All(s => s.IsCaveat && IsOwnVoice(s)))
            {
                // A paper that only denies it in its own voice is a denial, never an origin of it.
                draft.Read.AddRange(own.Where(s => StanceOf(s.Claim) is not null).Select(s => AddDenier(draft, document, SourceReference.Publisher, StanceOf(s.Claim)!.Value, fillers)));
            }
            else if (own.Length == 0 || own.Any(s => !s.IsCaveat || StanceOf(s.Claim) is not null))
            {
                draft.Read.Add(AddPublisher(draft, document, fillers));
            }
        }

        var counted = statements.Where(s => s.Claim.DuplicateOf is null).ToArray();
        foreach (var statement in counted.Where(s => !s.IsCaveat).OrderBy(s => draft.Families.Depth(s.Annotations.Document)))
        {
            Follow(draft, statement, fillers);
        }

        AddCopies(draft, documents, present, fillers);
        var speakers = counted.Where(s => !s.IsCaveat).Select(s => AddPublisher(draft, s.Annotations.Document, fillers))
            .Concat(documents.Where(d => !told.Contains(d)).Select(d => AddPublisher(draft, d, fillers)))
            .Concat(draft.Edges.Select(e => e.To));
        var ownVoice = speakers.Except(draft.Edges.Select(e => e.From), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        foreach (var statement in counted.Where(s => s.IsCaveat && StanceOf(s.Claim) is not null))
        {
            if (!present.Contains(statement.Annotations.Document) && IsOwnVoice(statement))
            {
                // An outlet that only denies it is a denial, never an origin of it.
                draft.Read.Add(AddDenier(draft, statement.Annotations.Document, SourceReference.Publisher, StanceOf(statement.Claim)!.Value, fillers));
                continue;
            }

            if (!present.Contains(statement.Annotations.Document))
            {
                draft.Read.Add(AddPublisher(draft, statement.Annotations.Document, fillers));
            }

            FollowCaveat(draft, statement, fillers, ownVoice);
        }

        MarkLate(draft);
        return new Lineage(draft.Nodes.Values.ToValueList(), draft.Edges.ToValueList(), draft.Read.Distinct(StringComparer.Ordinal).ToValueList());
    }

    /// <summary>A claim as it is shown beside the proposition.</summary>
    public Assertion Assertion(Statement statement) => new()
    {
        Document = statement.Annotations.Document,
        Claim = statement.Claim.Id,
        Quote = statement.Claim.Quote,
        Stance = statement.Claim.Stance,
        Certainty = statement.Claim.Certainty,
        Polarity = statement.Claim.Polarity,
        Chain = statement.Claim.Chain.Select(l => l.Sources.Select(s => NameOf(statement.Annotations.Document, s)).ToValueList()).ToValueList(),
        IsDuplicate = statement.Claim.DuplicateOf is not null,
    };

    private static bool IsOwnVoice(Statement statement) => statement.Claim.Chain.All(l => l.Sources.All(s => s.IsPublisher));

    /// <summary>A doubt is shown as a caveat; it denies nothing and is no node.</summary>
    private static SourceStance? StanceOf(Claim claim) => claim.Stance switch
    {
        Stance.Denies or Stance.Asserts => SourceStance.Deny,
        Stance.DeniesKnowledge => SourceStance.DeniesKnowledge,
        Stance.CannotConfirm => SourceStance.CannotConfirm,
        _ => null,
    };

    private string NameOf(DocumentId document, SourceReference source) =>
        source.IsPublisher ? PublisherLabel(document)
        : source.Entity is { } entity ? index.PartyOf(document, entity)?.Name ?? names.Nobody
        : names.Nobody;

    private string PublisherLabel(DocumentId document) =>
        index.Publishers.TryGetValue(document, out var publisher) ? publisher.Name : names.UnnamedOutlet(index.FileName(document));

    private string OutletOf(DocumentId document) => index.Publishers.TryGetValue(document, out var publisher) ? publisher.Id.Value : $"document {document.Sha256}";

    /// <summary>One node for outlets that print one text, nobody knows who first.</summary>
    private string AddFamily(Draft draft, string outlet, DocumentId document, IReadOnlySet<PartyId> fillers)
    {
        var family = draft.Families.Of(outlet);
        var id = $"text {draft.Families.First(outlet)}";
        var publishers = family.Select(d => index.Publishers.GetValueOrDefault(d)).OfType<Party>().ToArray();
        draft.Nodes.TryAdd(id, new SourceNode
        {
            Id = id,
            Label = names.OneText([.. family.Select(PublisherLabel).Distinct(StringComparer.Ordinal)]),
            Kind = publishers.Length > 0 && publishers.All(p => SourceKinds.Of(p, index, fillers) == SourceKind.Agency) ? SourceKind.Agency : SourceKind.Outlet,
            IsInterested = publishers.Any(p => SourceKinds.IsInterested(p, index, fillers)),
        });
        draft.Appears(id, document);
        return id;
    }

    private string AddPublisher(Draft draft, DocumentId document, IReadOnlySet<PartyId> fillers)
    {
        if (draft.Families.Of(OutletOf(document)).Count > 0)
        {
            return AddFamily(draft, OutletOf(document), document, fillers);
        }

        if (index.Publishers.TryGetValue(document, out var publisher))
        {
            return AddParty(draft, publisher, publisher.Id.Value, document, fillers);
        }

        var id = $"document {document.Sha256}";
        draft.Nodes.TryAdd(id, new SourceNode { Id = id, Label = PublisherLabel(document), Kind = SourceKind.Outlet });
        draft.Appears(id, document);
        return id;
    }

    private string AddParty(Draft draft, Party party, string id, DocumentId document, IReadOnlySet<PartyId> fillers, SourceStance stance = SourceStance.Support)
    {
        if (string.Equals(id, party.Id.Value, StringComparison.Ordinal) && draft.Families.Of(id).Count > 0)
        {
            return AddFamily(draft, id, document, fillers);
        }

        draft.Nodes.TryAdd(id, new SourceNode
        {
            Id = id,
            Label = party.Name,
            Kind = SourceKinds.Of(party, index, fillers),
            Institution = Institution(party),
            IsInterested = SourceKinds.IsInterested(party, index, fillers),
            Stance = stance,
        });
        draft.Appears(id, document);
        return id;
    }

    /// <summary>Somebody who holds a post and the body that he holds it at are one institution.</summary>
    private string? Institution(Party party) =>
        index.Offices.TryGetValue(party.Id, out var body) ? body.Id.Value
        : party.IsNamed && party.Type is EntityType.PublicBody or EntityType.Company or EntityType.Organization ? party.Id.Value
        : null;

    /// <summary>
    /// The node of a source. Unnamed sources of one kind behind one named channel are taken for the same in every document that cites the
    /// channel: "two officials" of one agency's story do not become four by being quoted twice.
    /// </summary>
    private string AddSource(Draft draft, Statement statement, SourceReference source, IReadOnlyList<string> outer, IReadOnlySet<PartyId> fillers)
    {
        var document = statement.Annotations.Document;
        if (source.IsPublisher)
        {
            return AddPublisher(draft, document, fillers);
        }

        // What a copied text names is what the text that it was taken from names.
        var channel = string.Equals(outer[0], AddPublisher(draft, document, fillers), StringComparison.Ordinal) ? AddPublisher(draft, draft.Families.Root(document), fillers) : outer[0];
        if (source.Entity is not { } entity || index.PartyOf(document, entity) is not { } party)
        {
            var id = $"nobody {channel}";
            draft.Nodes.TryAdd(id, new SourceNode { Id = id, Label = names.Nobody, Kind = SourceKind.Unspecified });
            return id;
        }

        return AddParty(draft, party, SourceId(draft, party, document, channel, fillers), document, fillers);
    }

    private string SourceId(Draft draft, Party party, DocumentId document, string channel, IReadOnlySet<PartyId> fillers)
    {
        if (party.IsNamed || party.Type == EntityType.PublicBody || fillers.Contains(party.Id))
        {
            return party.Id.Value;
        }

        var slot = $"{channel} > {SourceKinds.Of(party, index, fillers)}";
        var ordinal = draft.Ordinal(slot, document, party);
        return string.Create(CultureInfo.InvariantCulture, $"{slot} {ordinal}");
    }

    private void Follow(Draft draft, Statement statement, IReadOnlySet<PartyId> fillers)
    {
        var publisher = AddPublisher(draft, statement.Annotations.Document, fillers);
        var root = AddPublisher(draft, draft.Families.Root(statement.Annotations.Document), fillers);
        IReadOnlyList<string> outer = [publisher];
        foreach (var level in statement.Claim.Chain.Where(l => !l.Sources.IsEmpty))
        {
            var inner = level.Sources.Select(s => AddSource(draft, statement, s, outer, fillers)).Distinct(StringComparer.Ordinal).ToArray();
            // A copy has from the first text what that text names; only a source of its own is its own.
            draft.Connect(outer, outer is [var only] && only == publisher && root != publisher ? [.. inner.Where(n => !draft.IsConnected(root, n))] : inner);
            outer = inner;
        }
    }

    /// <summary>
    /// The innermost sources are the ones that deny; what stands before them passes it on. A source that states the proposition in its own
    /// voice does not take it from a denial that it also reports.
    /// </summary>
    private void FollowCaveat(Draft draft, Statement statement, IReadOnlySet<PartyId> fillers, HashSet<string> ownVoice)
    {
        var stance = StanceOf(statement.Claim)!.Value;
        var document = statement.Annotations.Document;
        var levels = statement.Claim.Chain.Where(l => !l.Sources.IsEmpty).ToArray();
        IReadOnlyList<string> outer = [AddPublisher(draft, document, fillers)];
        foreach (var level in levels.SkipLast(1))
        {
            var inner = level.Sources.Select(s => AddSource(draft, statement, s, outer, fillers)).Distinct(StringComparer.Ordinal).ToArray();
            draft.Connect([.. outer.Where(o => !ownVoice.Contains(o))], inner);
            outer = inner;
        }

        var last = levels.Length == 0 ? [SourceReference.Publisher] : levels[^1].Sources;
        foreach (var source in last)
        {
            var denier = AddDenier(draft, document, source, stance, fillers);
            var isOutlet = source.IsPublisher || (source.Entity is { } entity && index.Publishers.TryGetValue(document, out var own) && index.PartyOf(document, entity)?.Id == own.Id);
            draft.Connect([.. outer.Where(o => !(isOutlet && o == AddPublisher(draft, document, fillers)) && !ownVoice.Contains(o) && !denier.StartsWith(o, StringComparison.Ordinal))], [denier]);
        }
    }

    private string AddDenier(Draft draft, DocumentId document, SourceReference source, SourceStance stance, IReadOnlySet<PartyId> fillers)
    {
        var party = source.IsPublisher ? index.Publishers.GetValueOrDefault(document) : source.Entity is { } entity ? index.PartyOf(document, entity) : null;
        if (party is not null)
        {
            return AddParty(draft, party, $"{party.Id} ({stance})", document, fillers, stance);
        }

        var id = source.IsPublisher ? $"document {document.Sha256} ({stance})" : $"nobody {document.Sha256} ({stance})";
        draft.Nodes.TryAdd(id, new SourceNode
        {
            Id = id,
            Label = NameOf(document, source),
            Kind = source.IsPublisher ? SourceKind.Outlet : SourceKind.Unspecified,
            Stance = stance,
        });
        return id;
    }

    private void AddCopies(Draft draft, IReadOnlyList<DocumentId> documents, HashSet<DocumentId> present, IReadOnlySet<PartyId> fillers)
    {
        foreach (var copy in documents.SelectMany(d => copiesByLater[d]).Where(c => c.IsOrderKnown && present.Contains(c.Earlier)))
        {
            draft.Connect([AddPublisher(draft, copy.Later, fillers)], [AddPublisher(draft, copy.Earlier, fillers)]);
        }
    }

    /// <summary>An authority that names no source and is first quoted after another origin was published may have it from there.</summary>
    private void MarkLate(Draft draft)
    {
        var passingOn = draft.Edges.Select(e => e.From).ToHashSet(StringComparer.Ordinal);
        var origins = draft.Nodes.Values.Where(n => n.Stance == SourceStance.Support && n.Kind != SourceKind.Unspecified && !passingOn.Contains(n.Id))
            .Select(n => (Node: n, Published: FirstPublished(draft, n.Id))).ToArray();
        foreach (var (authority, published) in origins.Where(o => o.Node.Kind == SourceKind.Authority))
        {
            if (published is { } spoke && origins.Any(o => o.Node.Id != authority.Id && o.Published is { } before && before.Last < spoke.First))
            {
                draft.Nodes[authority.Id] = authority with { LateWithoutBasis = true };
            }
        }
    }

    private (DateOnly First, DateOnly Last)? FirstPublished(Draft draft, string node) =>
        draft.Appearances[node].Select(d => index.Published.GetValueOrDefault(d)).Where(t => t is { IsDefinite: true })
            .Select(t => ((DateOnly First, DateOnly Last)?)(t!.First!.Value, t.Last!.Value)).OrderBy(t => t!.Value.First).FirstOrDefault();

    /// <summary>A lineage in the making; nodes and edges keep the order in which they came.</summary>
    private sealed class Draft(TextFamilies families)
    {
        public TextFamilies Families => families;

        private readonly Dictionary<(string Slot, DocumentId Document), UnnamedSources> slots = [];
        private readonly Dictionary<(string Slot, string Words), int> labels = [];
        private readonly HashSet<SourceEdge> known = [];

        public OrderedDictionary<string, SourceNode> Nodes { get; } = new(StringComparer.Ordinal);

        public List<SourceEdge> Edges { get; } = [];

        public List<string> Read { get; } = [];

        public Dictionary<string, HashSet<DocumentId>> Appearances { get; } = new(StringComparer.Ordinal);

        public void Appears(string node, DocumentId document)
        {
            if (!Appearances.TryGetValue(node, out var documents))
            {
                Appearances[node] = documents = [];
            }

            documents.Add(document);
        }

        /// <summary>A place among the unnamed sources of one kind: the same words are the same source, else the n-th of one document is the n-th of another.</summary>
        public int Ordinal(string slot, DocumentId document, Party party)
        {
            if (!slots.TryGetValue((slot, document), out var taken))
            {
                slots[(slot, document)] = taken = new UnnamedSources();
            }

            if (taken.Of(party.Id) is { } known)
            {
                return known;
            }

            var words = (slot, Resolution.FoldedName.Key(party.Name));
            var ordinal = party.Type == EntityType.Document && labels.TryGetValue(words, out var labelled) ? labelled : taken.Free();
            labels.TryAdd(words, ordinal);
            taken.Take(party.Id, ordinal);
            return ordinal;
        }

        public bool IsConnected(string from, string to) => known.Contains(new SourceEdge(from, to));

        public void Connect(IReadOnlyList<string> outer, IReadOnlyList<string> inner)
        {
            foreach (var from in outer)
            {
                foreach (var to in inner)
                {
                    if (!string.Equals(from, to, StringComparison.Ordinal) && known.Add(new SourceEdge(from, to)))
                    {
                        Edges.Add(new SourceEdge(from, to));
                    }
                }
            }
        }
    }
}
