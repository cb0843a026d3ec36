using FsCheck;
using FsCheck.Fluent;
using Spoor.Linking.Resolution;
using Spoor.Model.Annotations;
using Spoor.Model.Judgements;
using Spoor.Model.Parties;

namespace Spoor.Tests.Linking;

public sealed class PartyResolverTests
{
    [Theory]
    [InlineData(EntityType.Company, "Brantholm Optics Ltd", EntityType.Company, "BRANTHOLM OPTICS", true, false)]
    [InlineData(EntityType.Company, "ООО «Вектра Сталь»", EntityType.Company, "Вектра сталь", true, false)]
    [InlineData(EntityType.Company, "Brantholm Optics", EntityType.Facility, "Brantholm Optics", true, false)]
    [InlineData(EntityType.Company, "Orel", EntityType.Facility, "Orel", false, true)]
    [InlineData(EntityType.Company, "Vektra Plant No. 2", EntityType.Company, "Vektra Plant No. 3", false, false)]
    [InlineData(EntityType.Company, "Castra Freight GmbH", EntityType.Company, "Castra Freight Ltd", false, true)]
    [InlineData(EntityType.Company, "Zarnov Plant No. 4", EntityType.Company, "Zarnov Plant No. 7", false, false)]
    [InlineData(EntityType.Person, "Brantholm", EntityType.Company, "Brantholm", false, false)]
    [InlineData(EntityType.Person, "Ivar Tolleson", EntityType.Person, "Ivar Tolleson", true, false)]
    [InlineData(EntityType.Person, "Tolleson", EntityType.Person, "Tolleson", false, true)]
    [InlineData(EntityType.Person, "Tolleson", EntityType.Person, "Ivar Tolleson", false, true)]
    [InlineData(EntityType.Product, "Skua-4", EntityType.Product, "SKUA 4", true, false)]
    public void Names_and_kinds_decide(EntityType type, string name, EntityType otherType, string otherName, bool same, bool possible)
    {
        var (a, b) = (new DocumentMaker("a"), new DocumentMaker("b"));
        a.Named(type, name);
        b.Named(otherType, otherName);
        var parties = Resolve(a, b);

        Assert.Equal(same ? 1 : 2, parties.Count);
        Assert.Equal(possible, parties.Any(p => !p.PossiblySameAs.IsEmpty));
        Assert.Equal(same, parties.All(p => p.Merges.Any(m => m.Reason.Contains("same name", StringComparison.Ordinal))));
    }

    /// <summary>Once the yard of the sample stood twice in its report, under its short and its full name, though its list entry bears both.</summary>
    [Theory]
    [InlineData(EntityType.Company, "Brantholm", EntityType.Facility, "Brantholm Shipyard JSC", true, false)]
    [InlineData(EntityType.Company, "Брантхольм", EntityType.Company, "Brantholm Shipyard JSC", true, false)]
    [InlineData(EntityType.Company, "Skerry", EntityType.Company, "Skerry Lines Ltd", false, true)]
    [InlineData(EntityType.Person, "Ivar Tolleson", EntityType.Person, "Ivar P. Tolleson", false, null)]
    public void Two_names_of_one_list_entry_are_one_party_unless_the_shorter_one_is_a_name_of_others(EntityType type, string name, EntityType otherType, string otherName, bool same, bool? possible)
    {
        var entries = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["Brantholm"] = ["7 of Coast list"],
            ["Брантхольм"] = ["7 of Coast list"],
            ["Brantholm Shipyard JSC"] = ["7 of Coast list", "31 of Harbour list"],
            ["Skerry"] = ["8 of Coast list", "9 of Coast list"],
            ["Skerry Lines Ltd"] = ["8 of Coast list"],
            ["Ivar Tolleson"] = ["10 of Coast list"],
            ["Ivar P. Tolleson"] = ["10 of Coast list"],
        };
        var (a, b) = (new DocumentMaker("a"), new DocumentMaker("b"));
        a.Named(type, name);
        b.Named(otherType, otherName);
        var parties = new PartyResolver(FoldedName.Compare, (n, _) => entries[n]).Resolve([a.Done(), b.Done()], []);

        Assert.Equal(same ? 1 : 2, parties.Count);
        Assert.Equal(same, parties.All(p => p.Merges.Any(m => m.Reason == $"\"{name}\" and \"{otherName}\" are both names of entry 7 of Coast list" || m.Reason == $"\"{otherName}\" and \"{name}\" are both names of entry 7 of Coast list")));
        if (possible is { } asked) Assert.Equal(asked, parties.Any(p => !p.PossiblySameAs.IsEmpty));
    }

    /// <summary>Each of hundreds of documents with one name was put beside each of hundreds with the other.</summary>
    [Theory]
    [InlineData("Brantholm", "Brantholm Shipyard JSC", 1)]
    [InlineData("Skerry", "Skerry Lines Ltd", 2)]
    public void Two_names_of_one_list_entry_in_many_documents_are_told_once(string name, string otherName, int expected)
    {
        var entries = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["Brantholm"] = ["7 of Coast list"],
            ["Brantholm Shipyard JSC"] = ["7 of Coast list"],
            ["Skerry"] = ["8 of Coast list", "9 of Coast list"],
            ["Skerry Lines Ltd"] = ["8 of Coast list"],
        };
        var documents = Enumerable.Range(0, 240).Select(i =>
        {
            var document = new DocumentMaker($"d{i}");
            document.Named(EntityType.Company, i % 2 == 0 ? name : otherName);
            return document.Done();
        }).ToArray();

        var parties = new PartyResolver(FoldedName.Compare, (n, _) => entries[n]).Resolve(documents, []);

        Assert.Equal(expected, parties.Count);
        Assert.Equal(expected > 1, parties.Any(p => !p.PossiblySameAs.IsEmpty));
        Assert.Equal(240, parties.Sum(p => p.Members.Count));
    }

    [Fact]
    public void A_short_name_that_is_the_full_name_of_another_is_only_a_possible_link()
    {
        var (a, b) = (new DocumentMaker("a"), new DocumentMaker("b"));
        a.Named(EntityType.Company, "Zarnov Tank Repair Plant", null, "Zarnov Tank");
        b.Named(EntityType.Company, "Zarnov Tank");
        var parties = Resolve(a, b);

        Assert.Equal(2, parties.Count);
        Assert.Contains(parties, p => !p.PossiblySameAs.IsEmpty);
    }

    /// <summary>"Dalmys" and "Dalmys Shipyard JSC" of two documents once stood side by side as two parties and nobody was asked.</summary>
    [Theory]
    [InlineData(EntityType.Company, "Dalmys", EntityType.Company, "Dalmys Shipyard JSC", true)]
    [InlineData(EntityType.Company, "Dalmys", EntityType.Facility, "JSC Shipyard Dalmys", true)]
    [InlineData(EntityType.Company, "Vektra Stal", EntityType.Company, "Vektra Stal Holding AS", true)]
    [InlineData(EntityType.Company, "Shipyard", EntityType.Company, "Dalmys Shipyard JSC", false)]
    [InlineData(EntityType.Company, "Nordic", EntityType.Company, "Nordic Pumps AS", false)]
    [InlineData(EntityType.Company, "Zarnov Plant", EntityType.Facility, "Zarnov Plant No. 2", false)]
    [InlineData(EntityType.Company, "Zarnov", EntityType.Facility, "Zarnov Plant No. 3", false)]
    [InlineData(EntityType.Outlet, "Baltrex", EntityType.Company, "Baltrex Shipping AS", false)]
    [InlineData(EntityType.PublicBody, "Halden", EntityType.Company, "Halden Pumps AS", false)]
    [InlineData(EntityType.Company, "Dal", EntityType.Company, "Dal Shipyard JSC", false)]
    [InlineData(EntityType.Person, "Dalmys", EntityType.Company, "Dalmys Shipyard JSC", false)]
    public void A_short_name_that_opens_or_closes_a_fuller_one_is_a_possible_link(EntityType type, string name, EntityType otherType, string fuller, bool possible)
    {
        var (a, b) = (new DocumentMaker("a"), new DocumentMaker("b"));
        a.Named(type, name);
        b.Named(otherType, fuller);
        var parties = Resolve(a, b);

        Assert.Equal(2, parties.Count);
        Assert.Equal(possible, parties.Any(p => p.PossiblySameAs.Any(l => l.Reason == $"\"{name}\" may be short for \"{fuller}\"")));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void A_short_name_of_many_is_possible_for_none(int bearers, bool possible)
    {
        var makers = new[] { "Shipyard", "Crane Works", "Trading House", "Ropes" }.Take(bearers).Select(w =>
        {
            var maker = new DocumentMaker(w);
            maker.Named(EntityType.Company, $"Dalmys {w} JSC");
            return maker;
        }).ToList();
        var brief = new DocumentMaker("brief");
        brief.Named(EntityType.Company, "Dalmys");

        Assert.Equal(possible, Resolve([.. makers, brief]).Single(p => p.Name == "Dalmys").PossiblySameAs.Count > 0);
    }

    [Fact]
    public void A_place_is_no_short_name_of_a_company()
    {
        var (a, b) = (new DocumentMaker("a"), new DocumentMaker("b"));
        a.Named(EntityType.Company, "Velmora");
        a.Named(EntityType.Place, "Velmora");
        b.Named(EntityType.Company, "Velmora Shipyard JSC");

        Assert.All(Resolve(a, b), p => Assert.Empty(p.PossiblySameAs));
    }

    [Fact]
    public void Two_people_of_one_name_with_other_posts_are_only_a_possible_link()
    {
        var (a, b) = (new DocumentMaker("a"), new DocumentMaker("b"));
        a.Fact(FactType.Office, (FactRole.Holder, a.Named(EntityType.Person, "Viktor Halm")));
        b.Named(EntityType.Person, "Viktor Halm");
        var (first, second) = (a.Done(), b.Done());
        first = first with { Entities = [first.Entities[0] with { Attributes = ["minister"] }] };
        second = second with { Entities = [second.Entities[0] with { Attributes = ["truck driver"] }] };
        var parties = new PartyResolver().Resolve([first, second], []);

        Assert.Equal(2, parties.Count);
        Assert.Contains(parties, p => !p.PossiblySameAs.IsEmpty);
    }

    [Fact]
    public void Unnamed_parties_stay_one_for_each_document()
    {
        var (a, b) = (new DocumentMaker("a"), new DocumentMaker("b"));
        a.Unnamed(EntityType.Company, "a shipping firm");
        b.Unnamed(EntityType.Company, "a shipping firm");
        a.Unnamed(EntityType.Goods, "drones");
        b.Unnamed(EntityType.Goods, "drones");

        Assert.Equal(4, Resolve(a, b).Count);
    }

    [Fact]
    public void Contradictory_countries_keep_two_apart_and_it_is_said()
    {
        var (a, b, c) = (new DocumentMaker("a"), new DocumentMaker("b"), new DocumentMaker("c"));
        a.Named(EntityType.Company, "Brantholm Optics", "NO");
        b.Named(EntityType.Company, "Brantholm Optics", "CN");
        c.Named(EntityType.Company, "Brantholm Optics");
        var parties = Resolve(a, b, c);

        Assert.Equal(3, parties.Count);
        Assert.Contains(parties.SelectMany(p => p.PossiblySameAs), l => l.Reason.Contains("NO and the other to CN", StringComparison.Ordinal) || l.Reason.Contains("CN and the other to NO", StringComparison.Ordinal));
    }

    [Fact]
    public void Equal_numbers_join_and_different_numbers_keep_apart()
    {
        var (a, b, c) = (new DocumentMaker("a"), new DocumentMaker("b"), new DocumentMaker("c"));
        a.Number(a.Named(EntityType.Company, "Brantholm Optics"), "inn", "1");
        b.Number(b.Named(EntityType.Company, "Optika Brant"), "inn", "1");
        c.Number(c.Named(EntityType.Company, "Brantholm Optics"), "inn", "2");
        var parties = Resolve(a, b, c);

        Assert.Equal(2, parties.Count);
        Assert.Contains(parties, p => p.Members.Count == 2 && p.Merges[0].Reason == "the same INN number 1");
    }

    [Fact]
    public void Two_that_one_document_keeps_apart_never_become_one_over_a_third()
    {
        var (a, b) = (new DocumentMaker("a"), new DocumentMaker("b"));
        a.Named(EntityType.Company, "Brantholm Optics");
        a.Named(EntityType.Company, "Brantholm Optics AS");
        b.Named(EntityType.Company, "Brantholm Optics");
        var parties = Resolve(a, b);

        Assert.Equal(2, parties.Count);
        Assert.All(parties, p => Assert.NotEmpty(p.PossiblySameAs));
    }

    [Theory]
    [InlineData(Certainty.Certain, 1)]
    [InlineData(Certainty.Alleged, 2)]
    public void A_stated_alias_joins_only_without_a_hedge(Certainty certainty, int expected)
    {
        var a = new DocumentMaker("a");
        var first = a.Named(EntityType.Company, "Brantholm Optics");
        var second = a.Named(EntityType.Company, "Nordlys Glass");
        a.Claim(a.Fact(FactType.Alias, (FactRole.Party, first), (FactRole.Alias, second)), Stance.Asserts, certainty);

        Assert.Equal(expected, Resolve(a).Count);
    }

    [Fact]
    public void Places_that_stand_for_governments_join_by_country()
    {
        var (a, b) = (new DocumentMaker("a"), new DocumentMaker("b"));
        a.Metonym("Oslo", "NO");
        b.Metonym("Norway", "NO");
        b.Metonym("Bern", "CH");

        Assert.Equal(2, Resolve(a, b).Count);
    }

    [Fact]
    public void People_decide_before_names_do()
    {
        var (a, b, c) = (new DocumentMaker("a"), new DocumentMaker("b"), new DocumentMaker("c"));
        var one = new PartyMember(a.Id, a.Named(EntityType.Company, "Brantholm Optics"));
        var two = new PartyMember(b.Id, b.Named(EntityType.Company, "Brantholm Optics"));
        var three = new PartyMember(c.Id, c.Named(EntityType.Company, "Nordlys Glass"));
        var parties = new PartyResolver().Resolve([a.Done(), b.Done(), c.Done()], [
            new MemberJudgement(one, two, Verdict.Different, "Kari", "two registers"),
            new MemberJudgement(one, three, Verdict.Same, "Kari", "renamed in 2020")]);

        Assert.Equal(2, parties.Count);
        Assert.Contains(parties, p => p.Members.Contains(one) && p.Members.Contains(three) && p.Merges[0].Reason == "decided by Kari: renamed in 2020");
    }

    [Theory]
    [InlineData(0.95, 1, false)]
    [InlineData(0.8, 2, true)]
    [InlineData(0.5, 2, false)]
    public void The_comparison_that_is_given_decides_about_spellings(double score, int expected, bool possible)
    {
        var (a, b) = (new DocumentMaker("a"), new DocumentMaker("b"));
        a.Named(EntityType.Company, "Вектра Сталь");
        b.Named(EntityType.Company, "Vektra Stal");
        var parties = new PartyResolver((_, _, _) => new NameLikeness(score, "romanised")).Resolve([a.Done(), b.Done()], []);

        Assert.Equal(expected, parties.Count);
        Assert.Equal(possible, parties.Any(p => p.PossiblySameAs.Any(l => l.Reason == "romanised")));
    }

    [Fact]
    public void The_order_of_the_documents_changes_nothing()
    {
        string[] names = ["Brantholm Optics", "Brantholm Optics AS", "Brantholm", "Nordlys Glass", "Vektra Stal", "Vektra"];
        string?[] countries = [null, "NO", "CN"];
        var gen = from picks in Gen.ListOf(Gen.Two(Gen.Choose(0, 17)), 8)
                  from order in Gen.Shuffle(Enumerable.Range(0, 8).ToArray())
                  select (picks, order);
        Prop.ForAll(Arb.From(gen), input =>
        {
            var documents = input.picks.Select((p, i) =>
            {
                var maker = new DocumentMaker($"d{i}");
                maker.MaybeSame(maker.Named(EntityType.Company, names[p.Item1 % 6], countries[p.Item1 / 6]), maker.Named(p.Item2 % 2 == 0 ? EntityType.Company : EntityType.Facility, names[p.Item2 % 6], countries[p.Item2 / 6]));
                return maker.Done();
            }).ToArray();
            var straight = new PartyResolver().Resolve(documents, []);
            var shuffled = new PartyResolver().Resolve([.. input.order.Select(i => documents[i])], []);
            var members = straight.SelectMany(p => p.Members).ToArray();
            return straight.SequenceEqual(shuffled) && members.Length == 16 && members.Distinct().Count() == 16;
        }).Check(Config.QuickThrowOnFailure);
    }

    [Fact]
    public void A_hundred_thousand_entities_are_resolved()
    {
        var documents = Enumerable.Range(0, 2000).Select(d =>
        {
            var maker = new DocumentMaker($"d{d}");
            for (var e = 0; e < 50; e++)
            {
                maker.Named(EntityType.Company, $"Vektra Trading {((d * 31) + (e * 7)) % 9000}");
            }

            return maker.Done();
        }).ToArray();

        Assert.Equal(9000, new PartyResolver().Resolve(documents, []).Count);
    }

    private static IReadOnlyList<Party> Resolve(params DocumentMaker[] documents) => new PartyResolver().Resolve([.. documents.Select(d => d.Done())], []);
}
