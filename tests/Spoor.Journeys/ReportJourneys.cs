using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Spoor.Journeys;

/// <summary>The report of the demo in a real browser, opened from the file.</summary>
public sealed partial class ReportJourneys : IAsyncLifetime
{
    private const string Browser = "/usr/bin/chromium";
    private const string Finding = "a.said[href^='#ev-']";

    private readonly Workshop shop = new();
    private readonly List<string> complaints = [];
    private readonly List<string> requests = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Browser))
        {
            Assert.True(Environment.GetEnvironmentVariable("CI") != "true", $"the browser journeys need {Browser}: install Debian's package chromium");
            Assert.Skip($"{Browser} is not there: install Debian's package chromium");
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Browser,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--disable-sync", "--no-first-run"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        shop.Dispose();
    }

    private async Task<IPage> The_report()
    {
        var run = await SpoorProgram.Run(shop.Path, "demo");
        Assert.True(run.Status == 0, run.Error);
        var page = await browser!.NewPageAsync();
        page.SetDefaultTimeout(10_000);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) => requests.Add(request.Url);
        await page.GotoAsync(new Uri(Path.Combine(shop.Path, "out", "demo", "report.html")).AbsoluteUri);
        return page;
    }

    [Fact]
    public async Task It_opens_from_the_file_without_a_complaint_and_asks_for_nothing_else()
    {
        var page = await The_report();
        await page.Locator(Finding).First.ClickAsync();
        await page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
        Assert.Empty(complaints);
        Assert.Equal([new Uri(Path.Combine(shop.Path, "out", "demo", "report.html")).AbsoluteUri], requests.Where(r => !r.StartsWith("data:", StringComparison.Ordinal)));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith('data:'))"));
    }

    [Fact]
    public async Task A_click_on_a_finding_shows_its_words_marked_and_back_goes_back()
    {
        var page = await The_report();
        var finding = page.Locator(Finding).First;
        var place = await finding.GetAttributeAsync("href");
        await finding.ClickAsync();
        await The_words_are_shown(page, place!);
        await page.GoBackAsync();
        Assert.Equal("", await page.EvaluateAsync<string>("() => location.hash"));
        await page.GoForwardAsync();
        await The_words_are_shown(page, place!);
    }

    [Fact]
    public async Task The_keyboard_alone_leads_to_the_words()
    {
        var page = await The_report();
        string? place = null;
        for (var i = 0; i < 300 && place is null; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            place = await page.EvaluateAsync<string?>($"() => document.activeElement?.matches(\"{Finding}\") ? document.activeElement.getAttribute('href') : null");
        }

        Assert.NotNull(place);
        await page.Keyboard.PressAsync("Enter");
        await The_words_are_shown(page, place);
    }

    [Fact]
    public async Task On_a_narrow_screen_a_picture_says_that_it_scrolls_and_the_arrow_keys_scroll_it()
    {
        var page = await The_report();
        await page.SetViewportSizeAsync(360, 740);
        var hint = page.Locator("#network figure > .sideways");
        await Assertions.Expect(hint).ToBeVisibleAsync();
        await Assertions.Expect(hint).ToContainTextAsync("scroll it sideways");
        Assert.Equal(360, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));

        var frame = page.Locator("#network figure > .frame");
        await frame.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForFunctionAsync("() => document.querySelector('#network figure > .frame').scrollLeft > 0");
    }

    [Fact]
    public async Task On_a_wide_screen_a_picture_that_fits_says_nothing_of_scrolling()
    {
        var page = await The_report();
        await page.SetViewportSizeAsync(1900, 1000);
        await Assertions.Expect(page.Locator("#network figure > .sideways")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task On_paper_the_pictures_lie_on_broad_pages_and_no_page_is_blank()
    {
        var page = await The_report();
        var paper = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
        var sizes = Sizes().Matches(paper).Select(m => (Width: double.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), Height: double.Parse(m.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture))).ToList();
        Assert.InRange(sizes.Count, 10, 40);
        Assert.InRange(sizes.Count(s => s.Width > s.Height), 2, 5);

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await page.SetViewportSizeAsync(1017, 688);
        await Assertions.Expect(page.Locator("#network figure > .sideways")).ToBeHiddenAsync();
        // The smallest letters of the supply picture, as the paper shows them: its width between the margins is 1017 pixels.
        var letters = await page.EvaluateAsync<double>("() => { const s = document.querySelector('#network-picture-title').ownerSVGElement; return 11 * s.getScreenCTM().a * .75; }");
        Assert.True(letters >= 5, $"{letters} points");
    }

    [Fact]
    public async Task Exhibits_show_no_marks_of_Markdown()
    {
        var page = await The_report();
        var texts = await page.Locator("#exhibits .text p").AllTextContentsAsync();
        Assert.Contains(texts, t => t.StartsWith("The cameras. Invoices", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, t => t.StartsWith('#') || t.Contains("**", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_timeline_says_what_happened_between_whom()
    {
        var page = await The_report();
        var events = await page.Locator("#timeline tbody tr td:last-child").AllTextContentsAsync();
        Assert.Contains("Orvanta Logistics LLC → Dalmys Shipyard JSC: thermal cameras", events);
        Assert.Contains("Meeting: Eira Lothe – Josef Imrin", events);
    }

    [Fact]
    public async Task An_opened_exhibit_changes_no_other_look_of_the_page()
    {
        var page = await The_report();
        const string look = "() => { const s = getComputedStyle(document.documentElement); return s.borderLeftWidth + ' ' + getComputedStyle(document.querySelector('.settle .lead')).color; }";
        var before = await page.EvaluateAsync<string>(look);
        await page.Locator(Finding).First.ClickAsync();
        Assert.Equal(before, await page.EvaluateAsync<string>(look));
    }

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", RegexOptions.NonBacktracking)]
    private static partial Regex Sizes();

    private static async Task The_words_are_shown(IPage page, string place)
    {
        Assert.Equal(place, await page.EvaluateAsync<string>("() => location.hash"));
        var words = page.Locator($"[id='{place[1..]}']");
        await Assertions.Expect(words).ToBeInViewportAsync();
        Assert.NotEqual("", (await words.InnerTextAsync()).Trim());
        Assert.True(await words.EvaluateAsync<bool>("e => e.matches('mark') || e.closest('mark') !== null || e.querySelector('mark') !== null"), "the words are not marked");
        // Marked for the eye too: not the colour of the page behind it.
        Assert.True(await words.EvaluateAsync<bool>(
            "e => { const m = e.matches('mark') ? e : e.closest('mark') ?? e.querySelector('mark'); return getComputedStyle(m).backgroundColor !== 'rgba(0, 0, 0, 0)'; }"));
    }
}
