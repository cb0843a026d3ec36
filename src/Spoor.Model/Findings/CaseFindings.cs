using System.Text;
using Spoor.Model.Casefile;
using Spoor.Model.Corroboration;
using Spoor.Model.Documents;
using Spoor.Model.Listings;
using Spoor.Model.Network;
using Spoor.Model.Parties;
using Spoor.Model.Values;

namespace Spoor.Model.Findings;

/// <summary>Exact words behind a line: one click away.</summary>
public readonly record struct Evidence(DocumentId Document, TextSpan Span);

/// <summary>A run of a sentence; a party's name is a run of its own so that it can be linked and set apart.</summary>
public sealed record SentenceRun(string Text, PartyId? Party = null);

/// <summary>A party's listing with the answer to "was it listed at the time".</summary>
public sealed record ListingLine(PartyId Party, Hit Hit, ListedAtTheTime AtTheTime);

/// <summary>One finding of the first screen: a sentence, how it stands, who of it is listed, and the words.</summary>
public sealed record Finding
{
    /// <summary>The proposition that it tells.</summary>
    public required PropositionId Proposition { get; init; }

    /// <summary>The sentence, hedged as its sources are.</summary>
    public required ValueList<SentenceRun> Sentence { get; init; }

    /// <summary>What the documents do not state about the way of the goods; null when there is no gap.</summary>
    public string? Gap { get; init; }

    /// <summary>How it stands, in words: origins, channel, mentions, denials, what would settle it.</summary>
    public required string Standing { get; init; }

    /// <summary>What would settle it, in words; null when it stands on independent origins.</summary>
    public string? WouldSettle { get; init; }

    /// <summary>Listed parties of it.</summary>
    public ValueList<ListingLine> Listings { get; init; }

    /// <summary>The words that state it, the first one first.</summary>
    public required ValueList<Evidence> Evidence { get; init; }

    /// <summary>How many more places a report of a long case leaves out; 0 where all are held.</summary>
    public int EvidenceLeftOut { get; init; }
}

/// <summary>A stretch of a document's text that the report holds.</summary>
public sealed record Excerpt(int Start, string Text)
{
    /// <summary>Characters of it that are marks of its layout and no words, in their order; positions stay those of the document.</summary>
    public ValueList<TextSpan> Marks { get; init; }

    /// <summary>The words of a stretch within it, without the marks.</summary>
    public string Words(TextSpan span)
    {
        var words = new StringBuilder();
        var at = span.Start;
        for (var i = FirstMark(span.Start); i < Marks.Count && Marks[i].Start < span.End; i++)
        {
            words.Append(Text, at - Start, Math.Max(at, Marks[i].Start) - at);
            at = Math.Min(span.End, Marks[i].End);
        }

        return words.Append(Text, at - Start, span.End - at).ToString();
    }

    /// <summary>The first mark that ends behind a position: a long text has many, and is asked for each of its paragraphs.</summary>
    private int FirstMark(int position)
    {
        var (low, high) = (0, Marks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Marks[middle].End > position ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}

/// <summary>A document as the report shows it.</summary>
public sealed record DocumentView
{
    /// <summary>Exhibit number from 1, in the order of the documents.</summary>
    public required int Exhibit { get; init; }

    /// <summary>The document.</summary>
    public required Document Document { get; init; }

    /// <summary>Headline, or the file name.</summary>
    public required string Title { get; init; }

    /// <summary>Publisher's name; null when not named.</summary>
    public string? Publisher { get; init; }

    /// <summary>Publication date; null when not stated.</summary>
    public TimeValue? Published { get; init; }

    /// <summary>True when an earlier run brought it in and it does not lie among what was given now.</summary>
    public bool IsFromEarlierRun { get; init; }

    /// <summary>Language (ISO 639); null when it could not be told.</summary>
    public string? Language { get; init; }

    /// <summary>The text: whole, or of a long document the paragraphs around what is shown.</summary>
    public required ValueList<Excerpt> Excerpts { get; init; }

    /// <summary>False when only excerpts are held.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Layout of the text held.</summary>
    public ValueList<Segment> Segments { get; init; }

    /// <summary>What was repaired while reading.</summary>
    public ValueList<Repair> Repairs { get; init; }
}

/// <summary>A party with its hits, best first.</summary>
public sealed record ScreenedParty(PartyId Party, ValueList<Hit> Hits);

/// <summary>A question that waits for a person, with the words in question.</summary>
public sealed record ReviewEntry(string Kind, string Question, ValueList<Evidence> Evidence);

/// <summary>A problem met while reading a list: the record is skipped, the rest is used.</summary>
public sealed record ListProblem(string File, int Line, string Reason);

/// <summary>Something about a document that was read and that its reader should know: a part left unread, a repair.</summary>
/// <param name="Path">Path as given.</param>
/// <param name="Remark">One plain sentence.</param>
public sealed record ReadingRemark(string Path, string Remark);

/// <summary>How many there are of each: of everything in the case, also of what a long report leaves out.</summary>
public sealed record CaseCounts(int Documents, int NotRead, int Parties, int Facts, int Claims, int Hits, int Review)
{
    /// <summary>Of the documents those that do not lie among what was given now.</summary>
    public int FromEarlierRuns { get; init; }

    /// <summary>Earlier versions of documents: kept in the case, not among the documents and not told.</summary>
    public int Replaced { get; init; }
}

/// <summary>Everything that is shown of a case: what report, terminal and JSON draw from.</summary>
public sealed record CaseFindings
{
    /// <summary>Name of the case: what was given.</summary>
    public required string Title { get; init; }

    /// <summary>Totals.</summary>
    public required CaseCounts Counts { get; init; }

    /// <summary>What the documents say, most important first.</summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>Propositions with claims, lineage and support, most important first.</summary>
    public ValueList<Proposition> Propositions { get; init; }

    /// <summary>Claims that state none of the closed list of facts (words, opinions), in the order of the documents.</summary>
    public ValueList<Assertion> OtherClaims { get; init; }

    /// <summary>The parties that take part in something, by name.</summary>
    public ValueList<Party> Parties { get; init; }

    /// <summary>Hits by party.</summary>
    public ValueList<ScreenedParty> Hits { get; init; }

    /// <summary>The lists looked in.</summary>
    public ValueList<ListVersion> Lists { get; init; }

    /// <summary>Broken records of the lists.</summary>
    public ValueList<ListProblem> ListProblems { get; init; }

    /// <summary>Files in list folders that are no list; named once.</summary>
    public ValueList<string> NoLists { get; init; }

    /// <summary>The supply picture.</summary>
    public required NetworkPicture Network { get; init; }

    /// <summary>The timeline.</summary>
    public required TimelinePicture Timeline { get; init; }

    /// <summary>The lineage picture of each proposition.</summary>
    public ValueList<(PropositionId Proposition, LineagePicture Picture)> Lineages { get; init; }

    /// <summary>Documents read.</summary>
    public ValueList<DocumentView> Documents { get; init; }

    /// <summary>What was given to earlier runs whose documents are told here too, in the user's words.</summary>
    public ValueList<string> EarlierIntakes { get; init; }

    /// <summary>Earlier versions of documents, with what took their place: kept in the case and not told.</summary>
    public ValueList<ReplacedDocument> Replaced { get; init; }

    /// <summary>Documents not read, with the reason.</summary>
    public ValueList<NotRead> NotRead { get; init; }

    /// <summary>What was left unread or repaired in documents that were read.</summary>
    public ValueList<ReadingRemark> Remarks { get; init; }

    /// <summary>What waits for a person.</summary>
    public ValueList<ReviewEntry> Review { get; init; }

    /// <summary>Program version.</summary>
    public required string ProgramVersion { get; init; }
}
