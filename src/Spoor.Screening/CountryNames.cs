using System.Globalization;
using Spoor.Model;

namespace Spoor.Screening;

/// <summary>Compares a country code with countries in a list's words.</summary>
internal static class CountryNames
{
    private static readonly (string Code, string Name)[] Names = Read();

    /// <summary>True when the list names countries that are known here and none of them is the one.</summary>
    internal static bool Contradict(string code, ValueList<string> countries)
    {
        var known = countries.Select(CodeOf).Where(c => c is not null).ToArray();
        return known.Length > 0 && known.Length == countries.Count && !known.Contains(code.ToUpperInvariant(), StringComparer.Ordinal);
    }

    private static string? CodeOf(string country) => country switch
    {
        { Length: 2 } => country.ToUpperInvariant(),
        _ when country.Contains("Russia", StringComparison.OrdinalIgnoreCase) => "RU",
        _ => Names.FirstOrDefault(n => country.Equals(n.Name, StringComparison.OrdinalIgnoreCase)).Code,
    };

    private static (string Code, string Name)[] Read() =>
        [.. CultureInfo.GetCultures(CultureTypes.SpecificCultures).Select(c => new RegionInfo(c.Name)).Where(r => r.TwoLetterISORegionName.Length == 2 && char.IsAsciiLetter(r.TwoLetterISORegionName[0]))
            .Select(r => (r.TwoLetterISORegionName, r.EnglishName)).Distinct().OrderBy(r => r.TwoLetterISORegionName, StringComparer.Ordinal)];
}
