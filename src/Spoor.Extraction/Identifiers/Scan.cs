using Spoor.Model.Documents;

namespace Spoor.Extraction.Identifiers;

/// <summary>A text with its pieces and cues, and the questions that every scheme asks of the surroundings of a number. Every answer takes bounded time.</summary>
internal sealed class Scan(string text, IdentifierCues pack)
{
    private const int Reach = 40;
    private const string Connectors = ".,-–‐‑'’:_/*";

    private readonly Cues cues = new(text, Piece.Cut(text), pack);
    private readonly Dictionary<Schemes, int> lastEnds = [];

    public string Text => text;

    public IdentifierCues Pack => pack;

    public IReadOnlyList<Piece> Pieces => cues.Pieces;

    public List<(FoundIdentifier Found, Schemes Scheme)> Found { get; } = [];

    /// <summary>The IBANs among them, in order of their ends.</summary>
    public List<FoundIdentifier> Ibans { get; } = [];

    public char At(int place) => place >= 0 && place < text.Length ? text[place] : '\0';

    public void Add(TextSpan span, Schemes scheme, string value, string basis)
    {
        var name = scheme.ToString().ToLowerInvariant();
        Found.Add((new FoundIdentifier(span, name, value, $"identifier.{name}.{basis}"), scheme));
        lastEnds[scheme] = span.End;
        if (scheme == Schemes.Iban)
        {
            Ibans.Add(Found[^1].Found);
        }
    }

    /// <summary>True when the cue of the scheme stands before piece <paramref name="index"/>, or the number goes on a list of such numbers.</summary>
    public bool IsCued(int index, Schemes scheme, bool atOnce)
    {
        var start = Pieces[index].Start;
        if (lastEnds.TryGetValue(scheme, out var end) && end <= start && IsGap(index, end, 8, pack.Joiners))
        {
            return true;
        }

        return cues.Before(start) is { } cue && (cue.Group & scheme) != 0 && (atOnce ? IsGap(index, cue.End, Reach, pack.Fillers) : IsNear(cue.End, start));
    }

    /// <summary>True when "invoice" or "contract" alone stands directly before.</summary>
    public bool IsBareCued(int index, Schemes scheme) =>
        cues.BareBefore(Pieces[index].Start) is { } cue && (cue.Own & scheme) != 0 && IsGap(index, cue.End, 8, pack.Fillers);

    /// <summary>True when what stands directly before says that the number is something else.</summary>
    public bool IsNamedOtherwise(int index, Schemes scheme) =>
        cues.Before(Pieces[index].Start) is { } cue && (cue.Group & scheme) == 0 && IsGap(index, cue.End, Reach, pack.Fillers);

    /// <summary>True when the characters are not part of a longer number, a sum, a telephone number or a quantity.</summary>
    public bool StandsAlone(int first, int last, bool mayHaveSlash = false)
    {
        var (start, end) = (Pieces[first].Start, Pieces[last].End);
        if (At(start - 1) == '+' || IsJoined(At(start - 1), At(start - 2), mayHaveSlash) || IsJoined(At(end), At(end + 1), mayHaveSlash))
        {
            return false;
        }

        if (first > 0 && Pieces[first - 1] is { Kind: PieceKind.Digits, Length: <= 3 } before && start - before.End == 1 && At(start - 1) is ' ' or '\u00A0' or '\u202F')
        {
            return false;
        }

        return !IsQuantity(first, last);
    }

    public bool IsSpace(int place) => At(place) is ' ' or '\u00A0' or '\u202F' or '\u2009';

    private static bool IsJoined(char connector, char beyond, bool mayHaveSlash) =>
        connector != '\0' && char.IsAsciiDigit(beyond) && Connectors.Contains(connector, StringComparison.Ordinal) && !(mayHaveSlash && connector == '/');

    private bool IsQuantity(int first, int last)
    {
        var (start, end) = (Pieces[first].Start, Pieces[last].End);
        var (left, right) = (IsSpace(start - 1) ? At(start - 2) : At(start - 1), IsSpace(end) ? At(end + 1) : At(end));
        if ("$€£¥₽₴".Contains(left, StringComparison.Ordinal) || "$€£¥₽₴%‰°".Contains(right, StringComparison.Ordinal))
        {
            return true;
        }

        return (first > 0 && start - Pieces[first - 1].End <= 1 && cues.IsWord(Pieces[first - 1], pack.Units))
            || (last + 1 < Pieces.Count && Pieces[last + 1].Start - end <= 1 && cues.IsWord(Pieces[last + 1], pack.Units));
    }

    // Only such words between, no other sentence and no second line with words.
    private bool IsGap(int index, int from, int longest, System.Collections.Frozen.FrozenSet<string> words)
    {
        var start = Pieces[index].Start;
        if (start - from > longest)
        {
            return false;
        }

        for (var i = index - 1; i >= 0 && Pieces[i].Start >= from; i--)
        {
            if (!cues.IsWord(Pieces[i], words))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsNear(int from, int start)
    {
        if (start - from > Reach)
        {
            return false;
        }

        var gap = text.AsSpan(from, start - from).TrimStart(" .:;,)\u00A0");
        for (var i = 0; i + 1 < gap.Length; i++)
        {
            if ((gap[i] is '.' or '!' or '?' && char.IsWhiteSpace(gap[i + 1])) || (gap[i] == '\n' && gap[..i].ContainsAnyInRange('A', 'z')))
            {
                return false;
            }
        }

        return true;
    }
}
