using Spoor.Casework;
using Spoor.Extraction;
using Spoor.Casework.Gathering;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Casefile;
using Spoor.Model.Documents;
using Spoor.Model.Findings;
using Spoor.Model.Judgements;
using Spoor.Model.Listings;
using Spoor.Model.Values;
using Spoor.Store;
using Spoor.Tests.Contracts;

namespace Spoor.Tests.Casework;

public sealed class InvestigationTests : IDisposable
{
    private const string Lenses = "Alda Trading delivered lenses to Varga Yard.\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("spoor-casework-");
    private readonly MemoryCaseStore store = new();

    public void Dispose()
    {
        store.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_delivery_is_told_with_the_words_that_say_it()
    {
        Paper("one.txt", "Harbour news.\n\n" + Lenses);
        var findings = await Findings(store, Papers);

        var finding = Assert.Single(findings.Findings);
        Assert.Equal("Alda Trading supplied Varga Yard with lenses.", Told(finding));
        var view = Assert.Single(findings.Documents);
        var place = Assert.Single(finding.Evidence);
        Assert.Equal("Alda Trading delivered lenses to Varga Yard", view.Excerpts[0].Text.Substring(place.Span.Start - view.Excerpts[0].Start, place.Span.Length));
        Assert.Equal(new CaseCounts(1, 0, 3, 1, 1, 0, 0), findings.Counts);
        Assert.Contains("1 mention", finding.Standing, StringComparison.Ordinal);
        Assert.Contains("no denial found in these documents", finding.Standing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_of_Spoor_among_the_papers_is_no_document()
    {
        Paper("one.txt", Lenses);
        Paper("report.html", "<!DOCTYPE html><html><head><meta name=\"generator\" content=\"Spoor 1\"></head><body><p>Ness Cargo delivered pumps to Varga Yard.</p></body></html>");
        var findings = await Findings(store, Papers);

        Assert.Single(findings.Findings);
        Assert.Equal((1, 0), (findings.Counts.Documents, findings.Counts.NotRead));
    }

    [Fact]
    public async Task A_second_run_over_the_same_papers_extracts_nothing_and_tells_the_same()
    {
        Paper("one.txt", Lenses);
        Paper("copy.txt", Lenses);
        Paper("two.txt", "Ness Cargo delivered pumps to Varga Yard.\n");
        var first = await Findings(store, Papers);
        var extracted = 0;
        var second = await Findings(store, Papers, ToyExtraction.Stage(each: _ => Interlocked.Increment(ref extracted)));

        Assert.Equal(first, second);
        // Of two equal files the one with the later path is looked at again: the first path is kept whichever came first.
        Assert.Equal(0, extracted);
    }

    [Fact]
    public async Task The_order_in_which_papers_came_in_changes_nothing()
    {
        var one = Paper("one.txt", Lenses);
        var two = Paper("two.txt", "Ness Cargo delivered pumps to Varga Yard.\n" + Lenses);
        using var forth = new MemoryCaseStore();
        using var back = new MemoryCaseStore();
        await Findings(forth, [one]);
        var first = await Findings(forth, [two]);
        await Findings(back, [two]);
        var second = await Findings(back, [one]);

        Assert.Equal(first.Findings, second.Findings);
        Assert.Equal(first.Network, second.Network);
        Assert.Equal(first.Counts, second.Counts);
        Assert.Equal(2, first.Counts.Documents);
    }

    [Fact]
    public async Task A_run_that_was_stopped_goes_on_and_comes_to_the_same()
    {
        for (var i = 0; i < 20; i++)
        {
            Paper($"paper-{i:00}.txt", $"Alda Trading delivered pumps to Yard {(char)('A' + i)}x.\n");
        }

        var whole = await Findings(store, Papers);
        using var broken = new MemoryCaseStore();
        using var stop = new CancellationTokenSource();
        var seen = 0;
        var stopping = ToyExtraction.Stage(each: _ =>
        {
            if (Interlocked.Increment(ref seen) == 7)
            {
                stop.Cancel();
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Run(broken, Papers, stopping, stop.Token));
        Assert.InRange(broken.Documents().Count, 0, 19);
        Assert.Equal(whole, await Findings(broken, Papers));
    }

    [Theory]
    [InlineData(InvestigationStage.Resolving)]
    [InlineData(InvestigationStage.Screening)]
    [InlineData(InvestigationStage.Corroborating)]
    [InlineData(InvestigationStage.Telling)]
    public async Task A_run_can_be_stopped_in_every_stage(InvestigationStage stage)
    {
        Paper("one.txt", Lenses);
        using var stop = new CancellationTokenSource();
        var options = new InvestigationOptions { Paths = Papers.ToValueList(), Lists = [List()] };
        var investigation = new Investigation(options, store, TimeProvider.System, new StopAt(stage, stop)) { Extraction = ToyExtraction.Stage() };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => investigation.RunAsync(stop.Token));
        Assert.Single(store.Documents());
    }

    [Fact]
    public async Task Where_nothing_could_be_read_there_is_no_result_but_the_reasons()
    {
        Paper("empty.txt", "");
        var failed = Assert.IsType<InvestigationResult.CouldNotRun>(await Run(store, Papers, ToyExtraction.Stage(), TestContext.Current.CancellationToken));

        Assert.Contains("nothing could be read", failed.Sentence, StringComparison.Ordinal);
        Assert.Equal("empty.txt", Assert.Single(failed.NotRead).Path);
    }

    [Fact]
    public async Task What_was_left_unread_or_repaired_is_told_beside_the_findings()
    {
        Paper("one.txt", Lenses);
        File.WriteAllBytes(Paper("two.txt", ""), [.. "Words, a broken byte "u8, 0xC3, 0x28, .. " and more words.\n"u8]);
        var stage = With(a => a with { Review = [new ReviewItem("language", new TextSpan(0, 5), "The language is not read.", new RuleMark("toy", "test/1")), new ReviewItem("same", new TextSpan(0, 5), "Another question.", new RuleMark("toy", "test/1"))] });
        var findings = await Findings(store, Papers, stage);

        Assert.Equal(["one.txt", "two.txt", "two.txt"], findings.Remarks.Select(r => r.Path));
        Assert.Equal("The language is not read.", findings.Remarks[0].Remark);
        Assert.Contains("UTF-8", findings.Remarks[2].Remark, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_listed_and_does_not_stop_the_rest()
    {
        Paper("good.txt", Lenses);
        Paper("empty.txt", "");
        Paper("hostile.txt", "A paper that the program fails on.\n");
        var stage = ToyExtraction.Stage(each: t =>
        {
            if (t.Text.StartsWith("A paper", StringComparison.Ordinal))
            {
                throw new InvalidOperationException("made to fail");
            }
        });
        var findings = await Findings(store, [.. Papers, Path.Combine(folder.FullName, "missing")], stage);

        Assert.Single(findings.Findings);
        Assert.Equal(["empty.txt", "hostile.txt", "missing"], findings.NotRead.Select(n => Path.GetFileName(n.Path)).Order(StringComparer.Ordinal));
        Assert.Equal(3, findings.Counts.NotRead);
        Assert.DoesNotContain("made to fail", findings.NotRead.Select(n => n.Reason));
    }

    [Fact]
    public async Task Papers_of_an_earlier_run_are_done_again_when_the_extraction_has_changed()
    {
        var one = Paper("one.txt", Lenses);
        var two = Paper("two.txt", "Ness Cargo delivered pumps to Varga Yard.\n");
        await Findings(store, [one]);
        File.Delete(one);
        var extracted = 0;
        var findings = await Findings(store, [two], ToyExtraction.Stage("toy/2", _ => Interlocked.Increment(ref extracted)));

        Assert.Equal(2, extracted);
        Assert.Equal(2, findings.Counts.Documents);
        Assert.Equal(2, store.FinishedDocuments("toy/2").Count);
    }

    /// <summary>Once an edited paper stood beside its earlier version, both told their facts, and nothing said so.</summary>
    [Fact]
    public async Task A_paper_that_was_changed_is_told_as_it_is_now_and_its_earlier_version_is_named()
    {
        Paper("one.txt", Lenses);
        Paper("two.txt", "Ness Cargo delivered pumps to Varga Yard.\n");
        var before = await Findings(store, Papers);
        Paper("one.txt", "Alda Trading delivered mirrors to Varga Yard.\n");
        var after = await Findings(store, Papers);
        using var fresh = new MemoryCaseStore();
        var alone = await Findings(fresh, Papers);

        Assert.Equal(["Alda Trading supplied Varga Yard with mirrors.", "Ness Cargo supplied Varga Yard with pumps."], after.Findings.Select(Told).Order(StringComparer.Ordinal));
        var replaced = Assert.Single(after.Replaced);
        Assert.Equal(before.Documents.Single(d => d.Document.Path == "one.txt").Document, replaced.Document);
        Assert.Equal(after.Documents.Single(d => d.Document.Path == "one.txt").Document.Id, replaced.By);
        Assert.Equal(alone, after with { Replaced = [], Counts = after.Counts with { Replaced = 0 } });
        Assert.NotNull(store.Text(replaced.Document.Id, 0));
    }

    [Fact]
    public async Task A_paper_that_was_changed_and_cannot_be_read_now_leaves_its_earlier_version_in_force()
    {
        var one = Paper("one.txt", Lenses);
        await Findings(store, Papers);
        await File.WriteAllTextAsync(one, "", TestContext.Current.CancellationToken);
        var findings = await Findings(store, Papers);

        Assert.Single(findings.Findings);
        Assert.Equal("one.txt", Assert.Single(findings.NotRead).Path);
        Assert.Equal((1, 0), (findings.Counts.FromEarlierRuns, findings.Counts.Replaced));
    }

    [Fact]
    public async Task A_paper_that_was_given_another_name_is_one_document_under_the_new_name()
    {
        var one = Paper("a.txt", Lenses);
        await Findings(store, Papers);
        File.Move(one, Path.Combine(Papers[0], "b.txt"));
        Paper("a.txt", "Ness Cargo delivered pumps to Varga Yard.\n");
        var findings = await Findings(store, Papers);
        using var fresh = new MemoryCaseStore();

        Assert.Equal(await Findings(fresh, Papers), findings);
        Assert.Equal(["a.txt", "b.txt"], findings.Documents.Select(d => d.Document.Path));
    }

    /// <summary>Once a second folder was investigated into the case of the first without a word about it.</summary>
    [Fact]
    public async Task Documents_of_earlier_runs_are_told_and_counted_as_such()
    {
        var one = Paper("one.txt", Lenses);
        var two = Paper("two.txt", "Ness Cargo delivered pumps to Varga Yard.\n");
        await Findings(store, [one]);
        var findings = await Findings(store, [two]);

        Assert.Equal((2, 1), (findings.Counts.Documents, findings.Counts.FromEarlierRuns));
        Assert.Equal(one, Assert.Single(findings.EarlierIntakes));
        Assert.Equal([("one.txt", true), ("two.txt", false)], findings.Documents.Select(d => (d.Document.Path, d.IsFromEarlierRun)));
        var again = await Findings(store, [one, two]);
        Assert.Equal(0, again.Counts.FromEarlierRuns);
        Assert.Empty(again.EarlierIntakes);
    }

    [Fact]
    public async Task What_could_not_be_read_is_no_longer_listed_when_it_is_gone()
    {
        Paper("good.txt", Lenses);
        var empty = Paper("empty.txt", "");
        Assert.Single((await Findings(store, Papers)).NotRead);
        File.Delete(empty);

        Assert.Empty((await Findings(store, Papers)).NotRead);
    }

    [Fact]
    public async Task A_listed_party_is_shown_with_its_list_and_its_time()
    {
        Paper("one.txt", Lenses);
        var findings = await Findings(store, Papers, lists: [List()]);

        var line = Assert.Single(Assert.Single(findings.Findings).Listings);
        Assert.Equal(("Varga Yard", ListedAtTheTime.CannotBeTold), (line.Hit.Query, line.AtTheTime));
        Assert.Equal(1, findings.Counts.Hits);
        Assert.True(findings.Network.Nodes.Single(n => n.Node.Label == "Varga Yard").Node.IsListed);
    }

    [Fact]
    public async Task A_hit_that_a_person_refuted_no_longer_marks_the_party()
    {
        Paper("one.txt", Lenses);
        var before = await Findings(store, Papers, lists: [List()]);
        var entry = before.Hits[0].Hits[0].Listing;
        var document = before.Documents[0].Document.Id;
        var words = new TextSpan(Lenses.IndexOf("Varga", StringComparison.Ordinal), Lenses.Length - 2);
        store.Record(new Judgement
        {
            Verdict = Verdict.FalseHit,
            About = [new TextAnchor(document, words, "entity:company"), new EntryAnchor(entry.Key.List, entry.Key.Entry, entry.ContentHash)],
            By = "Inga", At = DateTimeOffset.UnixEpoch, Because = "another yard",
        });
        var after = await Findings(store, Papers, lists: [List()]);

        Assert.Empty(after.Findings[0].Listings);
        Assert.Equal("contradicted by Inga", after.Hits[0].Hits[0].Identity);
    }

    [Fact]
    public async Task Two_parties_that_a_person_found_to_be_one_are_one()
    {
        Paper("one.txt", Lenses);
        Paper("two.txt", "Tarsen House delivered lenses to Varga Yard.\n");
        var before = await Findings(store, Papers);
        Assert.Equal(2, before.Counts.Facts);
        store.Record(new Judgement
        {
            Verdict = Verdict.Same,
            About = [.. before.Documents.Select(d => new TextAnchor(d.Document.Id, new TextSpan(0, "Alda Trading".Length), "entity:company"))],
            By = "Inga", At = DateTimeOffset.UnixEpoch, Because = "the register says so",
        });
        var after = await Findings(store, Papers);

        Assert.Equal(1, after.Counts.Facts);
        Assert.Contains(after.Parties, p => p.Names.Contains("Alda Trading") && p.Names.Contains("Tarsen House"));
    }

    [Fact]
    public async Task A_government_that_is_called_by_its_country_is_not_looked_up_by_that_name()
    {
        Paper("one.txt", Lenses);
        var stage = With(found => found with
        {
            Entities = [.. found.Entities.Select(e => e.Name == "Varga Yard" ? e with { Type = EntityType.PublicBody, Mentions = [.. e.Mentions.Select(m => m with { Kind = MentionKind.Metonym })] } : e)],
        });

        Assert.Empty((await Findings(store, Papers, stage, [List()])).Hits);
        using var named = new MemoryCaseStore();
        Assert.Single((await Findings(named, Papers, lists: [List()])).Hits);
    }

    [Fact]
    public async Task A_figure_that_stands_in_the_words_for_the_goods_is_told_once()
    {
        Paper("one.txt", "Alda Trading delivered more than forty lenses to Varga Yard.\n");
        var stage = With(found => found with
        {
            Quantities = [new QuantityExpression("q", new TextSpan(23, 23 + "more than forty".Length), new QuantityValue(40, null, MinInclusive: false), new RuleMark("toy", "test/1"))],
            Facts = [.. found.Facts.Select(f => f with { Quantity = "q" })],
        });

        Assert.Equal("Alda Trading supplied Varga Yard with more than 40 lenses.", Told(Assert.Single((await Findings(store, Papers, stage)).Findings)));
    }

    [Fact]
    public async Task Lists_of_which_nothing_can_be_used_stop_the_run()
    {
        Paper("one.txt", Lenses);
        var list = Path.Combine(folder.FullName, "no-list.csv");
        await File.WriteAllTextAsync(list, "words,that,are,no,list\n", TestContext.Current.CancellationToken);
        var result = await Run(store, Papers, ToyExtraction.Stage(), TestContext.Current.CancellationToken, [list]);

        Assert.Contains("--list", Assert.IsType<InvestigationResult.CouldNotRun>(result).Sentence, StringComparison.Ordinal);
        Assert.Empty(store.Documents());
    }

    [Fact]
    public async Task A_long_case_is_cut_and_its_totals_count_everything()
    {
        for (var i = 0; i < 6; i++)
        {
            Paper($"paper-{i}.txt", $"Alda Trading delivered pumps to Yard {(char)('A' + i)}x.\n");
        }

        var options = new InvestigationOptions { Paths = Papers.ToValueList(), MostPropositions = 2, MostDocuments = 3 };
        var findings = await Findings(store, options);

        Assert.Equal((2, 2, 3), (findings.Findings.Count, findings.Propositions.Count, findings.Documents.Count));
        Assert.Equal((6, 6), (findings.Counts.Documents, findings.Counts.Facts));
        var shown = findings.Documents.Select(d => d.Document.Id).ToHashSet();
        Assert.All(findings.Findings.SelectMany(f => f.Evidence), e => Assert.Contains(e.Document, shown));
        Assert.Equal([1, 2, 3], findings.Documents.Select(d => d.Exhibit));
    }

    [Fact]
    public async Task What_a_long_text_says_a_thousand_times_is_counted_whole_and_shown_in_part()
    {
        Paper("long.txt", string.Concat(Enumerable.Repeat(Lenses + "\n", 130)));
        var findings = await Findings(store, Papers);

        var proposition = Assert.Single(findings.Propositions);
        Assert.Equal((100, 30), (proposition.Assertions.Count, proposition.StatementsLeftOut));
        Assert.Equal(130, proposition.Sightings.Count);
        Assert.Equal((100, 30), (findings.Findings[0].Evidence.Count, findings.Findings[0].EvidenceLeftOut));
    }

    [Fact]
    public async Task Of_a_long_document_the_paragraphs_around_what_is_shown_are_held()
    {
        var padding = string.Concat(Enumerable.Repeat("Nothing happened in the harbour that day.\n", 2_000));
        Paper("long.txt", padding + Lenses + padding);
        var findings = await Findings(store, Papers);

        var view = Assert.Single(findings.Documents);
        Assert.False(view.IsWhole);
        Assert.Contains("Alda Trading delivered lenses", Assert.Single(view.Excerpts).Text, StringComparison.Ordinal);
        Assert.InRange(view.Excerpts[0].Text.Length, Lenses.Length - 1, 5_000);
        Assert.Equal(padding.Length, findings.Findings[0].Evidence[0].Span.Start);
    }

    [Fact]
    public async Task The_case_file_on_disk_comes_to_what_the_one_in_memory_does()
    {
        Paper("one.txt", Lenses);
        Paper("two.txt", "Ness Cargo delivered pumps to Varga Yard.\n");
        using var opened = Assert.IsType<CaseOpened>(CaseFile.Open(Path.Combine(folder.FullName, "test.case"), TimeProvider.System)).Store;

        Assert.Equal(await Findings(store, Papers), await Findings(opened, Papers));
        Assert.Single(opened.AuditTrail());
    }

    private sealed class StopAt(InvestigationStage stage, CancellationTokenSource stop) : IProgress<InvestigationProgress>
    {
        public void Report(InvestigationProgress value)
        {
            if (value.Stage == stage)
            {
                stop.Cancel();
            }
        }
    }

    private IReadOnlyList<string> Papers => [Path.Combine(folder.FullName, "papers")];

    private string Paper(string name, string text)
    {
        var papers = Directory.CreateDirectory(Papers[0]);
        var path = Path.Combine(papers.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    private string List()
    {
        var path = Path.Combine(folder.FullName, "list.csv");
        File.WriteAllText(path, "id,name,aliases,type,country,programme,measure,listed_on,reason,identifiers\n1,Varga Yard,,organization,,Coast,Asset freeze,2022-11-18,,\n");
        return path;
    }

    private static Func<IEnumerable<ListedNameHint>, ExtractionStage> With(Func<DocumentAnnotations, DocumentAnnotations> change) =>
        _ => new ExtractionStage("toy/with", (text, _) => change(ToyExtraction.Annotate(text)));

    private static string Told(Finding finding) => string.Concat(finding.Sentence.Select(r => r.Text));

    private static Task<CaseFindings> Findings(
        ICaseStore store, IReadOnlyList<string> papers, Func<IEnumerable<ListedNameHint>, ExtractionStage>? stage = null, IReadOnlyList<string>? lists = null) =>
        Findings(store, new InvestigationOptions { Paths = papers.ToValueList(), Lists = (lists ?? []).ToValueList() }, stage);

    private static async Task<CaseFindings> Findings(ICaseStore store, InvestigationOptions options, Func<IEnumerable<ListedNameHint>, ExtractionStage>? stage = null)
    {
        var investigation = new Investigation(options, store, TimeProvider.System) { Extraction = stage ?? ToyExtraction.Stage() };
        return Assert.IsType<InvestigationResult.Finished>(await investigation.RunAsync(TestContext.Current.CancellationToken)).Findings;
    }

    private static Task<InvestigationResult> Run(
        ICaseStore store, IReadOnlyList<string> papers, Func<IEnumerable<ListedNameHint>, ExtractionStage> stage, CancellationToken cancellation, IReadOnlyList<string>? lists = null) =>
        new Investigation(new InvestigationOptions { Paths = papers.ToValueList(), Lists = (lists ?? []).ToValueList() }, store, TimeProvider.System) { Extraction = stage }.RunAsync(cancellation);
}
