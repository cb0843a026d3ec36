using Spoor.Casework.Gathering;

namespace Spoor.Tests.Casework;

public sealed class WorkCountTests
{
    [Fact]
    public void A_long_document_is_seen_to_go_on_and_ends_with_all_its_steps()
    {
        var told = new List<(int Done, int Total)>();
        var count = new WorkCount(4, (done, total) => told.Add((done, total)));
        using (var document = count.Document(WorkCount.Steps(600_000)))
        {
            // Parts are cut at paragraphs, so that there may be more of them than steps: the last step is the end of the document.
            for (var part = 0; part < 5; part++)
            {
                document.Step();
            }
        }

        count.Document(WorkCount.Steps(10)).Dispose();
        Assert.Equal([(1, 4), (2, 4), (3, 4), (4, 4)], told);
    }
}
