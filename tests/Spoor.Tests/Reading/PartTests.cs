using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Spoor.Reading;

namespace Spoor.Tests.Reading;

public sealed class PartTests
{
    [Theory]
    [InlineData("One.\n\nTwo.\nThree.", 10, "One.\n\n")]
    [InlineData("One two.\nThree four.", 12, "One two.\n")]
    [InlineData("One. Two three four", 12, "One. ")]
    [InlineData("onetwo threefour", 9, "onetwo ")]
    [InlineData("abcdefghijkl", 5, "abcde")]
    [InlineData("abc\r\ndef", 4, "abc")]
    [InlineData("abc\U0001F600def", 4, "abc")]
    public void A_part_ends_at_the_best_place_before_the_limit(string words, int limit, string first) =>
        Assert.Equal(first, Opening.Parts(Encoding.UTF8.GetBytes(words), limits: new ReadingLimits { PartLength = limit })[0].Text);

    [Fact]
    public void Parts_together_are_the_whole_and_their_positions_go_on()
    {
        var pieces = Gen.Elements("word", " ", "\n", "\r\n", "\n\n", "Ж", "\U0001F600", ". ", "# ", "- ");
        var property = Prop.ForAll(Gen.ArrayOf(pieces).Select(string.Concat).ToArbitrary(), Gen.Choose(2, 40).ToArbitrary(), (words, limit) =>
        {
            var bytes = Encoding.UTF8.GetBytes("x" + words);
            var parts = Opening.Parts(bytes, limits: new ReadingLimits { PartLength = limit });
            var at = 0;
            foreach (var part in parts)
            {
                Assert.Equal(at, part.Start);
                Assert.All(part.Segments, s => Assert.True(part.Span.Contains(s.Span)));
                Assert.Equal(part.Start, Assert.Single(part.Map.Runs).TextStart);
                at += part.Text.Length;
            }

            return string.Concat(parts.Select(p => p.Text)) == "x" + words && parts.All(p => p.Text.Length <= limit);
        });
        property.QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Two_hundred_megabytes_are_read_in_parts_of_bounded_size()
    {
        var paragraph = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Поставка went through the port. ", 30)) + "\n\n");
        var times = 200_000_000 / paragraph.Length;

        var result = DocumentReaders.Standard.Read("big.txt", () => new RepeatedStream(paragraph, times), Opening.Intake, ReadingLimits.Standard);

        long total = 0;
        var longest = 0;
        foreach (var part in Assert.IsType<ReadResult.Opened>(result).Parts)
        {
            var text = Assert.IsType<PartResult.Read>(part).Text;
            Assert.Equal(total, text.Start);
            total += text.Text.Length;
            longest = Math.Max(longest, text.Text.Length);
        }

        Assert.Equal((long)Encoding.UTF8.GetCharCount(paragraph) * times, total);
        Assert.InRange(longest, 1, ReadingLimits.Standard.PartLength);
    }

    private sealed class RepeatedStream(byte[] unit, long times) : Stream
    {
        private long at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => unit.Length * times;

        public override long Position { get => at; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var done = 0;
            while (done < count && at < Length)
            {
                var from = (int)(at % unit.Length);
                var some = Math.Min(count - done, unit.Length - from);
                unit.AsSpan(from, some).CopyTo(buffer.AsSpan(offset + done));
                done += some;
                at += some;
            }

            return done;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
