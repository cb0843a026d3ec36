using Spoor.Casework.Holdings;
using Spoor.Model.Findings;

namespace Spoor.Casework.Findings;

/// <summary>What was left unread or repaired in documents that were read: the reader must see it beside the findings.</summary>
internal static class ReadingRemarks
{
    // Kind of the question that the extraction asks about a text in none of its languages.
    private const string Language = "language";

    /// <summary>The remarks in the order of the documents, the same words about one document once.</summary>
    public static IEnumerable<ReadingRemark> Of(CaseHoldings holdings) =>
        holdings.Documents.SelectMany(stored =>
            holdings.Of(stored.Document.Id).SelectMany(a => a.Review).Where(r => r.Kind == Language).Select(r => r.Question)
                .Concat(stored.Repairs.Select(r => $"{r.What.TrimEnd('.')} ({r.Where})."))
                .Distinct(StringComparer.Ordinal)
                .Select(remark => new ReadingRemark(stored.Document.Path, remark)));
}
