using FsCheck;
using FsCheck.Fluent;
using Spoor.Model.Documents;
using Spoor.Pages.Proof;

namespace Spoor.Tests.Pages;

public sealed class SpanIndexTests
{
    [Fact]
    public void What_is_looked_up_is_what_a_search_through_all_would_find()
    {
        var span = from start in Gen.Choose(0, 40) from length in Gen.Choose(0, 12) select new TextSpan(start, start + length);
        Prop.ForAll(Gen.ListOf(span).ToArbitrary(), span.ToArbitrary(), (spans, wanted) =>
            new SpanIndex(spans).Overlapping(wanted).SequenceEqual(spans.Order().Where(s => s.Overlaps(wanted)))).QuickCheckThrowOnFailure();
    }
}
