using Spoor.Model.Casefile;
using Spoor.Model.Documents;
using Spoor.Model.Judgements;
using Spoor.Store;
using Spoor.Tests.Contracts;

namespace Spoor.Tests.Store;

/// <summary>
/// A case file of every version ever released still opens and says what it said. Made by <see cref="Make"/> with the program
/// of that version: run the tests with SPOOR_MAKE_GOLDEN set to the path of the file to be made. A golden file is never made again.
/// </summary>
public sealed class GoldenCaseTests : IDisposable
{
    private readonly CaseFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_case_file_of_an_earlier_version_opens_and_says_what_it_said(int version)
    {
        var path = folder.Path("golden.case");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Store", "golden", FormattableString.Invariant($"case-v{version}.case")), path);
        var document = MadeUp.Document("letters/første brev.txt");
        var anchor = new TextAnchor(document.Id, MadeUp.Skarvik, "entity:company");

        using var store = Assert.IsType<CaseOpened>(CaseFolder.Opening(path)).Store;

        Assert.Equal([new Acquisition(new AcquisitionId("intake-1"), "letters/")], store.Acquisitions());
        Assert.Contains(document.Id, store.FinishedDocuments("x/1"));
        Assert.Equal(2, Assert.Single(store.Documents()).Parts);
        Assert.Equal(MadeUp.Text(document).Head, store.Documents()[0].Head);
        Assert.Equal([MadeUp.Annotations(document), MadeUp.Annotations(document, 1)], store.Annotations());
        Assert.Equal(MadeUp.Text(document), store.Text(document.Id, 0));
        Assert.Equal(MadeUp.Text(document, 1), store.Text(document.Id, 1));
        Assert.Equal(version == 1 ? [] : [new ReplacedDocument(Draft, document.Id)], store.Replaced());
        Assert.Equal(new NotRead("letters/broken.pdf", "The file ends in the middle", "Ask for it again") { Place = version == 1 ? null : "/letters/broken.pdf" }, Assert.Single(store.NotRead()));
        Assert.Equal([MadeUp.Judgement(Verdict.TrueHit, anchor, new EntryAnchor("EU", "1:2", "h")) with { Number = 2 }], store.AttachedJudgements().Attached);
        Assert.Equal(3, store.Judgements().Count);
        Assert.Equal([(1, DateTimeOffset.UnixEpoch, "The case was made"), (2, DateTimeOffset.UnixEpoch.AddHours(1), "Перше рішення")], store.AuditTrail());
        Assert.True(store.VerifyAuditTrail().Holds);
    }

    [Fact]
    public void The_golden_file_of_this_version_is_made_on_request()
    {
        var path = Environment.GetEnvironmentVariable("SPOOR_MAKE_GOLDEN");
        if (path is null) Assert.Skip("Makes a file only when SPOOR_MAKE_GOLDEN says where");
        Assert.False(File.Exists(path), "A golden file is never made again");
        Make(path);
        Assert.True(File.Exists(path));
    }

    private static Document Draft { get; } = MadeUp.Document("letters/første brev.txt", "as it was before it was changed");

    private static void Make(string path)
    {
        using var store = CaseFolder.OpenStore(path);
        var document = MadeUp.Document("letters/første brev.txt");
        store.Record(new Acquisition(new AcquisitionId("intake-1"), "letters/"));
        foreach (var version in new[] { Draft, document })
        {
            for (var part = 0; part < 2; part++) store.Save(version, MadeUp.Text(version, part), MadeUp.Annotations(version, part), "x/1");
            store.Finish(version.Id, 2, "x/1");
            store.Record(new FoundFile("/letters/første brev.txt", version.Path, version.Acquisition, version.Id));
        }

        store.SaveNotRead(new NotRead("letters/broken.pdf", "The file ends in the middle", "Ask for it again") { Place = "/letters/broken.pdf" });
        var anchor = new TextAnchor(document.Id, MadeUp.Skarvik, "entity:company");
        store.Record(MadeUp.Judgement(Verdict.FalseHit, anchor, new EntryAnchor("EU", "1:2", "h")));
        store.Record(MadeUp.Judgement(Verdict.TrueHit, anchor, new EntryAnchor("EU", "1:2", "h")));
        store.Record(MadeUp.Judgement(Verdict.FalseHit) with { Undoes = 1 });
        store.Audit("The case was made", DateTimeOffset.UnixEpoch);
        store.Audit("Перше рішення", DateTimeOffset.UnixEpoch.AddHours(1));
    }
}
