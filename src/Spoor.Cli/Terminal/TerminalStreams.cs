using System.Text;

namespace Spoor.Cli.Terminal;

/// <summary>Where results and messages go, and what those places can show.</summary>
internal sealed record TerminalStreams
{
    /// <summary>Results.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Progress and messages.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>True when results may be coloured.</summary>
    public bool ColourOut { get; init; }

    /// <summary>True when the place of messages is a terminal that shows a bar.</summary>
    public bool LiveError { get; init; }

    /// <summary>The process's own streams, always UTF-8.</summary>
    public static TerminalStreams OfProcess()
    {
        var shows = !string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);
        var colour = shows && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new TerminalStreams
        {
            Out = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" },
            Error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true },
            ColourOut = colour && !Console.IsOutputRedirected,
            LiveError = shows && !Console.IsErrorRedirected,
        };
    }

    /// <summary>A message of the program: one sentence, made harmless, on a line of its own.</summary>
    public void Say(string sentence) => Error.Write($"spoor: {SafeText.OneLine(sentence)}\n");
}
