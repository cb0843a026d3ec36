using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Spoor.Model;
using Spoor.Model.Documents;
using Spoor.Model.Judgements;

namespace Spoor.Store.Tables;

/// <summary>What people decided. Rows are only ever added; triggers of the schema hold that.</summary>
internal static class JudgementTable
{
    public static Judgement Add(SqliteConnection connection, SqliteTransaction transaction, Judgement judgement)
    {
        var number = connection.ExecuteScalar<int>("SELECT coalesce(max(number), 0) + 1 FROM judgement", transaction: transaction);
        if (judgement.Undoes is { } undone && (undone < 1 || undone >= number))
        {
            throw new ArgumentException($"There is no judgement number {undone} to take back", nameof(judgement));
        }

        connection.Execute(
            "INSERT INTO judgement (number, verdict, decided_by, at, because, undoes) VALUES (@number, @verdict, @by, @at, @because, @undoes)",
            new
            {
                number,
                verdict = judgement.Verdict.ToString(),
                by = judgement.By,
                at = judgement.At.ToString("O", CultureInfo.InvariantCulture),
                because = judgement.Because,
                undoes = judgement.Undoes,
            },
            transaction);
        connection.Execute(
            """
            INSERT INTO judgement_anchor (judgement, position, kind, document, span_start, span_end, type, list, entry, content_hash)
            VALUES (@Judgement, @Position, @Kind, @Document, @SpanStart, @SpanEnd, @Type, @List, @Entry, @ContentHash)
            """,
            judgement.About.Select((anchor, position) => AnchorRow.Of(number, position, anchor)),
            transaction);
        return judgement with { Number = number };
    }

    public static List<Judgement> All(SqliteConnection connection)
    {
        var anchors = connection.Query<AnchorRow>(
            """
            SELECT judgement, position, kind, document, span_start AS SpanStart, span_end AS SpanEnd, type, list, entry, content_hash AS ContentHash
            FROM judgement_anchor ORDER BY judgement, position
            """)
            .ToLookup(row => row.Judgement);
        return connection.Query<(long Number, string Verdict, string By, string At, string Because, long? Undoes)>(
            "SELECT number, verdict, decided_by, at, because, undoes FROM judgement ORDER BY number")
            .Select(row => new Judgement
            {
                Number = (int)row.Number,
                Verdict = Enum.Parse<Verdict>(row.Verdict),
                About = anchors[row.Number].Select(anchor => anchor.ToAnchor()).ToValueList(),
                By = row.By,
                At = DateTimeOffset.ParseExact(row.At, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
                Because = row.Because,
                Undoes = (int?)row.Undoes,
            })
            .ToList();
    }

    private sealed record AnchorRow(
        long Judgement,
        long Position,
        string Kind,
        string? Document,
        long? SpanStart,
        long? SpanEnd,
        string? Type,
        string? List,
        string? Entry,
        string? ContentHash)
    {
        public static AnchorRow Of(long judgement, long position, Anchor anchor) => anchor switch
        {
            TextAnchor text => new(judgement, position, "text", text.Document.Sha256, text.Span.Start, text.Span.End, text.Type, null, null, null),
            EntryAnchor entry => new(judgement, position, "entry", null, null, null, null, entry.List, entry.Entry, entry.ContentHash),
            _ => throw new ArgumentException($"The case file knows no anchor of the kind {anchor.GetType().Name}", nameof(anchor)),
        };

        public Anchor ToAnchor() => Kind == "text"
            ? new TextAnchor(new DocumentId(Document!), new TextSpan((int)SpanStart!, (int)SpanEnd!), Type!)
            : new EntryAnchor(List!, Entry!, ContentHash!);
    }
}
