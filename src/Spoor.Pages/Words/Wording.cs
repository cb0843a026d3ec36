using System.Globalization;
using System.Resources;

namespace Spoor.Pages.Words;

/// <summary>The report's own words in one language, from <c>ReportText.resx</c> and its translations.</summary>
internal sealed class Wording
{
    private static readonly ResourceManager Resources = new("Spoor.Pages.Words.ReportText", typeof(Wording).Assembly);

    private readonly CultureInfo culture;

    private Wording(string language)
    {
        Language = language;
        culture = CultureInfo.GetCultureInfo(language);
        // Month names and separators come from the resources, so that the bytes do not depend on the machine's culture data.
        Numbers = new NumberFormatInfo
        {
            NumberGroupSeparator = language == "nb" ? "\u00A0" : ",",
            NumberDecimalSeparator = language == "nb" ? "," : ".",
        };
    }

    /// <summary>BCP 47 tag of the language.</summary>
    public string Language { get; }

    /// <summary>How figures are written.</summary>
    public NumberFormatInfo Numbers { get; }

    /// <summary>The text of a key. A missing key is a bug.</summary>
    public string this[string key] =>
        Resources.GetString(key, culture) ?? throw new InvalidOperationException($"The report has no text '{key}'.");

    /// <summary>The words of a language.</summary>
    public static Wording For(string language) => new(language);

    /// <summary>The text of a key with its places filled in; what is filled in may come from documents.</summary>
    public string Fill(string key, params object[] values) =>
        string.Format(Numbers, this[key], Array.ConvertAll(values, v => v is string text ? VisibleText.Of(text) : v));

    /// <summary>The text of a key for one or for many: <c>KEY.One</c> or <c>KEY.Many</c>, with the figure at place 0.</summary>
    public string Count(string key, int count) => Fill(count == 1 ? key + ".One" : key + ".Many", Figure(count));

    /// <summary>A whole number with separators.</summary>
    public string Figure(long number) => number.ToString("N0", Numbers);

    /// <summary>The word of an enum value: key <c>TYPE.VALUE</c>.</summary>
    public string Of<T>(T value)
        where T : struct, Enum => this[$"{typeof(T).Name}.{value}"];
}
