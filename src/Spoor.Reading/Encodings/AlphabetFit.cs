using System.Collections.Frozen;

namespace Spoor.Reading.Encodings;

/// <summary>
/// How well decoded text fits languages with an alphabet: the share of its letters beyond ASCII that belong to the one
/// best alphabet and stand where a letter of that script can stand. From 0 to 1; 0.5 when there is no such letter.
/// </summary>
internal static class AlphabetFit
{
    private static readonly FrozenSet<char>[] WesternAlphabets = Alphabets(
        "äöüß", "éèàâçêîôùûëïœæ", "æøåéäöòô", "ñáéíóúü", "ãõáéíóúâêôçà", "àèéìòù", "ëïéö", "þðæöáéíóúý");

    private static readonly FrozenSet<char>[] CentralAlphabets = Alphabets(
        "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž");

    private static readonly FrozenSet<char>[] CyrillicAlphabets = Alphabets(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "абвгдеёжзійклмнопрстуўфхцчшыьэюя", "абвгдђежзијклљмнњопрстћуфхцчџш");

    // Shares of the letters in running Russian text, per mille (letter counts of the Russian National Corpus).
    private static readonly FrozenDictionary<char, int> RussianShares = new Dictionary<char, int>
    {
        ['о'] = 110, ['е'] = 85, ['а'] = 80, ['и'] = 74, ['н'] = 67, ['т'] = 63, ['с'] = 55, ['р'] = 47, ['в'] = 45, ['л'] = 44, ['к'] = 35,
        ['м'] = 32, ['д'] = 30, ['п'] = 28, ['у'] = 26, ['я'] = 20, ['ы'] = 19, ['ь'] = 17, ['г'] = 17, ['з'] = 17, ['б'] = 16, ['ч'] = 14,
        ['й'] = 12, ['х'] = 10, ['ж'] = 9, ['ш'] = 7, ['ю'] = 6, ['ц'] = 5, ['щ'] = 4, ['э'] = 3, ['ф'] = 3, ['і'] = 50, ['ї'] = 8, ['є'] = 6,
    }.ToFrozenDictionary();

    // The mean share of a letter drawn from Russian text: the sum of the squared shares.
    private const double MeanRussianShare = 56;

    public static double Western(string text) => Fit(text, WesternAlphabets, isCyrillic: false);

    public static double Central(string text) => Fit(text, CentralAlphabets, isCyrillic: false);

    public static double Cyrillic(string text)
    {
        var fit = Fit(text, CyrillicAlphabets, isCyrillic: true);
        return fit * Math.Min(1.0, MeanShare(text) / MeanRussianShare);
    }

    private static FrozenSet<char>[] Alphabets(params string[] alphabets) => [.. alphabets.Select(a => a.ToFrozenSet())];

    private static double Fit(string text, FrozenSet<char>[] alphabets, bool isCyrillic)
    {
        var letters = 0;
        var misfits = 0;
        var inAlphabet = new int[alphabets.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 128 || IsSharedPunctuation(c))
                continue;
            letters++;
            if (!char.IsLetter(c) || !StandsWell(text, i, isCyrillic))
            {
                misfits++;
                continue;
            }

            var lower = char.ToLowerInvariant(c);
            for (var a = 0; a < alphabets.Length; a++)
                inAlphabet[a] += alphabets[a].Contains(lower) ? 1 : 0;
        }

        return letters == 0 ? 0.5 : Math.Max(0, inAlphabet.Max() - (0.5 * misfits)) / letters;
    }

    // A capital inside a word of small letters, a neighbour of another script, or (in the Latin script) a run of accented letters is a wrong guess.
    private static bool StandsWell(string text, int at, bool isCyrillic)
    {
        var before = at == 0 ? ' ' : text[at - 1];
        var after = at == text.Length - 1 ? ' ' : text[at + 1];
        if (char.IsUpper(text[at]) && char.IsLower(before))
            return false;
        return isCyrillic
            ? !char.IsAsciiLetter(before) && !char.IsAsciiLetter(after)
            : !(before >= 128 && char.IsLetter(before) && after >= 128 && char.IsLetter(after));
    }

    // Dashes, quotes and signs that stand at the same bytes of the Windows encodings or say nothing about the language.
    private static bool IsSharedPunctuation(char c) =>
        c is '\u00A0' or '\u00AB' or '\u00BB' or '\u00A7' or '\u00A9' or '\u00AE' or '\u00B0' or '\u2116' or '\u20AC' || c is >= '\u2010' and <= '\u203A';

    private static double MeanShare(string text)
    {
        var sum = 0.0;
        var letters = 0;
        foreach (var c in text)
        {
            if (c < 128 || !char.IsLetter(c))
                continue;
            letters++;
            sum += RussianShares.GetValueOrDefault(char.ToLowerInvariant(c));
        }

        return letters == 0 ? MeanRussianShare : sum / letters;
    }
}
