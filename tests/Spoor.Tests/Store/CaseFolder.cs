using Microsoft.Data.Sqlite;
using Spoor.Store;

namespace Spoor.Tests.Store;

/// <summary>A folder of its own for the case files of one test; gone afterwards.</summary>
internal sealed class CaseFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("spoor-store-");
    private int made;

    public string Path(string name) => System.IO.Path.Combine(folder.FullName, name);

    public SqliteCaseStore OpenNew() => OpenStore(Path($"{++made}.case"));

    public static SqliteCaseStore OpenStore(string path) => Opening(path) switch
    {
        CaseOpened opened => opened.Store,
        CaseNotOpened problem => throw new InvalidOperationException(problem.Problem),
        _ => throw new InvalidOperationException(),
    };

    public static CaseOpening Opening(string path) => CaseFile.Open(path, TimeProvider.System, TimeSpan.FromMilliseconds(1));

    /// <summary>The file as any SQLite program opens it, past the store.</summary>
    public static SqliteConnection Raw(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False;Default Timeout=1");
        connection.Open();
        return connection;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
