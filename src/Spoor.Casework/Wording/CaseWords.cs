using System.Globalization;
using System.Resources;
using Spoor.Linking.Corroboration;

namespace Spoor.Casework.Wording;

/// <summary>The language of the findings' own words. What documents and lists say stays in their language.</summary>
public enum FindingLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Norwegian bokmål.</summary>
    Norwegian,
}

/// <summary>The findings' own words in one language, from <c>CaseText.resx</c> and its translations.</summary>
internal sealed class CaseWords
{
    private static readonly ResourceManager Resources = new("Spoor.Casework.Wording.CaseText", typeof(CaseWords).Assembly);

    private const int MostOutlets = 4;

    private readonly CultureInfo culture;

    private CaseWords(FindingLanguage language)
    {
        Language = language == FindingLanguage.Norwegian ? "nb" : "en";
        culture = CultureInfo.GetCultureInfo(Language);
        // Separators of our own, so that the bytes do not depend on the machine's culture data.
        Numbers = new NumberFormatInfo
        {
            NumberGroupSeparator = language == FindingLanguage.Norwegian ? "\u00A0" : ",",
            NumberDecimalSeparator = language == FindingLanguage.Norwegian ? "," : ".",
        };
    }

    /// <summary>ISO 639 code.</summary>
    public string Language { get; }

    /// <summary>How figures are written.</summary>
    public NumberFormatInfo Numbers { get; }

    /// <summary>The text of a key. A missing key is a bug.</summary>
    public string this[string key] => Find(key) ?? throw new InvalidOperationException($"The findings have no text '{key}'.");

    /// <summary>What sources without a name are called.</summary>
    public SourceNames Sources => new(this["Source.Nobody"], file => Fill("Source.UnnamedOutlet", file), outlets => Fill("Source.OneText", Listed(outlets, MostOutlets)));

    /// <summary>The words of a language.</summary>
    public static CaseWords For(FindingLanguage language) => new(language);

    /// <summary>The text of a key; null when there is none.</summary>
    public string? Find(string key) => Resources.GetString(key, culture);

    /// <summary>The text of a key with its places filled in.</summary>
    public string Fill(string key, params object[] values) => string.Format(Numbers, this[key], values);

    /// <summary>The text of a key for one or for many: <c>KEY.One</c> or <c>KEY.Many</c>, with the figure at place 0.</summary>
    public string Count(string key, int count) => Fill(count == 1 ? key + ".One" : key + ".Many", count.ToString("N0", Numbers));

    /// <summary>Names side by side: "a, b and c"; of more than <paramref name="most"/> the rest is counted.</summary>
    public string Listed(IReadOnlyList<string> names, int most)
    {
        var shown = names.Count > most ? [.. names.Take(most), Fill("List.More", (names.Count - most).ToString("N0", Numbers))] : names;
        return shown.Count switch
        {
            0 => "",
            1 => shown[0],
            _ => Fill("List.And", string.Join(", ", shown.SkipLast(1)), shown[^1]),
        };
    }
}
