using Dapper;
using Microsoft.Data.Sqlite;

namespace Spoor.Store.Database;

/// <summary>
/// The one place that knows the SQLite binding: how a case file is opened, with which settings, and what its errors mean.
/// One connection, used by one thread at a time; callers may come from many threads.
/// </summary>
internal sealed class CaseDatabase : IDisposable
{
    private readonly Lock gate = new();
    private readonly SqliteConnection connection;
    private readonly string path;

    static CaseDatabase() => SQLitePCL.Batteries_V2.Init();

    private CaseDatabase(SqliteConnection connection, string path) => (this.connection, this.path) = (connection, path);

    /// <summary>The schema version of the file; 0 for a new one.</summary>
    public int Version { get; private set; }

    /// <summary>Opens the file, or makes it, and takes it for this run alone.</summary>
    /// <exception cref="CaseFileException">It cannot be opened.</exception>
    public static CaseDatabase Open(string path, TimeSpan patience)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(path),
            Mode = SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
        }.ToString());
        var database = new CaseDatabase(connection, path);
        try
        {
            connection.Open();
            database.Settle(patience);
            return database;
        }
        catch (SqliteException problem)
        {
            connection.Dispose();
            throw database.InWords(problem);
        }
    }

    /// <summary>Does some reading; what it reads is of one moment.</summary>
    public T Read<T>(Func<SqliteConnection, T> work)
    {
        lock (gate)
        {
            try
            {
                return work(connection);
            }
            catch (SqliteException problem) when (IsOfTheFile(problem))
            {
                throw InWords(problem);
            }
        }
    }

    /// <summary>Does some writing in one transaction: all of it is there afterwards, or nothing.</summary>
    public T Write<T>(Func<SqliteConnection, SqliteTransaction, T> work)
    {
        lock (gate)
        {
            try
            {
                using var transaction = connection.BeginTransaction();
                var result = work(connection, transaction);
                transaction.Commit();
                return result;
            }
            catch (SqliteException problem) when (IsOfTheFile(problem))
            {
                throw InWords(problem);
            }
        }
    }

    /// <summary>Does some writing in one transaction.</summary>
    public void Write(Action<SqliteConnection, SqliteTransaction> work) => Write((open, transaction) =>
    {
        work(open, transaction);
        return 0;
    });

    /// <summary>Runs one migration and numbers the file, in one transaction.</summary>
    public void Migrate(int version, string sql, Action<SqliteConnection, SqliteTransaction> andThen)
    {
        Write((open, transaction) =>
        {
            open.Execute(sql, transaction: transaction);
            open.Execute(FormattableString.Invariant($"PRAGMA user_version = {version}"), transaction: transaction);
            andThen(open, transaction);
        });
        Version = version;
    }

    public void Dispose() => connection.Dispose();

    private void Settle(TimeSpan patience)
    {
        connection.Execute(FormattableString.Invariant($"PRAGMA busy_timeout = {(int)patience.TotalMilliseconds}"));
        if (new FileInfo(path) is not { Exists: true, Length: > 0 })
        {
            Claim();
        }

        // One run, one case file: a second one is told so at once instead of interleaving its parts. The lock is the
        // operating system's and goes with the process, however that ends. It also spares the shared-memory file.
        connection.Execute("PRAGMA locking_mode = EXCLUSIVE");

        // A schema from elsewhere may not call functions with side effects.
        connection.Execute("PRAGMA trusted_schema = OFF");
        connection.Execute("PRAGMA cell_size_check = ON");
        connection.Execute("PRAGMA foreign_keys = ON");

        // Without it, INSERT OR REPLACE would pass by the triggers that keep judgements and audit trail.
        connection.Execute("PRAGMA recursive_triggers = ON");

        // Killing the process is safe: a commit has been handed to the operating system, and at the next opening
        // frames of the log without a commit record or with a wrong checksum are dropped. NORMAL waits for the disk
        // only at checkpoints: a power cut may take the last parts (they are read again), it leaves no broken file.
        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Execute("PRAGMA synchronous = NORMAL");

        // Takes the lock, and finds out whether the file can be written.
        using (var probe = connection.BeginTransaction())
        {
            probe.Commit();
        }

        if (connection.ExecuteScalar<long>("PRAGMA application_id") != CaseHeader.ApplicationId)
        {
            throw new CaseFileException(CaseFileProblem.NotACase, $"{path} is a database of another program, not a case file: name another file for the case");
        }

        Version = (int)connection.ExecuteScalar<long>("PRAGMA user_version");
    }

    // A new file is locked before it is looked at: two runs that both kept a reader's lock would shut each other out.
    // It is marked as a case file before anything else and outside the log, so that whatever happens afterwards the
    // next run knows the file by its first bytes.
    private void Claim()
    {
        connection.Execute("BEGIN EXCLUSIVE");
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema") == 0)
        {
            connection.Execute(FormattableString.Invariant($"PRAGMA application_id = {CaseHeader.ApplicationId}"));
        }

        // Set inside the transaction, so that its end does not let go of the lock.
        connection.Execute("PRAGMA locking_mode = EXCLUSIVE");
        connection.Execute("COMMIT");
    }

    // Result codes: https://www.sqlite.org/rescode.html
    private static bool IsOfTheFile(SqliteException problem) => problem.SqliteErrorCode is 5 or 6 or 8 or 10 or 11 or 13 or 14 or 26;

    private CaseFileException InWords(SqliteException problem)
    {
        var (kind, words) = problem.SqliteErrorCode switch
        {
            5 or 6 => (CaseFileProblem.InUse, $"The case file {path} is in use by another run: wait until it has ended, or name another file"),
            8 or 14 => (CaseFileProblem.NotWritable, $"The case file {path} cannot be written: look at the permissions of the file and its folder, or name another place"),
            13 => (CaseFileProblem.DiskFull, $"The disk is full, the case file {path} holds what was finished so far: make room and run again"),
            11 => (CaseFileProblem.Damaged, $"The case file {path} is damaged: go back to a copy of it, or start a new one"),
            26 => (CaseFileProblem.NotACase, $"{path} is not a case file: name another file for the case"),
            _ => (CaseFileProblem.Disk, $"The case file {path} could not be read or written ({problem.Message}): look at the disk and run again"),
        };
        return new CaseFileException(kind, words, problem);
    }
}
