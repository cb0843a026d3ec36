using System.Diagnostics;
using System.Text;

namespace Spoor.Tests.Rules;

/// <summary>The sources that the tests were built from.</summary>
internal static class Repository
{
    private static readonly HashSet<string> NotOurs = new(["artifacts", "bin", "obj", "out", ".git", ".vs", ".idea", ".vscode", "node_modules", "TestResults"], StringComparer.Ordinal);

    private static readonly HashSet<string> TextFiles = new(
        [".cs", ".csproj", ".props", ".targets", ".slnx", ".json", ".md", ".yml", ".yaml", ".sql", ".razor", ".css", ".js", ".html", ".txt", ".csv", ".tsv", ".sh", ".editorconfig", ".gitignore", ".gitattributes", ".svg", ".xml"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>The files of the repository in ordinal order, without what building makes.</summary>
    public static IEnumerable<string> Files() => Files(Root).OrderBy(file => file, StringComparer.Ordinal);

    /// <summary>The files that hold text.</summary>
    public static IEnumerable<string> Texts() => Files().Where(file => TextFiles.Contains(Path.GetExtension(file)) || Path.GetExtension(file).Length == 0);

    /// <summary>The C# files of one source project.</summary>
    public static IEnumerable<string> Sources(string project) => Files(Path.Combine(Root, "src", project)).Where(file => file.EndsWith(".cs", StringComparison.Ordinal));

    /// <summary>The names of the projects under src.</summary>
    public static IReadOnlyList<string> Projects() => Directory.GetDirectories(Path.Combine(Root, "src"))
        .Where(folder => Directory.EnumerateFiles(folder, "*.csproj").Any())
        .Select(folder => Path.GetFileName(folder))
        .Order(StringComparer.Ordinal)
        .ToList();

    /// <summary>A file's path as a reader of the repository writes it.</summary>
    public static string Shown(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    public static string Read(string file) => File.ReadAllText(file, Encoding.UTF8);

    private static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(folder).Concat(Directory.GetDirectories(folder).Where(inner => !NotOurs.Contains(Path.GetFileName(inner))).SelectMany(Files));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Spoor.slnx"))) return folder.FullName;
        }

        throw new UnreachableException("The tests run from a folder inside the repository");
    }
}
