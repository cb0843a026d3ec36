namespace Spoor.Cli.Runs;

/// <summary>The exit statuses that scripts rely on.</summary>
internal static class ExitStatus
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, but something needs attention, such as documents not read with <c>--strict</c>.</summary>
    public const int NeedsAttention = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongUse = 2;

    /// <summary>Could not run, or was stopped before the end.</summary>
    public const int CouldNotRun = 3;
}
