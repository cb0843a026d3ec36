using Spoor.Model.Documents;

namespace Spoor.Linking.Corroboration;

/// <summary>
/// Text reuse among the documents that carry one proposition. Where it is known which text came first, the later one takes it from the
/// earlier. Where it is not, their outlets are one source: a second copy of a text shows nothing that the first does not.
/// </summary>
internal sealed class TextFamilies
{
    private readonly Dictionary<DocumentId, DocumentId> parents = [];
    private readonly Dictionary<string, string> firsts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<DocumentId>> members = new(StringComparer.Ordinal);

    /// <summary>The families of the documents present.</summary>
    /// <param name="copies">Text reuse in the case.</param>
    /// <param name="documents">The documents that carry the proposition, in the order in which they are told.</param>
    /// <param name="outlet">Key of a document's outlet.</param>
    public TextFamilies(IReadOnlyList<TextCopy> copies, IReadOnlyList<DocumentId> documents, Func<DocumentId, string> outlet)
    {
        var order = documents.Select((d, i) => (d, i)).ToDictionary(p => p.d, p => p.i);
        var present = copies.Where(c => order.ContainsKey(c.Later) && order.ContainsKey(c.Earlier)).ToArray();
        foreach (var copy in present.Where(c => c.IsOrderKnown).OrderByDescending(c => c.Containment).ThenBy(c => c.Earlier))
        {
            parents.TryAdd(copy.Later, copy.Earlier);
        }

        foreach (var copy in present.Where(c => !c.IsOrderKnown))
        {
            var (a, b) = (First(outlet(copy.Later)), First(outlet(copy.Earlier)));
            if (!string.Equals(a, b, StringComparison.Ordinal))
            {
                var (keep, drop) = string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
                firsts[drop] = keep;
            }
        }

        var sharing = firsts.Keys.Concat(firsts.Values).ToHashSet(StringComparer.Ordinal);
        foreach (var document in documents.Where(d => sharing.Contains(outlet(d))))
        {
            var first = First(outlet(document));
            if (!members.TryGetValue(first, out var family))
            {
                members[first] = family = [];
            }

            family.Add(document);
        }
    }

    /// <summary>The documents of an outlet's family in their order; empty when the outlet shares its text with nobody, or after somebody.</summary>
    public IReadOnlyList<DocumentId> Of(string outlet) => members.GetValueOrDefault(First(outlet)) ?? [];

    /// <summary>The key that stands for all outlets of a family.</summary>
    public string First(string outlet)
    {
        while (firsts.TryGetValue(outlet, out var other))
        {
            outlet = other;
        }

        return outlet;
    }

    /// <summary>How many texts a text was taken over from one after the other.</summary>
    public int Depth(DocumentId document) => Above(document).Count();

    /// <summary>The text at the beginning of the copying; the document itself when it copies nothing known to be earlier.</summary>
    public DocumentId Root(DocumentId document) => Above(document).LastOrDefault(document);

    // A folder may hold a chain of any length, each text copied from the one before: no recursion.
    private IEnumerable<DocumentId> Above(DocumentId document)
    {
        while (parents.TryGetValue(document, out var parent))
        {
            yield return document = parent;
        }
    }
}
