using System.Globalization;

namespace Spoor.Names;

/// <summary>Says a line of an alignment in plain words.</summary>
internal static class Wording
{
    internal static string Of(TokenPair pair) => pair switch
    {
        { First: { } first, Second: { } second } => Both(first, second, pair),
        { First: { } only } => Alone(only, pair.Relation),
        _ => Alone(pair.Second ?? "", pair.Relation),
    };

    private static string Both(string first, string second, TokenPair pair) => pair.Relation switch
    {
        TokenRelation.Exact => $"{first} = {second} (exact)",
        TokenRelation.Romanised => $"{first} = {second} (romanised, exact)",
        TokenRelation.Spelling => $"{first} ~ {second} (spelling, {Percent(pair.Similarity)})",
        TokenRelation.Initial => $"{first} ~ {second} (initial)",
        TokenRelation.Acronym => $"{first} ~ {second} (acronym)",
        TokenRelation.Joined => $"{first} = {second} (one word or several)",
        TokenRelation.LegalForm => $"{first} ~ {second} (legal form, ignored)",
        TokenRelation.LegalFormDiffers => $"{first} ≠ {second} (different legal forms)",
        TokenRelation.NumberDiffers => $"{first} ≠ {second} (numbers differ)",
        _ => $"{first} ≠ {second}",
    };

    private static string Alone(string word, TokenRelation relation) => relation switch
    {
        TokenRelation.LegalForm => $"'{word}' only in one name (legal form, ignored)",
        TokenRelation.WeakOnly => $"'{word}' only in one name (common word)",
        TokenRelation.Dropped => $"'{word}' only in one name (often left out)",
        TokenRelation.NumberDiffers => $"'{word}' only in one name (number)",
        _ => $"'{word}' only in one name",
    };

    private static string Percent(double similarity) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(similarity * 100)} %");
}
