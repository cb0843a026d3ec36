using Spoor.Cli.Terminal;
using Spoor.Model;
using Spoor.Model.Casefile;
using Spoor.Model.Findings;

namespace Spoor.Cli.Commands;

/// <summary>What a run could not use, a line each on standard error; of many the first ones and how many more.</summary>
internal static class Shortcomings
{
    private const int MostLines = 20;

    /// <summary>Documents not read.</summary>
    public static void Say(TerminalStreams streams, ValueList<NotRead> notRead) =>
        Say(streams, notRead.Count, notRead.Select(n => $"not read: {n.Path}: {n.Reason}"));

    /// <summary>What was left unread or repaired in documents that were read.</summary>
    public static void Say(TerminalStreams streams, ValueList<ReadingRemark> remarks) =>
        Say(streams, remarks.Count, remarks.Select(r => $"read, but: {r.Path}: {r.Remark}"));

    /// <summary>Records and values of lists that were left out.</summary>
    public static void Say(TerminalStreams streams, ValueList<ListProblem> problems) =>
        Say(streams, problems.Count, problems.Select(p => p.Line > 0 ? $"in a list: {p.File}, line {p.Line}: {p.Reason}" : $"in a list: {p.File}: {p.Reason}"));

    private static void Say(TerminalStreams streams, int count, IEnumerable<string> lines)
    {
        foreach (var line in lines.Take(MostLines))
            streams.Say(line);
        if (count > MostLines)
            streams.Say($"and {count - MostLines} more of that kind");
    }
}
