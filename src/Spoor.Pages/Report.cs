using System.Text;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Spoor.Model.Findings;
using Spoor.Pages.Proof;
using Spoor.Pages.Sections;
using Spoor.Pages.Words;

namespace Spoor.Pages;

/// <summary>
/// Draws the one self-contained page of a case, <c>report.html</c>: it needs no network, no fonts and no other file,
/// and the same findings give the same bytes.
/// </summary>
public static class Report
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The whole page as text. For a large case write it to a stream instead.</summary>
    public static async Task<string> RenderAsync(CaseFindings findings, ReportLanguage language, CancellationToken cancellation = default)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        await WriteAsync(findings, language, writer, cancellation).ConfigureAwait(false);
        return writer.ToString();
    }

    /// <summary>Writes the page as UTF-8 without a byte order mark; the stream stays open.</summary>
    public static async Task WriteAsync(CaseFindings findings, ReportLanguage language, Stream destination, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var writer = new StreamWriter(destination, Utf8, bufferSize: 64 * 1024, leaveOpen: true) { NewLine = "\n" };
        await using (writer.ConfigureAwait(false))
        {
            await WriteAsync(findings, language, writer, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Writes the page as text; the writer stays open.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped; what was written so far is not a whole page.</exception>
    public static async Task WriteAsync(CaseFindings findings, ReportLanguage language, TextWriter destination, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(destination);
        cancellation.ThrowIfCancellationRequested();
        var book = new ExhibitBook(findings, Wording.For(language == ReportLanguage.Norwegian ? "nb" : "en"), cancellation);
        var services = new ServiceCollection().AddSingleton(book).BuildServiceProvider();
        await using (services.ConfigureAwait(false))
        {
            var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
            await using (renderer.ConfigureAwait(false))
            {
                await renderer.Dispatcher.InvokeAsync(async () =>
                {
                    var page = await renderer.RenderComponentAsync<ReportPage>().ConfigureAwait(true);
                    cancellation.ThrowIfCancellationRequested();
                    page.WriteHtmlTo(destination);
                }).ConfigureAwait(false);
            }
        }

        await destination.FlushAsync(cancellation).ConfigureAwait(false);
    }
}
