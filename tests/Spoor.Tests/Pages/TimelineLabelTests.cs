using FsCheck;
using FsCheck.Fluent;
using Spoor.Model;
using Spoor.Model.Network;
using Spoor.Pages.Figures;

namespace Spoor.Tests.Pages;

public sealed class TimelineLabelTests
{
    [Fact]
    public void In_a_row_no_label_reaches_another_one_or_a_bar() => Prop.ForAll(Arb.From(Rows()), picture =>
    {
        var spans = TimelineLabel.Of(picture).Select(l => l.Anchor == "start" ? (From: l.X, To: l.X + TimelineLabel.Width(l.Text)) : (From: l.X - TimelineLabel.Width(l.Text), To: l.X))
            .Concat(picture.Bars.Select(b => (From: b.X, To: b.X + b.Width))).Where(s => s.To - s.From > 4 * Geometry.CharacterWidth || s.To - s.From == Bar).Order().ToArray();
        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.To <= pair.Second.From));
    }).Check(Config.QuickThrowOnFailure);

    private const double Bar = 12;

    /// <summary>Rows of bars with room for at least a short label between them.</summary>
    private static Gen<TimelinePicture> Rows() =>
        from count in Gen.Choose(1, 5)
        from steps in Gen.ArrayOf(Gen.Choose(90, 260), count)
        from lengths in Gen.ArrayOf(Gen.Choose(1, 60), count)
        select new TimelinePicture(
            steps.Sum() + 100,
            60,
            steps.Select((s, i) => new PlacedBar(new TimelineItem { Lane = TimelineLane.Events, Label = new string('n', lengths[i]), Time = MadeUpCase.SecondQuarter }, steps.Take(i + 1).Sum() - 80, 20, Bar, 14)).ToValueList(),
            [],
            []);
}
