using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Spoor.Cli.Runs;
using Spoor.Model.Findings;
using Spoor.Model.Listings;

namespace Spoor.Cli.Output;

/// <summary>The <c>--json</c> document of <c>investigate</c> and <c>demo</c>. Keys may be added, none is renamed: docs/commands.md.</summary>
internal sealed record InvestigationJson
{
    public required DocumentsJson Documents { get; init; }
    public required int Parties { get; init; }
    public required int Facts { get; init; }
    public required int Claims { get; init; }
    public required int Hits { get; init; }
    public required int Review { get; init; }
    public required double Seconds { get; init; }

    /// <summary>Seconds of each stage, by its name.</summary>
    public IReadOnlyDictionary<string, double> Stages { get; init; } = new Dictionary<string, double>();

    public required string Case { get; init; }
    public required string Report { get; init; }
    public required IReadOnlyList<FindingJson> Findings { get; init; }
    public required IReadOnlyList<ListJson> Lists { get; init; }
    public required IReadOnlyList<ListProblemJson> ListProblems { get; init; }
    public required string Version { get; init; }

    /// <summary>Makes the document of an investigation that ran to the end.</summary>
    public static InvestigationJson Of(InvestigationOutcome.Done done, string caseFile) => Of(done.Findings, done.Elapsed, caseFile, done.Report) with
    {
        Stages = new OrderedDictionary<string, double>(done.Stages.Select(s => KeyValuePair.Create(s.Stage, Math.Round(s.Elapsed.TotalSeconds, 3)))),
    };

    /// <summary>Makes the document of the findings.</summary>
    public static InvestigationJson Of(CaseFindings findings, TimeSpan elapsed, string caseFile, string report) => new()
    {
        Documents = new DocumentsJson(
            findings.Counts.Documents,
            findings.Counts.NotRead,
            [.. findings.NotRead.Select(n => new NotReadJson(n.Path, n.Reason, n.Remedy))],
            findings.Documents.Count(d => d.Language is null),
            findings.Counts.FromEarlierRuns,
            [.. findings.Replaced.Select(r => new ReplacedJson(r.Document.Path, r.Document.Id.Sha256, r.By.Sha256))],
            [.. findings.Remarks.Select(r => new RemarkJson(r.Path, r.Remark))]),
        Parties = findings.Counts.Parties,
        Facts = findings.Counts.Facts,
        Claims = findings.Counts.Claims,
        Hits = findings.Counts.Hits,
        Review = findings.Counts.Review,
        Seconds = Math.Round(elapsed.TotalSeconds, 3),
        Case = caseFile,
        Report = report,
        Findings = [.. findings.Findings.Select(Finding)],
        Lists = [.. findings.Lists.Select(l => new ListJson(l.Name, l.File, l.Sha256, l.Entries, l.Newest))],
        ListProblems = [.. findings.ListProblems.Select(p => new ListProblemJson(p.File, p.Line, p.Reason))],
        Version = findings.ProgramVersion,
    };

    /// <summary>The document as text with a line end.</summary>
    public string ToText() => JsonSerializer.Serialize(this, OutputJson.Readable.InvestigationJson) + "\n";

    private static FindingJson Finding(Finding finding) => new(
        string.Concat(finding.Sentence.Select(r => r.Text)),
        finding.Standing,
        finding.Gap,
        finding.WouldSettle,
        [.. finding.Listings.Select(l => new FindingListingJson(
            l.Hit.Query,
            l.Hit.Listing.Key.List,
            l.Hit.Listing.Key.Entry,
            l.Hit.EntryName,
            l.Hit.Score,
            l.Hit.Listing.Measure,
            l.Hit.Listing.Since?.Text,
            l.AtTheTime switch { ListedAtTheTime.Yes => "yes", ListedAtTheTime.No => "no", _ => "cannot be told" },
            l.Hit.Identity))],
        [.. finding.Evidence.Select(e => new EvidenceJson(e.Document.Sha256, e.Span.Start, e.Span.End))]);
}

/// <summary>How many documents were read, which were not, how many are of earlier runs, which earlier versions are not told, and what was left out of documents read.</summary>
internal sealed record DocumentsJson(
    int Read, int NotRead, IReadOnlyList<NotReadJson> Reasons, int NotUnderstood, int FromEarlierRuns, IReadOnlyList<ReplacedJson> Replaced,
    IReadOnlyList<RemarkJson> Remarks);

/// <summary>What was left unread or repaired in a document that was read.</summary>
internal sealed record RemarkJson(string Path, string Remark);

/// <summary>An earlier version of a document, and what lies in its place; both by their SHA-256.</summary>
internal sealed record ReplacedJson(string Path, string Document, string By);

/// <summary>A document not read.</summary>
internal sealed record NotReadJson(string Path, string Reason, string? Remedy);

/// <summary>A finding.</summary>
internal sealed record FindingJson(
    string Sentence, string Standing, string? Gap, string? WouldSettle, IReadOnlyList<FindingListingJson> Listings, IReadOnlyList<EvidenceJson> Evidence);

/// <summary>A listed party of a finding.</summary>
internal sealed record FindingListingJson(
    string Party, string List, string Entry, string EntryName, double Score, string Measure, string? Since, string AtTheTime, string Identity);

/// <summary>Words of a document by its SHA-256; offsets in UTF-16 code units.</summary>
internal sealed record EvidenceJson(string Document, int Start, int End);

/// <summary>A list looked in.</summary>
internal sealed record ListJson(string Name, string File, string Sha256, int Entries, DateOnly? Newest);

/// <summary>A broken record of a list.</summary>
internal sealed record ListProblemJson(string File, int Line, string Reason);

/// <summary>The <c>--json</c> document of <c>extract</c>.</summary>
internal sealed record ExtractionJson(IReadOnlyList<ExtractedJson> Documents, IReadOnlyList<NotReadJson> NotRead, IReadOnlyList<ListProblemJson> ListProblems)
{
    /// <summary>The document as text with a line end.</summary>
    public string ToText() => JsonSerializer.Serialize(this, OutputJson.Readable.ExtractionJson) + "\n";
}

/// <summary>A document whose annotations were written.</summary>
internal sealed record ExtractedJson(string Source, string Annotations, IReadOnlyList<string> Rules);

/// <summary>Cyrillic and other letters unescaped; controls and invisible formatting characters always escaped.</summary>
[JsonSerializable(typeof(InvestigationJson))]
[JsonSerializable(typeof(ExtractionJson))]
internal sealed partial class OutputJson : JsonSerializerContext
{
    /// <summary>The context with the house's one encoder.</summary>
    public static OutputJson Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.Create(Letters()),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
    });

    // The framework escapes controls but lets direction marks pass, which a terminal or a viewer would obey.
    private static TextEncoderSettings Letters()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters('\u061C', '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF');
        settings.ForbidRange(UnicodeRange.Create('\u2028', '\u202E'));
        settings.ForbidRange(UnicodeRange.Create('\u2066', '\u2069'));
        return settings;
    }
}
