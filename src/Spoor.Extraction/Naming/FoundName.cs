using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Naming;

/// <summary>A name in the text, before names of one party are put together.</summary>
internal sealed record FoundName
{
    public required int First { get; init; }

    /// <summary>One past the last token.</summary>
    public required int End { get; init; }

    /// <summary>Words of the mention, in the part's coordinates; may be shorter than its tokens (the stem of a compound).</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The name itself, without genitive endings.</summary>
    public required string Name { get; init; }

    public required EntityType Type { get; init; }

    public MentionKind Kind { get; init; } = MentionKind.Named;

    public string? Country { get; init; }

    public bool IsAgency { get; init; }

    /// <summary>True for a country or its capital: it may stand for the government.</summary>
    public bool MayActAsGovernment { get; init; }

    /// <summary>True for the name of a country: one place whatever it is called.</summary>
    public bool IsCountry { get; init; }

    /// <summary>False when the type is only the likeliest one and context may correct it.</summary>
    public bool IsFirm { get; init; } = true;

    /// <summary>Title or post before the name ("President"), and where it begins; null when there is none.</summary>
    public string? Title { get; init; }

    public int TitleFirst { get; init; } = -1;

    /// <summary>True for the first part of a compound whose last part is the head ("Reuters-kildene"): no noun phrase of its own.</summary>
    public bool IsCompoundStem { get; init; }

    public required string Rule { get; init; }
}
