using FsCheck;
using FsCheck.Fluent;
using Spoor.Extraction.Claims;
using Spoor.Extraction.Drafts;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Tests.Extraction;

public sealed class MentionPlacesTests
{
    [Fact]
    public void What_is_looked_up_is_what_a_search_through_all_mentions_would_find()
    {
        var span = from start in Gen.Choose(0, 40) from length in Gen.Choose(1, 9) select new TextSpan(start, start + length);
        Prop.ForAll(Gen.ListOf(span).ToArbitrary(), span.ToArbitrary(), (spans, quote) =>
        {
            var entity = new DraftEntity { Type = EntityType.Company, Name = "Orvane" };
            foreach (var mention in spans)
            {
                entity.Add(mention, MentionKind.Named, "test");
            }

            var places = new MentionPlaces();
            return places.IsWithin(entity, quote) == spans.Any(s => quote.Contains(s)) && places.BeginsAt(entity, quote.Start) == spans.Any(s => s.Start == quote.Start);
        }).QuickCheckThrowOnFailure();
    }
}
