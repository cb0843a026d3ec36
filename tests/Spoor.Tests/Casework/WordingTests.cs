using CsvHelper;
using Spoor.Casework.Wording;
using Spoor.Model.Annotations;

namespace Spoor.Tests.Casework;

public sealed class WordingTests
{
    public static TheoryData<int, string> Cases => [.. Rows().Select((r, i) => (i, r.English))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_fact_is_told_in_one_sentence_with_the_hedge_of_its_source(int number, string english)
    {
        var row = Rows()[number];
        var proposition = MadeUpPropositions.Make(Enum.Parse<FactType>(row.Type), row.Roles, Enum.Parse<Certainty>(row.Certainty)) with
        {
            Polarity = row.Polarity == "-" ? Polarity.Negative : Polarity.Positive,
            Quantity = MadeUpPropositions.Quantity(row.Quantity),
            Time = MadeUpPropositions.Time(row.Time),
            Title = row.Title.Length > 0 ? row.Title : null,
        };

        Assert.Equal(english, MadeUpPropositions.Text(MadeUpPropositions.Wording(FindingLanguage.English, proposition).Sentence(proposition)));
        Assert.Equal(row.Norwegian, MadeUpPropositions.Text(MadeUpPropositions.Wording(FindingLanguage.Norwegian, proposition).Sentence(proposition))!.Replace('\u00A0', ' '));
    }

    [Fact]
    public void Every_type_of_fact_is_in_the_table()
    {
        Assert.Equal(Enum.GetNames<FactType>().Order(StringComparer.Ordinal), Rows().Select(r => r.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Stance.Denies, "It is denied that Alda supplied Varga.", "Det avvises at Alda leverte til Varga.")]
    [InlineData(Stance.CannotConfirm, "It is not confirmed that Alda supplied Varga.", "Det er ikke bekreftet at Alda leverte til Varga.")]
    [InlineData(Stance.DeniesKnowledge, "It is not confirmed that Alda supplied Varga.", "Det er ikke bekreftet at Alda leverte til Varga.")]
    [InlineData(Stance.Request, "Alda was asked to supply Varga.", "Alda ble bedt om å levere til Varga.")]
    [InlineData(null, "Alda supplied Varga.", "Alda leverte til Varga.")]
    public void What_nobody_asserts_is_not_told_as_if_it_were_so(Stance? stance, string english, string norwegian)
    {
        var proposition = MadeUpPropositions.Make(FactType.Delivery, "supplier=Alda;recipient=Varga", stance: stance);

        Assert.Equal(english, MadeUpPropositions.Text(MadeUpPropositions.Wording(FindingLanguage.English, proposition).Sentence(proposition)));
        Assert.Equal(norwegian, MadeUpPropositions.Text(MadeUpPropositions.Wording(FindingLanguage.Norwegian, proposition).Sentence(proposition)));
    }

    [Theory]
    [InlineData("theft", Certainty.Certain, "Alda is said by two officials to have taken plans from Tarn without permission.")]
    [InlineData("theft", Certainty.Possible, "Alda may have taken plans from Tarn without permission, according to two officials.")]
    [InlineData("smuggling", Certainty.Certain, "Tarn passed plans to Alda, which the source calls “smuggling”.")]
    public void A_word_of_accusation_stands_with_its_source_only(string manner, Certainty certainty, string english)
    {
        var proposition = MadeUpPropositions.Make(FactType.Transfer, "from=Tarn;to=Alda;object=plans", certainty) with { Manner = manner };

        Assert.Equal(english, MadeUpPropositions.Text(MadeUpPropositions.Wording(FindingLanguage.English, proposition).Sentence(proposition)));
    }

    [Fact]
    public void The_way_from_a_maker_to_a_supplier_that_nobody_states_is_a_gap()
    {
        var delivery = MadeUpPropositions.Make(FactType.Delivery, "supplier=Alda;recipient=Varga;goods=lenses;manufacturer=Tarn");
        var wording = MadeUpPropositions.Wording(FindingLanguage.English, delivery);

        Assert.Equal("how they came from Tarn to Alda", wording.Gap(delivery, (_, _) => false));
        Assert.Null(wording.Gap(delivery, (from, to) => (from.Value, to.Value) == ("Tarn", "Alda")));
        var own = MadeUpPropositions.Make(FactType.Delivery, "supplier=Tarn;recipient=Varga;manufacturer=Tarn");
        Assert.Null(MadeUpPropositions.Wording(FindingLanguage.English, own).Gap(own, (_, _) => false));
        var nobody = MadeUpPropositions.Make(FactType.Delivery, "recipient=Varga;goods=lenses;manufacturer=Tarn");
        Assert.Equal("who supplied lenses", MadeUpPropositions.Wording(FindingLanguage.English, nobody).Gap(nobody, (_, _) => false));
    }

    [Fact]
    public void A_name_is_a_run_of_its_own()
    {
        var proposition = MadeUpPropositions.Make(FactType.Delivery, "supplier=Alda;recipient=Varga");
        var sentence = MadeUpPropositions.Wording(FindingLanguage.English, proposition).Sentence(proposition)!.Value;

        Assert.Equal([("Alda", true), (" supplied ", false), ("Varga", true), (".", false)], sentence.Select(r => (r.Text, r.Party is not null)));
    }

    [Fact]
    public void Braces_in_a_name_are_letters_like_others()
    {
        var proposition = MadeUpPropositions.Make(FactType.Delivery, "supplier={0} Ltd;recipient={x");

        Assert.Equal("{0} Ltd supplied {x.", MadeUpPropositions.Text(MadeUpPropositions.Wording(FindingLanguage.English, proposition).Sentence(proposition)));
    }

    private static List<Row> Rows()
    {
        using var text = new StreamReader(Path.Combine(AppContext.BaseDirectory, "Casework", "cases", "wording.csv"));
        using var rows = CsvReader.Create(text);
        var found = new List<Row>();
        while (rows.Read())
        {
            string Cell(string column) => rows.GetString(column) ?? "";
            found.Add(new Row(Cell("type"), Cell("roles"), Cell("certainty"), Cell("polarity"), Cell("quantity"), Cell("time"), Cell("title"), Cell("english"), Cell("norwegian")));
        }

        return found;
    }

    private sealed record Row(string Type, string Roles, string Certainty, string Polarity, string Quantity, string Time, string Title, string English, string Norwegian);
}
