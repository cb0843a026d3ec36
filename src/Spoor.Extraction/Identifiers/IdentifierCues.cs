using System.Collections.Frozen;
using Spoor.Extraction.Packs;

namespace Spoor.Extraction.Identifiers;

/// <summary>The cue words of all languages together: a number in a Norwegian text may stand beside an English cue.</summary>
internal sealed class IdentifierCues
{
    private const string File = "/identifiers.yml";

    private IdentifierCues(CueNode root, IReadOnlyList<PackNode> files)
    {
        Root = root;
        Fillers = Words(files, "fillers");
        Joiners = Words(files, "joiners");
        Units = Words(files, "units");
        Known = files.SelectMany(f => f.Texts("known")).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Start of the tree of cue phrases, by lower-case word.</summary>
    public CueNode Root { get; }

    /// <summary>Words that may stand between a cue and its number.</summary>
    public FrozenSet<string> Fillers { get; }

    /// <summary>Words that join the numbers of a list.</summary>
    public FrozenSet<string> Joiners { get; }

    /// <summary>Words that make a figure a quantity.</summary>
    public FrozenSet<string> Units { get; }

    /// <summary>Export control numbers that stand without a cue.</summary>
    public FrozenSet<string> Known { get; }

    /// <summary>Reads the cue words of the given languages.</summary>
    public static IdentifierCues Load(IEnumerable<string> languages)
    {
        var files = languages.Select(code => $"languages/{code}{File}").Where(PackFiles.Has).Select(PackFiles.Read).ToList();
        var root = new CueNode();
        foreach (var file in files)
        {
            foreach (var (name, phrases) in file.Get("schemes").Entries())
            {
                if (!Enum.TryParse<Schemes>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var scheme))
                {
                    throw phrases.Fault($"'{name}' is no scheme of identifiers");
                }

                AddAll(root, phrases.Texts("any"), scheme, isExact: false);
                AddAll(root, phrases.Texts("exact"), scheme, isExact: true);
            }

            AddAll(root, file.Texts("other"), Schemes.Other, isExact: false);
        }

        return new IdentifierCues(root, files);
    }

    private static void AddAll(CueNode root, IEnumerable<string> phrases, Schemes scheme, bool isExact)
    {
        foreach (var phrase in phrases)
        {
            root.Add(phrase, scheme, isExact);
        }
    }

    private static FrozenSet<string> Words(IReadOnlyList<PackNode> files, string key) => files.SelectMany(f => f.Texts(key)).ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>A node of the tree of cue phrases.</summary>
internal sealed class CueNode
{
    private readonly Dictionary<string, CueNode> next = new(StringComparer.Ordinal);

    /// <summary>What a phrase that ends here is the cue of; none when no phrase ends here.</summary>
    public Schemes Schemes { get; private set; }

    /// <summary>The spelling that the text must have, unless a colon follows; null when letters of either case do.</summary>
    public string? Exact { get; private set; }

    public void Add(string phrase, Schemes scheme, bool isExact)
    {
        var node = this;
        foreach (var word in phrase.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!node.next.TryGetValue(word, out var child))
            {
                node.next.Add(word, child = new CueNode());
            }

            node = child;
        }

        node.Schemes |= scheme;
        node.Exact = isExact ? phrase : null;
    }

    public CueNode? Follow(ReadOnlySpan<char> lowerWord) => next.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lowerWord, out var child) ? child : null;
}
