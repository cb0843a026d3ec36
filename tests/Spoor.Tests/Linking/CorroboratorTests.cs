using Spoor.Linking.Corroboration;
using Spoor.Linking.Resolution;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Parties;

namespace Spoor.Tests.Linking;

public sealed class CorroboratorTests
{
    [Theory]
    [InlineData("Brantholm", "Vektra Stal", "2024", "Brantholm", "Vektra Stal", "2024", 1)]
    [InlineData("Brantholm", "Vektra Stal", null, "Brantholm", "Vektra Stal", "2024", 1)]
    [InlineData("Brantholm", "Vektra Stal", "2023", "Brantholm", "Vektra Stal", "2024", 2)]
    [InlineData("Brantholm", "Vektra Stal", "2024", "Brantholm", "Nordlys Glass", "2024", 2)]
    [InlineData("Brantholm", "Vektra Stal", "2024", null, "Vektra Stal", "2024", 2)]
    public void Two_named_parties_in_their_roles_and_no_contradiction_make_one_fact(string supplier, string recipient, string? year, string? otherSupplier, string otherRecipient, string? otherYear, int expected)
    {
        var (a, b) = (new DocumentMaker("a").By("Morning Post"), new DocumentMaker("b").By("Evening Post"));
        Delivery(a, supplier, recipient, year);
        Delivery(b, otherSupplier, otherRecipient, otherYear);

        Assert.Equal(expected, Corroborate(a, b).Count);
    }

    [Fact]
    public void An_agency_that_two_outlets_cite_is_one_channel()
    {
        var (a, b) = (new DocumentMaker("a").By("Morning Post"), new DocumentMaker("b").By("Evening Post"));
        foreach (var document in new[] { a, b })
        {
            var agency = document.Named(EntityType.Outlet, "Skagerrak News Agency");
            document.Claim(Delivery(document, "Brantholm", "Vektra Stal", "2024"), [agency], [document.Unnamed(EntityType.Document, "invoices"), document.Unnamed(EntityType.PersonGroup, "two officials")]);
        }

        var proposition = Corroborate(a, b).Single();

        Assert.Equal((2, 1, 1, 2), (proposition.Support.Mentions, proposition.Support.Channels, proposition.Support.OriginsMin, proposition.Support.OriginsMax));
        Assert.Equal(SupportLevel.OneChannel, proposition.Support.Level);
        Assert.Equal(SourceKind.Agency, proposition.Lineage.Nodes.Single(n => n.Label == "Skagerrak News Agency").Kind);
        Assert.Contains("the same Brantholm (supplier) and Vektra Stal (recipient)", proposition.Grouping.Single(), StringComparison.Ordinal);
        Assert.Equal(["Morning Post", "Skagerrak News Agency", "invoices, two officials"], proposition.Assertions[0].Chain.Select(l => string.Join(", ", l)));
    }

    [Fact]
    public void A_denial_in_one_document_goes_with_the_fact_of_another()
    {
        var (a, b) = (new DocumentMaker("a").By("Morning Post"), new DocumentMaker("b").By("Evening Post"));
        a.Claim(Delivery(a, "Brantholm", "Vektra Stal", "2024"));
        var denied = Delivery(b, "Brantholm", "Vektra Stal", "2024");
        b.Claim(denied, Stance.Denies, Certainty.Certain, [b.Known("Brantholm")]);

        var proposition = Corroborate(a, b).Single();

        Assert.Single(proposition.Caveats);
        Assert.Equal([SupportFlag.DeniedByInterestedParty], proposition.Support.Flags);
        Assert.Equal(SupportLevel.Single, proposition.Support.Level);
    }

    [Theory]
    [InlineData("Brantholm", "Vektra Stal", true)]
    [InlineData("Brantholm", null, true)]
    [InlineData("Brantholm", "Nordlys Glass", false)]
    public void A_negated_sighting_of_the_same_roles_is_a_denial_by_who_says_it(string supplier, string? recipient, bool denies)
    {
        var (a, b) = (new DocumentMaker("a").By("Morning Post"), new DocumentMaker("b").By("Evening Post"));
        a.Claim(Delivery(a, "Brantholm", "Vektra Stal", "2024"));
        var owner = b.Named(EntityType.Company, supplier);
        var fact = recipient is null ? b.Fact(FactType.Delivery, (FactRole.Supplier, owner))
            : b.Fact(FactType.Delivery, (FactRole.Supplier, owner), (FactRole.Recipient, b.Named(EntityType.Company, recipient)));
        b.Claim(fact, [owner]);
        var negative = b.Done();
        negative = negative with { Facts = [negative.Facts[0] with { Polarity = Polarity.Negative }] };
        var annotations = new[] { a.Done(), negative };
        var parties = new PartyResolver().Resolve(annotations, []);
        var told = Corroborator.Corroborate(new CorroborationInput { Documents = [a.Document, b.Document], Annotations = annotations, Parties = parties });

        var proposition = told.Single(p => p.Polarity == Polarity.Positive);
        Assert.Equal(denies, proposition.Caveats.Any(c => c.Stance == Stance.Denies));
        Assert.Equal(denies, proposition.Support.Flags.Contains(SupportFlag.DeniedByInterestedParty));
        Assert.Equal(SupportLevel.Single, proposition.Support.Level);
    }

    /// <summary>Once "could not confirm the deliveries" hung on a government's "we never supplied weapons" in the same article.</summary>
    [Theory]
    [InlineData(Polarity.Positive, Stance.CannotConfirm, 1)]
    [InlineData(Polarity.Negative, Stance.CannotConfirm, 0)]
    [InlineData(Polarity.Negative, Stance.DeniesKnowledge, 0)]
    [InlineData(Polarity.Negative, Stance.Denies, 1)]
    public void What_could_not_be_confirmed_is_something_that_is_said_to_have_happened(Polarity polarity, Stance stance, int caveats)
    {
        var a = new DocumentMaker("a").By("Morning Post");
        var fact = Delivery(a, "Brantholm", "Vektra Stal", "2024");
        a.Claim(fact);
        a.Claim(fact, stance, Certainty.Certain, [a.Named(EntityType.PublicBody, "Ministry of Trade")]);
        var done = a.Done();
        done = done with
        {
            Facts = [done.Facts[0] with { Polarity = polarity }],
            Claims = [done.Claims[0] with { Polarity = polarity }, done.Claims[1] with { Facts = [], Targets = done.Claims[1].Facts.Concat(done.Claims[1].Targets).Distinct().ToValueList() }],
        };
        var parties = new PartyResolver().Resolve([done], []);

        Assert.Equal(caveats, Corroborator.Corroborate(new CorroborationInput { Documents = [a.Document], Annotations = [done], Parties = parties }).Single().Caveats.Count);
    }

    /// <summary>Once a trading house supplied a yard "through" itself: one outlet called it the supplier, the next the intermediary.</summary>
    [Fact]
    public void Nobody_supplies_through_itself()
    {
        var (a, b) = (new DocumentMaker("a").By("Morning Post"), new DocumentMaker("b").By("Evening Post"));
        a.Fact(FactType.Delivery, (FactRole.Supplier, a.Named(EntityType.Company, "Brantholm")), (FactRole.Recipient, a.Named(EntityType.Company, "Vektra Stal")), (FactRole.Manufacturer, a.Named(EntityType.Company, "Nordlys Glass")));
        b.Fact(FactType.Delivery, (FactRole.Intermediary, b.Named(EntityType.Company, "Brantholm")), (FactRole.Recipient, b.Named(EntityType.Company, "Vektra Stal")), (FactRole.Manufacturer, b.Named(EntityType.Company, "Nordlys Glass")));
        var proposition = Corroborate(a, b).Single();

        Assert.Single(proposition.Filling(FactRole.Supplier));
        Assert.Empty(proposition.Filling(FactRole.Intermediary));
    }

    [Theory]
    [InlineData("cameras", "kameraer", "nb", true, 1)]
    [InlineData("cameras", "kameraer", "nb", false, 2)]
    [InlineData("cameras", "engines", "en", true, 2)]
    public void Goods_in_two_languages_are_not_compared_where_the_maker_is_the_same(string goods, string otherGoods, string otherLanguage, bool hasMaker, int facts)
    {
        var (a, b) = (new DocumentMaker("a").By("Morning Post"), new DocumentMaker("b").By("Evening Post"));
        foreach (var (document, name) in new[] { (a, goods), (b, otherGoods) })
        {
            (FactRole, EntityId)[] roles = [(FactRole.Supplier, document.Named(EntityType.Company, "Brantholm")), (FactRole.Recipient, document.Named(EntityType.Company, "Vektra Stal")), (FactRole.Goods, document.Unnamed(EntityType.Goods, name))];
            document.Fact(FactType.Delivery, hasMaker ? [.. roles, (FactRole.Manufacturer, document.Named(EntityType.Company, "Nordlys Glass"))] : roles);
        }

        DocumentAnnotations[] found = [a.Done() with { Language = "en" }, b.Done() with { Language = otherLanguage }];
        var input = new CorroborationInput { Documents = [a.Document, b.Document], Annotations = found, Parties = new PartyResolver().Resolve(found, []) };
        Assert.Equal(facts, Corroborator.Corroborate(input).Count);
    }

    [Fact]
    public void An_outlet_that_speaks_for_itself_stays_an_origin_when_it_also_reports_a_denial()
    {
        var a = new DocumentMaker("a").By("Morning Post");
        var fact = Delivery(a, "Brantholm", "Vektra Stal", "2024");
        a.Claim(fact);
        a.Claim(fact, Stance.DeniesKnowledge, Certainty.Certain, [a.Named(EntityType.PublicBody, "Ministry of Trade")]);
        var support = Corroborate(a).Single().Support;

        Assert.Equal(SupportLevel.Single, support.Level);
        Assert.Equal([SupportFlag.KnowledgeDenied], support.Flags);
    }

    [Fact]
    public void A_participant_and_a_paper_are_two_independent_origins()
    {
        var (a, b) = (new DocumentMaker("a").By("Morning Post"), new DocumentMaker("b").By("Evening Post"));
        a.Claim(Delivery(a, "Brantholm", "Vektra Stal", "2024"), [a.Unnamed(EntityType.Document, "invoices")]);
        b.Claim(Delivery(b, "Brantholm", "Vektra Stal", "2024"), [b.Known("Brantholm")]);

        Assert.Equal(SupportLevel.Independent, Corroborate(a, b).Single().Support.Level);
    }

    [Fact]
    public void A_copy_adds_no_origin()
    {
        var (a, b) = (new DocumentMaker("a").By("Morning Post", "2025-01-01"), new DocumentMaker("b").By("Evening Post", "2025-01-02"));
        Delivery(a, "Brantholm", "Vektra Stal", "2024");
        Delivery(b, "Brantholm", "Vektra Stal", "2024");

        Assert.Equal(2, Corroborate([], a, b).Single().Support.OriginsMax);
        Assert.Equal(1, Corroborate([new TextCopy(b.Id, a.Id, 0.9)], a, b).Single().Support.OriginsMax);
    }

    [Fact]
    public void An_authority_without_basis_after_a_published_origin_is_marked()
    {
        var (a, b) = (new DocumentMaker("a").By("Morning Post", "2025-01-01"), new DocumentMaker("b").By("Evening Post", "2025-03-01"));
        a.Claim(Delivery(a, "Brantholm", "Vektra Stal", "2024"), [a.Unnamed(EntityType.Document, "customs records")]);
        b.Claim(Delivery(b, "Brantholm", "Vektra Stal", "2024"), [b.Named(EntityType.PublicBody, "Ministry of Trade")]);
        var proposition = Corroborate(a, b).Single();

        Assert.True(proposition.Lineage.Nodes.Single(n => n.Kind == SourceKind.Authority).LateWithoutBasis);
        Assert.Equal(SupportLevel.Unsettled, proposition.Support.Level);
    }

    [Fact]
    public void Listed_parties_and_deliveries_come_first()
    {
        var a = new DocumentMaker("a");
        var person = a.Named(EntityType.Person, "Ivar Tolleson");
        var firm = a.Named(EntityType.Company, "Nordlys Glass");
        a.Fact(FactType.Office, (FactRole.Holder, person), (FactRole.Organization, firm));
        Delivery(a, "Brantholm", "Vektra Stal", "2024");
        var parties = new PartyResolver().Resolve([a.Done()], []);
        var glass = parties.Single(p => p.Name == "Nordlys Glass").Id;

        Assert.Equal(FactType.Delivery, Corroborate(a)[0].Type);
        Assert.Equal(FactType.Office, Corroborator.Corroborate(new CorroborationInput { Documents = [a.Document], Annotations = [a.Done()], Parties = parties, Listed = new HashSet<PartyId> { glass } })[0].Type);
    }

    [Fact]
    public void Two_thousand_documents_are_corroborated()
    {
        var documents = Enumerable.Range(0, 2000).Select(d =>
        {
            var maker = new DocumentMaker($"d{d:0000}").By($"Outlet number {d % 300}");
            for (var f = 0; f < 8; f++)
            {
                var k = ((d * 13) + f) % 700;
                maker.Claim(Delivery(maker, $"Vektra Trading {k}", $"Brantholm Works {k % 90}", "2024"), [maker.Named(EntityType.PublicBody, $"Ministry {d % 40}")]);
            }

            return maker;
        }).ToArray();

        Assert.Equal(700, Corroborate(documents).Count);
    }

    /// <summary>A denial hangs on the fact that its own words name: other goods, or another fact stated in it, are another matter.</summary>
    [Theory]
    [InlineData("optical sights", true)]
    [InlineData("optical sight parts", true)]
    [InlineData("fishing boats", false)]
    public void A_denial_of_other_goods_is_no_caveat(string goods, bool hangs)
    {
        var a = new DocumentMaker("a").By("Morning Post");
        var fact = Delivery(a, "Brantholm", "Vektra Stal", "2024");
        a.Claim(fact);
        var denier = a.Known("Brantholm");
        var named = a.Unnamed(EntityType.Goods, goods);
        a.Claim(fact, Stance.Denies, Certainty.Certain, [denier]);
        var made = a.Done();
        // The words of the denial hold the goods.
        var mention = made.Entities.Single(e => e.Id == named).Mentions[0].Span;
        made = made with { Claims = [made.Claims[0], made.Claims[1] with { Quote = new Spoor.Model.Documents.TextSpan(mention.Start, mention.End + 1) }] };

        var proposition = Corroborator.Corroborate(new CorroborationInput { Documents = [a.Document], Annotations = [made], Parties = new PartyResolver().Resolve([made], []) }).Single();

        Assert.Equal(hangs, !proposition.Caveats.IsEmpty);
    }

    [Fact]
    public void A_denial_that_states_another_fact_is_about_that_one()
    {
        var a = new DocumentMaker("a").By("Morning Post");
        var first = Delivery(a, "Brantholm", "Vektra Stal", "2024");
        a.Claim(first);
        var second = a.Fact(FactType.Visit, (FactRole.Visitor, a.Known("Brantholm")), (FactRole.Host, a.Known("Vektra Stal")));
        a.Claim(second, Stance.Denies, Certainty.Certain, [a.Known("Brantholm")]);
        var made = a.Done();
        var visit = made.Facts.Single(f => f.Id == second).Span;
        made = made with { Claims = [made.Claims[0], made.Claims[1] with { Quote = visit, Targets = [first, second] }] };

        var told = Corroborator.Corroborate(new CorroborationInput { Documents = [a.Document], Annotations = [made], Parties = new PartyResolver().Resolve([made], []) });

        Assert.Empty(told.Single(p => p.Type == FactType.Delivery).Caveats);
        Assert.Single(told.Single(p => p.Type == FactType.Visit).Caveats);
    }

    /// <summary>A fact that is only told as denied denies the same fact told elsewhere.</summary>
    [Theory]
    [InlineData("Vektra Stal", true)]
    [InlineData("Nordlys Glass", false)]
    public void What_is_only_denied_is_a_denial_of_the_same_fact(string recipient, bool denies)
    {
        var (a, b) = (new DocumentMaker("a").By("Morning Post"), new DocumentMaker("b").By("Evening Post"));
        a.Claim(Delivery(a, "Brantholm", "Vektra Stal", "2024"));
        var denied = b.Fact(FactType.Delivery, (FactRole.Supplier, b.Named(EntityType.Company, "Brantholm")), (FactRole.Recipient, b.Named(EntityType.Company, recipient)));
        b.Claim(denied, Stance.Denies, Certainty.Certain, [b.Known("Brantholm")]);

        var told = Corroborate(a, b).First(p => p.Assertions.Any(x => x.Stance == Stance.Asserts));

        Assert.Equal(denies, told.Support.Flags.Contains(SupportFlag.DeniedByInterestedParty));
    }

    /// <summary>Two outlets printed one text on the same day, or without a date, and counted as two channels.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Two_outlets_of_one_text_are_one_channel(bool isOrderKnown)
    {
        var (a, b) = (new DocumentMaker("a").By("Morning Post"), new DocumentMaker("b").By("Evening Post"));
        foreach (var document in new[] { a, b })
        {
            document.Claim(Delivery(document, "Brantholm", "Vektra Stal", "2024"), [document.Unnamed(EntityType.Document, "invoices"), document.Unnamed(EntityType.PersonGroup, "two officials")]);
        }

        var (first, second) = a.Id.CompareTo(b.Id) < 0 ? (a, b) : (b, a);
        var apart = Corroborate([], a, b).Single().Support;
        var one = Corroborate([new TextCopy(second.Id, first.Id, 0.9, isOrderKnown)], a, b).Single();

        Assert.Equal((2, 2), (apart.Mentions, apart.Channels));
        Assert.Equal((2, 1, 1, 2), (one.Support.Mentions, one.Support.Channels, one.Support.OriginsMin, one.Support.OriginsMax));
        Assert.Equal(SupportLevel.OneChannel, one.Support.Level);
        Assert.Equal(!isOrderKnown, one.Lineage.Nodes.Any(n => n.Label is "Morning Post and Evening Post (one text)"));
    }

    [Theory]
    [InlineData(true, SupportLevel.Single)]
    [InlineData(false, SupportLevel.Single)]
    public void One_text_in_the_outlets_own_voice_is_one_origin(bool isOrderKnown, SupportLevel expected)
    {
        var (a, b, c) = (new DocumentMaker("a").By("Morning Post"), new DocumentMaker("b").By("Evening Post"), new DocumentMaker("c").By("Noon Post"));
        Delivery(a, "Brantholm", "Vektra Stal", "2024");
        Delivery(b, "Brantholm", "Vektra Stal", "2024");
        // A third outlet cites one of the two: that is no further origin.
        c.Claim(Delivery(c, "Brantholm", "Vektra Stal", "2024"), [c.Named(EntityType.Outlet, "Morning Post")]);
        var (first, second) = a.Id.CompareTo(b.Id) < 0 ? (a, b) : (b, a);

        var support = Corroborate([new TextCopy(second.Id, first.Id, 0.9, isOrderKnown)], a, b, c).Single().Support;

        Assert.Equal((expected, 1, 1), (support.Level, support.OriginsMax, support.Channels));
    }

    /// <summary>What a copy adds of its own stays its own.</summary>
    [Fact]
    public void A_copy_with_a_source_of_its_own_keeps_that_source()
    {
        var (a, b) = (new DocumentMaker("a").By("Morning Post", "2025-01-01"), new DocumentMaker("b").By("Evening Post", "2025-01-02"));
        a.Claim(Delivery(a, "Brantholm", "Vektra Stal", "2024"), [a.Unnamed(EntityType.Document, "invoices")]);
        var fact = Delivery(b, "Brantholm", "Vektra Stal", "2024");
        b.Claim(fact, [b.Unnamed(EntityType.Document, "invoices")]);
        b.Claim(fact, [b.Known("Brantholm")]);

        var support = Corroborate([new TextCopy(b.Id, a.Id, 0.6)], a, b).Single().Support;

        Assert.Equal((SupportLevel.Independent, 2), (support.Level, support.Channels));
    }

    [Fact]
    public void A_denial_by_an_outlet_of_a_shared_text_is_no_source_that_it_takes_from()
    {
        var (a, b) = (new DocumentMaker("a").By("Morning Post"), new DocumentMaker("b").By("Evening Post"));
        foreach (var document in new[] { a, b })
        {
            var fact = Delivery(document, "Brantholm", "Vektra Stal", "2024");
            document.Claim(fact, [document.Unnamed(EntityType.Document, "invoices")]);
            document.Claim(fact, Stance.CannotConfirm, Certainty.Certain);
        }

        var (first, second) = a.Id.CompareTo(b.Id) < 0 ? (a, b) : (b, a);
        var proposition = Corroborate([new TextCopy(second.Id, first.Id, 0.9, false)], a, b).Single();

        Assert.Equal([SupportFlag.PartlyUnconfirmed], proposition.Support.Flags);
        Assert.Equal(SupportLevel.Single, proposition.Support.Level);
    }

    [Theory]
    [InlineData("2025-01-02", true)]
    [InlineData("2025-01-01", false)]
    [InlineData(null, false)]
    public void The_later_of_two_like_texts_is_the_copy(string? day, bool isOrderKnown)
    {
        var (a, b, c) = (new DocumentMaker("a").Id, new DocumentMaker("b").Id, new DocumentMaker("c").Id);
        var story = string.Join(' ', Enumerable.Range(0, 200).Select(i => $"word{i * 7919 % 1000}"));
        var texts = new Dictionary<string, string> { [a.Sha256] = story, [b.Sha256] = "By our own reporter. " + story[..900], [c.Sha256] = string.Join(' ', Enumerable.Range(0, 200).Select(i => $"other{i}")) };
        var copies = CopyDetection.Find([
            new DatedText(a, DocumentMaker.Day("2025-01-01"), "en"),
            new DatedText(b, day is null ? null : DocumentMaker.Day(day), "en"),
            new DatedText(c, DocumentMaker.Day("2025-01-03"), "en")], d => texts[d.Sha256]);

        var copy = Assert.Single(copies);
        Assert.Equal(isOrderKnown, copy.IsOrderKnown);
        Assert.Equal(isOrderKnown ? (b, a) : a.CompareTo(b) < 0 ? (b, a) : (a, b), (copy.Later, copy.Earlier));
    }

    internal static FactId Delivery(DocumentMaker document, string? supplier, string recipient, string? year) => document.Fact(FactType.Delivery, year,
        (FactRole.Supplier, supplier is null ? document.Unnamed(EntityType.Company, "a foreign supplier") : document.Named(EntityType.Company, supplier)),
        (FactRole.Recipient, document.Named(EntityType.Company, recipient)),
        (FactRole.Goods, document.Unnamed(EntityType.Goods, "optical sights")));

    internal static IReadOnlyList<Proposition> Corroborate(params DocumentMaker[] documents) => Corroborate([], documents);

    private static IReadOnlyList<Proposition> Corroborate(IReadOnlyList<TextCopy> copies, params DocumentMaker[] documents)
    {
        var annotations = documents.Select(d => d.Done()).ToArray();
        return Corroborator.Corroborate(new CorroborationInput
        {
            Documents = [.. documents.Select(d => d.Document)],
            Annotations = annotations,
            Parties = new PartyResolver().Resolve(annotations, []),
            Copies = copies,
        });
    }
}
