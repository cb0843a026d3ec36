using System.Numerics;

namespace Spoor.Linking.Corroboration;

/// <summary>
/// The largest set in which every pair is allowed: a maximum weight clique. Exact by branch and bound while there are at most
/// <see cref="ExactLimit"/> distinct members and <see cref="StepLimit"/> steps suffice; beyond that a lower and an upper bound.
/// Never a larger <see cref="AtLeast"/> than the truth, never a smaller <see cref="AtMost"/>.
/// </summary>
internal sealed class LargestSet
{
    /// <summary>Most distinct members for the exact search: the bits of a word.</summary>
    public const int ExactLimit = 64;

    private const int StepLimit = 500_000;

    private readonly ulong[] allowed;
    private readonly int[] weight;
    private int best;
    private int steps;

    private LargestSet(ulong[] allowed, int[] weight) => (this.allowed, this.weight) = (allowed, weight);

    /// <summary>A set of this size was found.</summary>
    public int AtLeast { get; private set; }

    /// <summary>No set is larger.</summary>
    public int AtMost { get; private set; }

    /// <summary>Finds the largest set.</summary>
    /// <param name="weights">How many members each distinct member stands for.</param>
    /// <param name="pair">Whether two distinct members may stand in one set; symmetric.</param>
    public static LargestSet Of(IReadOnlyList<int> weights, Func<int, int, bool> pair)
    {
        var count = weights.Count;
        if (count > ExactLimit)
        {
            return new LargestSet([], []) { AtLeast = Greedy(weights, pair), AtMost = weights.Sum() };
        }

        var rows = new ulong[count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                rows[i] |= i != j && pair(i, j) ? 1UL << j : 0;
            }
        }

        var search = new LargestSet(rows, [.. weights]);
        search.Extend(count == ExactLimit ? ulong.MaxValue : (1UL << count) - 1, 0);
        search.AtLeast = search.best;
        search.AtMost = search.steps > StepLimit ? weights.Sum() : search.best;
        return search;
    }

    private void Extend(ulong candidates, int size)
    {
        best = Math.Max(best, size);
        while (candidates != 0 && size + Bound(candidates) > best && ++steps <= StepLimit)
        {
            var next = BitOperations.TrailingZeroCount(candidates);
            candidates &= candidates - 1;
            Extend(candidates & allowed[next], size + weight[next]);
        }
    }

    /// <summary>Colours the candidates greedily; of one colour at most one can be taken.</summary>
    private int Bound(ulong candidates)
    {
        var bound = 0;
        while (candidates != 0)
        {
            var heaviest = 0;
            for (var colour = candidates; colour != 0;)
            {
                var member = BitOperations.TrailingZeroCount(colour);
                heaviest = Math.Max(heaviest, weight[member]);
                candidates &= ~(1UL << member);
                colour &= ~(1UL << member) & ~allowed[member];
            }

            bound += heaviest;
        }

        return bound;
    }

    private static int Greedy(IReadOnlyList<int> weights, Func<int, int, bool> pair)
    {
        var best = 0;
        for (var start = 0; start < Math.Min(weights.Count, ExactLimit); start++)
        {
            List<int> taken = [start];
            for (var other = 0; other < weights.Count; other++)
            {
                if (other != start && taken.TrueForAll(t => pair(t, other)))
                {
                    taken.Add(other);
                }
            }

            best = Math.Max(best, taken.Sum(t => weights[t]));
        }

        return best;
    }
}
