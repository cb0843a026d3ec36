using Spoor.Model.Annotations;

namespace Spoor.Tests.Extraction;

/// <summary>What a denial hangs on.</summary>
public sealed class DenialTests
{
    /// <summary>Once a government's dismissal of "the claims" hung on its ambassador's being summoned, the fact told right before it.</summary>
    [Fact]
    public void The_claims_that_are_dismissed_are_what_others_said_and_no_act_that_the_outlet_tells()
    {
        var read = ReadText.Of("en", """
            The security service said that Orvana Ltd supplied the Tarnholm shipyard with winches in 2023.
            On Tuesday the foreign ministry of Lenland met the ambassador of Varland.
            Despite Varland's dismissal of the claims as "invented", the service stands by its report.
            """);
        var denial = read.Found.Claims.Single(c => c.Stance == Stance.Denies);

        var target = Assert.Single(denial.Targets);
        Assert.Equal(FactType.Delivery, read.Found.Facts.Single(f => f.Id == target).Type);
    }

    /// <summary>Once "the maker, X, denies that it supplied the yard" was a denial by the newspaper named before, of whatever was told before.</summary>
    [Fact]
    public void Who_denies_is_named_between_commas_and_what_is_denied_in_full_points_at_nothing_else()
    {
        var read = ReadText.Of("en", """
            Orvana Ltd delivered five winches to the Tarnholm plant, the Morning Courier reported.
            The maker of the cameras, Kestrel Optics, denies that it supplied the Dalholm shipyard with cameras.
            """);
        var denial = read.Found.Claims.Single(c => c.Stance == Stance.Denies);

        Assert.Equal("publisher > Kestrel Optics", read.Chain(denial));
        Assert.Empty(denial.Targets);
        var denied = read.Found.Facts.Single(f => f.Id == Assert.Single(denial.Facts));
        Assert.Equal("Kestrel Optics", read.Name(denied.Filling(FactRole.Supplier)[0]));
    }

    [Fact]
    public void What_a_party_says_of_its_own_doings_is_none_of_the_claims()
    {
        var read = ReadText.Of("en", """
            Orvana Ltd said that it supplied the Tarnholm shipyard with winches in 2023.
            The embassy rejected the claims as "invented".
            """);

        Assert.Empty(Assert.Single(read.Found.Claims, c => c.Stance == Stance.Denies).Targets);
    }
}
