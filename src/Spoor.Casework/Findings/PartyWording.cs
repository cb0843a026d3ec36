using Spoor.Casework.Holdings;
using Spoor.Casework.Wording;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;
using Spoor.Model.Findings;
using Spoor.Model.Parties;

namespace Spoor.Casework.Findings;

/// <summary>
/// Names in sentences. What has no name of its own is told in the document's words: in quotation marks when it is somebody, or goods in
/// another language than the sentence; only goods in the sentence's own language stand without.
/// </summary>
internal sealed class PartyWording
{
    private readonly CaseHoldings holdings;
    private readonly PartyBook parties;
    private readonly CaseWords words;
    private readonly Dictionary<DocumentId, string?> languages = [];
    private readonly Dictionary<PartyId, string> counted = [];

    public PartyWording(CaseHoldings holdings, PartyBook parties, CaseWords words)
    {
        this.holdings = holdings;
        this.parties = parties;
        this.words = words;
        foreach (var annotations in holdings.Annotations)
        {
            languages.TryAdd(annotations.Document, annotations.Language);
        }
    }

    /// <summary>The name of a party as a piece of a sentence.</summary>
    public RunList Name(PartyId id) => Name(id, parties[id].Name);

    private RunList Name(PartyId id, string text)
    {
        var party = parties[id];
        var name = RunList.Of(new SentenceRun(text, id));
        return party.IsNamed || (!PartyBook.IsActor(party.Type) && IsSameLanguage(party)) ? name : RunList.Fill(words["Sentence.Quoted"], name);
    }

    /// <summary>
    /// Goods beside a figure of their own: the words of the quantity that the noun phrase begins with ("more than forty thermal cameras") are left out.
    /// </summary>
    public RunList Counted(ValueList<PartyId> ids) => RunList.Listed([.. ids.Select(id => Name(id, Uncounted(parties[id])))], words);

    /// <summary>Names side by side.</summary>
    public RunList Names(ValueList<PartyId> ids) => RunList.Listed([.. ids.Select(Name)], words);

    /// <summary>True for what has no name of its own.</summary>
    public bool IsWord(PartyId id) => !parties[id].IsNamed;

    /// <summary>True when the verb stands in the plural.</summary>
    public bool IsPlural(ValueList<PartyId> ids) =>
        ids.Count > 1 || (ids.Count == 1 && parties[ids[0]] is var only && (only.IsGroup || only.Type is EntityType.PersonGroup or EntityType.Goods));

    private string Uncounted(Party party)
    {
        if (!counted.TryGetValue(party.Id, out var name))
        {
            counted[party.Id] = name = WithoutQuantity(party);
        }

        return name;
    }

    private string WithoutQuantity(Party party)
    {
        foreach (var member in party.IsNamed ? [] : party.Members)
        {
            foreach (var annotations in holdings.Of(member.Document))
            {
                var figures = annotations.Entities.Where(e => e.Id == member.Entity).SelectMany(e => e.Mentions)
                    .SelectMany(m => annotations.Quantities.Where(q => q.Span.Start == m.Span.Start && q.Span.Length < m.Span.Length));
                foreach (var figure in figures)
                {
                    if (holdings.Texts.Words(new Evidence(member.Document, figure.Span)) is { Length: > 0 } words && party.Name.StartsWith(words, StringComparison.OrdinalIgnoreCase)
                        && party.Name[words.Length..].TrimStart() is { Length: > 0 } rest)
                    {
                        return rest;
                    }
                }
            }
        }

        // A figure in digits at the head of an unnamed phrase counts the goods, wherever the quantity was found.
        var word = party.Name.IndexOf(' ', StringComparison.Ordinal);
        return !party.IsNamed && word > 0 && party.Name.Take(word).All(char.IsAsciiDigit) ? party.Name[word..].TrimStart() : party.Name;
    }

    /// <summary>True for a place: one is in it and not at it.</summary>
    public bool IsPlace(ValueList<PartyId> ids) => ids.Count > 0 && parties[ids[0]].Type == EntityType.Place;

    private bool IsSameLanguage(Party party) =>
        party.Members.Any(m => languages.GetValueOrDefault(m.Document) is not { } language || language == words.Language || (words.Language == "nb" && language is "no" or "nn"));
}
