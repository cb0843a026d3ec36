using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;

namespace Spoor.Tests.Casework;

/// <summary>Small cases of made-up papers: what is told of them, on whose word, and who denies it. Each was once told wrong.</summary>
public sealed class StoryTests : IDisposable
{
    private const string TwoDeliveries = """
        Harbour Gazette
        3 March 2025

        Selbu Trading Ltd delivered twelve marine engines to Torvik Shipyard in June 2024, according to invoices seen by the Harbour Gazette.

        Brenta Optics Ltd supplied Torvik Shipyard with 40 thermal cameras in May 2024, customs records show.

        """;

    private readonly Papers papers = new();

    public void Dispose() => papers.Dispose();

    /// <summary>"The camera delivery" was read as a delivery, any delivery: what was said of the cameras stood beside the engines too.</summary>
    [Theory]
    [InlineData("The Ministry of Industry said it did not know of the camera delivery.", "cameras")]
    [InlineData("The Ministry of Industry said it did not know of the delivery of cameras.", "cameras")]
    [InlineData("The port authority could not confirm that the engines were delivered to Torvik Shipyard.", "engines")]
    [InlineData("The port authority said it was not aware of the engine shipment.", "engines")]
    public void A_caveat_stands_beside_the_goods_that_it_names(string caveat, string goods)
    {
        papers.With("one.txt", TwoDeliveries + caveat);

        Assert.Single(papers.Proposition(goods).Caveats);
        Assert.Empty(papers.Proposition(goods == "cameras" ? "engines" : "cameras").Caveats);
    }

    [Theory]
    [InlineData("The Ministry of Industry said it did not know of the valve delivery.")]
    [InlineData("Selbu Trading Ltd denied the delivery to Mull Shipyard Ltd.")]
    public void A_caveat_that_names_what_nobody_told_of_stands_alone(string caveat)
    {
        papers.With("one.txt", TwoDeliveries + caveat);

        Assert.True(papers.Findings.Propositions.Count >= 2);
        Assert.All(papers.Findings.Propositions, p => Assert.Empty(p.Caveats));
        Assert.Contains(papers.Findings.OtherClaims, c => c.Stance is Stance.Denies or Stance.DeniesKnowledge);
    }

    /// <summary>A company that denies "the delivery" denied whatever had been told last.</summary>
    [Fact]
    public void Who_denies_the_delivery_denies_its_own()
    {
        papers.With("one.txt", TwoDeliveries + "Olav Renn, the purchasing manager of Selbu Trading Ltd, denied the delivery.");

        Assert.Single(papers.Proposition("engines").Caveats);
        Assert.Empty(papers.Proposition("cameras").Caveats);
        Assert.Equal([SupportFlag.DeniedByInterestedParty], papers.Proposition("engines").Support.Flags);
    }

    /// <summary>A denial of one year's delivery stood beside the next year's.</summary>
    [Fact]
    public void A_denial_of_one_year_is_none_of_another()
    {
        papers.With("one.txt", """
            Kystposten
            4. mars 2025

            Selbu Trading Ltd leverte 40 sensorer til Torvik Shipyard i 2024, sier en tidligere ansatt til Kystposten.

            Olav Renn, administrerende direktør i Selbu Trading Ltd, avviser sensorleveransen i 2023. Han vil ikke si mer om saken før den er gransket.
            """);

        Assert.Empty(papers.Proposition("sensorer").Caveats);
    }

    /// <summary>"We never sold gearboxes to X" by the head of one company was a denial of another company's sale of gearboxes to X.</summary>
    [Fact]
    public void A_chief_executive_denies_the_deeds_of_his_own_company()
    {
        papers
            .With("one.txt", """
                Capital Dispatch
                2 May 2025

                Norvane Ltd delivered gearboxes to Korlin Works in 2023, two airway bills obtained by the Capital Dispatch show.

                Astrel Parts GmbH delivered gearboxes to Korlin Works in 2024, according to customs records.
                """)
            .With("two.txt", """
                Harbour Gazette
                4 May 2025

                Pia Holt, the chief executive of Norvane Ltd, denied that the company had delivered gearboxes to Korlin Works.

                No gearboxes were delivered to Korlin Works by the company, Holt said.
                """);

        Assert.NotEmpty(papers.Proposition("Norvane Ltd supplied").Caveats);
        Assert.Empty(papers.Proposition("Astrel").Caveats);
        // The papers are the origin and the outlet has them; it was told as the origin itself.
        Assert.Contains("one origin named (airway bills)", papers.Standing("Norvane Ltd supplied"), StringComparison.Ordinal);
        Assert.Contains("denied by Pia Holt, who has an interest in it", papers.Standing("Norvane Ltd supplied"), StringComparison.Ordinal);
    }

    /// <summary>Who rejects that a trade was illegal was told as denying the trade, and the ownership told in the same sentence.</summary>
    [Theory]
    [InlineData("Olav Renn, who owns Selbu Trading Ltd, confirmed the delivery but denied that the trade was illegal.")]
    [InlineData("Selbu Trading Ltd denied any wrongdoing.")]
    [InlineData("Olav Renn, the owner of Selbu Trading Ltd, denied that the sale of marine engines to Torvik Shipyard was illegal.")]
    [InlineData("Lawyers for Selbu Trading Ltd rejected the accusation that the company had broken sanctions.")]
    public void Who_denies_that_it_was_illegal_denies_no_deed(string denial)
    {
        papers.With("one.txt", TwoDeliveries + denial);

        Assert.True(papers.Findings.Propositions.Count >= 2);
        Assert.All(papers.Findings.Propositions, p => Assert.Empty(p.Caveats));
    }

    [Fact]
    public void Who_denies_an_illegal_sale_denies_the_sale()
    {
        papers.With("one.txt", TwoDeliveries + "Selbu Trading Ltd denied that it illegally supplied marine engines to Torvik Shipyard.");

        Assert.Single(papers.Proposition("engines").Caveats);
    }

    /// <summary>An undated sale of an old annual report was one with a sale four years later.</summary>
    [Fact]
    public void What_a_report_of_2019_tells_did_not_happen_in_2023()
    {
        papers
            .With("one.txt", "Selbu Trading Ltd\nAnnual report 2019\n\nSelbu Trading Ltd supplied gearboxes to Torvik Shipyard. There was no other customer in the region.\n")
            .With("two.txt", "Harbour Gazette\n3 March 2025\n\nSelbu Trading Ltd supplied gearboxes to Torvik Shipyard in 2023, according to bank statements.\n");

        Assert.Equal(2, papers.Sentences.Count(s => s.Contains("gearboxes", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("gearboxes", "girkasser", true)]
    [InlineData("marine engines", "båtmotorer", true)]
    [InlineData("marine engines", "flymotorer", false)]
    [InlineData("pumps", "båtmotorer", false)]
    public void Goods_are_compared_in_two_languages(string goods, string varer, bool isOne)
    {
        papers
            .With("one.txt", $"Harbour Gazette\n3 March 2025\n\nSelbu Trading Ltd supplied twelve {goods} to Torvik Shipyard in 2023, according to bank statements.\n")
            .With("two.txt", $"Kystposten\n4. mars 2025\n\nSelbu Trading Ltd leverte tolv {varer} til Torvik Shipyard i 2023, ifølge fakturaer som Kystposten har sett. Det er ikke kjent hva de ble brukt til.\n");

        Assert.Equal(isOne ? 1 : 2, papers.Sentences.Count(s => s.Contains("Torvik", StringComparison.Ordinal)));
    }

    [Fact]
    public void Engines_for_boats_and_for_aircraft_are_two_deliveries()
    {
        papers
            .With("one.txt", "Harbour Gazette\n3 March 2025\n\nSelbu Trading Ltd delivered marine engines to Torvik Shipyard in 2024, according to customs records.\n")
            .With("two.txt", "Capital Dispatch\n6 March 2025\n\nSelbu Trading Ltd delivered aircraft engines to Torvik Shipyard in 2024, the Capital Dispatch has found.\n");

        Assert.Equal(2, papers.Sentences.Count());
    }

    /// <summary>An extract of a register was an origin called "unnamed outlet".</summary>
    [Theory]
    [InlineData("Extract from the Company Register of Valdera\n\nDate: 12 April 2025\n\nNorvane Ltd is owned by Mira Sund.\n", "Company Register of Valdera")]
    [InlineData("Ownership of Norvane Ltd\n\nSource: Valdera Company Register\n\nNorvane Ltd is owned by Mira Sund.\n", "Valdera Company Register")]
    [InlineData("Eierskap\n\nKilde: Foretaksregisteret i Kaldvik\n\nNorvane AS eies av Mira Sund, og selskapet har forretningsadresse i Kaldvik. Det er ikke registrert andre eiere.\n", "Foretaksregisteret i Kaldvik")]
    public void An_extract_of_a_register_is_the_registers_word(string text, string register)
    {
        papers.With("one.txt", text);
        var node = Assert.Single(papers.Proposition("Mira Sund owns").Lineage.Nodes);

        Assert.Equal((register, SourceKind.Record), (node.Label, node.Kind));
    }

    /// <summary>A company's own paper was a neutral outlet; its denial was an origin of what it denied.</summary>
    [Theory]
    [InlineData("Press release\nNorvane Ltd\nValdera, 14 April 2025\n\nNorvane Ltd denies that it delivered gearboxes to Korlin Works.\n")]
    [InlineData("Norvane Ltd\n12 Quay Road, Valdera\n\n15 April 2025\n\nDear Sir,\n\nWe have not delivered gearboxes to Korlin Works. This is all that we have to say of it.\n\nYours sincerely,\nPia Holt\n")]
    public void A_paper_of_its_own_is_a_companys_own_word(string own)
    {
        papers.With("one.txt", own).With("two.txt", "Capital Dispatch\n20 April 2025\n\nNorvane Ltd delivered gearboxes to Korlin Works in 2023, the Capital Dispatch reports.\n");
        var standing = papers.Standing("Norvane Ltd supplied Korlin Works");

        Assert.StartsWith("one origin named (Capital Dispatch)", standing, StringComparison.Ordinal);
        Assert.Contains("denied by Norvane Ltd, who has an interest in it", standing, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_the_seller_says_of_its_sale_stands_on_an_interested_source()
    {
        papers.With("one.txt", "Pressemelding\nSundtek AS\nBergvik, 3. mai 2025\n\nSundtek AS solgte ventiler til Delmar Shipping i 2022, og det var alt som ble solgt til kunder i området det året.\n");

        Assert.Equal([SupportFlag.OnlyInterestedSources], papers.Proposition("ventiler").Support.Flags);
    }

    [Theory]
    [InlineData("Mira Sund, who owns Norvane Ltd, said that Norvane Ltd delivered gearboxes to Korlin Works in 2023.")]
    [InlineData("Jonas Dahl, purchasing manager of Korlin Works, said that Norvane Ltd delivered gearboxes to Korlin Works in 2023.")]
    [InlineData("A spokesman for Norvane Ltd said that Norvane Ltd delivered gearboxes to Korlin Works in 2023.")]
    [InlineData("The chief executive of Norvane Ltd, Pia Holt, said that Norvane Ltd delivered gearboxes to Korlin Works in 2023.")]
    public void Who_speaks_for_a_party_has_an_interest(string text)
    {
        papers.With("one.txt", "Harbour Gazette\n3 March 2025\n\n" + text);

        Assert.Equal([SupportFlag.OnlyInterestedSources], papers.Proposition("gearboxes").Support.Flags);
    }

    [Theory]
    [InlineData("Pia Holt, daglig leder i Norvane AS, sier at Norvane AS leverte girkasser til Korlin Works i 2023.")]
    [InlineData("Innkjøpssjefen i Korlin Works, Jonas Dahl, sier at Norvane AS leverte girkasser til Korlin Works i 2023.")]
    [InlineData("Lars Mo, som er talsmann for Norvane AS, sier at Norvane AS leverte girkasser til Korlin Works i 2023.")]
    public void Who_speaks_for_a_party_in_Norwegian_has_an_interest(string text)
    {
        papers.With("one.txt", "Kystposten\n4. mars 2025\n\n" + text + " Det har ikke vært noen sak om dette før, og det er ikke ventet noen.");

        Assert.Equal([SupportFlag.OnlyInterestedSources], papers.Proposition("girkasser").Support.Flags);
    }

    [Fact]
    public void A_former_employee_has_none_that_is_known()
    {
        papers.With("one.txt", "Harbour Gazette\n3 March 2025\n\nIda Moen, a former director of Norvane Ltd, said that Norvane Ltd delivered gearboxes to Korlin Works in 2023.");

        Assert.DoesNotContain(SupportFlag.OnlyInterestedSources, papers.Proposition("gearboxes").Support.Flags);
    }

    /// <summary>Names that are alike were drawn as perhaps one, though a document says that they are two.</summary>
    [Theory]
    [InlineData("Morning Gazette\n5 March 2025\n\nNorvane Trade LLC has nothing to do with Norvane Trading Ltd, its director said. Norvane Trade LLC sells flowers.\n")]
    [InlineData("Kystposten\n6. mars 2025\n\nNorvane Trade LLC har ingenting med Norvane Trading Ltd å gjøre, opplyser selskapet. Det er ikke første gang at de to blir blandet sammen.\n")]
    [InlineData("Kystposten\n6. mars 2025\n\nNorvane Trading Ltd må ikke forveksles med Norvane Trade LLC. Det er ikke første gang at de to blir blandet sammen.\n")]
    public void A_stated_difference_counts_against_a_likeness(string text)
    {
        papers.With("one.txt", "Harbour Gazette\n3 March 2025\n\nNorvane Trading Ltd delivered valves to Korlin Works in 2023.\n").With("two.txt", text);
        var links = papers.Findings.Parties.Where(p => p.Name.StartsWith("Norvane", StringComparison.Ordinal)).SelectMany(p => p.PossiblySameAs).ToArray();

        Assert.Contains(papers.Findings.Parties, p => p.Name == "Norvane Trade LLC");
        Assert.All(links, l => Assert.True(l.IsSaidDifferent && l.Reason.Contains("a document says that they are two", StringComparison.Ordinal)));
        Assert.DoesNotContain(papers.Findings.Network.Edges, e => e.Edge.Relation == Spoor.Model.Network.NetworkRelation.PossiblySame);
    }

    /// <summary>A newspaper was a courier company by its name, and its own story an origin beside the paper that it had seen.</summary>
    [Fact]
    public void A_name_at_the_head_that_acts_as_an_outlet_is_the_outlet()
    {
        papers
            .With("one.txt", "Five machine tools\n\nTarsena Courier, 21 October 2025\n\nOrvanta Ltd delivered five machine tools to Torvinsk Plant in March 2024, according to a waybill seen by the Tarsena Courier.\n")
            .With("two.txt", "Harbour Post, 11 November 2025\n\nOrvanta Ltd delivered five machine tools to Torvinsk Plant, the newspaper Tarsena Courier reported.\n");

        Assert.StartsWith("one origin named (waybill), through one channel (Tarsena Courier)", papers.Standing("machine tools"), StringComparison.Ordinal);
    }

    /// <summary>A researcher was told as an interested party, by the name of a managing director in another language.</summary>
    [Fact]
    public void Two_of_one_name_with_posts_at_other_bodies_are_not_put_together()
    {
        papers
            .With("one.txt", "Harbour Gazette\n3 March 2025\n\nAnna Berg, the managing director of Selbu Trading Ltd, said that Selbu Trading Ltd sold cables to Torvik Shipyard in 2024.\n")
            .With("two.txt", "Kystposten\n4. mars 2025\n\nAnna Berg, forsker ved Institutt for havrett, avviser at Selbu Trading Ltd har solgt kabler til Torvik Shipyard. Hun har skrevet en rapport om saken.\n");

        Assert.Contains("denied by Anna Berg ·", papers.Standing("Torvik") + " ·", StringComparison.Ordinal);
        Assert.Equal(2, papers.Findings.Parties.Count(p => p.Name == "Anna Berg"));
    }

    /// <summary>Four outlets, two languages, one agency with two unnamed officials: one origin through one channel.</summary>
    [Fact]
    public void Whoever_quotes_the_agency_adds_no_origin()
    {
        papers
            .With("1.txt", "Harbour Gazette\n3 March 2025\n\nThe news agency Nordwire reported on Monday that Selbu Trading Ltd delivered pumps to Torvik Shipyard in 2024, citing two officials.\n")
            .With("2.txt", "Kystposten\n4. mars 2025\n\nSelbu Trading Ltd leverte pumper til Torvik Shipyard i 2024, melder nyhetsbyrået Nordwire med henvisning til to tjenestemenn.\n\nDet er ikke kjent hvor mange pumper det gjelder.\n")
            .With("3.txt", "Evening Gazette\n5 March 2025\n\nSelbu Trading Ltd delivered pumps to Torvik Shipyard in 2024, the Harbour Gazette reported, citing Nordwire.\n");

        Assert.StartsWith("one origin named (officials), through one channel (Nordwire) · 3 mentions", papers.Standing("pump"), StringComparison.Ordinal);
    }

    /// <summary>What a newspaper takes from a press release was a second origin beside the release.</summary>
    [Fact]
    public void A_press_release_is_the_word_of_who_issues_it()
    {
        papers
            .With("one.txt", "Pressemelding fra Sundtek AS\n\n15. mai 2025\n\nSundtek AS leverte 12 pumper til Korlin Works i 2024. Det var alt som ble levert det året.\n")
            .With("two.txt", "Kaldvik Tidende\n17. mai 2025\n\nSundtek AS leverte et dusin pumper til Korlin Works i 2024, ifølge en pressemelding fra Sundtek AS.\n");

        Assert.StartsWith("one origin named (Sundtek AS) · 2 mentions", papers.Standing("pumper"), StringComparison.Ordinal);
        Assert.Equal([SupportFlag.OnlyInterestedSources], papers.Proposition("pumper").Support.Flags);
    }

    /// <summary>A seller who "denied the sale" denied the one told last, another seller's.</summary>
    [Fact]
    public void Of_two_sellers_each_denies_its_own_sale()
    {
        papers
            .With("one.txt", """
                Harbour Gazette
                12 May 2025

                Alder Pumps Ltd sold pumps to Korlin Works in 2023, an invoice seen by the Harbour Gazette shows. Beck Pumps Ltd sold pumps to Korlin Works in 2023, a second invoice shows.

                Alder Pumps Ltd denied the sale.
                """)
            .With("two.txt", """
                Fjordavisen
                13. mai 2025

                Direktøren i Korlin Works, Nils Berg, sier til Fjordavisen at verket aldri har kjøpt pumper av Alder Pumps Ltd. Det har heller ikke vært aktuelt.
                """);

        Assert.Contains("denied by Alder Pumps Ltd and Nils Berg, who has an interest in it", papers.Standing("Alder Pumps Ltd supplied"), StringComparison.Ordinal);
        Assert.Contains("no denial found", papers.Standing("Beck Pumps Ltd supplied"), StringComparison.Ordinal);
    }

    /// <summary>"It is denied that she does not own it" was told of who denied a payment and said that she never owned it.</summary>
    [Fact]
    public void What_did_not_happen_is_said_and_not_denied()
    {
        papers.With("one.txt", """
            Kystposten
            4. mars 2025

            Norvane Ltd betalte 300 000 euro til Castra Freight GmbH i 2023, viser kontoutskrifter som Kystposten har sett.

            Mira Sund avviser betalingen og sier at hun aldri har eid Castra Freight GmbH.
            """);

        Assert.DoesNotContain(papers.Sentences, s => s.StartsWith("It is denied that Mira Sund does not", StringComparison.Ordinal));
    }

    /// <summary>"No denial found" stood under the finding although the seller denied what the sentence did not name.</summary>
    [Fact]
    public void Who_denies_what_is_not_named_is_told_where_no_denial_of_the_deed_is_found()
    {
        papers.With("one.txt", TwoDeliveries + "Selbu Trading Ltd denied any wrongdoing.");

        Assert.Contains("though Selbu Trading Ltd denies something else", papers.Standing("Selbu Trading Ltd supplied"), StringComparison.Ordinal);
    }

    /// <summary>The town of a date line was taken for who issues the press release, and "we" for the town.</summary>
    [Fact]
    public void A_town_before_the_date_issues_no_press_release()
    {
        papers.With("one.txt", "Press release\n\nKrutvik, 15 September 2025\n\nNordkrutt AS has stopped its exports. We delivered 40 pumps to Mull Shipyard Ltd in 2023, and the contract has ended.\n");

        Assert.DoesNotContain(papers.Findings.Findings, f => f.Sentence.Any(r => r.Text.Contains("Krutvik", StringComparison.Ordinal)));
    }
}
