using System.Text;

namespace Spoor.Names.Folding;

/// <summary>
/// Writes Russian, Ukrainian and Belarusian Cyrillic in Latin letters, after the BGN/PCGN tables without their marks.
/// Takes folded text (<see cref="TextFolding.Fold"/>).
/// </summary>
internal static class Romanisation
{
    /// <summary>True when the word has a letter of the Cyrillic block.</summary>
    internal static bool HasCyrillic(ReadOnlySpan<char> word) => word.IndexOfAnyInRange('\u0400', '\u052F') >= 0;

    /// <summary>The word in Latin letters; characters of other scripts stay.</summary>
    internal static string Romanise(string folded)
    {
        if (!HasCyrillic(folded))
        {
            return folded;
        }

        var ukrainian = folded.AsSpan().IndexOfAny("іїєґ") >= 0;
        var latin = new StringBuilder(folded.Length * 2);
        foreach (var letter in folded)
        {
            if (letter == 'г' && ukrainian)
            {
                latin.Append('h');
            }
            else if (Letter(letter) is { } romanised)
            {
                latin.Append(romanised);
            }
            else
            {
                latin.Append(letter);
            }
        }

        return latin.ToString();
    }

    private static string? Letter(char letter) => letter switch
    {
        'а' => "a", 'б' => "b", 'в' => "v", 'г' => "g", 'ґ' => "g", 'д' => "d", 'е' => "e", 'ё' => "e", 'є' => "ye",
        'ж' => "zh", 'з' => "z", 'и' => "i", 'і' => "i", 'ї' => "yi", 'й' => "y", 'к' => "k", 'л' => "l", 'м' => "m",
        'н' => "n", 'о' => "o", 'п' => "p", 'р' => "r", 'с' => "s", 'т' => "t", 'у' => "u", 'ў' => "w", 'ф' => "f",
        'х' => "kh", 'ц' => "ts", 'ч' => "ch", 'ш' => "sh", 'щ' => "shch", 'ъ' => "", 'ы' => "y", 'ь' => "",
        'э' => "e", 'ю' => "yu", 'я' => "ya", 'ђ' => "d", 'ј' => "j", 'љ' => "lj", 'њ' => "nj", 'ћ' => "c", 'џ' => "dz",
        _ => null,
    };
}
