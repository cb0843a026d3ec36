using Spoor.Casework.Wording;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Findings;
using Spoor.Model.Parties;

namespace Spoor.Casework.Findings;

/// <summary>
/// Tells a proposition in one sentence, hedged as its sources are. A maker is told with the goods, never as a hop. No word of accusation is
/// ours: what a source calls theft is told as what that source says, "is said by SOURCE to have taken X without permission".
/// </summary>
internal sealed class FactWording(PartyWording names, CaseWords words)
{
    private const string Theft = "theft";
    private const string Summons = "summons";

    private readonly FactObjects objects = new(names, words);

    /// <summary>The sentence; null when too little is stated for one.</summary>
    public ValueList<SentenceRun>? Sentence(Proposition proposition)
    {
        var told = Told(proposition);
        if (told is null)
        {
            return null;
        }

        var time = proposition.Time is { } when ? TimeWords.Of(when, words) : "";
        var mood = FactMoods.Of(proposition);
        var sentence = RunList.Join(
            told.Subject,
            RunList.Of(" " + Verb(told, mood, proposition)),
            told.Object.IsEmpty || told.Object.Text[0] == ' ' ? told.Object : RunList.Join(RunList.Of(" "), told.Object),
            Manner(proposition, mood),
            time.Length > 0 ? RunList.Fill(words["Sentence.Time"], RunList.Of(time)) : RunList.Empty);
        var whole = mood switch
        {
            FactMood.Denied => RunList.Fill(words["Sentence.Denied"], sentence),
            FactMood.NotConfirmed => RunList.Fill(words["Sentence.NotConfirmed"], sentence),
            _ => sentence,
        };
        return whole.Sentence(names.IsWord);
    }

    /// <summary>What is not stated about the way of the goods: shown after "not stated"; null when there is no gap.</summary>
    /// <param name="proposition">The delivery.</param>
    /// <param name="isPathStated">True when the case holds a delivery from the one to the other.</param>
    public string? Gap(Proposition proposition, Func<PartyId, PartyId, bool> isPathStated)
    {
        var makers = proposition.Filling(FactRole.Manufacturer);
        if (proposition.Type != FactType.Delivery || makers.IsEmpty || proposition.Polarity == Polarity.Negative)
        {
            return null;
        }

        var entry = proposition.Filling(FactRole.Supplier) is { IsEmpty: false } suppliers ? suppliers : proposition.Filling(FactRole.Intermediary);
        var goods = names.Names(proposition.Filling(FactRole.Goods)).Text;
        if (entry.IsEmpty)
        {
            return words.Fill("Gap.Supplier", goods.Length > 0 ? goods : words["Gap.Them"]);
        }

        var open = makers.Where(m => !entry.Contains(m) && !entry.Any(e => isPathStated(m, e))).ToValueList();
        return open.IsEmpty ? null : words.Fill("Gap.Way", words["Gap.They"], names.Names(open).Text, names.Names(entry).Text);
    }

    private FactTold? Told(Proposition p) => p.Type switch
    {
        FactType.Delivery => objects.Delivery(p),
        FactType.Payment => objects.Payment(p),
        FactType.Ownership => objects.Between(p, "Own", FactRole.Owner, FactRole.Asset),
        FactType.Office => objects.Office(p),
        FactType.Production => objects.Production(p),
        FactType.Component => objects.Component(p),
        FactType.Derivation => objects.Between(p, "Be", FactRole.Product, FactRole.Model, "Derivation.Of", isThing: true),
        FactType.Visit => objects.Between(p, "Visit", FactRole.Visitor, FactRole.Host),
        FactType.Cooperation => objects.Pair(p, "Work", "Cooperation.With", "Cooperation.Together"),
        FactType.Listing => objects.Listing(p),
        FactType.Location => objects.Between(p, "Be", FactRole.Party, FactRole.Place, names.IsPlace(p.Filling(FactRole.Place)) ? "Location.In" : "Location.At"),
        FactType.Alias => objects.Pair(p, "Be", "Alias.Of", null),
        FactType.Transfer => objects.Transfer(p, p.Manner == Theft),
        FactType.Meeting => objects.Pair(p, p.Manner == Summons ? "Summon" : "Meet", null, null),
        _ => null,
    };

    private string Verb(FactTold told, FactMood mood, Proposition proposition)
    {
        var number = told.IsPlural ? "Many" : "One";
        var not = proposition.Polarity == Polarity.Negative ? "Not." : "";
        var form = mood switch
        {
            FactMood.Certain or FactMood.Reported when proposition.Manner == Theft => "Said",
            FactMood.Denied or FactMood.NotConfirmed => "Certain",
            FactMood.Planned when told.IsThing => "PlannedThing",
            FactMood.Requested when told.IsThing => "Possible",
            _ => mood.ToString(),
        };
        return words.Fill(
            $"Mood.{form}.{not}{number}",
            words[$"Verb.{told.Verb}.Infinitive"],
            words[$"Verb.{told.Verb}.Gerund"],
            words[$"Verb.{told.Verb}.Bare"],
            words[$"Verb.{told.Verb}.{number}"],
            words[$"Verb.{told.Verb}.Not.{number}"],
            Source(proposition));
    }

    private RunList Manner(Proposition proposition, FactMood mood) => proposition.Manner switch
    {
        null or Summons => RunList.Empty,
        Theft when mood is FactMood.Certain or FactMood.Reported => RunList.Empty,
        Theft => RunList.Of(words.Fill("Sentence.According", Source(proposition))),
        { } manner => RunList.Of(words.Fill("Sentence.Manner", manner)),
    };

    /// <summary>The innermost sources of the first claim that says it.</summary>
    private string Source(Proposition proposition)
    {
        var chain = proposition.Assertions.Concat(proposition.Caveats).Select(a => a.Chain).FirstOrDefault(c => !c.IsEmpty);
        return chain.IsEmpty || chain[^1].IsEmpty ? words["Source.Unnamed"] : words.Listed([.. chain[^1]], 3);
    }
}
