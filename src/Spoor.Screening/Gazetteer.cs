using Spoor.Model;
using Spoor.Model.Listings;
using Spoor.Names;

namespace Spoor.Screening;

/// <summary>Chooses the listed names that can be looked for in running text.</summary>
internal static class Gazetteer
{
    private const int Shortest = 4;
    private const int Longest = 120;

    internal static ValueList<(string Name, ListedSubject Subject)> Of(ValueList<Listing> listings) =>
        [.. listings.SelectMany(l => l.Names.Where(n => n.Kind != ListedNameKind.Weak && StandsAlone(n.Text, l.Subject)), (l, n) => (n.Text, l.Subject))
            .Distinct().OrderBy(n => n.Text, StringComparer.Ordinal).ThenBy(n => n.Subject)];

    private static bool StandsAlone(string text, ListedSubject subject)
    {
        if (text.Length is < Shortest or > Longest || !text.Any(IsSearched))
        {
            return false;
        }

        var name = Name.Parse(text, Subjects.KindOf(subject));
        return name.DistinctiveWords >= 2 || name.DistinctiveWords == 1 && subject is not (ListedSubject.Person or ListedSubject.Unknown) && name.Words >= 2;
    }

    private static bool IsSearched(char letter) => letter is >= 'A' and <= 'ɏ' or >= 'Ѐ' and <= 'ԯ';
}
