using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Coreference;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Facts;

/// <summary>
/// Facts that a noun group states by itself: "the state-owned, sanctioned maker X", "X, a researcher at Y", "the Oslo-based Y",
/// "a company under sanctions", "X, also known as Y". They are the narrator's own, whoever is quoted around them.
/// </summary>
internal sealed class NominalFacts(LanguagePack pack, List<Token> tokens, EntityBuilder entities)
{
    public List<DraftFact> Find(List<ParsedSentence> sentences)
    {
        var found = new List<DraftFact>();
        foreach (var sentence in sentences.Where(s => s.Sentence.Kind is not (SegmentKind.Boilerplate or SegmentKind.SourceLine)))
        {
            for (var i = 0; i < sentence.Chunks.Count; i++)
            {
                if (sentence.Chunks[i] is NounGroup group)
                {
                    Adjectives(sentence, i, group, found);
                    Title(sentence, group, found);
                    Post(sentence, i, group, found);
                    OtherName(sentence, i, group, found);
                }
            }

            UnderSanctions(sentence, found);
        }

        return found;
    }

    private void Adjectives(ParsedSentence sentence, int at, NounGroup group, List<DraftFact> found)
    {
        var named = at + 1 < sentence.Chunks.Count && sentence.Chunks[at + 1] is NounGroup next && next.Descriptor == group ? next : group;
        if (named.Entity is not { IsParty: true } party)
        {
            return;
        }

        var whole = new TextSpan(tokens[group.First].Start, tokens[named.End - 1].End);
        if (group.StateToken >= 0)
        {
            found.Add(Fact(FactType.Ownership, "ownership.state-adjective", sentence, tokens[group.StateToken].Span, (FactRole.Asset, party), whole));
        }

        if (group.ListedToken >= 0)
        {
            found.Add(Fact(FactType.Listing, "listing.adjective", sentence, tokens[group.ListedToken].Span, (FactRole.Party, party), whole));
        }

        // "the Oslo-based X", "den Washington-baserte tankesmien X"
        for (var i = group.First; i < named.First; i++)
        {
            var text = tokens[i].Text;
            var hyphen = text.LastIndexOf('-');
            if (hyphen > 0 && pack.Cues.BasedIn.Contains(tokens[i].Lower[(hyphen + 1)..]) && entities.PlaceAt(new TextSpan(tokens[i].Start, tokens[i].Start + hyphen)) is { } place)
            {
                var fact = Fact(FactType.Location, "location.based", sentence, whole, (FactRole.Party, party), whole);
                fact.Fill(FactRole.Place, place);
                found.Add(fact);
            }
        }
    }

    /// <summary>"Ukrainian President X", "foreign minister Y": the title is an office; a head of state or government holds it in the government.</summary>
    private void Title(ParsedSentence sentence, NounGroup group, List<DraftFact> found)
    {
        if (group.Name is not { Title: { } title, TitleFirst: >= 0 } name || group.Entity is not { Type: EntityType.Person } person || !IsPost(title.ToLowerInvariant()))
        {
            return;
        }

        var span = new TextSpan(tokens[group.First].Start, tokens[group.End - 1].End);
        var fact = Fact(FactType.Office, "office.title", sentence, span, (FactRole.Holder, person), span);
        fact.Title = title;
        if ((group.Country ?? name.Country) is { } country && pack.Names.HeadsOfState.Contains(title.ToLowerInvariant()) && entities.KnownGovernment(country) is { } government)
        {
            fact.Fill(FactRole.Organization, government);
        }

        found.Add(fact);
    }

    /// <summary>A title that is a post: "Mr" and "Dr" are none.</summary>
    private bool IsPost(string title)
    {
        var last = title.Split(' ')[^1];
        return pack.Names.Posts.Contains(title) || pack.Names.Posts.Contains(last) || pack.Lexicon.Nouns(last) is [{ Section: "person" }, ..];
    }

    /// <summary>"X, a researcher at Y", "X, director of Y", "seniorforsker tilknyttet tankesmien Y".</summary>
    private void Post(ParsedSentence sentence, int at, NounGroup group, List<DraftFact> found)
    {
        var chunks = sentence.Chunks;
        // Who was a director once holds no post now.
        if (group.Head is not { Type: EntityType.Person } head || group.Entity is not { Type: EntityType.Person, IsNamed: true } person
            || Enumerable.Range(group.First, group.End - group.First).Any(i => pack.Grammar.Former.Contains(tokens[i].Lower)))
        {
            return;
        }

        for (var i = at + 1; i < Math.Min(at + 5, chunks.Count); i++)
        {
            if (chunks[i] is LinkChunk { Kind: ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Complementiser or ChunkKind.Relative })
            {
                break;
            }

            if (chunks[i] is NounGroup { Entity: { Type: EntityType.Company or EntityType.Organization or EntityType.PublicBody or EntityType.Facility or EntityType.Outlet } organization } where)
            {
                if (i + 1 < chunks.Count && chunks[i + 1] is NounGroup next && next.Descriptor == where)
                {
                    continue;
                }

                var first = chunks.Take(at).OfType<NounGroup>().LastOrDefault(g => g.Entity == person && g.Name is not null)?.First ?? group.First;
                var span = new TextSpan(tokens[first].Start, tokens[where.End - 1].End);
                var fact = Fact(FactType.Office, "office.apposition", sentence, span, (FactRole.Holder, person), span);
                fact.Fill(FactRole.Organization, organization);
                fact.Title = head.Lemma;
                found.Add(fact);
                return;
            }
        }
    }

    /// <summary>"X, also known as Y": two names of one party.</summary>
    private void OtherName(ParsedSentence sentence, int at, NounGroup group, List<DraftFact> found)
    {
        if (group.Entity is not { IsNamed: true } party || group.Name is null)
        {
            return;
        }

        Signature(sentence, at, group, found);
        for (var i = group.End; i < Math.Min(group.End + 3, sentence.Sentence.End); i++)
        {
            if (!pack.Cues.AlsoKnownAs.TryMatch(tokens, i, sentence.Sentence.End, out var length, out _))
            {
                continue;
            }

            var other = sentence.NounGroups.FirstOrDefault(g => g.First >= i + length && g.First <= i + length + 2 && g.Name is not null)?.Entity;
            if (other is not null && other != party && other.IsNamed)
            {
                var end = sentence.NounGroups.First(g => g.Entity == other && g.First >= i).End;
                var span = new TextSpan(tokens[group.First].Start, tokens[end - 1].End);
                var fact = Fact(FactType.Alias, "alias.known-as", sentence, span, (FactRole.Party, party), span);
                fact.Fill(FactRole.Alias, other);
                found.Add(fact);
            }

            return;
        }
    }

    /// <summary>"signs with its local name Y": a name that the text itself calls the name of the party it speaks of.</summary>
    private void Signature(ParsedSentence sentence, int at, NounGroup group, List<DraftFact> found)
    {
        if (at == 0 || sentence.Chunks[at - 1] is not NounGroup { Name: null, Possessive: not null } naming || !pack.Grammar.NameNouns.Contains(naming.HeadWord) || group.Entity is not { } other)
        {
            return;
        }

        var party = sentence.NounGroups.FirstOrDefault(g => g.First < group.First && g.Entity is { IsParty: true, IsNamed: true } && g.Entity != other)?.Entity;
        if (party is null)
        {
            return;
        }

        var span = group.Name!.Span;
        var fact = Fact(FactType.Alias, "alias.own-name", sentence, span, (FactRole.Party, party), span);
        fact.Fill(FactRole.Alias, other);
        found.Add(fact);
    }

    /// <summary>"a company also under American and European sanctions", "X is under sanctions".</summary>
    private void UnderSanctions(ParsedSentence sentence, List<DraftFact> found)
    {
        var s = sentence.Sentence;
        for (var i = s.First; i < s.End; i++)
        {
            if (!pack.Cues.UnderSanctions.TryMatch(tokens, i, s.End, out var length, out _))
            {
                continue;
            }

            var end = -1;
            for (var j = i + length; j < Math.Min(i + length + 6, s.End) && end < 0; j++)
            {
                end = pack.Cues.SanctionNouns.Contains(tokens[j].Lower) ? j + 1 : -1;
            }

            var holder = sentence.NounGroups.Where(g => g.End <= i && g.Entity is { IsParty: true }).OrderByDescending(g => g.End).FirstOrDefault();
            if (holder is not null && sentence.Clauses.LastOrDefault(c => c.Verb.First >= holder.End && c.Verb.First <= i && c.Verb.IsFinite) is { } predicate)
            {
                // "X, which bought from Y, is under sanctions": whose verb it is, not who stands nearest.
                holder = predicate.Subjects.FirstOrDefault(g => g.Entity is { IsParty: true });
            }

            if (end < 0 || holder?.Entity is not { } party)
            {
                continue;
            }

            var span = new TextSpan(tokens[holder.First].Start, tokens[end - 1].End);
            var listing = Fact(FactType.Listing, "listing.under", sentence, span, (FactRole.Party, party), span);
            if (sentence.NounGroups.FirstOrDefault(g => g.First == end + 1 && pack.Grammar.From.Contains(tokens[end].Lower)) is { Entity: { Type: EntityType.PublicBody or EntityType.Organization } authority })
            {
                listing.Fill(FactRole.Authority, authority);
            }

            found.Add(listing);
            i = end;
        }
    }

    private static DraftFact Fact(FactType type, string rule, ParsedSentence sentence, TextSpan span, (FactRole Role, DraftEntity Entity) filling, TextSpan whole)
    {
        var fact = new DraftFact { Type = type, Rule = rule, Sentence = sentence.Index, Span = span, IsPresupposed = true };
        fact.Fill(filling.Role, filling.Entity);
        if (whole != span)
        {
            fact.Evidence.Add(whole);
        }

        return fact;
    }
}
