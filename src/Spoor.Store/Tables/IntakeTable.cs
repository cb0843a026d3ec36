using Dapper;
using Microsoft.Data.Sqlite;
using Spoor.Model.Casefile;
using Spoor.Model.Documents;

namespace Spoor.Store.Tables;

/// <summary>Intakes, and what of them could not be read.</summary>
internal static class IntakeTable
{
    public static void Record(SqliteConnection connection, SqliteTransaction transaction, Acquisition acquisition) =>
        connection.Execute(
            "INSERT INTO acquisition (id, given) VALUES (@id, @given) ON CONFLICT (id) DO NOTHING",
            new { id = acquisition.Id.Value, given = acquisition.From },
            transaction);

    public static List<Acquisition> All(SqliteConnection connection) =>
        connection.Query<(string Id, string Given)>("SELECT id, given FROM acquisition ORDER BY number")
            .Select(row => new Acquisition(new AcquisitionId(row.Id), row.Given))
            .ToList();

    public static void SaveNotRead(SqliteConnection connection, SqliteTransaction transaction, NotRead notRead) =>
        connection.Execute(
            """
            INSERT INTO not_read (place, path, reason, remedy) VALUES (@place, @Path, @Reason, @Remedy)
            ON CONFLICT (place) DO UPDATE SET path = excluded.path, reason = excluded.reason, remedy = excluded.remedy
            """,
            new { place = notRead.Place ?? notRead.Path, notRead.Path, notRead.Reason, notRead.Remedy },
            transaction);

    /// <summary>Removes the entry of a place, and the one of version 1 that is known by its path only.</summary>
    public static void RemoveNotRead(SqliteConnection connection, SqliteTransaction transaction, string? place, string path) =>
        connection.Execute("DELETE FROM not_read WHERE place = @place OR place = @path", new { place, path }, transaction);

    public static List<NotRead> NotRead(SqliteConnection connection) =>
        connection.Query<(string Place, string Path, string Reason, string? Remedy)>("SELECT place, path, reason, remedy FROM not_read")
            .OrderBy(row => row.Path, StringComparer.Ordinal).ThenBy(row => row.Place, StringComparer.Ordinal)
            .Select(row => new NotRead(row.Path, row.Reason, row.Remedy) { Place = row.Place == row.Path ? null : row.Place })
            .ToList();
}
