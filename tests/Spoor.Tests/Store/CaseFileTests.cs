using Dapper;
using Microsoft.Data.Sqlite;
using Spoor.Model.Casefile;
using Spoor.Model.Judgements;
using Spoor.Store;
using Spoor.Tests.Contracts;

namespace Spoor.Tests.Store;

/// <summary>What the file on disk promises beyond the contract.</summary>
public sealed class CaseFileTests : IDisposable
{
    private readonly CaseFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("UPDATE judgement SET because = 'otherwise'")]
    [InlineData("DELETE FROM judgement")]
    [InlineData("INSERT OR REPLACE INTO judgement SELECT number, 'Reject', decided_by, at, because, undoes FROM judgement")]
    [InlineData("INSERT INTO judgement SELECT 7, verdict, decided_by, at, because, undoes FROM judgement")]
    [InlineData("UPDATE judgement_anchor SET entry = '2'")]
    [InlineData("DELETE FROM judgement_anchor")]
    [InlineData("UPDATE audit SET what = 'nothing'")]
    [InlineData("DELETE FROM audit")]
    [InlineData("INSERT OR REPLACE INTO audit SELECT number, at, 'nothing', previous, hash FROM audit")]
    public void What_people_decided_and_the_audit_trail_can_only_grow(string attempt)
    {
        var path = folder.Path("a.case");
        using (var store = CaseFolder.OpenStore(path))
        {
            store.Record(MadeUp.Judgement(Verdict.TrueHit, new EntryAnchor("EU", "1", "h")));
            store.Audit("made", DateTimeOffset.UnixEpoch);
        }

        using var raw = CaseFolder.Raw(path);
        var refusal = Assert.Throws<SqliteException>(() => raw.Execute(attempt));
        Assert.Equal(19, refusal.SqliteErrorCode);
    }

    [Theory]
    [InlineData("UPDATE audit SET what = 'nothing' WHERE number = 2", 1, "Entry 2 of the audit trail was changed after it was written")]
    [InlineData("UPDATE audit SET at = '1971-01-01T00:00:00.0000000+00:00' WHERE number = 3", 2, "Entry 3 of the audit trail was changed after it was written")]
    [InlineData("DELETE FROM audit WHERE number = 2", 1, "Entry 2 of the audit trail is missing")]
    [InlineData("DELETE FROM audit WHERE number = 2; UPDATE audit SET number = 2 WHERE number = 3", 1, "Entry 2 of the audit trail does not follow the entry before it")]
    public void A_change_to_the_audit_trail_with_other_tools_shows(string change, int holding, string problem)
    {
        var path = folder.Path("a.case");
        using (var store = CaseFolder.OpenStore(path))
        {
            store.Audit("one", DateTimeOffset.UnixEpoch);
            store.Audit("two", DateTimeOffset.UnixEpoch);
            store.Audit("three", DateTimeOffset.UnixEpoch);
            Assert.Equal(new AuditCheck(3, null), store.VerifyAuditTrail());
        }

        using (var raw = CaseFolder.Raw(path))
        {
            raw.Execute("DROP TRIGGER audit_stays; DROP TRIGGER audit_remains");
            raw.Execute(change);
        }

        using var again = CaseFolder.OpenStore(path);
        Assert.Equal(new AuditCheck(holding, problem), again.VerifyAuditTrail());
    }

    [Fact]
    public void A_killed_run_leaves_whole_parts_behind()
    {
        var path = folder.Path("killed.case");
        var copy = folder.Path("found.case");
        var document = MadeUp.Document("a.txt");
        using (var store = CaseFolder.OpenStore(path))
        {
            store.Save(document, MadeUp.Text(document), MadeUp.Annotations(document), "x/1");
            store.Save(document, MadeUp.Text(document, 1), MadeUp.Annotations(document, 1), "x/1");

            // What a killed process leaves: the file and its log as they are, the last frames half written.
            Copy(path, copy);
            Copy(path + "-wal", copy + "-wal");
        }

        using (var log = new FileStream(copy + "-wal", FileMode.Open))
        {
            log.SetLength(log.Length - 100);
        }

        using var found = CaseFolder.OpenStore(copy);
        Assert.Equal([new PartKey(document.Id, 0)], found.FinishedParts("x/1"));
        Assert.Equal(MadeUp.Text(document), found.Text(document.Id, 0));
        Assert.Null(found.Text(document.Id, 1));

        found.Save(document, MadeUp.Text(document, 1), MadeUp.Annotations(document, 1), "x/1");
        found.Finish(document.Id, 2, "x/1");
        Assert.Equal(2, Assert.Single(found.Documents()).Parts);
    }

    [Fact]
    public void A_save_that_fails_half_way_leaves_nothing()
    {
        var path = folder.Path("a.case");
        CaseFolder.OpenStore(path).Dispose();
        using (var raw = CaseFolder.Raw(path))
        {
            raw.Execute("CREATE TRIGGER made_up BEFORE INSERT ON mention_name BEGIN SELECT RAISE(ABORT, 'no'); END");
        }

        using var store = CaseFolder.OpenStore(path);
        var document = MadeUp.Document("a.txt");
        Assert.Throws<SqliteException>(() => store.Save(document, MadeUp.Text(document), MadeUp.Annotations(document), "x/1"));
        Assert.Empty(store.FinishedParts("x/1"));
        Assert.Null(store.Text(document.Id, 0));
    }

    [Fact]
    public void Names_and_aliases_are_indexed_without_letter_case_or_doubled_spaces()
    {
        var path = folder.Path("a.case");
        var document = MadeUp.Document("a.txt");
        using (var store = CaseFolder.OpenStore(path))
        {
            for (var time = 0; time < 2; time++) store.Save(document, MadeUp.Text(document), MadeUp.Annotations(document), "x/1");
        }

        using var raw = CaseFolder.Raw(path);
        Assert.Equal(
            ["brantholm optics", "skarvik shipping", "the ministry", "брантхольм"],
            raw.Query<string>("SELECT name FROM mention_name ORDER BY name"));
        Assert.Equal("ok", raw.ExecuteScalar<string>("PRAGMA integrity_check"));
    }

    [Fact]
    public void Words_in_columns_keep_every_script()
    {
        using var store = CaseFolder.OpenStore(folder.Path("a.case"));
        var entry = new NotRead("мапа/文件 ø.pdf", "Sentence with \"quotes\", 'apostrophes' and 😀", "Прочитайте ще раз");
        store.SaveNotRead(entry);
        store.Audit("Slå opp 文件", DateTimeOffset.UnixEpoch);

        Assert.Equal([entry], store.NotRead());
        Assert.Equal("Slå opp 文件", Assert.Single(store.AuditTrail()).What);
    }

    [Fact]
    public void Broken_text_in_columns_neither_stops_a_run_nor_breaks_the_audit_trail()
    {
        // Not inline data: attributes cannot hold half a surrogate pair.
        const string given = "ends\0here or not, half \uD83D a pair";
        const string kept = "ends\0here or not, half \uFFFD a pair";
        using var store = CaseFolder.OpenStore(folder.Path("a.case"));
        store.Audit(given, DateTimeOffset.UnixEpoch);
        store.SaveNotRead(new NotRead("a.txt", given));

        Assert.Equal(kept, Assert.Single(store.AuditTrail()).What);
        Assert.Equal(kept, Assert.Single(store.NotRead()).Reason);
        Assert.True(store.VerifyAuditTrail().Holds);
    }

    private static void Copy(string from, string to)
    {
        using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var target = new FileStream(to, FileMode.CreateNew);
        source.CopyTo(target);
    }
}
