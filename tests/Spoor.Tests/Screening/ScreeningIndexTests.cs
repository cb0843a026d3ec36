using Spoor.Model.Annotations;
using Spoor.Model.Listings;
using Spoor.Screening;
using Spoor.Screening.Lists;

namespace Spoor.Tests.Screening;

public sealed class ScreeningIndexTests
{
    private static readonly ScreeningIndex Index = ScreeningIndex.Build(ListFolder.Read(Path.Combine(AppContext.BaseDirectory, "Screening", "cases")).Listings);

    [Fact]
    public void An_acronym_carries_a_query_to_the_cyrillic_alias()
    {
        var hit = Index.Screen(Query("BEMZ Granit", EntityType.Company))[0];

        Assert.Equal(HitVerdict.Match, hit.Verdict);
        Assert.Equal("БОРОВСКИЙ ЭЛЕКТРОМЕХАНИЧЕСКИЙ ЗАВОД ‘ГРАНИТ’", hit.EntryName);
        Assert.Contains(hit.Reasons, r => r.Contains("(acronym)", StringComparison.Ordinal));
        Assert.Equal("open", hit.Identity);
    }

    [Fact]
    public void A_weak_alias_alone_is_possible_at_most() =>
        Assert.All(Index.Screen(Query("Granit", EntityType.Company)), h => Assert.Equal(HitVerdict.Possible, h.Verdict));

    /// <summary>"Zorinn" alone was marked as listed: one word that differs is too little.</summary>
    [Theory]
    [InlineData("Zorinn")]
    [InlineData("Sorin")]
    public void One_word_that_only_resembles_a_name_is_possible_at_most(string name) =>
        Assert.DoesNotContain(Index.Screen(Query(name, EntityType.Person)), h => h.Verdict == HitVerdict.Match);

    [Fact]
    public void The_same_identifier_establishes_identity_though_the_names_differ()
    {
        var query = new ScreeningQuery("Borovskoye Predpriyatie", EntityType.Company, null, [("INN", "4001123456")]);
        var hit = Index.Screen(query)[0];

        Assert.Equal("established by INN 4001123456", hit.Identity);
        Assert.Equal(HitVerdict.Match, hit.Verdict);
    }

    [Fact]
    public void A_person_is_no_organisation()
    {
        Assert.Empty(Index.Screen(Query("Ivan Zorin", EntityType.Company)));
        Assert.Equal(3, Index.Screen(Query("Ivan Zorin", EntityType.Person)).Count(h => h.Verdict == HitVerdict.Match));
    }

    [Fact]
    public void An_unknown_kind_meets_all_entries_and_that_is_said() =>
        Assert.Contains("the kind of the party is not known, so entries of every kind were compared", Index.Screen(Query("Ivan Zorin", null))[0].Reasons);

    [Fact]
    public void Another_country_is_said_and_removes_nothing()
    {
        var hits = Index.Screen(new ScreeningQuery("Brantholm Optikk", EntityType.Company, "CN", []));

        Assert.Equal(2, hits.Count);
        Assert.All(hits, h => Assert.Contains("the party's country is CN, the entry's NO", h.Reasons));
    }

    [Fact]
    public void The_order_of_the_entries_makes_no_difference()
    {
        var turned = ScreeningIndex.Build([.. Index.Listings.Reverse()]);

        Assert.Equal(Index.Screen(Query("Ivan Petrovich Zorin", EntityType.Person)), turned.Screen(Query("Ivan Petrovich Zorin", EntityType.Person)));
        Assert.Equal(Index.GazetteerNames, turned.GazetteerNames);
    }

    [Fact]
    public void The_finder_gets_names_that_stand_alone()
    {
        var names = Index.GazetteerNames.Select(n => n.Name).ToList();

        Assert.Contains("Иван Петрович ЗОРИН", names);
        Assert.Contains("Brantholm Optikk AS", names);
        Assert.DoesNotContain("Granit", names);
        Assert.DoesNotContain("BEP", names);
    }

    private static ScreeningQuery Query(string name, EntityType? type) => new(name, type, null, []);
}
