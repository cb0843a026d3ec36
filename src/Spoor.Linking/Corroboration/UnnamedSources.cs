using Spoor.Model.Parties;

namespace Spoor.Linking.Corroboration;

/// <summary>The unnamed sources of one kind that one document cites, numbered from 0; a long text has thousands.</summary>
internal sealed class UnnamedSources
{
    private readonly Dictionary<PartyId, int> numbers = [];
    private readonly HashSet<int> taken = [];
    private int free;

    /// <summary>The number of a source; null when it has none yet.</summary>
    public int? Of(PartyId party) => numbers.TryGetValue(party, out var number) ? number : null;

    /// <summary>The lowest number that no source has.</summary>
    public int Free()
    {
        // No number is ever given back, so the search goes on where it ended.
        while (taken.Contains(free))
        {
            free++;
        }

        return free;
    }

    /// <summary>Gives a number to a source.</summary>
    public void Take(PartyId party, int number)
    {
        numbers[party] = number;
        taken.Add(number);
    }
}
