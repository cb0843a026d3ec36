using Dapper;
using Microsoft.Data.Sqlite;
using Spoor.Model.Casefile;
using Spoor.Model.Documents;

namespace Spoor.Store.Tables;

/// <summary>The files that documents were found in, now and earlier.</summary>
internal static class FileTable
{
    /// <summary>Writes what lies at a place; nothing when the last row of the place says the same.</summary>
    public static void Record(SqliteConnection connection, SqliteTransaction transaction, FoundFile file)
    {
        var document = connection.QuerySingleOrDefault<long?>("SELECT number FROM document WHERE id = @id", new { id = file.Document.Sha256 }, transaction)
            ?? throw new ArgumentException($"The document {file.Document} is not in the case: save its parts first", nameof(file));
        var row = new { file.Place, file.Path, acquisition = file.Acquisition.Value, document };
        connection.Execute(
            """
            INSERT INTO file (place, path, acquisition, document)
            SELECT @Place, @Path, @acquisition, @document WHERE NOT EXISTS (
                SELECT 1 FROM file WHERE number = (SELECT max(number) FROM file WHERE place = @Place)
                    AND path = @Path AND acquisition = @acquisition AND document = @document)
            """,
            row,
            transaction);
    }

    /// <summary>Where each document lies and which were replaced.</summary>
    public static DocumentPlaces Places(SqliteConnection connection)
    {
        var files = connection.Query<(string Place, string Path, string Acquisition, long Document)>("SELECT place, path, acquisition, document FROM file ORDER BY number").ToList();
        var now = files.GroupBy(file => file.Place, StringComparer.Ordinal).ToDictionary(place => place.Key, place => place.Last(), StringComparer.Ordinal);
        var places = new DocumentPlaces();
        foreach (var file in now.Values.OrderBy(file => file.Path, StringComparer.Ordinal).ThenBy(file => file.Acquisition, StringComparer.Ordinal))
        {
            places.Lying.TryAdd(file.Document, (file.Path, new AcquisitionId(file.Acquisition)));
        }

        foreach (var file in files.Where(file => !places.Lying.ContainsKey(file.Document)).OrderBy(file => file.Path, StringComparer.Ordinal).ThenBy(file => file.Place, StringComparer.Ordinal))
        {
            places.Replaced.TryAdd(file.Document, (file.Path, now[file.Place].Document));
        }

        return places;
    }
}

/// <summary>Where documents lie, by their row numbers.</summary>
internal sealed class DocumentPlaces
{
    /// <summary>Path and intake of each document that a file holds.</summary>
    public Dictionary<long, (string Path, AcquisitionId Acquisition)> Lying { get; } = [];

    /// <summary>The last path of each document that no file holds any more, and what lies there now.</summary>
    public Dictionary<long, (string Path, long By)> Replaced { get; } = [];
}
