using System.Globalization;
using Spoor.Model.Corroboration;
using Spoor.Model.Documents;
using Spoor.Model.Findings;
using Spoor.Model.Listings;
using Spoor.Model.Parties;

namespace Spoor.Cli.Terminal;

/// <summary>What stands around the findings.</summary>
/// <param name="Report">Path of the report.</param>
/// <param name="CaseFile">Path of the case file.</param>
/// <param name="Language"><c>en</c> or <c>nb</c>.</param>
/// <param name="Colour">True on a terminal that shows colour.</param>
internal sealed record SummaryFrame(string Report, string CaseFile, string Language = "en", bool Colour = false);

/// <summary>
/// The findings of a case in 80 columns: what the documents say, how it hangs together, when, and how sure it is and who disagrees;
/// then what was not read, what waits for a person and where the report is.
/// </summary>
internal sealed class TerminalSummary
{
    /// <summary>Width in cells.</summary>
    public const int Width = 80;

    private const int MostFindings = 12;
    private const int MostTimes = 24;
    private const int MostQuote = 240;
    private const int MostReplaced = 5;
    private const int MostRemarks = 20;

    private readonly CaseFindings findings;
    private readonly SummaryFrame frame;
    private readonly SummaryWords words;
    private readonly Page page;
    private readonly Dictionary<PropositionId, Proposition> propositions;
    private readonly Dictionary<DocumentId, DocumentView> documents;
    private readonly Dictionary<PartyId, string> names;
    private readonly HashSet<PartyId> listed;

    private TerminalSummary(TextWriter writer, CaseFindings findings, SummaryFrame frame)
    {
        this.findings = findings;
        this.frame = frame;
        words = SummaryWords.Of(frame.Language);
        page = new Page(writer, Width, frame.Colour);
        propositions = findings.Propositions.DistinctBy(p => p.Id).ToDictionary(p => p.Id);
        documents = findings.Documents.DistinctBy(d => d.Document.Id).ToDictionary(d => d.Document.Id);
        names = findings.Parties.DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Name);
        listed = [.. findings.Hits.Where(h => h.Hits.Any(hit => hit.Verdict == HitVerdict.Match)).Select(h => h.Party)];
    }

    /// <summary>Writes the summary.</summary>
    public static void Write(TextWriter writer, CaseFindings findings, SummaryFrame frame) => new TerminalSummary(writer, findings, frame).Write();

    private void Write()
    {
        var counts = findings.Counts;
        page.Line(0, 0, new InkRun(findings.Title, Ink.Strong));
        page.Line(0, 0, Format(words.Read, counts.Documents, counts.NotRead));
        if (counts.FromEarlierRuns > 0)
            page.Line(0, 2, Format(words.EarlierRuns, counts.FromEarlierRuns, string.Join("; ", findings.EarlierIntakes)));
        if (counts.Replaced > 0)
            page.Line(0, 2, Format(words.Replaced, ReplacedPaths()));
        page.Line(0, 0, Format(words.Totals, counts.Parties, counts.Facts, counts.Claims, counts.Hits));
        WriteFindings();
        page.Heading(words.Hang);
        new PathList(page, words).Write(findings.Network);
        WriteTimes();
        WriteSureness();
        WriteNotRead();
        WriteRemarks();
        WriteLists();
        WriteEnd();
    }

    private void WriteFindings()
    {
        page.Heading(words.Say);
        if (findings.Findings.IsEmpty)
            page.Line(2, 2, new InkRun(words.NothingFound));
        for (var i = 0; i < Math.Min(findings.Findings.Count, MostFindings); i++)
        {
            if (i > 0)
                page.Gap();
            WriteFinding(i + 1, findings.Findings[i]);
        }

        More(findings.Findings.Count - MostFindings);
    }

    private void WriteFinding(int number, Finding finding)
    {
        InkRun[] sentence =
        [
            new(Format("{0}. ", number).Text, Ink.Faint),
            .. finding.Sentence.Select(run => new InkRun(run.Text, run.Party is { } party ? listed.Contains(party) ? Ink.Listed : Ink.Strong : Ink.Plain)),
        ];
        page.Line(2, 5, sentence);
        if (finding.Gap is { } gap)
            Label(words.NotStated, gap);
        Label(words.Standing, finding.Standing);
        foreach (var line in finding.Listings)
            WriteListing(line);
        if (finding.Listings.IsEmpty)
            Label(words.Listed, findings.Lists.IsEmpty ? words.NoLists : words.NoListing);
        if (finding.WouldSettle is { } settle)
            Label(words.Settle, settle);
        if (finding.Evidence.Count > 0 && Quote(finding.Evidence[0].Document, finding.Evidence[0].Span) is { } quote)
            Label(words.Words, quote);
    }

    private void WriteListing(ListingLine line)
    {
        var listing = line.Hit.Listing;
        string[] parts =
        [
            names.GetValueOrDefault(line.Party) ?? line.Hit.Query,
            listing.Key.List,
            .. listing.Programme is { Length: > 0 } programme ? [programme] : Array.Empty<string>(),
            listing.Measure,
            .. listing.Since is { } since ? [Format(words.Since, since.Text).Text] : Array.Empty<string>(),
            Format(words.AtTheTime, words.Answer(line.AtTheTime)).Text,
            Format(words.NameMatch, line.Hit.Identity).Text,
        ];
        Label(words.Listed, $"{parts[0]}: {string.Join(", ", parts[1..^2])}; {parts[^2]} ({parts[^1]})");
    }

    private void WriteTimes()
    {
        page.Heading(words.When);
        var items = findings.Timeline.Bars.Select(b => b.Item)
            .OrderBy(i => i.Time.First).ThenBy(i => i.Time.Last).ThenBy(i => i.Lane).ThenBy(i => i.Label, StringComparer.Ordinal)
            .ToList();
        if (items.Count == 0)
            page.Line(2, 2, new InkRun(words.NoTimes));
        foreach (var item in items.Take(MostTimes))
        {
            page.Row(2, [24, 10], new InkRun(item.Time.Text, Ink.Strong), new InkRun(words.Lane(item.Lane), Ink.Faint), new InkRun(item.Label));
        }

        More(items.Count - MostTimes);
    }

    private void WriteSureness()
    {
        page.Heading(words.Sure);
        var shown = findings.Findings.Take(MostFindings).ToList();
        if (shown.Count == 0)
            page.Line(2, 2, new InkRun(words.NoDenial));
        for (var i = 0; i < shown.Count; i++)
        {
            if (!propositions.TryGetValue(shown[i].Proposition, out var proposition))
                continue;
            var support = proposition.Support;
            var origins = support.OriginsMin == support.OriginsMax ? $"{support.OriginsMax}" : $"{support.OriginsMin}-{support.OriginsMax}";
            var counted = Format(words.Counted, words.Level(support.Level), support.Mentions, support.Channels, origins).Text;
            page.Line(2, 5, new InkRun($"{i + 1}. ", Ink.Faint), new InkRun(counted));
            if (support.Flags.Count > 0)
                page.Line(5, 5, new InkRun(string.Join("; ", support.Flags.Select(words.Flag)) + "."));
            foreach (var caveat in proposition.Caveats)
                WriteCaveat(caveat);
            if (proposition.Caveats.IsEmpty)
                page.Line(5, 5, new InkRun(words.NoDenial, Ink.Faint));
        }
    }

    private void WriteCaveat(Assertion caveat)
    {
        // Innermost source first: it is the one that denies; the others carry it.
        var chain = string.Join(" < ", caveat.Chain.Reverse().Select(level => string.Join(" + ", level)));
        var quote = Quote(caveat.Document, caveat.Quote) is { } said ? ": " + said : "";
        page.Line(5, 7, new InkRun("- "), new InkRun(chain, Ink.Strong), new InkRun(" " + words.StanceWord(caveat.Stance) + quote));
    }

    private void WriteNotRead()
    {
        if (findings.NotRead.IsEmpty)
            return;
        page.Heading(words.NotRead);
        foreach (var notRead in findings.NotRead)
            page.Line(2, 4, new InkRun(notRead.Path, Ink.Strong), new InkRun(": " + notRead.Reason), new InkRun(notRead.Remedy is { } remedy ? " " + remedy : ""));
    }

    private void WriteRemarks()
    {
        if (findings.Remarks.IsEmpty)
            return;
        page.Heading(words.Remarks);
        foreach (var remark in findings.Remarks.Take(MostRemarks))
            page.Line(2, 4, new InkRun(remark.Path, Ink.Strong), new InkRun(": " + remark.Remark));
        More(findings.Remarks.Count - MostRemarks);
    }

    private void WriteLists()
    {
        if (findings.Lists.IsEmpty && findings.ListProblems.IsEmpty && findings.NoLists.IsEmpty)
            return;
        page.Heading(words.Lists);
        foreach (var list in findings.Lists)
        {
            var newest = list.Newest is { } day ? $", {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "";
            page.Line(2, 4, new InkRun(list.Name, Ink.Strong), new InkRun($" ({list.File}, {list.Entries}{newest}, sha256 {list.Sha256[..Math.Min(12, list.Sha256.Length)]})"));
        }

        foreach (var problem in findings.ListProblems.Take(MostFindings))
            page.Line(2, 4, new InkRun(problem.Line > 0 ? $"{problem.File}:{problem.Line}: {problem.Reason}" : $"{problem.File}: {problem.Reason}"));
        More(findings.ListProblems.Count - MostFindings);
        if (findings.NoLists.Count > 0)
            page.Line(2, 4, Format(words.NotALists, string.Join(", ", findings.NoLists)));
    }

    private void WriteEnd()
    {
        page.Gap();
        if (findings.Counts.Review > 0)
            page.Line(0, 0, Format(words.Review, findings.Counts.Review));
        page.Line(0, 0, new InkRun(words.Fairness, Ink.Faint));
        page.Line(0, 2, new InkRun(words.Report), new InkRun(" " + frame.Report, Ink.Strong));
        page.Line(0, 2, new InkRun(words.Case), new InkRun(" " + frame.CaseFile, Ink.Strong));
    }

    private string ReplacedPaths()
    {
        var paths = string.Join(", ", findings.Replaced.Select(r => r.Document.Path).Distinct(StringComparer.Ordinal).Take(MostReplaced));
        return findings.Replaced.Count > MostReplaced ? paths + " …" : paths;
    }

    private string? Quote(DocumentId document, TextSpan span)
    {
        if (!documents.TryGetValue(document, out var view))
            return null;
        foreach (var excerpt in view.Excerpts)
        {
            if (excerpt.Start <= span.Start && span.End <= excerpt.Start + excerpt.Text.Length)
            {
                var quoted = SafeText.OneLine(excerpt.Words(span));
                return $"“{Shorten(quoted)}” ({view.Exhibit}: {view.Document.FileName})";
            }
        }

        return null;
    }

    private static string Shorten(string text)
    {
        if (text.Length <= MostQuote)
            return text;
        var end = text.LastIndexOf(' ', MostQuote);
        return text[..(end > 0 ? end : MostQuote - 1)] + " …";
    }

    private void Label(string label, string text) => page.Line(5, 7, new InkRun(label, Ink.Faint), new InkRun(" " + text));

    private void More(int count)
    {
        if (count > 0)
            page.Line(2, 2, Format(words.More, count));
    }

    private static InkRun Format(string pattern, params ReadOnlySpan<object?> values) => new(string.Format(CultureInfo.InvariantCulture, pattern, values));
}
