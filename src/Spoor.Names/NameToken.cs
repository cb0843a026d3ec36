using Spoor.Names.Folding;
using Spoor.Names.Vocabulary;

namespace Spoor.Names;

/// <summary>One word of a prepared name in the forms that are compared.</summary>
internal sealed class NameToken
{
    internal NameToken(string text)
    {
        Text = text;
        (Folded, IsMixedScript) = Homoglyphs.Unmix(TextFolding.Fold(text));
        IsCyrillic = Romanisation.HasCyrillic(Folded);
        Latin = Romanisation.Romanise(Folded);
        IsLatin = Latin.Length > 0 && Latin.All(char.IsAscii);
        HasDigit = Latin.Any(char.IsDigit);
        Sounds = IsLatin && !HasDigit ? SoundSpelling.Of(Latin) : Latin;
        Letters = MaskOf(Sounds);
        Business = BusinessWords.KindOf(Latin);
        IsInitial = Folded.Length == 1 && char.IsLetter(Folded[0]) && Folded[0] < 0x2E80;
        IsAcronym = text.Length is >= 3 and <= 6 && text.All(char.IsUpper) && !HasDigit;
    }

    /// <summary>As written.</summary>
    internal string Text { get; }

    internal string Folded { get; }

    /// <summary>Folded and romanised.</summary>
    internal string Latin { get; }

    /// <summary>One spelling for all spellings of the same sounds.</summary>
    internal string Sounds { get; }

    /// <summary>Which of the letters a to z occur: bit by bit.</summary>
    internal uint Letters { get; }

    /// <summary>The kind of business that the word names; null for other words.</summary>
    internal string? Business { get; }

    internal bool IsCyrillic { get; }

    internal bool IsLatin { get; }

    internal bool HasDigit { get; }

    internal bool IsInitial { get; }

    internal bool IsAcronym { get; }

    internal bool IsMixedScript { get; }

    /// <summary>The class of the legal form; null when it is none.</summary>
    internal string? LegalClass { get; init; }

    /// <summary>What the token counts for when it is matched, from 0 to 1.</summary>
    internal double Weight { get; set; } = 1;

    /// <summary>What the token costs when only one name has it.</summary>
    internal double MissingCost { get; set; } = 1;

    /// <summary>True for a word by which bearers are told apart.</summary>
    internal bool IsDistinctive => Weight >= 0.8;

    private static uint MaskOf(string sounds)
    {
        var mask = 0u;
        foreach (var letter in sounds)
        {
            mask |= char.IsAsciiLetterLower(letter) ? 1u << (letter - 'a') : 0;
        }

        return mask;
    }
}
