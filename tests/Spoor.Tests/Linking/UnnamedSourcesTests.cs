using Spoor.Linking.Corroboration;
using Spoor.Model.Parties;

namespace Spoor.Tests.Linking;

public sealed class UnnamedSourcesTests
{
    [Fact]
    public void The_lowest_number_that_is_free_is_given()
    {
        var sources = new UnnamedSources();
        sources.Take(new PartyId("a"), 1);
        Assert.Equal(0, sources.Free());
        sources.Take(new PartyId("b"), 0);
        Assert.Equal(2, sources.Free());
        Assert.Equal((1, 0), (sources.Of(new PartyId("a")), sources.Of(new PartyId("b"))));
        Assert.Null(sources.Of(new PartyId("c")));
    }
}
