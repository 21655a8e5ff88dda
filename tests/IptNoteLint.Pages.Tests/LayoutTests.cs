using Microsoft.Playwright;

namespace IptNoteLint.Pages.Tests;

/// <summary>A page is read on a phone, on a desk and on paper.</summary>
[Collection(PagesCollection.Name)]
public sealed class LayoutTests(Browser browser, SampleReports reports)
{
    private const string Overflow = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private const string Colour = "() => getComputedStyle(document.body).color";
    private const string Headings = "() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(e => Number(e.tagName[1]))";

    /// <summary>A4 between margins of 1 cm, in CSS pixels.</summary>
    private const int PaperWidth = 718;

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task Pages_DoNotScrollSideways(int width)
    {
        var tab = await browser.OpenAsync(width);
        await Browser.CheckAsync(tab, reports.Pages, async _ =>
            await tab.EvaluateAsync<int>(Overflow) is var overflow and > 0 ? [$"{overflow} px too wide"] : []);
    }

    [Fact]
    public async Task Print_KeepsTheTextAndLeavesNavigationOut()
    {
        var tab = await browser.OpenAsync(PaperWidth, ColorScheme.Dark);
        await Browser.CheckAsync(tab, reports.Pages, async _ =>
        {
            await tab.EmulateMediaAsync(new() { Media = Media.Screen });
            var words = await tab.Locator("main").InnerTextAsync();
            await tab.EmulateMediaAsync(new() { Media = Media.Print });
            var printed = await tab.Locator("main").InnerTextAsync();
            return new[]
            {
                (Fault: "the navigation is printed", Found: await tab.Locator("nav").First.IsVisibleAsync()),
                (Fault: "the printed text differs", Found: words.Length == 0 || printed != words),
                (Fault: "the printed text is not black", Found: await tab.EvaluateAsync<string>(Colour) != "rgb(0, 0, 0)"),
                (Fault: "too wide for A4", Found: await tab.EvaluateAsync<int>(Overflow) > 0),
            }.Where(f => f.Found).Select(f => f.Fault);
        });
    }

    [Fact]
    public async Task Pages_ReadTopDown()
    {
        var tab = await browser.OpenAsync();
        await Browser.CheckAsync(tab, reports.Pages, async _ =>
        {
            var levels = await tab.EvaluateAsync<int[]>(Headings);
            return new[]
            {
                (Fault: "no one title at the top", Found: levels.Count(l => l == 1) != 1 || levels[0] != 1),
                (Fault: $"headings leave a level out: {string.Join(" ", levels)}", Found: levels.Zip(levels.Skip(1)).Any(p => p.Second > p.First + 1)),
                (Fault: "not one main part", Found: await tab.Locator("main").CountAsync() != 1),
                (Fault: "no header", Found: await tab.Locator("header").CountAsync() == 0),
                (Fault: "no language", Found: await tab.Locator("html[lang=en]").CountAsync() == 0),
            }.Where(f => f.Found).Select(f => f.Fault);
        });
    }
}
