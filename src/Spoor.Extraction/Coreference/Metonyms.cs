using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Packs;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Coreference;

/// <summary>
/// A country or its capital that acts is its government: "Kyiv said", "Beijing's denial", "hand over evidence to China".
/// The mention moves from the place to the government.
/// </summary>
internal sealed class Metonyms(LanguagePack pack, EntityBuilder builder)
{
    /// <summary>Verb sets whose subject acts, decides or speaks.</summary>
    private static readonly string[] ActingSets = ["supply", "give", "equip", "receive", "buy", "sell", "pay", "make", "develop", "steal", "transfer", "share", "cooperate", "meet", "summon", "sanction", "finance", "use", "acquire"];

    /// <summary>Verb sets whose "to" or "with" reaches a government.</summary>
    private static readonly string[] ReachingSets = ["transfer", "share", "cooperate", "meet"];

    public void Mark(List<ParsedSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            foreach (var clause in sentence.Clauses)
            {
                Mark(clause);
            }

            if (sentence.Sentence.Kind is SegmentKind.Heading && sentence.Chunks is [NounGroup speaking, LinkChunk { Kind: ChunkKind.Colon }, LinkChunk { Kind: ChunkKind.Dash or ChunkKind.Quote }, ..])
            {
                // "Beijing: – Unknown": a country that is quoted.
                Move(speaking);
            }

            foreach (var group in sentence.NounGroups)
            {
                if (group.Possessor is { } owner && (pack.Cues.GovernmentNouns.Contains(group.HeadWord) || pack.Cues.Nominal.ContainsKey(group.HeadWord)))
                {
                    Move(owner);
                }
            }
        }
    }

    private void Mark(Clause clause)
    {
        var verb = clause.Verb;
        var isReporting = pack.ReportingOf(verb) is not null;
        var acts = verb is { IsPassive: false, IsAuxiliaryOnly: false } && !pack.Cues.Stative.Contains(verb.Lemma) && !(verb.Joined is { } joined && pack.Cues.Stative.Contains(joined));
        var isActing = acts || isReporting || verb.Chain.Any(c => pack.Reporting.ContainsKey(c)) || ActingSets.Any(s => pack.IsInSet(s, verb)) || (verb is { IsPassive: false, IsAuxiliaryOnly: false } && verb.Modal is not null);
        if (isActing && !(verb.IsPassive && isReporting))
        {
            foreach (var subject in clause.Subjects)
            {
                Move(subject);
            }
        }

        if (isReporting || pack.IsInSet("inform", verb))
        {
            foreach (var target in clause.Objects)
            {
                Move(target);
            }
        }

        foreach (var phrase in clause.Phrases)
        {
            var reaches = ReachingSets.Any(s => pack.IsInSet(s, verb)) && pack.Grammar.Reaching.Contains(phrase.Preposition);
            if (reaches || (verb.IsPassive && pack.Grammar.By.Contains(phrase.Preposition)))
            {
                phrase.Groups.ForEach(Move);
            }
        }
    }

    private void Move(NounGroup group)
    {
        if (group.Name is not { MayActAsGovernment: true, Country: { } country } name || group.Entity is not { Type: EntityType.Place } place)
        {
            return;
        }

        place.Mentions.RemoveAll(m => m.Span == name.Span);
        var government = builder.Government(country);
        government.Add(name.Span, MentionKind.Metonym, "mention.metonym");
        if (government.Name.Length == 0)
        {
            government.Name = name.Name;
        }

        if (!government.Names.Contains(name.Name, StringComparer.Ordinal))
        {
            government.Names.Add(name.Name);
        }

        group.Entity = government;
    }
}
