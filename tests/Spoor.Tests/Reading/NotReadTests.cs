using System.Diagnostics;
using System.Text;
using Spoor.Reading;

namespace Spoor.Tests.Reading;

public sealed class NotReadTests
{
    [Theory]
    [InlineData("%PDF-1.7", "The file is a PDF document, which is not read yet.")]
    [InlineData("\u007fELF\u0002", "The file is a Linux program, which is not read yet.")]
    [InlineData("PK\u0003\u0004....word/document.xml", "The file is a Word document, which is not read yet.")]
    [InlineData("PK\u0003\u0004....a.bin", "The file is a zip archive, which is not read yet.")]
    [InlineData("SQLite format 3\0", "The file is a SQLite database, which is not read yet.")]
    [InlineData("\u00ff\u00d8\u00ff\u00e0", "The file is a JPEG picture, which is not read yet.")]
    [InlineData("\u0089PNG\r\n\u001a\n", "The file is a PNG picture, which is not read yet.")]
    [InlineData("\u001f\u008b\u0008", "The file is a gzip archive, which is not read yet.")]
    [InlineData("\u0001\u0002\u0003\0\0\u0003 ab", "The file holds binary data of a kind that is not known here.")]
    [InlineData("", "The file is empty.")]
    [InlineData(" \r\n\t\n", "The file holds nothing but white space.")]
    public void What_is_no_text_is_named_whatever_its_file_name_says(string latin1, string reason) =>
        Assert.Equal(reason, Opening.Reason(Encoding.Latin1.GetBytes(latin1)));

    [Theory]
    [InlineData(typeof(UnauthorizedAccessException), "The file may not be read by this user.")]
    [InlineData(typeof(FileNotFoundException), "The file is not there any more.")]
    [InlineData(typeof(IOException), "The file could not be read: it is locked by another program or the disk reported an error.")]
    public void A_file_that_cannot_be_opened_says_why(Type failure, string reason)
    {
        var result = DocumentReaders.Standard.Read("a.txt", () => throw (Exception)Activator.CreateInstance(failure)!, Opening.Intake, ReadingLimits.Standard);

        Assert.Equal(reason, Assert.IsType<ReadResult.NotRead>(result).Why.Reason);
    }

    [Fact]
    public void A_pipe_is_refused_and_does_not_hang()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pipes with names are made by mkfifo.");
        using var folder = new TemporaryFolder();
        var pipe = Path.Combine(folder.Path, "pipe.txt");
        using (var make = Process.Start("mkfifo", [pipe]))
            make.WaitForExit();

        var result = DocumentReaders.Standard.Read(new SourceFile(pipe, "pipe.txt"), Opening.Intake, ReadingLimits.Standard);

        Assert.Equal("The path is a pipe, a socket or a device, not a file.", Assert.IsType<ReadResult.NotRead>(result).Why.Reason);
    }

    [Fact]
    public void A_file_that_changes_between_the_two_passes_breaks_off()
    {
        var opened = 0;
        var result = DocumentReaders.Standard.Read("a.txt", () => new MemoryStream(Encoding.UTF8.GetBytes("Pass " + ++opened)), Opening.Intake, ReadingLimits.Standard);

        var last = Assert.IsType<ReadResult.Opened>(result).Parts.Last();

        Assert.Equal("The file was changed while it was being read.", Assert.IsType<PartResult.BrokenOff>(last).Why.Reason);
    }

    [Fact]
    public void A_text_over_the_ceiling_is_not_read()
    {
        var result = Opening.Read(Encoding.UTF8.GetBytes("Some words"), limits: new ReadingLimits { TotalLength = 9 });

        Assert.StartsWith("The text has 10 characters", Assert.IsType<ReadResult.NotRead>(result).Why.Reason, StringComparison.Ordinal);
    }
}
