using Spoor.Extraction.Naming;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Values;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Chunks;

internal enum ChunkKind
{
    NounGroup,
    VerbGroup,
    Preposition,
    Conjunction,
    Subordinator,
    Complementiser,
    Relative,
    Time,
    Adverb,
    Comma,
    Dash,
    Colon,
    Bracket,
    Quote,
    Genitive,
    /// <summary>"not", "rather than" before who or what is only set against what is told.</summary>
    Contrast,
    Other,
}

/// <summary>A group of words that stand together: a noun group, a verb group, or a word between groups.</summary>
internal abstract class Chunk(ChunkKind kind, int first, int end)
{
    public ChunkKind Kind => kind;

    /// <summary>First token.</summary>
    public int First { get; protected set; } = first;

    /// <summary>One past the last token.</summary>
    public int End { get; protected set; } = end;
}

/// <summary>A word between groups: preposition, conjunction, mark.</summary>
internal sealed class LinkChunk(ChunkKind kind, int first, int end, string word) : Chunk(kind, first, end)
{
    /// <summary>Lower-case words.</summary>
    public string Word => word;
}

/// <summary>A time expression standing by itself.</summary>
internal sealed class TimeChunk(int first, int end, FoundTime time) : Chunk(ChunkKind.Time, first, end)
{
    public FoundTime Time => time;
}

/// <summary>A noun with what belongs to it, or a name, or a pronoun.</summary>
internal sealed class NounGroup(int first, int end) : Chunk(ChunkKind.NounGroup, first, end)
{
    /// <summary>Reading of the head as a noun of the pack; null for a name, a pronoun or a noun that names no kind of party or thing.</summary>
    public NounForm? Head { get; init; }

    /// <summary>The token of the head.</summary>
    public int HeadToken { get; init; }

    /// <summary>The name, when the group is one.</summary>
    public FoundName? Name { get; init; }

    /// <summary>A name joined to the head: the outlet of "Reuters-kildene".</summary>
    public FoundName? Stem { get; init; }

    /// <summary>person_male, person_female, person_plural, thing, self, such; null for no pronoun.</summary>
    public string? Pronoun { get; init; }

    public FoundQuantity? Quantity { get; init; }

    /// <summary>Country of a nationality adjective in the group.</summary>
    public string? Country { get; init; }

    /// <summary>First token after determiners: where the mention of a bare noun begins.</summary>
    public int ContentFirst { get; init; } = first;

    public bool IsDefinite { get; init; }

    /// <summary>"this", "these", "slike": points back.</summary>
    public bool IsDemonstrative { get; init; }

    public string? Possessive { get; init; }

    /// <summary>Certainty that an adjective of the group brings: "alleged use".</summary>
    public Certainty? Hedge { get; init; }

    public int HedgeToken { get; init; } = -1;

    public bool IsStateOwned { get; init; }

    public bool IsListed { get; init; }

    /// <summary>Token of the adjective that states ownership or a listing.</summary>
    public int StateToken { get; init; } = -1;

    public int ListedToken { get; init; } = -1;

    /// <summary>The group before it that owns it ("Ukraine's | foreign ministry").</summary>
    public NounGroup? Possessor { get; set; }

    /// <summary>A noun group right before a name that says what it is ("våpenprodusenten | X").</summary>
    public NounGroup? Descriptor { get; set; }

    /// <summary>First token with what stands before it and belongs to it: its owner, or the noun that says what it is.</summary>
    public int Opening => (Possessor ?? Descriptor)?.Opening ?? First;

    public bool IsNegated { get; init; }

    /// <summary>Word of the head in lower case, also when it is no noun of the pack.</summary>
    public required string HeadWord { get; init; }

    /// <summary>The entity, once references are resolved.</summary>
    public Drafts.DraftEntity? Entity { get; set; }

    public void StretchTo(int end) => End = end;

    public void StretchFrom(int first) => First = first;
}

/// <summary>A verb with its auxiliaries, modals and negation.</summary>
internal sealed class VerbGroup(int first, int end) : Chunk(ChunkKind.VerbGroup, first, end)
{
    /// <summary>Lemma of the main verb, with its particle.</summary>
    public required string Lemma { get; set; }

    /// <summary>Lemma with a particle that stands as a preposition behind it ("report on"); null when there is none.</summary>
    public string? Joined { get; init; }

    /// <summary>Token of the main verb.</summary>
    public required int MainToken { get; init; }

    public required VerbShape Shape { get; set; }

    public bool IsPassive { get; set; }

    public bool IsNegated { get; set; }

    /// <summary>True when an auxiliary or the main verb is finite.</summary>
    public bool IsFinite { get; set; }

    /// <summary>Has no verb but auxiliaries: the main verb may follow the subject ("ble dronene levert").</summary>
    public bool IsAuxiliaryOnly { get; init; }

    public bool IsInfinitive => !IsFinite && (Shape == VerbShape.Infinitive || HasInfinitiveMark);

    /// <summary>Opens with "to" or "å": also "å ha solgt".</summary>
    public bool HasInfinitiveMark { get; init; }

    /// <summary>The first modal, if any.</summary>
    public Auxiliary? Modal { get; set; }

    public bool IsPerfect { get; set; }

    /// <summary>nb "skal ha levert": told on somebody's word.</summary>
    public bool IsReportative { get; set; }

    /// <summary>Certainty that adverbs in the group bring.</summary>
    public Certainty? Hedge { get; set; }

    /// <summary>Verbs before the main one in a chain: "planned to deliver" has plan.</summary>
    public List<string> Chain { get; } = [];

    /// <summary>Takes over the auxiliaries of the verb it is joined to.</summary>
    public void CarryOn(VerbGroup before)
    {
        Modal ??= before.Modal;
        Hedge ??= before.Hedge;
        IsPerfect |= before.IsPerfect;
        IsReportative |= before.IsReportative;
        IsNegated |= before.IsNegated && before.IsPerfect;
    }

    /// <summary>Takes in a group that stood apart: "ble | dronene | levert".</summary>
    public void Absorb(VerbGroup auxiliary)
    {
        IsFinite |= auxiliary.IsFinite;
        IsNegated |= auxiliary.IsNegated;
        Modal ??= auxiliary.Modal;
        IsPerfect |= auxiliary.IsPerfect;
        IsPassive |= auxiliary.IsPassive && Shape is VerbShape.Participle or VerbShape.Past;
        Hedge ??= auxiliary.Hedge;
        IsReportative |= auxiliary.Modal == Auxiliary.Reportative && (IsPerfect || auxiliary.IsPerfect);
    }
}
