using System.Text.RegularExpressions;
using Spoor.Model;
using Spoor.Model.Listings;

namespace Spoor.Screening.Lists;

/// <summary>Collects the names of an entry without repetition and drops cells that hold a label only.</summary>
internal sealed partial class ListedNames(ListRow row)
{
    private readonly List<ListedName> names = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    internal ValueList<ListedName> All => names.ToValueList();

    internal void Add(string cell, ListedNameKind kind)
    {
        var text = LeadingLabel().Replace(cell.Trim(), "").Trim();
        if (text.Length == 0 || Label().IsMatch(text))
        {
            if (cell.Trim().Length > 0)
            {
                row.Report(ListProblemKind.Note, $"'{cell.Trim()}' is a label, not a name, and was left out.");
            }

            return;
        }

        if (seen.Add(text))
        {
            names.Add(new ListedName(text, kind));
        }
    }

    internal void AddAll(string cell, ListedNameKind kind)
    {
        foreach (var value in MultiValue.Split(cell))
        {
            Add(value, kind);
        }
    }

    [GeneratedRegex(@"^(text of image|image|in (chinese|russian|arabic|farsi|persian|korean|cyrillic)( script)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(chinese|korean|farsi|persian|arabic|russian|ukrainian|belarusian|cyrillic|japanese|hebrew|burmese|english|original script|a\.?k\.?a\.?|f\.?k\.?a\.?)\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LeadingLabel();
}
