namespace Spoor.Names;

/// <summary>Puts the tokens of two names side by side and weighs the outcome.</summary>
internal ref struct NameAlignment
{
    private const int Free = -1;
    private const int Grouped = -2;

    private readonly PreparedName a;
    private readonly PreparedName b;
    private readonly List<TokenPair>? lines;
    private readonly Span<int> ofA;
    private readonly Span<int> ofB;
    private double shared;
    private double cost;
    private int pairedDistinctive;
    private int exactDistinctive;
    private bool byAcronymOnly;
    private int longestAcronym;

    private NameAlignment(PreparedName a, PreparedName b, List<TokenPair>? lines, Span<int> ofA, Span<int> ofB)
    {
        this.a = a;
        this.b = b;
        this.lines = lines;
        this.ofA = ofA;
        this.ofB = ofB;
        ofA.Fill(Free);
        ofB.Fill(Free);
        byAcronymOnly = false;
    }

    /// <summary>The score of two prepared names; the lines of the alignment are added when a list is given.</summary>
    internal static double Score(PreparedName a, PreparedName b, List<TokenPair>? lines)
    {
        // One order for both directions makes the comparison symmetric.
        var swapped = string.CompareOrdinal(a.Key, b.Key) > 0;
        var (first, second) = swapped ? (b, a) : (a, b);
        Span<int> ofA = stackalloc int[first.Core.Length];
        Span<int> ofB = stackalloc int[second.Core.Length];
        var score = new NameAlignment(first, second, lines, ofA, ofB).Run();
        if (swapped && lines is not null)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                lines[i] = lines[i] with { First = lines[i].Second, Second = lines[i].First };
            }
        }

        return score;
    }

    private double Run()
    {
        var same = a.Key.Equals(b.Key, StringComparison.Ordinal);
        PairWords();
        if (lines is null && pairedDistinctive == 0 && !same && !MayGroup())
        {
            return 0;
        }

        PairJoined();
        if (!a.AsPerson)
        {
            PairAcronyms();
        }

        var numbersDiffer = CountRest(out var distinctiveOfA, out var distinctiveOfB);
        var legal = PairLegalForms();
        if (same)
        {
            return a.Key.Length == 0 ? 0 : 1;
        }

        if (a.Core.Length == 0 || b.Core.Length == 0 || shared <= 0)
        {
            return 0;
        }

        var score = shared / (shared + cost) - Penalty(distinctiveOfA, distinctiveOfB) - legal - (InOrder() ? 0 : 0.01);
        return Math.Clamp(Math.Min(score, Ceiling(numbersDiffer)), 0, 0.995);
    }

    private readonly bool MayGroup() => a.Core.Length > 1 || b.Core.Length > 1;

    private void PairWords()
    {
        Span<double> likeness = stackalloc double[a.Core.Length * b.Core.Length];
        for (var i = 0; i < a.Core.Length; i++)
        {
            for (var j = 0; j < b.Core.Length; j++)
            {
                likeness[i * b.Core.Length + j] = TokenLikeness.Of(a.Core[i], b.Core[j], a.AsPerson, out _);
            }
        }

        while (Best(likeness, out var at))
        {
            Pair(at / b.Core.Length, at % b.Core.Length);
        }
    }

    private readonly bool Best(ReadOnlySpan<double> likeness, out int at)
    {
        var best = 0.0;
        at = -1;
        for (var i = 0; i < a.Core.Length; i++)
        {
            for (var j = 0; ofA[i] == Free && j < b.Core.Length; j++)
            {
                var value = likeness[i * b.Core.Length + j];
                if (ofB[j] == Free && value > best)
                {
                    best = value;
                    at = i * b.Core.Length + j;
                }
            }
        }

        return at >= 0;
    }

    private void Pair(int i, int j)
    {
        var (first, second) = (a.Core[i], b.Core[j]);
        var likeness = TokenLikeness.Of(first, second, a.AsPerson, out var relation);
        ofA[i] = j;
        ofB[j] = i;

        // An initial stands for a whole word and counts as one.
        var weight = relation == TokenRelation.Initial ? 2 : first.Weight + second.Weight;
        shared += weight * likeness;
        cost += weight * (1 - likeness);
        if (weight >= 1.6 - 1e-9 && relation != TokenRelation.Initial)
        {
            pairedDistinctive++;
            exactDistinctive += relation == TokenRelation.Spelling ? 0 : 1;
        }

        lines?.Add(new TokenPair(first.Text, second.Text, relation, likeness));
    }

    // One word beside two: "Al Qadir", "Alqadir".
    private void PairJoined()
    {
        for (var i = 0; i < a.Core.Length; i++)
        {
            JoinFor(a.Core[i], i, ofA, b.Core, ofB, false);
        }

        for (var j = 0; j < b.Core.Length; j++)
        {
            JoinFor(b.Core[j], j, ofB, a.Core, ofA, true);
        }
    }

    private void JoinFor(NameToken whole, int at, Span<int> ofWhole, NameToken[] parts, Span<int> ofParts, bool turned)
    {
        for (var k = 0; ofWhole[at] == Free && k + 1 < parts.Length; k++)
        {
            var length = PartsOf(whole, parts, ofParts, k);
            if (length > 0)
            {
                ofWhole[at] = Grouped;
                ofParts.Slice(k, length).Fill(Grouped);
                AddGroup(whole, parts.AsSpan(k, length), TokenRelation.Joined, 0.95, turned);
                pairedDistinctive++;
            }
        }
    }

    // How many words from the index on, two or three, make up the whole; 0 when they do not.
    private static int PartsOf(NameToken whole, NameToken[] parts, ReadOnlySpan<int> ofParts, int from)
    {
        var used = 0;
        for (var at = from; at < parts.Length && at < from + 3 && ofParts[at] == Free; at++)
        {
            if (!whole.Latin.AsSpan(used).StartsWith(parts[at].Latin))
            {
                return 0;
            }

            used += parts[at].Latin.Length;
            if (used == whole.Latin.Length)
            {
                return at > from ? at - from + 1 : 0;
            }
        }

        return 0;
    }

    private void PairAcronyms()
    {
        var before = pairedDistinctive;
        for (var i = 0; i < a.Core.Length; i++)
        {
            AcronymFor(a.Core[i], i, ofA, b.Core, ofB, false);
        }

        for (var j = 0; j < b.Core.Length; j++)
        {
            AcronymFor(b.Core[j], j, ofB, a.Core, ofA, true);
        }

        byAcronymOnly = before == 0 && pairedDistinctive > 0;
    }

    private void AcronymFor(NameToken acronym, int at, Span<int> ofAcronym, NameToken[] words, Span<int> ofWords, bool turned)
    {
        if (!acronym.IsAcronym || ofAcronym[at] != Free)
        {
            return;
        }

        Span<bool> taken = stackalloc bool[words.Length];
        for (var k = 0; k < words.Length; k++)
        {
            taken[k] = ofWords[k] != Free;
        }

        for (var from = 0; from < words.Length; from++)
        {
            var length = AcronymRule.RunLength(acronym, words, taken, from);
            if (length > 0 && HasDistinctive(words.AsSpan(from, length)))
            {
                ofAcronym[at] = Grouped;
                longestAcronym = Math.Max(longestAcronym, acronym.Latin.Length);
                ofWords.Slice(from, length).Fill(Grouped);
                AddGroup(acronym, words.AsSpan(from, length), TokenRelation.Acronym, 0.85, turned);
                pairedDistinctive++;
                return;
            }
        }
    }

    private static bool HasDistinctive(ReadOnlySpan<NameToken> words)
    {
        foreach (var word in words)
        {
            if (word.IsDistinctive)
            {
                return true;
            }
        }

        return false;
    }

    private void AddGroup(NameToken one, ReadOnlySpan<NameToken> several, TokenRelation relation, double likeness, bool turned)
    {
        exactDistinctive++;
        var weight = one.Weight;
        foreach (var token in several)
        {
            weight += token.Weight;
        }

        shared += weight * likeness;
        cost += weight * (1 - likeness);
        if (lines is not null)
        {
            var words = string.Join(' ', several.ToArray().Select(t => t.Text));
            lines.Add(turned ? new TokenPair(words, one.Text, relation, likeness) : new TokenPair(one.Text, words, relation, likeness));
        }
    }

    private bool CountRest(out int distinctiveOfA, out int distinctiveOfB)
    {
        distinctiveOfA = Rest(a.Core, ofA, false, out var numberOfA);
        distinctiveOfB = Rest(b.Core, ofB, true, out var numberOfB);
        return numberOfA && numberOfB;
    }

    private int Rest(NameToken[] tokens, ReadOnlySpan<int> of, bool turned, out bool hasNumber)
    {
        var distinctive = 0;
        hasNumber = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (of[i] != Free)
            {
                continue;
            }

            var token = tokens[i];
            cost += token.MissingCost;
            hasNumber |= token.HasDigit;
            distinctive += token.IsDistinctive ? 1 : 0;
            var relation = token.HasDigit ? TokenRelation.NumberDiffers
                : token.IsDistinctive ? TokenRelation.OnlyInOne
                : a.AsPerson ? TokenRelation.Dropped : TokenRelation.WeakOnly;
            lines?.Add(turned ? new TokenPair(null, token.Text, relation, 0) : new TokenPair(token.Text, null, relation, 0));
        }

        return distinctive;
    }

    private readonly double PairLegalForms()
    {
        var penalty = 0.0;
        var paired = Math.Min(a.Legal.Length, b.Legal.Length);
        var relation = a.HasOtherLegalForm(b) ? TokenRelation.LegalFormDiffers : TokenRelation.LegalForm;
        for (var i = 0; i < Math.Max(a.Legal.Length, b.Legal.Length); i++)
        {
            var first = i < a.Legal.Length ? a.Legal[i] : null;
            var second = i < b.Legal.Length ? b.Legal[i] : null;
            penalty += i >= paired ? 0.005 : first!.LegalClass == second!.LegalClass ? 0 : 0.015;
            lines?.Add(new TokenPair(first?.Text, second?.Text, i < paired ? relation : TokenRelation.LegalForm, 0));
        }

        return Math.Min(penalty, 0.03);
    }

    private readonly double Penalty(int distinctiveOfA, int distinctiveOfB)
    {
        var contradiction = distinctiveOfA > 0 && distinctiveOfB > 0;
        if (a.AsPerson)
        {
            return 0.03 * (distinctiveOfA + distinctiveOfB) + (contradiction ? 0.15 : 0);
        }

        return Math.Min(0.08 * (distinctiveOfA + distinctiveOfB), 0.3) + (contradiction ? 0.06 : 0);
    }

    private readonly double Ceiling(bool numbersDiffer)
    {
        if (numbersDiffer)
        {
            return 0.5;
        }

        if (a.AsPerson)
        {
            var least = Math.Min(Words(a), Words(b));
            return least == 1 && Math.Max(Words(a), Words(b)) > 1 ? 0.65 : pairedDistinctive == 0 ? 0.5 : 1;
        }

        if (pairedDistinctive == 0)
        {
            return ofA.Contains(Free) || ofB.Contains(Free) ? 0.4 : 0.9;
        }

        // One word of many in common ("... Security") is no match, however rare the word.
        if (PairedShare() < 0.5 && !byAcronymOnly)
        {
            return 0.65;
        }

        // "Shipping" and "Shipyard" tell apart names whose only other words are merely alike.
        if (exactDistinctive == 0 && BusinessKinds.Contradict(a.Core, b.Core))
        {
            return 0.65;
        }

        // Three letters alone stand for too many names.
        return !byAcronymOnly ? a.HasOtherLegalForm(b) ? 0.9 : 1 : longestAcronym > 3 ? 0.74 : 0.65;
    }

    /// <summary>How many of the shorter name's words of three letters and more have a counterpart.</summary>
    private readonly double PairedShare()
    {
        int words = 0, paired = 0, others = 0;
        for (var i = 0; i < a.Core.Length; i++)
        {
            if (a.Core[i].Latin.Length > 2)
            {
                words++;
                paired += ofA[i] == Free ? 0 : 1;
            }
        }

        foreach (var token in b.Core)
        {
            others += token.Latin.Length > 2 ? 1 : 0;
        }

        var shorter = Math.Min(words, others);
        return shorter == 0 ? 1 : (double)paired / shorter;
    }

    private static int Words(PreparedName name)
    {
        var words = 0;
        foreach (var token in name.Core)
        {
            words += token.Weight > 0.3 ? 1 : 0;
        }

        return words;
    }

    private readonly bool InOrder()
    {
        var last = -1;
        foreach (var j in ofA)
        {
            if (j >= 0 && j < last)
            {
                return false;
            }

            last = Math.Max(last, j);
        }

        return true;
    }
}
