using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Spoor.Model;

namespace Spoor.Store.Tables;

/// <summary>
/// The audit trail. Each entry holds the hash of the one before it and of its own content, so that an entry changed,
/// removed or put in between with other tools shows, up to the newest entry.
/// </summary>
internal static class AuditTable
{
    public static void Add(SqliteConnection connection, SqliteTransaction transaction, string what, DateTimeOffset at)
    {
        var last = connection.QuerySingleOrDefault<(long Number, string Hash)?>(
            "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1", transaction: transaction);
        var number = (last?.Number ?? 0) + 1;
        var previous = last?.Hash ?? "";
        var moment = at.ToString("O", CultureInfo.InvariantCulture);
        connection.Execute(
            "INSERT INTO audit (number, at, what, previous, hash) VALUES (@number, @moment, @what, @previous, @hash)",
            new { number, moment, what, previous, hash = Hash(number, moment, what, previous) },
            transaction);
    }

    public static List<(int Number, DateTimeOffset At, string What)> All(SqliteConnection connection) =>
        connection.Query<(long Number, string At, string What)>("SELECT number, at, what FROM audit ORDER BY number")
            .Select(row => ((int)row.Number, DateTimeOffset.ParseExact(row.At, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind), row.What))
            .ToList();

    /// <summary>How many entries hold, and what is wrong with the first one that does not.</summary>
    public static (int Entries, string? Problem) Verify(SqliteConnection connection)
    {
        var number = 0;
        var previous = "";
        foreach (var row in connection.Query<(long Number, string At, string What, string Previous, string Hash)>(
            "SELECT number, at, what, previous, hash FROM audit ORDER BY number"))
        {
            if (row.Number != number + 1) return (number, $"Entry {number + 1} of the audit trail is missing");
            if (row.Previous != previous) return (number, $"Entry {row.Number} of the audit trail does not follow the entry before it");
            if (row.Hash != Hash(row.Number, row.At, row.What, row.Previous)) return (number, $"Entry {row.Number} of the audit trail was changed after it was written");
            number++;
            previous = row.Hash;
        }

        return (number, null);
    }

    private static string Hash(long number, string at, string what, string previous) =>
        ContentHash.Full("audit", number.ToString(CultureInfo.InvariantCulture), at, what, previous);
}
