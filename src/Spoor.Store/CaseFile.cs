using Spoor.Store.Database;

namespace Spoor.Store;

/// <summary>Opens case files. A case is one SQLite file; a run has it to itself while it is open.</summary>
public static class CaseFile
{
    /// <summary>The schema version that this program writes.</summary>
    public static int SchemaVersion => Migrations.Latest;

    /// <summary>
    /// Opens the case file at a path and makes it when it is not there (an empty file counts as not there).
    /// An older version is brought up to this one. A file that is no case file is never changed.
    /// </summary>
    /// <param name="path">Path of the file; its folder must exist.</param>
    /// <param name="clock">Tells when the case was made.</param>
    public static CaseOpening Open(string path, TimeProvider clock) => Open(path, clock, TimeSpan.FromSeconds(2));

    internal static CaseOpening Open(string path, TimeProvider clock, TimeSpan patience)
    {
        if (Before(path) is { } refusal) return refusal;

        try
        {
            var database = CaseDatabase.Open(path, patience);
            try
            {
                if (database.Version > Migrations.Latest)
                {
                    database.Dispose();
                    return Newer(path, database.Version);
                }

                var isNew = Migrations.Run(database, clock.GetUtcNow());
                return new CaseOpened(new SqliteCaseStore(database), isNew);
            }
            catch
            {
                database.Dispose();
                throw;
            }
        }
        catch (CaseFileException problem)
        {
            return new CaseNotOpened(Why(problem.Kind), problem.Message);
        }
    }

    // Looks at the bytes only: SQLite itself would already write beside a file that it opens.
    private static CaseNotOpened? Before(string path)
    {
        if (Directory.Exists(path))
        {
            return new CaseNotOpened(CaseOpeningFailure.IsFolder, $"{path} is a folder, not a case file: name a file in it");
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is not null && !Directory.Exists(folder))
        {
            return new CaseNotOpened(CaseOpeningFailure.FolderMissing, $"The folder {folder} for the case file is not there: make it, or name another place");
        }

        return CaseHeader.Read(path) switch
        {
            CaseHeader.Unreadable => new CaseNotOpened(CaseOpeningFailure.NotWritable, $"The case file {path} cannot be read: look at its permissions, or name another file"),
            CaseHeader.OtherFile => new CaseNotOpened(CaseOpeningFailure.NotACase, $"{path} is not a case file: name another file for the case; this one was left as it is"),
            CaseHeader.OtherDatabase => new CaseNotOpened(CaseOpeningFailure.NotACase, $"{path} is a database of another program, not a case file: name another file for the case; this one was left as it is"),
            CaseHeader.Case { Version: var version } when version > Migrations.Latest => Newer(path, version),
            _ => null,
        };
    }

    private static CaseNotOpened Newer(string path, int version) =>
        new(CaseOpeningFailure.Newer, $"The case file {path} was made by a newer Spoor (schema {version}, this one knows {Migrations.Latest}): update Spoor");

    private static CaseOpeningFailure Why(CaseFileProblem kind) => kind switch
    {
        CaseFileProblem.InUse => CaseOpeningFailure.InUse,
        CaseFileProblem.NotACase => CaseOpeningFailure.NotACase,
        CaseFileProblem.Damaged => CaseOpeningFailure.Damaged,
        _ => CaseOpeningFailure.NotWritable,
    };
}
