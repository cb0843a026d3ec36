using System.Globalization;
using Dapper;

namespace Spoor.Store.Database;

/// <summary>Brings a case file to the version that this program writes: numbered files, each in a transaction of its own.</summary>
internal static class Migrations
{
    /// <summary>The newest version.</summary>
    public const int Latest = 2;

    /// <summary>Runs what is missing; true when the file was new.</summary>
    public static bool Run(CaseDatabase database, DateTimeOffset now)
    {
        var isNew = database.Version == 0;
        for (var version = database.Version + 1; version <= Latest; version++)
        {
            var name = FormattableString.Invariant($"schema {version}");
            database.Migrate(version, Sql(version), (connection, transaction) => connection.Execute(
                "INSERT INTO meta (name, value) VALUES (@name, @value)",
                new { name, value = now.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture) },
                transaction));
        }

        return isNew;
    }

    private static string Sql(int version)
    {
        var name = FormattableString.Invariant($"{version:0000}.sql");
        using var stream = typeof(Migrations).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The migration {name} is not in the assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
