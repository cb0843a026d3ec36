using Spoor.Model.Annotations;
using Spoor.Model.Listings;
using Spoor.Names;
using Spoor.Screening;
using Spoor.Screening.Lists;

namespace Spoor.Tests.Screening;

public sealed class RealListsTests
{
    private static readonly Lazy<ScreeningIndex> Index = new(() =>
        ScreeningIndex.Build(ListFolder.Read([SharedData.Path("data", "us-csl"), SharedData.Path("data", "eu-oj-annexes")]).Listings));

    [Fact]
    public void Both_lists_are_read_whole_and_their_notes_are_named_once()
    {
        var reading = ListFolder.Read([SharedData.Path("data", "us-csl"), SharedData.Path("data", "eu-oj-annexes")]);

        Assert.False(reading.HasFailures);
        Assert.Equal(["EU 269/2014", "EU 765/2006", "US CSL"], reading.Versions.Select(v => v.Name).Order(StringComparer.Ordinal));
        Assert.Equal(3, reading.Problems.Count(p => p.Kind == ListProblemKind.NotAList));
        Assert.DoesNotContain(reading.Problems, p => p.Kind == ListProblemKind.RowSkipped);
        Assert.InRange(reading.Listings.Count, 17_200, 17_370);
        Assert.Equal(reading.Listings.Count, reading.Listings.Select(l => l.Key).Distinct().Count());
        Assert.DoesNotContain(reading.Listings.SelectMany(l => l.Names), n => n.Text is "Chinese:" or "Text of image");
    }

    [Theory]
    [InlineData("IEMZ Kupol", EntityType.Company, "I.ENTITIES:141")]
    [InlineData("TSK Vektor", EntityType.Company, "I.ENTITIES:503")]
    [InlineData("Sichuan AEE", EntityType.Organization, "I.ENTITIES:758")]
    public void A_query_gives_its_entry_first_as_a_match(string name, EntityType type, string entry)
    {
        var hits = Index.Value.Screen(new ScreeningQuery(name, type, null, []));

        Assert.EndsWith(entry, hits[0].Listing.Key.Entry, StringComparison.Ordinal);
        Assert.Equal(HitVerdict.Match, hits[0].Verdict);
        Assert.DoesNotContain(hits.Skip(1), h => h.Verdict == HitVerdict.Match);
    }

    [Fact]
    public void Names_of_people_who_are_on_no_list_raise_few_false_alarms()
    {
        var names = File.ReadLines(SharedData.Path("data", "yente-bench", "negatives_global.csv")).Skip(1)
            .Select(l => l.Split(',')[0]).Where((_, i) => i % 25 == 0).Take(2000).ToList();

        var alarms = names.Select(n => Index.Value.Screen(new ScreeningQuery(n, EntityType.Person, null, []), 1))
            .Where(h => !h.IsEmpty).Select(h => h[0]).ToList();
        var matches = alarms.Where(h => h.Verdict == HitVerdict.Match).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine($"{matches.Count} of {names.Count} at Match, {alarms.Count} at Possible or Match");
        foreach (var hit in matches.Take(60))
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{hit.Query} | {hit.EntryName} | {hit.Score}");
        }

        Assert.True(matches.Count <= 30, $"{matches.Count} of {names.Count} at Match");
    }

    [Fact]
    public void Listed_names_find_their_own_entry_first()
    {
        var step = Index.Value.Listings.Count / 500;
        var missed = new List<string>();
        for (var i = 0; i < 500; i++)
        {
            var listing = Index.Value.Listings[i * step];
            var name = listing.Names[i % listing.Names.Count];
            if (name.Kind == ListedNameKind.Weak)
            {
                continue;
            }

            var hits = Index.Value.Screen(new ScreeningQuery(name.Text, TypeOf(listing.Subject), null, []));
            if (!hits.Any(h => h.Listing.Key == listing.Key && h.Score >= hits[0].Score))
            {
                missed.Add($"{listing.Key} {name.Text}: {(hits.IsEmpty ? "nothing" : hits[0].EntryName)}");
            }
        }

        foreach (var line in missed)
        {
            TestContext.Current.TestOutputHelper?.WriteLine(line);
        }

        Assert.True(missed.Count <= 5, string.Join('\n', missed));
    }

    [Theory]
    [InlineData("Trading Company LLC")]
    [InlineData("CORP")]
    [InlineData("International Technology Group")]
    [InlineData("Shenzhen")]
    [InlineData("Import Export Co., Ltd")]
    public void Generic_names_match_nothing(string name) =>
        Assert.DoesNotContain(Index.Value.Screen(new ScreeningQuery(name, EntityType.Company, null, [])), h => h.Verdict == HitVerdict.Match && h.Score < 1);

    [Fact]
    public void Every_name_that_scoring_all_entries_would_match_shares_a_blocking_key()
    {
        var listings = Index.Value.Listings;
        var queries = Enumerable.Range(0, 40).Select(i => listings[i * 400 + 17]).ToList();
        var missed = 0;
        var expected = 0;
        foreach (var query in queries)
        {
            var found = Index.Value.Screen(new ScreeningQuery(query.Name, TypeOf(query.Subject), null, []), 1000).Select(h => h.Listing.Key).ToHashSet();
            var kind = TypeOf(query.Subject) is null ? NameKind.Unknown : query.Subject == ListedSubject.Person ? NameKind.Person : NameKind.Organization;
            var name = Name.Parse(query.Name, kind);
            foreach (var listing in listings.Where(l => l.Subject == query.Subject))
            {
                if (NameComparer.Score(name, Name.Parse(listing.Name, kind)) >= NameMatch.MatchAt)
                {
                    expected++;
                    missed += found.Contains(listing.Key) ? 0 : 1;
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{missed} of {expected} missed");
        Assert.True(missed * 50 <= expected, $"{missed} of {expected} missed");
    }

    private static EntityType? TypeOf(ListedSubject subject) => subject switch
    {
        ListedSubject.Person => EntityType.Person,
        ListedSubject.Organization => EntityType.Organization,
        ListedSubject.Vessel or ListedSubject.Aircraft => EntityType.Product,
        _ => null,
    };
}
