using Spoor.Model.Documents;
using Spoor.Model.Values;

namespace Spoor.Linking.Corroboration;

/// <summary>A document whose text may have been copied or been copied from.</summary>
/// <param name="Document">The document.</param>
/// <param name="Published">Publication date; null when not stated.</param>
/// <param name="Language">Language (ISO 639); decides how the text is cut into shingles.</param>
public sealed record DatedText(DocumentId Document, TimeValue? Published, string? Language);

/// <summary>Text that one document shares with another.</summary>
/// <param name="Later">The copy; where the order is not known, the one with the higher id.</param>
/// <param name="Earlier">The text it was taken from: the one published earlier.</param>
/// <param name="Containment">Part of the shorter text's fingerprints that stand in the other, from 0 to 1.</param>
/// <param name="IsOrderKnown">True when their dates tell which came first. Else either may have taken it from the other, or both from a third.</param>
public sealed record TextCopy(DocumentId Later, DocumentId Earlier, double Containment, bool IsOrderKnown = true);

/// <summary>
/// Finds text reuse. It adds edges to a lineage; it never proves independence. Shingles of 5 words (8 characters for scripts without
/// spaces), thinned by winnowing (Schleimer, Wilkerson and Aiken 2003); an inverted index gives the candidates.
/// </summary>
public static class CopyDetection
{
    /// <summary>From this part of the shorter text on, the later one is taken for a copy.</summary>
    private const double LeastContainment = 0.3;

    /// <summary>A shingle in more documents is a set phrase and says nothing about copying.</summary>
    private const int SetPhrase = 200;

    /// <summary>Fingerprints taken of one text at most: about the first half million words.</summary>
    private const int MostFingerprints = 100_000;

    /// <summary>Fewer fingerprints are too little to tell.</summary>
    private const int LeastFingerprints = 5;

    /// <summary>The copies among the documents, in the order of their ids.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="text">Gives the text of one document when it is needed; only one text is held at a time. Null: not to be had, the document is passed over.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyList<TextCopy> Find(IReadOnlyList<DatedText> documents, Func<DocumentId, string?> text, CancellationToken cancellation = default)
    {
        var order = documents.DistinctBy(d => d.Document).OrderBy(d => d.Document).ToArray();
        var prints = new IReadOnlyCollection<ulong>[order.Length];
        var holders = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < order.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            prints[i] = text(order[i].Document) is { } words ? Fingerprints.Of(words, MostFingerprints) : [];
            foreach (var print in prints[i])
            {
                if (!holders.TryGetValue(print, out var known))
                {
                    holders[print] = known = [];
                }

                known.Add(i);
            }
        }

        var copies = new List<TextCopy>();
        for (var i = 0; i < order.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            copies.AddRange(Sharing(i, prints, holders).Select(s => Copy(order[i], order[s.Other], s.Shared, prints[i].Count, prints[s.Other].Count)).OfType<TextCopy>());
        }

        return [.. copies.OrderBy(c => c.Later).ThenBy(c => c.Earlier)];
    }

    /// <summary>Documents after this one that share fingerprints with it, and how many.</summary>
    private static IEnumerable<(int Other, int Shared)> Sharing(int document, IReadOnlyCollection<ulong>[] prints, Dictionary<ulong, List<int>> holders)
    {
        var shared = new SortedDictionary<int, int>();
        foreach (var print in prints[document])
        {
            var others = holders[print];
            foreach (var other in others.Count > SetPhrase ? [] : others)
            {
                if (other > document)
                {
                    shared[other] = shared.GetValueOrDefault(other) + 1;
                }
            }
        }

        return shared.Select(s => (s.Key, s.Value));
    }

    private static TextCopy? Copy(DatedText a, DatedText b, int shared, int printsOfA, int printsOfB)
    {
        var shorter = Math.Min(printsOfA, printsOfB);
        var containment = (double)shared / shorter;
        if (shorter < LeastFingerprints || containment < LeastContainment)
        {
            return null;
        }

        return a.Published?.Last < b.Published?.First ? new TextCopy(b.Document, a.Document, containment)
            : b.Published?.Last < a.Published?.First ? new TextCopy(a.Document, b.Document, containment)
            : a.Document.CompareTo(b.Document) < 0 ? new TextCopy(b.Document, a.Document, containment, IsOrderKnown: false)
            : new TextCopy(a.Document, b.Document, containment, IsOrderKnown: false);
    }
}
