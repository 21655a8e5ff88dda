using Microsoft.Playwright;

namespace IptNoteLint.Pages.Tests;

/// <summary>A page is read on a phone, on a desk and on paper.</summary>
[Collection(PagesCollection.Name)]
public sealed class LayoutTests(Browser browser, SampleReports reports)
{
    private const string Overflow = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /// <summary>A4 between margins of 1 cm, in CSS pixels.</summary>
    private const int PaperWidth = 718;

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task Pages_DoNotScrollSideways(int width)
    {
        var faults = new List<string>();
        foreach (var page in reports.Pages)
        {
            var tab = await browser.OpenAsync(page, width);
            var overflow = await tab.EvaluateAsync<int>(Overflow);
            if (overflow > 0)
            {
                faults.Add($"{SampleReports.NameOf(page)}: {overflow} px too wide");
            }

            await tab.Context.CloseAsync();
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Fact]
    public async Task Print_KeepsTheTextAndLeavesNavigationOut()
    {
        var faults = new List<string>();
        foreach (var page in reports.Pages)
        {
            var tab = await browser.OpenAsync(page, PaperWidth, scheme: ColorScheme.Dark);
            var words = await tab.Locator("main").InnerTextAsync();
            await tab.EmulateMediaAsync(new() { Media = Media.Print });
            var name = SampleReports.NameOf(page);
            if (await tab.Locator("nav").First.IsVisibleAsync())
            {
                faults.Add($"{name}: the navigation is printed");
            }

            if (await tab.Locator("main").InnerTextAsync() != words)
            {
                faults.Add($"{name}: the printed text differs");
            }

            if (await tab.EvaluateAsync<string>("() => getComputedStyle(document.body).color") != "rgb(0, 0, 0)")
            {
                faults.Add($"{name}: the printed text is not black");
            }

            if (await tab.EvaluateAsync<int>(Overflow) > 0)
            {
                faults.Add($"{name}: too wide for A4");
            }

            await tab.Context.CloseAsync();
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Fact]
    public async Task Pages_ReadTopDown()
    {
        var faults = new List<string>();
        foreach (var page in reports.Pages)
        {
            var tab = await browser.OpenAsync(page);
            var levels = await tab.Locator("h1, h2, h3, h4, h5, h6").EvaluateAllAsync<int[]>("all => all.map(e => Number(e.tagName[1]))");
            if (levels.Count(l => l == 1) != 1 || levels[0] != 1 || levels.Zip(levels.Skip(1)).Any(p => p.Second > p.First + 1))
            {
                faults.Add($"{SampleReports.NameOf(page)}: headings {string.Join(" ", levels)}");
            }

            if (await tab.Locator("main").CountAsync() != 1 || await tab.Locator("header").CountAsync() == 0 || await tab.Locator("html[lang]").CountAsync() == 0)
            {
                faults.Add($"{SampleReports.NameOf(page)}: main, header or language is missing");
            }

            await tab.Context.CloseAsync();
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }
}
