using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using Spoor.Model.Annotations;
using Spoor.Model.Casefile;
using Spoor.Model.Documents;
using Spoor.Store.Packing;

namespace Spoor.Store.Tables;

/// <summary>A part's annotations, packed and ready to be written, with the names to find them by.</summary>
internal sealed record PackedAnnotations(int Part, byte[] Found, IReadOnlyList<(string Entity, string Name)> Names)
{
    public static PackedAnnotations Of(DocumentAnnotations annotations) => new(
        annotations.Part,
        Packing.Packed.Json(annotations),
        annotations.Entities
            .SelectMany(entity => entity.Aliases.Prepend(entity.Name).Select(name => (entity.Id.Value, FoldedName.Of(name))))
            .Where(name => name.Item2.Length > 0)
            .Distinct()
            .ToList());
}

/// <summary>The form that names are found under: compatibility forms, letter case and runs of space made equal.</summary>
internal static class FoldedName
{
    public static string Of(string name)
    {
        // Normalising a lone surrogate is an error in .NET; such a name is found by what is left of it.
        var whole = WellFormed.Is(name) ? name : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name));
        return string.Join(' ', whole.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}

/// <summary>What was found in the documents. It can be re-made, so a newer version takes the place of an older one.</summary>
internal static class AnnotationTable
{
    public static void Put(SqliteConnection connection, SqliteTransaction transaction, long document, PackedAnnotations annotations, string extractionVersion)
    {
        connection.Execute(
            """
            INSERT INTO annotation (document, part, extraction, found) VALUES (@document, @Part, @extractionVersion, @Found)
            ON CONFLICT (document, part) DO UPDATE SET extraction = excluded.extraction, found = excluded.found
            """,
            new { document, annotations.Part, extractionVersion, annotations.Found },
            transaction);
        connection.Execute("DELETE FROM mention_name WHERE document = @document AND part = @Part", new { document, annotations.Part }, transaction);
        connection.Execute(
            "INSERT INTO mention_name (document, part, entity, name) VALUES (@document, @part, @entity, @name)",
            annotations.Names.Select(name => new { document, part = annotations.Part, entity = name.Entity, name = name.Name }),
            transaction);
    }

    /// <summary>Parts made with this version, of documents that are not finished with it.</summary>
    public static HashSet<PartKey> Finished(SqliteConnection connection, string extractionVersion) =>
        connection.Query<(string Id, long Part)>(
            $"""
            SELECT d.id, made.part FROM annotation made JOIN document d ON d.number = made.document
            WHERE made.extraction = @extractionVersion AND NOT (d.finished_with IS @extractionVersion AND {DocumentTable.IsFinished})
            """,
            new { extractionVersion })
            .Select(row => new PartKey(new DocumentId(row.Id), (int)row.Part))
            .ToHashSet();

    /// <summary>What was found in a part, still packed; null when the part is not there.</summary>
    public static byte[]? Packed(SqliteConnection connection, long document, int part) =>
        connection.QuerySingleOrDefault<byte[]>("SELECT found FROM annotation WHERE document = @document AND part = @part", new { document, part });

    /// <summary>Unpacks what was found in a part.</summary>
    public static DocumentAnnotations Unpack(byte[] found) => Packing.Packed.Json<DocumentAnnotations>(found);
}
