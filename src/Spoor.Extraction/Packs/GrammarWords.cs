using System.Collections.Frozen;

namespace Spoor.Extraction.Packs;

/// <summary>
/// Words of a language that the program asks for one by one, by what they do in a sentence: the file <c>grammar.yml</c> of a pack. Verbs stand
/// as lemmas, all else as forms in lower case.
/// </summary>
internal sealed class GrammarWords(PackNode node)
{
    public FrozenSet<string> And { get; } = node.Set("and");

    public FrozenSet<string> Or { get; } = node.Set("or");

    public FrozenSet<string> But { get; } = node.Set("but");

    /// <summary>What a part of a sentence may begin with and is none of its words: and, but, while.</summary>
    public FrozenSet<string> Openers { get; } = node.Set("openers");

    /// <summary>After a negation these take it back: "not only".</summary>
    public FrozenSet<string> Only { get; } = node.Set("only");

    /// <summary>Before who does what a passive tells.</summary>
    public FrozenSet<string> By { get; } = node.Set("by");

    /// <summary>Between a noun and a name: "a firm called X".</summary>
    public FrozenSet<string> Called { get; } = node.Set("called");

    /// <summary>Before who gives, with a noun: "the delivery from X".</summary>
    public FrozenSet<string> From { get; } = node.Set("from");

    /// <summary>Before who gets.</summary>
    public FrozenSet<string> To { get; } = node.Set("to");

    /// <summary>Before whom a deed reaches: "shared with X".</summary>
    public FrozenSet<string> Reaching { get; } = node.Set("reaching");

    public FrozenSet<string> Of { get; } = node.Set("of");

    /// <summary>Between a noun and the name of whose it is: "the office of X", "kontoret til X".</summary>
    public FrozenSet<string> OwnedBy { get; } = node.Set("owned_by");

    /// <summary>Between a noun and whose or where it is: "officials of X", "offices in X".</summary>
    public FrozenSet<string> Belonging { get; } = node.Set("belonging");

    /// <summary>Between a post and where it is held.</summary>
    public FrozenSet<string> PostsAt { get; } = node.Set("posts_at");

    /// <summary>Verbs of being and staying so.</summary>
    public FrozenSet<string> Copulas { get; } = node.Set("copulas");

    /// <summary>Verbs with a judgement behind them: "was illegal".</summary>
    public FrozenSet<string> Judging { get; } = node.Set("judging");

    /// <summary>Verbs that by themselves name no deed: be, have, know.</summary>
    public FrozenSet<string> NoDeed { get; } = node.Set("no_deed");

    /// <summary>Verbs whose object does what follows: "helped X sell".</summary>
    public FrozenSet<string> Causing { get; } = node.Set("causing");

    /// <summary>Verbs that say what is thought also when negated.</summary>
    public FrozenSet<string> Believing { get; } = node.Set("believing");

    /// <summary>The subject of "it was X that".</summary>
    public FrozenSet<string> Dummy { get; } = node.Set("dummy");

    /// <summary>The subject of "there is".</summary>
    public FrozenSet<string> There { get; } = node.Set("there");

    /// <summary>What an outlet reports on as a whole: "X reports this".</summary>
    public FrozenSet<string> This { get; } = node.Set("this");

    /// <summary>Whoever speaks, as written: English "I" is a capital, and Norwegian "I" a preposition at the head of a sentence.</summary>
    public FrozenSet<string> I { get; } = node.Set("i");

    public FrozenSet<string> We { get; } = node.Set("we");

    /// <summary>Before a perfect: it did not happen.</summary>
    public FrozenSet<string> Would { get; } = node.Set("would");

    /// <summary>Lemmas of auxiliaries whose forms stand among no verbs; of other classes the form is its own lemma.</summary>
    public FrozenDictionary<Auxiliary, string> AuxiliaryLemmas { get; } =
        node.Get("auxiliary_lemmas").Entries().ToFrozenDictionary(e => Enum.TryParse<Auxiliary>(e.Key, ignoreCase: true, out var kind) ? kind : throw e.Value.Fault($"'{e.Key}' is no class of auxiliaries"), e => e.Value.Text);

    /// <summary>Auxiliaries that suppose at the head of a sentence: "had X sold".</summary>
    public FrozenSet<string> Supposing { get; } = node.Set("supposing");

    /// <summary>Before a gerund that was done: by.</summary>
    public FrozenSet<string> DoingBy { get; } = node.Set("doing_by");

    /// <summary>Verbs before a gerund that was done: begin.</summary>
    public FrozenSet<string> DoingOn { get; } = node.Set("doing_on");

    /// <summary>Auxiliaries of a bare form: "did sell".</summary>
    public FrozenSet<string> BareAuxiliaries { get; } = node.Set("bare_auxiliaries");

    /// <summary>Verbs with a bare form behind their object: "let it sell".</summary>
    public FrozenSet<string> BareBehind { get; } = node.Set("bare_behind");

    public FrozenSet<string> Respectively { get; } = node.Set("respectively");

    /// <summary>Before a post that is no longer held.</summary>
    public FrozenSet<string> Former { get; } = node.Set("former");

    /// <summary>Nouns for a name.</summary>
    public FrozenSet<string> NameNouns { get; } = node.Set("name_nouns");
}
