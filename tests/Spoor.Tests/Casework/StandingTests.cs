using Spoor.Casework.Findings;
using Spoor.Casework.Holdings;
using Spoor.Casework.Wording;
using Spoor.Model.Annotations;
using Spoor.Model.Casefile;
using Spoor.Model.Corroboration;
using Spoor.Model.Parties;
using Spoor.Tests.Contracts;

namespace Spoor.Tests.Casework;

public sealed class StandingTests
{
    /// <summary>"invoices and bank statements and Invoices and bank statements": one document opens a sentence with the words, the next does not.</summary>
    [Theory]
    [InlineData("Invoices", "invoices")]
    [InlineData("invoices", "Invoices")]
    public void Origins_that_differ_in_a_capital_are_named_once(string first, string second)
    {
        var proposition = MadeUpPropositions.Make(FactType.Delivery, "supplier=Alda;recipient=Varga") with
        {
            Lineage = new Lineage(
                [new SourceNode { Id = "a", Label = first, Kind = SourceKind.Document }, new SourceNode { Id = "b", Label = second, Kind = SourceKind.Document }, new SourceNode { Id = "c", Label = "Kystwire", Kind = SourceKind.Agency }],
                [new SourceEdge("c", "a"), new SourceEdge("c", "b")],
                ["c"]),
        };
        var words = CaseWords.For(FindingLanguage.English);
        var holdings = CaseHoldings.Load(new MemoryCaseStore(), new Dictionary<PartKey, DocumentAnnotations>(), TestContext.Current.CancellationToken);
        var line = new StandingWording(holdings.Texts, new PartyWording(holdings, new PartyBook([]), words), words, new HashSet<PartyId>()).Line(proposition);

        Assert.Contains("(invoices)", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FindingLanguage.English, "nobody in particular", "unnamed outlet (a.txt)", "A and B (one text)")]
    [InlineData(FindingLanguage.Norwegian, "ingen bestemt", "ikke navngitt medium (a.txt)", "A og B (\u00E9n tekst)")]
    public void Sources_without_a_name_are_called_in_the_language_of_the_report(FindingLanguage language, string nobody, string outlet, string text)
    {
        var names = CaseWords.For(language).Sources;

        Assert.Equal((nobody, outlet, text), (names.Nobody, names.UnnamedOutlet("a.txt"), names.OneText(["A", "B"])));
    }
}
