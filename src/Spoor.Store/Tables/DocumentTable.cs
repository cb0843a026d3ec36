using Dapper;
using Microsoft.Data.Sqlite;
using Spoor.Model;
using Spoor.Model.Casefile;
using Spoor.Model.Documents;
using Spoor.Store.Packing;

namespace Spoor.Store.Tables;

/// <summary>A part's text, packed and ready to be written.</summary>
internal sealed record PackedText(int Part, int Start, int Length, byte[]? Head, byte[]? Repairs, byte[] Layout, byte[] Text)
{
    public static PackedText Of(DocumentText text) => new(
        text.Part,
        text.Start,
        text.Text.Length,
        text.Head == DocumentHead.Nothing ? null : CaseJson.Write(text.Head),
        text.Repairs.IsEmpty ? null : CaseJson.Write(text.Repairs),
        Packed.Json(new PartLayout(text.Segments, text.Map, text.IsSourceItself)),
        Packed.Text(text.Text));
}

/// <summary>Documents and the text of their parts.</summary>
internal static class DocumentTable
{
    /// <summary>
    /// A document is finished when it was marked so and each of its parts bears annotations of the version it was marked with.
    /// The mark alone would not do: a later version may have re-made only some of the parts.
    /// </summary>
    public const string IsFinished =
        """
        d.finished_with IS NOT NULL AND d.parts = (
            SELECT count(*) FROM annotation a WHERE a.document = d.number AND a.part < d.parts AND a.extraction = d.finished_with)
        """;

    /// <summary>
    /// Writes a document; gives its row number. The same bytes may lie under several paths: the first path in ordinal
    /// order is kept, whichever came first, so that workers may race.
    /// </summary>
    public static long Put(SqliteConnection connection, SqliteTransaction transaction, Document document)
    {
        var known = connection.QuerySingleOrDefault<(long Number, string Path, string Acquisition)?>(
            "SELECT number, path, acquisition FROM document WHERE id = @id", new { id = document.Id.Sha256 }, transaction);
        var row = new
        {
            number = known?.Number,
            id = document.Id.Sha256,
            path = document.Path,
            mediaType = document.MediaType,
            length = document.Length,
            acquisition = document.Acquisition.Value,
        };
        if (known is null)
        {
            return connection.ExecuteScalar<long>(
                """
                INSERT INTO document (id, path, media_type, length, acquisition)
                VALUES (@id, @path, @mediaType, @length, @acquisition) RETURNING number
                """,
                row,
                transaction);
        }

        if (IsFirst(document, known.Value.Path, known.Value.Acquisition))
        {
            connection.Execute(
                "UPDATE document SET path = @path, media_type = @mediaType, length = @length, acquisition = @acquisition WHERE number = @number",
                row,
                transaction);
        }

        return known.Value.Number;
    }

    public static void PutText(SqliteConnection connection, SqliteTransaction transaction, long document, PackedText text) =>
        connection.Execute(
            """
            INSERT INTO part (document, part, start, length, head, repairs, layout, text)
            VALUES (@document, @Part, @Start, @Length, @Head, @Repairs, @Layout, @Text)
            ON CONFLICT (document, part) DO UPDATE SET start = excluded.start, length = excluded.length,
                head = excluded.head, repairs = excluded.repairs, layout = excluded.layout, text = excluded.text
            """,
            new { document, text.Part, text.Start, text.Length, text.Head, text.Repairs, text.Layout, text.Text },
            transaction);

    public static void Finish(SqliteConnection connection, SqliteTransaction transaction, DocumentId document, int parts, string extractionVersion)
    {
        var number = connection.QuerySingleOrDefault<long?>(
            "UPDATE document SET parts = @parts, finished_with = @extractionVersion WHERE id = @id RETURNING number",
            new { id = document.Sha256, parts, extractionVersion },
            transaction) ?? throw new ArgumentException($"The document {document} is not in the case: save its parts first", nameof(document));

        // An earlier reading may have cut the document into more parts.
        connection.Execute("DELETE FROM part WHERE document = @number AND part >= @parts", new { number, parts }, transaction);
    }

    public static HashSet<DocumentId> Finished(SqliteConnection connection, string extractionVersion) =>
        connection.Query<string>(
            $"SELECT d.id FROM document d WHERE d.finished_with = @extractionVersion AND {IsFinished}", new { extractionVersion })
            .Select(id => new DocumentId(id))
            .ToHashSet();

    /// <summary>The finished documents that were not replaced, in the order of the contract, with their row numbers.</summary>
    public static List<(long Number, Document Document, int Parts)> All(SqliteConnection connection)
    {
        var places = FileTable.Places(connection);
        return Rows(connection).Where(row => !places.Replaced.ContainsKey(row.Number))
            .Select(row => places.Lying.TryGetValue(row.Number, out var file)
                ? row with { Document = row.Document with { Path = file.Path, Acquisition = file.Acquisition } }
                : row)
            .OrderBy(row => row.Document.Path, StringComparer.Ordinal)
            .ThenBy(row => row.Document.Id)
            .ToList();
    }

    public static List<ReplacedDocument> Replaced(SqliteConnection connection)
    {
        var places = FileTable.Places(connection);
        if (places.Replaced.Count == 0) return [];

        var documents = Rows(connection).ToDictionary(row => row.Number, row => row.Document);
        return places.Replaced.Where(row => documents.ContainsKey(row.Key) && documents.ContainsKey(row.Value.By))
            .Select(row => new ReplacedDocument(documents[row.Key] with { Path = row.Value.Path }, documents[row.Value.By].Id))
            .OrderBy(row => row.Document.Path, StringComparer.Ordinal)
            .ThenBy(row => row.Document.Id)
            .ToList();
    }

    public static List<StoredDocument> Stored(SqliteConnection connection)
    {
        var documents = All(connection);
        var parts = connection.Query<(long Document, long Part, byte[]? Head, byte[]? Repairs)>(
            "SELECT document, part, head, repairs FROM part WHERE head IS NOT NULL OR repairs IS NOT NULL ORDER BY document, part")
            .ToLookup(row => row.Document);
        return documents.ConvertAll(row => new StoredDocument(
            row.Document,
            parts[row.Number].FirstOrDefault(part => part.Part == 0).Head is { } head ? CaseJson.Read<DocumentHead>(head) : DocumentHead.Nothing,
            row.Parts,
            parts[row.Number].Where(part => part.Repairs is not null).SelectMany(part => CaseJson.Read<ValueList<Repair>>(part.Repairs)).ToValueList()));
    }

    public static DocumentText? Text(SqliteConnection connection, DocumentId document, int part)
    {
        var row = connection.QuerySingleOrDefault<(long Start, byte[]? Head, byte[]? Repairs, byte[] Layout, byte[] Text)?>(
            """
            SELECT p.start, p.head, p.repairs, p.layout, p.text FROM part p JOIN document d ON d.number = p.document
            WHERE d.id = @id AND p.part = @part
            """,
            new { id = document.Sha256, part });
        if (row is not { } found) return null;

        var layout = Packed.Json<PartLayout>(found.Layout);
        return new DocumentText
        {
            Document = document,
            Part = part,
            Start = (int)found.Start,
            Text = Packed.Text(found.Text),
            Segments = layout.Segments,
            Map = layout.Map,
            IsSourceItself = layout.IsSourceItself,
            Head = found.Head is null ? DocumentHead.Nothing : CaseJson.Read<DocumentHead>(found.Head),
            Repairs = found.Repairs is null ? [] : CaseJson.Read<ValueList<Repair>>(found.Repairs),
        };
    }

    public static int? PartAt(SqliteConnection connection, DocumentId document, int offset) =>
        connection.QuerySingleOrDefault<int?>(
            """
            SELECT p.part FROM part p JOIN document d ON d.number = p.document
            WHERE d.id = @id AND p.start <= @offset AND @offset < p.start + p.length ORDER BY p.part LIMIT 1
            """,
            new { id = document.Sha256, offset });

    private static IEnumerable<(long Number, Document Document, int Parts)> Rows(SqliteConnection connection) =>
        connection.Query<(long Number, string Id, string Path, string MediaType, long Length, string Acquisition, long Parts)>(
            $"SELECT d.number, d.id, d.path, d.media_type, d.length, d.acquisition, d.parts FROM document d WHERE {IsFinished}")
            .Select(row => (row.Number, new Document
            {
                Id = new DocumentId(row.Id),
                Path = row.Path,
                MediaType = row.MediaType,
                Length = row.Length,
                Acquisition = new AcquisitionId(row.Acquisition),
            }, (int)row.Parts));

    private static bool IsFirst(Document document, string path, string acquisition)
    {
        var order = string.CompareOrdinal(document.Path, path);
        return order < 0 || (order == 0 && string.CompareOrdinal(document.Acquisition.Value, acquisition) <= 0);
    }
}
