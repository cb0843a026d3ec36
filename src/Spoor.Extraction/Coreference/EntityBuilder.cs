using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Naming;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Coreference;

/// <summary>
/// Puts the mentions of one document together: names first, then noun phrases that say again who was named, pronouns last.
/// What is not sure is kept apart and marked as possible.
/// </summary>
internal sealed class EntityBuilder(LanguagePack pack, WorldKnowledge world, List<Token> tokens, string text)
{
    private readonly List<DraftEntity> entities = [];
    private readonly Dictionary<string, DraftEntity> byKey = new(StringComparer.Ordinal);
    private readonly NameRegister names = new(pack);
    private readonly Dictionary<int, FoundName> stems = [];

    /// <summary>Keys of the names that the document uses by themselves, not only before a noun as in "the Zarnov plant".</summary>
    private readonly HashSet<string> freestanding = new(StringComparer.Ordinal);

    private readonly PersonPronouns people = new(pack, world, tokens);

    public List<DraftEntity> Build(List<ParsedSentence> sentences, IReadOnlyList<FoundName> found)
    {
        // Names of the whole document first, so that a short form before the full one finds it.
        foreach (var name in found.Where(n => n.Type is not EntityType.Place).OrderByDescending(n => n.End - n.First).ThenBy(n => n.First))
        {
            names.Register(name);
        }

        foreach (var stem in found.Where(n => n.IsCompoundStem))
        {
            stems.TryAdd(stem.First, stem);
        }

        var before = sentences.SelectMany(s => s.NounGroups).Select(g => g.Stem?.First ?? -1).ToHashSet();
        freestanding.UnionWith(found.Where(n => !n.IsCompoundStem && n.Type != EntityType.Place && !before.Contains(n.First)).Select(names.Key));

        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Chunks.Count; i++)
            {
                if (sentence.Chunks[i] is NounGroup group)
                {
                    Stems(group);
                    group.Entity = Resolve(group, i, sentence);
                    Stem(group);
                }
            }

            people.Leave(sentence);
        }

        new Metonyms(pack, this).Mark(sentences);
        new CarriedPronouns(pack, tokens, entities).Resolve(sentences);
        foreach (var sentence in sentences)
        {
            Brackets(sentence);
        }

        // Groups and outlets that point at a merged entity point at what it turned out to be.
        foreach (var group in sentences.SelectMany(s => s.NounGroups))
        {
            group.Entity = group.Entity?.Standing;
        }

        entities.ForEach(e => e.Via = e.Via?.Standing);
        PossibleLinks.Mark(entities, pack);
        entities.RemoveAll(e => e.Mentions.Count == 0);
        return [.. entities.OrderBy(e => e.Mentions.Min(m => m.Span.Start)).ThenBy(e => e.Type)];
    }

    /// <summary>The government of a country as one party, whatever it is called by.</summary>
    public DraftEntity Government(string country) => Keyed("government:" + country, () => new DraftEntity { Type = EntityType.PublicBody, Name = "", Country = country, Section = "government" });

    /// <summary>The government of a country when the text speaks of it; null when it does not.</summary>
    public DraftEntity? KnownGovernment(string country) => byKey.TryGetValue("government:" + country, out var government) && government.Mentions.Count > 0 ? government : null;

    /// <summary>The entity of the publisher that the document's head names; one that the text mentions is the same.</summary>
    public DraftEntity? Publisher(string? name)
    {
        if (name is null)
        {
            return null;
        }

        return entities.FirstOrDefault(e => e.Names.Append(e.Name).Any(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase)))
            ?? new DraftEntity { Type = EntityType.Outlet, Name = name, IsNamed = true };
    }

    /// <summary>The place mentioned at a stretch of text; null when there is none.</summary>
    public DraftEntity? PlaceAt(TextSpan span) => entities.FirstOrDefault(e => e.Type == EntityType.Place && e.Mentions.Any(m => m.Span == span));

    private DraftEntity? Resolve(NounGroup group, int at, ParsedSentence sentence)
    {
        if (group.Pronoun is not null)
        {
            var pronoun = people.Resolve(group, entities);
            pronoun?.Add(GroupSpan(group), MentionKind.Pronoun, "mention.pronoun");
            return pronoun;
        }

        if (group.Name is { } name)
        {
            var named = Named(name);
            Describe(named, group);
            Introduced(named, at, sentence);
            return named;
        }

        if (group.Head is not { } head)
        {
            return Country(group);
        }

        if (IsDescriptor(group, at, sentence))
        {
            return null;
        }

        if (group.Stem is { Type: EntityType.Company or EntityType.Organization or EntityType.Outlet or EntityType.Person } stem && head is { Section: "agency" or "outlet", IsPlural: false } && !pack.Cues.HouseMedia.Contains(head.Lemma) && pack.HasGenitiveToken)
        {
            // "the Baltrex news agency" is Baltrex; "the Vektra website" is not Vektra.
            var outlet = Named(stem);
            (outlet.Type, outlet.IsFirmType) = (EntityType.Outlet, true);
            outlet.IsAgency |= head.Section == "agency";
            outlet.HeadLemmas.Add(head.Lemma);
            outlet.HeadWords.Add(group.HeadWord);
            return outlet;
        }

        return Apposition(group, head, at, sentence) ?? NamedBehind(group, head, at, sentence) ?? Nominal(group, head, IsOwned(at, sentence));
    }

    private DraftEntity? NamedBehind(NounGroup group, NounForm head, int at, ParsedSentence sentence)
    {
        if (NameBehind.Of(group, head, at, sentence) is not { } name)
        {
            return null;
        }

        var entity = Named(name);
        entity.HeadLemmas.Add(head.Lemma);
        entity.HeadWords.Add(group.HeadWord);
        entity.Add(SpanOf(group, sentence, at), MentionKind.Nominal, "mention.apposition");
        return entity;
    }

    /// <summary>"a new camera, K-3, in ...": a name behind a comma names what was just introduced.</summary>
    private void Introduced(DraftEntity named, int at, ParsedSentence sentence)
    {
        var chunks = sentence.Chunks;
        if (at < 2 || chunks[at - 1] is not LinkChunk { Kind: ChunkKind.Comma } || chunks[at - 2] is not NounGroup { Name: null, Head: { IsPlural: false } head, IsDefinite: false, Entity: { IsNamed: false, Mentions.Count: 1 } introduced }
            || named.Mentions.Count > 1 || !ReferenceFit.IsCompatible(named.Type, head.Type) || (at + 1 < chunks.Count && chunks[at + 1] is NounGroup or VerbGroup or LinkChunk { Kind: ChunkKind.Conjunction }))
        {
            return;
        }

        named.HeadLemmas.AddRange(introduced.HeadLemmas);
        named.HeadWords.AddRange(introduced.HeadWords);
        named.Country ??= introduced.Country;
        Merge(introduced, named);
        named.Mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
    }

    /// <summary>"the Chinese side", "Russian entities": heads that are a party only because a country qualifies them.</summary>
    private DraftEntity? Country(NounGroup group)
    {
        if (group.Country is not { } country)
        {
            return null;
        }

        var word = tokens[group.HeadToken].Lower;
        if (pack.Cues.GovernmentHeads.Contains(word))
        {
            var government = Government(country);
            government.Add(GroupSpan(group), MentionKind.Nominal, "mention.government");
            return government;
        }

        if (!pack.Cues.GroupNouns.Contains(word))
        {
            return null;
        }

        var entity = Keyed($"group:{country}:{word}", () => new DraftEntity { Type = EntityType.Organization, Name = Words(group.ContentFirst, group.End), Country = country, IsGroup = true });
        entity.Add(GroupSpan(group), MentionKind.Nominal, "mention.noun");
        return entity;
    }

    private DraftEntity Named(FoundName name)
    {
        var entity = name.Type == EntityType.Place
            ? Keyed($"place:{name.Country}:{NameRegister.PlaceKey(name)}", () => new DraftEntity { Type = EntityType.Place, Name = name.Name, Country = name.Country })
            : Keyed("name:" + names.Key(name), () => new DraftEntity { Type = names.TypeOf(name), Name = names.FullName(name), Country = name.Country, IsFirmType = name.IsFirm });
        if (!entity.Names.Contains(name.Name, StringComparer.Ordinal))
        {
            entity.Names.Add(name.Name);
        }

        entity.Country ??= name.Country;
        entity.IsAgency |= name.IsAgency;
        entity.Title ??= name.Title;
        if (name.Title is { } title && !entity.Attributes.Contains(title, StringComparer.Ordinal))
        {
            entity.Attributes.Add(title);
        }

        entity.Add(name.Span, MentionKind.Named, name.Rule);
        return entity;
    }

    /// <summary>What the noun before a name says of it: country, what it is, who it belongs to.</summary>
    private static void Describe(DraftEntity entity, NounGroup group)
    {
        entity.Country ??= entity.Type == EntityType.Place ? null : group.Country;
        if (group.Descriptor is not { Head: { } head } descriptor)
        {
            return;
        }

        entity.Country ??= descriptor.Country ?? descriptor.Possessor?.Entity?.Country;
        entity.HeadLemmas.Add(head.Lemma);
        entity.HeadWords.Add(descriptor.HeadWord);
        entity.IsAgency |= head.Section == "agency";
        if (!entity.IsFirmType && ReferenceFit.IsCompatible(entity.Type, head.Type))
        {
            (entity.Type, entity.IsFirmType) = (head.Type, true);
        }
    }

    /// <summary>Places inside compounds are mentions of their own: "Washington-baserte".</summary>
    private void Stems(NounGroup group)
    {
        for (var i = group.First; i < group.End; i++)
        {
            if (stems.TryGetValue(i, out var stem) && stem != group.Stem)
            {
                Named(stem);
            }
        }
    }

    private void Stem(NounGroup group)
    {
        if (group.Stem is not { } stem)
        {
            return;
        }

        if (stem is { IsFirm: false, Rule: "name.capital-word" } && group.Entity is { Type: EntityType.Facility or EntityType.Company or EntityType.Organization or EntityType.PublicBody } && !freestanding.Contains(names.Key(stem)))
        {
            // "the Zarnov plant", and nobody else is called Zarnov: the word is part of the plant's name, not a company.
            return;
        }

        var owner = Named(stem);
        if (group.Entity is { } entity && entity != owner && owner.Type == EntityType.Outlet)
        {
            entity.Via ??= owner;
        }
    }

    /// <summary>A noun right before a name belongs to the name: "våpenprodusenten X" is one mention, the name.</summary>
    private static bool IsDescriptor(NounGroup group, int at, ParsedSentence sentence) =>
        at + 1 < sentence.Chunks.Count && sentence.Chunks[at + 1] is NounGroup next && next.Descriptor == group;

    private DraftEntity? Apposition(NounGroup group, NounForm head, int at, ParsedSentence sentence)
    {
        if (Appositions.SaysAgain(pack, group, head, at, sentence) is not { } entity)
        {
            return null;
        }

        if (!entity.IsFirmType)
        {
            (entity.Type, entity.IsFirmType) = (head.Type, true);
        }

        entity.HeadLemmas.Add(head.Lemma);
        entity.HeadWords.Add(group.HeadWord);
        entity.Country ??= group.Country;
        entity.Attributes.Add(Words(group.ContentFirst, group.End));
        entity.Add(SpanOf(group, sentence, at), MentionKind.Nominal, "mention.apposition");
        return entity;
    }

    /// <summary>"the office of X": told apart by whose it is, so it points back at nobody else.</summary>
    private bool IsOwned(int at, ParsedSentence sentence) =>
        at + 2 < sentence.Chunks.Count && sentence.Chunks[at + 1] is LinkChunk link && pack.Grammar.OwnedBy.Contains(link.Word) && sentence.Chunks[at + 2] is NounGroup { Name: not null };

    private DraftEntity Nominal(NounGroup group, NounForm head, bool isOwned)
    {
        var entity = Antecedent(group, head, isOwned);
        entity.Add(GroupSpan(group), MentionKind.Nominal, "mention.noun");
        entity.Country ??= group.Country;
        entity.HeadLemmas.Add(head.Lemma);
        entity.HeadWords.Add(group.HeadWord);
        entity.Section ??= head.Section;
        entity.IsGroup |= head.IsGroup && !entity.IsNamed;
        return entity;
    }

    private DraftEntity Antecedent(NounGroup group, NounForm head, bool isOwned)
    {
        var country = group.Country ?? group.Possessor?.Entity?.Country ?? (group.Possessor?.Name is { MayActAsGovernment: true } owner ? owner.Country : null);
        if (country is not null && pack.Cues.GovernmentHeads.Contains(tokens[group.HeadToken].Lower))
        {
            return Government(country);
        }

        if (head.Type == EntityType.PublicBody && country is not null)
        {
            return Keyed($"body:{country}:{head.Lemma}", () => New(group, head, country));
        }

        // "Ukrainian president" after "President X": the post points at who holds it.
        if (head is { Type: EntityType.Person, IsPlural: false } && entities.LastOrDefault(e => e is { IsNamed: true, Type: EntityType.Person } && e.Title is { } title && title.Contains(head.Lemma, StringComparison.OrdinalIgnoreCase) && (country is null ? group.IsDefinite : e.Country == country)) is { } holder)
        {
            return holder;
        }

        var words = Key(group);
        if ((group.IsDefinite || group.IsDemonstrative) && group.Stem is not { Type: EntityType.Outlet })
        {
            var found = isOwned ? null : Nearest(group, head, country);
            if (found is not null)
            {
                return found;
            }
        }
        else if (byKey.TryGetValue("noun:" + words, out var same) && (group.Quantity is null || head.IsPlural) && (head.IsPlural || group.First == group.ContentFirst))
        {
            // A bare plural said again in the same words is the same group in the same document.
            return same;
        }
        else if (head.IsPlural && group.Quantity is null && country is not null && head.Type is EntityType.PersonGroup or EntityType.Company
            && entities.LastOrDefault(e => !e.IsNamed && e.Country == country && e.HeadLemmas.Contains(head.Lemma, StringComparer.Ordinal) && e.Type == head.Type) is { } countrymen)
        {
            return countrymen;
        }

        else if (group.Quantity is null && head.Section is "technology" or "goods" && Akin(group, head, country) is { } akin)
        {
            return akin;
        }

        var created = New(group, head, country);
        entities.Add(created);
        byKey.TryAdd("noun:" + words, created);
        return created;
    }

    /// <summary>"drone production technology" after "Chinese drone technologies": the same head and a qualifying word in common.</summary>
    private DraftEntity? Akin(NounGroup group, NounForm head, string? country)
    {
        var qualifiers = Enumerable.Range(group.ContentFirst, Math.Max(0, group.HeadToken - group.ContentFirst)).Where(i => tokens[i].IsWord && !pack.Demonyms.ContainsKey(tokens[i].Lower) && tokens[i].Text.Length > 3).Select(i => tokens[i].Lower).ToList();
        return qualifiers.Count == 0 ? null : entities.LastOrDefault(e => !e.IsNamed && e.Mentions.Count > 0 && e.Type == head.Type && e.HeadLemmas.Contains(head.Lemma, StringComparer.Ordinal)
            && (country is null || e.Country is null || e.Country == country) && e.Mentions.Any(m => qualifiers.Any(q => text.AsSpan(m.Span.Start, m.Span.Length).Contains(q, StringComparison.OrdinalIgnoreCase))));
    }

    /// <summary>The entity that a definite noun phrase points back at: the same head first, then a name of the same kind.</summary>
    private DraftEntity? Nearest(NounGroup group, NounForm head, string? country)
    {
        var candidates = entities.Where(e => e.Mentions.Count > 0 && ReferenceFit.IsSameKind(e, head) && (country is null || e.Country is null || e.Country == country)).OrderByDescending(e => e.LastAt).ToList();
        candidates.RemoveAll(e => e is { IsGroup: true, IsNamed: false } && !head.IsPlural);
        if (head.Lemma is "agency" or "byrå" && entities.FirstOrDefault(e => e is { IsAgency: true, Mentions.Count: > 0 }) is { } agency)
        {
            return agency;
        }

        // "the shipyard" after "X Shipyard JSC": the one named so.
        var namedSo = candidates.Where(e => e.IsNamed && group.Country is null && group.Possessor is null && !head.IsPlural && e.Names.Append(e.Name).Any(n => n.Contains(head.Lemma, StringComparison.OrdinalIgnoreCase))).Take(2).ToList();
        if (namedSo.Count == 1)
        {
            return namedSo[0];
        }

        var sameHead = candidates.FirstOrDefault(e => e.HeadLemmas.Any(l => l == head.Lemma || (!pack.HasGenitiveToken ? l.EndsWith(head.Lemma, StringComparison.Ordinal) : l.EndsWith(" " + head.Lemma, StringComparison.Ordinal)))) ?? candidates.FirstOrDefault(e => head.Section is "document" && e.HeadLemmas.Any(l => ReferenceFit.SharesStem(l, head.Lemma))) ?? candidates.FirstOrDefault(e => e.HeadWords.Any(w => ReferenceFit.SharesTail(w, group.HeadWord, head)));
        if (sameHead is { IsNamed: false } && head is { Section: "company", IsPlural: false } && group.Country is null && group.Possessor is null && candidates.Exists(e => e is { IsNamed: true, Type: EntityType.Company } && e.LastAt > sameHead.LastAt))
        {
            // "X said the company ...": a name spoken of since then stands nearer than an unnamed firm before it.
            return ReferenceFit.Unambiguous(candidates, e => e.IsNamed && e.Type == EntityType.Company);
        }

        if (sameHead is not null)
        {
            return sameHead;
        }

        if (group.Country is not null || group.Possessor is not null)
        {
            return null;
        }

        return head.Section switch
        {
            "agency" or "outlet" => candidates.FirstOrDefault(e => e.IsNamed && e.Type == EntityType.Outlet),
            "source" => candidates.FirstOrDefault(e => !e.IsNamed && e.Type == EntityType.PersonGroup && (e.Section == "source" || e.HeadLemmas.Any(pack.Cues.SourceHeads.Contains))),
            "document" when !head.IsPlural || group.Possessive is null => candidates.FirstOrDefault(e => e.Type == EntityType.Document && e.Via is not null) ?? (pack.Cues.GeneralPapers.Contains(head.Lemma) ? candidates.FirstOrDefault(e => e.Type == EntityType.Document) : null),
            "company" when !head.IsPlural => ReferenceFit.Unambiguous(candidates, e => e.IsNamed && e.Type == EntityType.Company),
            "facility" when !head.IsPlural => ReferenceFit.Unambiguous(candidates, e => e.IsNamed && e.Type is EntityType.Facility),
            "person" when !head.IsPlural => candidates.FirstOrDefault(e => e.IsNamed && e.Type == EntityType.Person && e.Attributes.Any(a => a.Contains(head.Lemma, StringComparison.OrdinalIgnoreCase))),
            _ => null,
        };
    }

    /// <summary>"Security Service of Ukraine (SBU)": initials in brackets are another name of what stands before.</summary>
    private void Brackets(ParsedSentence sentence)
    {
        var chunks = sentence.Chunks;
        for (var i = 0; i + 3 < chunks.Count; i++)
        {
            if (chunks[i] is NounGroup { Entity: { IsNamed: true } full } && chunks[i + 1] is LinkChunk { Word: "(" } && chunks[i + 2] is NounGroup { Name: { } shortName, Entity: { } alias } && chunks[i + 3] is LinkChunk { Word: ")" }
                && alias != full && shortName.Name.Length is >= 2 and <= 8 && shortName.Name.All(char.IsUpper) && alias.Type is not EntityType.Place)
            {
                Merge(alias, full);
            }
        }
    }

    private void Merge(DraftEntity from, DraftEntity to)
    {
        if (from == to)
        {
            return;
        }

        foreach (var mention in from.Mentions)
        {
            to.Add(mention.Span, mention.Kind, mention.Rule);
        }

        to.Names.AddRange(from.Names.Where(n => !to.Names.Contains(n, StringComparer.Ordinal)));
        from.Mentions.Clear();
        from.MergedInto = to;

        foreach (var key in byKey.Where(p => p.Value == from).Select(p => p.Key).ToList())
        {
            byKey[key] = to;
        }
    }

    private DraftEntity New(NounGroup group, NounForm head, string? country) => new()
    {
        Type = head.Type,
        Name = Label(group),
        Country = country,
        Section = head.Section,
        IsGroup = head.IsGroup,
    };

    /// <summary>What it is, without how many; with whose it is: "thermal cameras", "Norges utenriksdepartement".</summary>
    private string Label(NounGroup group)
    {
        var first = group.Quantity is { } quantity && quantity.End < group.End ? quantity.End : group.ContentFirst;
        var label = Words(group.Possessor is { } owner && group.Head?.Type is EntityType.PublicBody or EntityType.Organization ? owner.First : first, group.End);
        return pack.Lexicon.Nouns(tokens[group.End - 1].Lower).Length == 0 && pack.GenitiveOf(tokens[group.End - 1].Lower) is not null ? label[..^1] : label;
    }

    private DraftEntity Keyed(string key, Func<DraftEntity> make)
    {
        if (!byKey.TryGetValue(key, out var entity))
        {
            byKey[key] = entity = make();
            entities.Add(entity);
        }

        return entity;
    }

    private string Key(NounGroup group) =>
        string.Join(' ', Enumerable.Range(group.ContentFirst, group.End - group.ContentFirst).Where(i => tokens[i].IsWord).Select(i => tokens[i].Lower));

    public TextSpan GroupSpan(NounGroup group) => new(tokens[group.First].Start, tokens[group.End - 1].End);

    /// <summary>The group with an "of" phrase that belongs to it: "the buyer of defence equipment".</summary>
    private TextSpan SpanOf(NounGroup group, ParsedSentence sentence, int at)
    {
        var chunks = sentence.Chunks;
        return at + 2 < chunks.Count && chunks[at + 1] is LinkChunk { Kind: ChunkKind.Preposition } link && pack.Grammar.Of.Contains(link.Word) && chunks[at + 2] is NounGroup owned
            ? new TextSpan(tokens[group.First].Start, tokens[owned.End - 1].End)
            : GroupSpan(group);
    }

    private string Words(int first, int end) => text[tokens[first].Start..tokens[end - 1].End];
}
