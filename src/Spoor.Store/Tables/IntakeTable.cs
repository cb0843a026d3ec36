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
            INSERT INTO not_read (path, reason, remedy) VALUES (@Path, @Reason, @Remedy)
            ON CONFLICT (path) DO UPDATE SET reason = excluded.reason, remedy = excluded.remedy
            """,
            notRead,
            transaction);

    public static void RemoveNotRead(SqliteConnection connection, SqliteTransaction transaction, string path) =>
        connection.Execute("DELETE FROM not_read WHERE path = @path", new { path }, transaction);

    public static List<NotRead> NotRead(SqliteConnection connection) =>
        connection.Query<(string Path, string Reason, string? Remedy)>("SELECT path, reason, remedy FROM not_read")
            .Select(row => new NotRead(row.Path, row.Reason, row.Remedy))
            .OrderBy(row => row.Path, StringComparer.Ordinal)
            .ToList();
}
