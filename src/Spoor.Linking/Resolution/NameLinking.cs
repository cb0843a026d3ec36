using Spoor.Model.Annotations;

namespace Spoor.Linking.Resolution;

/// <summary>Puts named entities together by name, and notes who else may be meant.</summary>
internal sealed class NameLinking(IReadOnlyList<Individual> individuals, PartyClusters clusters, NameComparison compare)
{
    /// <summary>From here on two names are taken for one.</summary>
    private const double Bar = 0.92;

    /// <summary>From here on a person is asked.</summary>
    private const double ReviewBar = 0.7;

    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly ShortNames shortNames = new(individuals.Where(i => i.Entity.Type == EntityType.Place).SelectMany(i => i.Entity.Aliases.Prepend(i.Entity.Name)).Select(FoldedName.Key));

    public void Join(CancellationToken cancellation)
    {
        var bearers = individuals.Where(i => i.HasOwnName && i.Entity.Type != EntityType.PersonGroup)
            .SelectMany(i => i.Entity.Aliases.Prepend(i.Entity.Name).Select(n => (Key: Key(n), Text: n)).Where(n => n.Key.Length > 1).DistinctBy(n => n.Key, StringComparer.Ordinal)
                .Select(n => new Bearer(i, n.Key, n.Text)))
            .GroupBy(b => (Field: PartyKinds.Field(b.Individual.Entity.Type), b.Key))
            .OrderBy(g => g.Key.Field).ThenBy(g => g.Key.Key, StringComparer.Ordinal)
            .Select(g => g.OrderBy(b => b.Individual.Number).ToArray()).ToArray();
        foreach (var name in bearers)
        {
            cancellation.ThrowIfCancellationRequested();
            JoinSameName(name);
        }

        foreach (var field in bearers.GroupBy(b => PartyKinds.Field(b[0].Individual.Entity.Type)).Where(f => PartyKinds.IsSpelledFreely(f.Key)))
        {
            JoinLikeNames([.. field], cancellation);
        }
    }

    /// <summary>
    /// All who bear one name. Those that a country or a number tells apart stay apart; of the others none is given to one of several such.
    /// </summary>
    private void JoinSameName(Bearer[] bearers)
    {
        var reason = $"the same name \"{bearers[0].Text}\"";
        var main = bearers.GroupBy(b => b.Individual.Entity.Type).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).ToArray();
        var kept = new List<Bearer>();
        foreach (var type in main)
        {
            var anchors = new List<Bearer>();
            foreach (var bearer in type.OrderBy(b => clusters.IsAnchored(b.Individual.Number) ? 0 : 1).ThenBy(b => b.IsByAlias ? 1 : 0).ThenBy(b => b.Individual.Number))
            {
                Place(bearer, anchors, reason);
            }

            kept.AddRange(anchors);
        }

        foreach (var other in kept.Skip(1))
        {
            if (other.Individual.Entity.Type == kept[0].Individual.Entity.Type)
            {
                continue;
            }

            var types = $"{reason}, in one document a {Words(kept[0])}, in another a {Words(other)}";
            if (clusters.HaveOtherNumbers(kept[0].Individual.Number, other.Individual.Number))
            {
                continue;
            }

            if (PartyKinds.IsDistinctive(other.Key) && !other.IsByAlias && !IsOnlyShort(kept[0], other))
            {
                clusters.Join(kept[0].Individual.Number, other.Individual.Number, types);
            }
            else
            {
                clusters.Link(kept[0].Individual.Number, other.Individual.Number, types);
            }
        }
    }

    private void Place(Bearer bearer, List<Bearer> anchors, string reason)
    {
        var number = bearer.Individual.Number;
        if (anchors.Count == 0)
        {
            anchors.Add(bearer);
            return;
        }

        if (PartyKinds.IsBareSurname(bearer.Individual.Entity.Type, bearer.Key))
        {
            clusters.Link(anchors[0].Individual.Number, number, $"{reason}: one word is too little to know a person by");
            return;
        }

        if (bearer.IsByAlias && !PartyKinds.IsDistinctive(bearer.Key))
        {
            clusters.Link(anchors[0].Individual.Number, number, $"one document also uses the short name \"{bearer.Text}\"");
            return;
        }

        if (anchors.All(a => IsOnlyShort(a, bearer)))
        {
            clusters.Link(anchors[0].Individual.Number, number, $"{reason}, which is a short name of one of them");
            return;
        }

        var open = anchors.Where(a => !clusters.IsContradictory(a.Individual.Number, number)).ToArray();
        var severalFit = open.Skip(1).Any(a => clusters.IsContradictory(open[0].Individual.Number, a.Individual.Number));
        if (severalFit)
        {
            foreach (var anchor in open)
            {
                clusters.Link(anchor.Individual.Number, number, $"{reason}, but several parties bear it: not put together");
            }

            return;
        }

        if (open.Length == 0)
        {
            clusters.Join(anchors[0].Individual.Number, number, reason);
            anchors.Add(bearer);
        }
        else if (!open.Any(a => clusters.Join(a.Individual.Number, number, reason)))
        {
            anchors.Add(bearer);
        }
    }

    /// <summary>Names that are spelled differently, the likest first.</summary>
    private void JoinLikeNames(Bearer[][] names, CancellationToken cancellation)
    {
        var found = new List<(double Score, int First, int Second, string Reason)>();
        var heads = new List<(int Short, int Full, string Reason)>();
        foreach (var (first, second, likeness) in Compared(names, cancellation))
        {
            var (a, b) = (names[first][0], names[second][0]);
            if (likeness.Score >= ReviewBar)
            {
                found.Add((likeness.Score, first, second, likeness.Reason));
            }
            else if (SurnameOf(a, b) is { } surname)
            {
                found.Add((0, first, second, surname));
            }
            else if (ShortNameOf(names[first], names[second]) is { } forward)
            {
                heads.Add((first, second, forward));
            }
            else if (ShortNameOf(names[second], names[first]) is { } backward)
            {
                heads.Add((second, first, backward));
            }
        }

        found.AddRange(heads.GroupBy(h => h.Short).Where(g => g.Count() <= ShortNames.MostMeant).SelectMany(g => g).Select(h => (0d, Math.Min(h.Short, h.Full), Math.Max(h.Short, h.Full), h.Reason)));

        var crowded = new Dictionary<int, int>();
        foreach (var (score, first, second, reason) in found.OrderByDescending(f => f.Score).ThenBy(f => f.First).ThenBy(f => f.Second))
        {
            var (a, b) = (names[first][0], names[second][0]);
            if (clusters.HaveOtherNumbers(a.Individual.Number, b.Individual.Number))
            {
                continue;
            }

            if (score >= Bar && MayMerge(names[first], names[second]))
            {
                clusters.Join(a.Individual.Number, b.Individual.Number, reason);
            }
            else if (Count(crowded, first) <= LinksOfOneName && Count(crowded, second) <= LinksOfOneName)
            {
                clusters.Link(a.Individual.Number, b.Individual.Number, reason);
            }
        }
    }

    /// <summary>The pairs that may be alike, in order, compared by all processors: a batch at a time, so that no more is held.</summary>
    private IEnumerable<(int First, int Second, NameLikeness Likeness)> Compared(Bearer[][] names, CancellationToken cancellation)
    {
        foreach (var batch in NameBlocks.Pairs([.. names.Select(n => n[0].Key)], cancellation).Chunk(PairsAtATime))
        {
            var found = new NameLikeness[batch.Length];
            Parallel.For(0, batch.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
            {
                var (first, second) = (names[batch[i].First][0], names[batch[i].Second][0]);
                found[i] = compare(first.Text, second.Text, first.Individual.Entity.Type);
            });
            for (var i = 0; i < batch.Length; i++)
            {
                yield return (batch[i].First, batch[i].Second, found[i]);
            }
        }
    }

    private const int PairsAtATime = 16384;

    /// <summary>More would not be read: a name that is like so many says nothing.</summary>
    private const int LinksOfOneName = 8;

    private bool MayMerge(Bearer[] first, Bearer[] second) =>
        first[0].Individual.Entity.Type == second[0].Individual.Entity.Type
        && !PartyKinds.IsBareSurname(first[0].Individual.Entity.Type, first[0].Key)
        && !PartyKinds.IsBareSurname(second[0].Individual.Entity.Type, second[0].Key)
        && !(first[0].IsByAlias && !PartyKinds.IsDistinctive(first[0].Key))
        && !(second[0].IsByAlias && !PartyKinds.IsDistinctive(second[0].Key))
        && !NameMarks.IsShortening(first[0].Individual.Entity, first[0].Key) && !NameMarks.IsShortening(second[0].Individual.Entity, second[0].Key)
        && HaveAsManyWords(first[0], second[0])
        && IsOne(first) && IsOne(second)
        && Agrees(first[0], second[0]);

    /// <summary>A word more makes another body ("Pumps" and "Pumps Service"), unless both are the same letters cut otherwise.</summary>
    private static bool HaveAsManyWords(Bearer first, Bearer second)
    {
        var (one, other) = (first.Key.Split(' '), second.Key.Split(' '));
        return !PartyKinds.IsBody(first.Individual.Entity.Type) || one.Length == other.Length
            || string.Equals(NameBlocks.Skeleton(string.Concat(one)), NameBlocks.Skeleton(string.Concat(other)), StringComparison.Ordinal);
    }

    /// <summary>The name is in full the one's and a shortening of the other's, whose full name is another.</summary>
    private bool IsOnlyShort(Bearer first, Bearer second) =>
        !string.Equals(Key(first.Individual.Entity.Name), Key(second.Individual.Entity.Name), StringComparison.Ordinal)
        && (NameMarks.IsShortening(first.Individual.Entity, first.Key) || NameMarks.IsShortening(second.Individual.Entity, second.Key));

    /// <summary>True when all who bear the name are one party: else it cannot be told which of them is meant.</summary>
    private bool IsOne(Bearer[] name) => name.All(b => clusters.Root(b.Individual.Number) == clusters.Root(name[0].Individual.Number));

    /// <summary>The names they are called by in full may not be unlike, whatever their aliases.</summary>
    private bool Agrees(Bearer first, Bearer second) =>
        (!first.IsByAlias && !second.IsByAlias)
        || compare(first.Individual.Entity.Name, second.Individual.Entity.Name, first.Individual.Entity.Type).Score >= ReviewBar;

    private static string? SurnameOf(Bearer first, Bearer second)
    {
        var (bare, full) = first.Key.Contains(' ', StringComparison.Ordinal) ? (second, first) : (first, second);
        return first.Individual.Entity.Type == EntityType.Person && PartyKinds.IsBareSurname(EntityType.Person, bare.Key) && full.Key.EndsWith(" " + bare.Key, StringComparison.Ordinal)
            ? $"\"{bare.Text}\" may be \"{full.Text}\""
            : null;
    }

    /// <summary>Only a name that somebody is called by in full in his document, and nobody whose country or number speaks against it.</summary>
    private string? ShortNameOf(Bearer[] brief, Bearer[] full) =>
        brief.FirstOrDefault(b => !b.IsByAlias) is { } called && full.FirstOrDefault(b => !b.IsByAlias) is { } named
        && !clusters.IsContradictory(called.Individual.Number, named.Individual.Number, JoinGround.Number) && !clusters.AreJudgedApart(called.Individual.Number, named.Individual.Number)
            ? shortNames.Reason(called.Individual.Entity.Type, called.Key, called.Text, named.Individual.Entity.Type, named.Key, named.Text)
            : null;

    private static int Count(Dictionary<int, int> counts, int key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static string Words(Bearer bearer) => bearer.Individual.Entity.Type switch
    {
        EntityType.PublicBody => "public body",
        EntityType.Outlet => "news outlet",
        EntityType.Facility => "facility",
        EntityType.Organization => "organisation",
        var type => type.ToString().ToLowerInvariant(),
    };

    private string Key(string name) => keys.TryGetValue(name, out var key) ? key : keys[name] = FoldedName.Key(name);

    private sealed record Bearer(Individual Individual, string Key, string Text)
    {
        public bool IsByAlias => !string.Equals(Text, Individual.Entity.Name, StringComparison.Ordinal);
    }
}
