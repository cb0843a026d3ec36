using System.Text;
using Spoor.Pages;

namespace Spoor.Tests.Pages;

public sealed class ReportTests
{
    [Theory]
    [InlineData(ReportLanguage.English)]
    [InlineData(ReportLanguage.Norwegian)]
    public async Task The_same_findings_give_the_same_bytes(ReportLanguage language)
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        await Report.WriteAsync(MadeUpCase.Findings, language, first, TestContext.Current.CancellationToken);
        await Report.WriteAsync(MadeUpCase.Findings, language, second, TestContext.Current.CancellationToken);

        Assert.True(first.ToArray().AsSpan().SequenceEqual(second.ToArray()));
        Assert.Equal(Encoding.UTF8.GetString(first.ToArray()), await Report.RenderAsync(MadeUpCase.Findings, language, TestContext.Current.CancellationToken));
        if (Environment.GetEnvironmentVariable("SPOOR_REPORT_OUT") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, $"report-{language}.html"), first.ToArray(), TestContext.Current.CancellationToken);
        }
    }
}
