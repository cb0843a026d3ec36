using System.Text;

namespace Spoor.Reading.Encodings;

/// <summary>The encodings from before Unicode that investigations meet, and the choice among them by how well the decoded letters fit a language.</summary>
internal static class OlderEncodings
{
    // In order of preference when two fit equally well.
    private static readonly (int CodePage, string Name, Func<string, double> Fit)[] Candidates =
    [
        (1252, "windows-1252", AlphabetFit.Western),
        (1251, "windows-1251", AlphabetFit.Cyrillic),
        (20866, "KOI8-R", AlphabetFit.Cyrillic),
        (1250, "windows-1250", AlphabetFit.Central),
        (866, "cp866", AlphabetFit.Cyrillic),
        (54936, "GB18030", HanFit.Of),
    ];

    public static (Encoding Encoding, string Name) Best(ReadOnlySpan<byte> sample)
    {
        (Encoding Encoding, string Name) best = default;
        var bestFit = -1.0;
        foreach (var (codePage, name, fit) in Candidates)
        {
            var encoding = Get(codePage);
            var found = fit(encoding.GetString(sample));
            if (found > bestFit + 1e-9)
            {
                best = (encoding, name);
                bestFit = found;
            }
        }

        return best;
    }

    /// <summary>The encoding of a name as HTML uses it; null when there is none of that name.</summary>
    public static Encoding? Named(string name)
    {
        var label = name.Trim().ToLowerInvariant() switch
        {
            // The names that browsers read as their larger Windows sisters.
            "iso-8859-1" or "latin1" or "ascii" or "us-ascii" => "windows-1252",
            "gb2312" or "gbk" or "gb_2312-80" => "GB18030",
            "cp1251" or "win-1251" => "windows-1251",
            "utf8" => "utf-8",
            var other => other,
        };
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Get(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
}
