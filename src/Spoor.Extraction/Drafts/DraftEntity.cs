using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Drafts;

/// <summary>A mention while entities are still being put together.</summary>
internal readonly record struct DraftMention(TextSpan Span, MentionKind Kind, string Rule);

/// <summary>An entity while its mentions are still being gathered.</summary>
internal sealed class DraftEntity
{
    public required EntityType Type { get; set; }

    public required string Name { get; set; }

    /// <summary>Names and aliases as written.</summary>
    public List<string> Names { get; } = [];

    public List<DraftMention> Mentions { get; } = [];

    /// <summary>Lemmas of nouns it was called by ("produsent"), the newest last.</summary>
    public List<string> HeadLemmas { get; } = [];

    /// <summary>Head words as written, for compounds whose tail comes back ("engangsdroner" - "dronene").</summary>
    public List<string> HeadWords { get; } = [];

    public string? Country { get; set; }

    public bool IsGroup { get; set; }

    public bool IsNamed { get; set; }

    public bool IsFirmType { get; set; } = true;

    public bool IsAgency { get; set; }

    /// <summary>Section of the pack for unnamed entities: source, record, intermediary.</summary>
    public string? Section { get; set; }

    /// <summary>The outlet that has this paper or spoke to this source: "documents seen by X".</summary>
    public DraftEntity? Via { get; set; }

    public string? Title { get; set; }

    public HashSet<DraftEntity> PossiblySameAs { get; } = [];

    public List<string> Attributes { get; } = [];

    /// <summary>Who is named right behind it: "the chief executive of X, Y, said"; null for nobody.</summary>
    public DraftEntity? NamedBehind { get; set; }

    /// <summary>Bodies that it speaks for by a post at them.</summary>
    public HashSet<DraftEntity> SpeaksFor { get; } = [];

    /// <summary>The entity that this one turned out to be; null for one that stands for itself.</summary>
    public DraftEntity? MergedInto { get; set; }

    /// <summary>The entity that stands for this one.</summary>
    public DraftEntity Standing => MergedInto?.Standing ?? this;

    /// <summary>Position of the newest mention, to find the nearest antecedent.</summary>
    public int LastAt { get; set; }

    public EntityId Id { get; set; }

    public bool IsParty => Type is EntityType.Person or EntityType.PersonGroup or EntityType.Company or EntityType.PublicBody or EntityType.Organization or EntityType.Facility;

    public void Add(TextSpan span, MentionKind kind, string rule)
    {
        if (Mentions.All(m => m.Span != span))
        {
            Mentions.Add(new DraftMention(span, kind, rule));
        }

        LastAt = Math.Max(LastAt, span.Start);
        IsNamed |= kind is MentionKind.Named or MentionKind.Metonym;
    }
}
