namespace Spoor.Pages;

/// <summary>The language of the report's own words. What documents and lists say stays in their language.</summary>
public enum ReportLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Norwegian bokmål.</summary>
    Norwegian,
}
