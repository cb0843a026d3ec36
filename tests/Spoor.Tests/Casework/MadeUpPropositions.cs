using System.Globalization;
using Spoor.Casework.Findings;
using Spoor.Casework.Holdings;
using Spoor.Casework.Wording;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Casefile;
using Spoor.Model.Corroboration;
using Spoor.Model.Documents;
using Spoor.Model.Findings;
using Spoor.Model.Parties;
using Spoor.Model.Values;
using Spoor.Tests.Contracts;

namespace Spoor.Tests.Casework;

/// <summary>Propositions of invented parties, written in the short hand of the wording table.</summary>
internal static class MadeUpPropositions
{
    private static readonly DocumentId Paper = new(new string('a', 64));

    /// <summary>A proposition; roles as <c>supplier=Alda;goods=lenses</c>, several fillers by a bar, <c>~</c> for somebody without a name.</summary>
    public static Proposition Make(FactType type, string roles, Certainty certainty = Certainty.Certain, Stance? stance = Stance.Asserts) => new()
    {
        Id = new PropositionId("q"),
        Type = type,
        Roles = Roles(roles).Select(r => new PartyRole(r.Role, r.Names.Select(Id).ToValueList())).ToValueList(),
        Sightings = [new Sighting(Paper, new FactId("f"))],
        Assertions = stance is Stance.Asserts or Stance.Request ? [Says(stance.Value, certainty)] : [],
        Caveats = stance is null or Stance.Asserts or Stance.Request ? [] : [Says(stance.Value, certainty)],
        Lineage = new Lineage([], [], []),
        Support = new Support { Mentions = 1, Channels = 1, OriginsMin = 1, OriginsMax = 1, Independent = 1, Level = SupportLevel.Single },
    };

    /// <summary>The wording over the parties that the propositions name.</summary>
    public static FactWording Wording(FindingLanguage language, params Proposition[] propositions)
    {
        var parties = propositions.SelectMany(p => p.Roles).SelectMany(r => r.Parties.Select(id => PartyOf(r.Role, id.Value))).DistinctBy(p => p.Id).ToArray();
        var words = CaseWords.For(language);
        return new FactWording(new PartyWording(CaseHoldings.Load(new MemoryCaseStore(), new Dictionary<PartKey, DocumentAnnotations>(), CancellationToken.None), new PartyBook(parties), words), words);
    }

    public static string? Text(ValueList<SentenceRun>? sentence) => sentence is { } runs ? string.Concat(runs.Select(r => r.Text)) : null;

    public static QuantityValue? Quantity(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var words = text.Split(' ');
        var unit = words.Length > 1 ? words[1] : null;
        var figure = words[0];
        decimal Number(int from) => decimal.Parse(figure.AsSpan(from).TrimEnd('v'), CultureInfo.InvariantCulture);
        return figure switch
        {
            ['>', '=', ..] => new QuantityValue(Number(2), null, Vague: figure.EndsWith('v'), Unit: unit),
            ['>', ..] => new QuantityValue(Number(1), null, MinInclusive: false, Unit: unit),
            ['<', '=', ..] => new QuantityValue(null, Number(2), Unit: unit),
            ['~', ..] => new QuantityValue(Number(1), Number(1), Vague: true, Unit: unit),
            _ when figure.Split('-') is [var min, var max] => new QuantityValue(decimal.Parse(min, CultureInfo.InvariantCulture), decimal.Parse(max, CultureInfo.InvariantCulture), Unit: unit),
            _ => new QuantityValue(Number(0), Number(0), Unit: unit),
        };
    }

    public static TimeValue? Time(string text) => text.Length == 0 ? null : new TimeValue(text, TimePrecision.Vague, null, null);

    private static Assertion Says(Stance stance, Certainty certainty) => new()
    {
        Document = Paper,
        Claim = new ClaimId("c"),
        Quote = new TextSpan(0, 1),
        Stance = stance,
        Certainty = certainty,
        Chain = [["The Made-up Post"], ["two officials"]],
    };

    private static IEnumerable<(FactRole Role, string[] Names)> Roles(string text) =>
        text.Split(';').Select(r => r.Split('=')).Select(r => (Enum.Parse<FactRole>(r[0], ignoreCase: true), r[1].Split('|')));

    private static PartyId Id(string name) => new(name);

    private static Party PartyOf(FactRole role, string name) => new()
    {
        Id = new PartyId(name),
        Type = role is FactRole.Goods or FactRole.Component ? EntityType.Goods : role is FactRole.Product or FactRole.Model ? EntityType.Product
            : name == "Velmora" ? EntityType.Place : EntityType.Company,
        Name = name.TrimStart('~'),
        IsNamed = name[0] != '~' && role is not (FactRole.Goods or FactRole.Component),
        Members = [new PartyMember(Paper, new EntityId(name))],
    };
}
