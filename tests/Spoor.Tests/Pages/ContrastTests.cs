using System.Globalization;
using System.Text.RegularExpressions;
using Spoor.Pages.Assets;

namespace Spoor.Tests.Pages;

/// <summary>Contrast of the colours by WCAG 2.2: relative luminance, ratio (lighter + 0.05) / (darker + 0.05).</summary>
public sealed partial class ContrastTests
{
    public static TheoryData<string, string, string> Pairs()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var theme in new[] { "light", "dark", "print" })
        {
            foreach (var ink in new[] { "ink", "quiet", "link", "listed", "maker", "intermediary", "recipient", "supplier", "against" })
            {
                data.Add(theme, ink, "paper");
                data.Add(theme, ink, "wash");
            }

            data.Add(theme, "mark-ink", "mark");
            data.Add(theme, "mark-ink", "mark-lit");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Each_colour_can_be_read_on_its_ground(string theme, string ink, string ground)
    {
        var colours = Theme(theme);
        Assert.True(Ratio(colours[ink], colours[ground]) >= 4.5, $"{theme}: {ink} on {ground} is {Ratio(colours[ink], colours[ground]):0.00}");
    }

    private static Dictionary<string, string> Theme(string theme)
    {
        var blocks = Root().Matches(PageAssets.Style).Select(m => m.Value).ToList();
        var block = blocks[theme switch { "light" => 0, "dark" => 1, _ => 2 }];
        return Colour().Matches(block).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value, StringComparer.Ordinal);
    }

    private static double Ratio(string a, string b)
    {
        var (first, second) = (Luminance(a), Luminance(b));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var hex = colour.Length == 4 ? string.Concat(colour.Skip(1).Select(c => $"{c}{c}")) : colour[1..];
        double Channel(int at)
        {
            var share = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }

    [GeneratedRegex(@":root \{[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Root();

    [GeneratedRegex(@"--([a-z-]+): (#[0-9a-f]{3,6});", RegexOptions.NonBacktracking)]
    private static partial Regex Colour();
}
