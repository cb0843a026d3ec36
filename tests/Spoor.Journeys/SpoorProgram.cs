using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Spoor.Journeys;

/// <summary>What a run of the program came to.</summary>
internal sealed record ProgramRun(int Status, string Out, string Error)
{
    /// <summary>Lines of standard error but those that a slow machine adds to say how far a run is.</summary>
    public string[] Messages => [.. Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.StartsWith("spoor: at work: ", StringComparison.Ordinal))];

    /// <summary>Standard output as JSON.</summary>
    public JsonNode Json => JsonNode.Parse(Out) ?? throw new InvalidOperationException($"no JSON: {Out} {Error}");

    /// <summary>The reason for which a document was not read; null when it was.</summary>
    public string? ReasonFor(string name) => Json["documents"]!["reasons"]!.AsArray()
        .FirstOrDefault(r => ((string)r!["path"]!).EndsWith(name, StringComparison.Ordinal))?["reason"]?.GetValue<string>();
}

/// <summary>The built program, started as a process of its own.</summary>
internal static class SpoorProgram
{
    // artifacts/bin/Spoor.Journeys/<configuration>/ -> artifacts/bin/Spoor.Cli/<configuration>/
    private static readonly DirectoryInfo Here = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    /// <summary>The program's assembly.</summary>
    public static string Assembly { get; } = Path.Combine(Here.Parent!.Parent!.FullName, "Spoor.Cli", Here.Name, "spoor.dll");

    /// <summary>The script that builds and starts the program.</summary>
    public static string Launcher { get; } = Path.Combine(Here.Parent!.Parent!.Parent!.Parent!.FullName, "spoor");

    /// <summary>The folder of the made-up case.</summary>
    public static string Samples { get; } = Path.Combine(Path.GetDirectoryName(Assembly)!, "samples");

    /// <summary>Runs the program to its end in a folder.</summary>
    public static async Task<ProgramRun> Run(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ProgramRun(process.ExitCode, await output, await error);
    }

    /// <summary>Starts the program in a folder; its output must be read.</summary>
    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        process.StandardInput.Close();
        return process;
    }
}

/// <summary>A folder of a test's own that goes when the test has ended.</summary>
internal sealed class Workshop : IDisposable
{
    /// <summary>Its path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("spoor-journey-").FullName;

    /// <summary>A folder in it.</summary>
    public string Folder(string name) => Directory.CreateDirectory(System.IO.Path.Combine(Path, name)).FullName;

    /// <summary>A file in it; folders on the way are made.</summary>
    public string File(string name, byte[] content)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>A text file in it.</summary>
    public string File(string name, string content) => File(name, Encoding.UTF8.GetBytes(content));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
