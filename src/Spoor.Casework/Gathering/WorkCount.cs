namespace Spoor.Casework.Gathering;

/// <summary>
/// How much of the reading is done. A document counts once, a long one as many times as it has stretches of text, so that a run over one long
/// document is seen to go on.
/// </summary>
internal sealed class WorkCount(int total, Action<int, int> report)
{
    private const int Stretch = 256 * 1024;

    private int done;

    /// <summary>In how many steps a document of so many bytes is told.</summary>
    public static int Steps(long bytes) => 1 + (int)Math.Min(bytes / Stretch, 1_000_000);

    /// <summary>A document of so many steps.</summary>
    public DocumentCount Document(int steps) => new(this, steps);

    private void Add(int steps) => report(Interlocked.Add(ref done, steps), total);

    /// <summary>The steps of one document; what is left of them is done when it is.</summary>
    internal sealed class DocumentCount(WorkCount all, int steps) : IDisposable
    {
        private int left = steps;

        /// <summary>One more stretch is done; the last step is kept for the end of the document.</summary>
        public void Step()
        {
            for (var seen = left; seen > 1; seen = left)
            {
                if (Interlocked.CompareExchange(ref left, seen - 1, seen) == seen)
                {
                    all.Add(1);
                    return;
                }
            }
        }

        /// <summary>The document is done.</summary>
        public void Dispose() => all.Add(Interlocked.Exchange(ref left, 0));
    }
}
