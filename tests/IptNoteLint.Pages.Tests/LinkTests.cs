using Microsoft.Playwright;

namespace IptNoteLint.Pages.Tests;

/// <summary>From a finding to its words and back.</summary>
[Collection(PagesCollection.Name)]
public sealed class LinkTests(Browser browser, SampleReports reports)
{
    private const string IsInView = """
        () => {
            const target = document.querySelector(':target');
            if (!target) return false;
            const box = target.getBoundingClientRect();
            return box.bottom > 0 && box.top < innerHeight;
        }
        """;

    /// <summary>What a link points to, points back: an item that names places is named by one of them.</summary>
    private const string OneWayPlaces = """
        () => [...document.querySelectorAll('.places a, .looked a')].filter(a => {
            const place = document.querySelector(a.getAttribute('href'));
            const item = a.closest('[id]');
            const row = place?.closest('.row');
            return !row || !item || !row.querySelector('a[href="#' + item.id + '"]');
        }).map(a => a.closest('[id]')?.id + ' -> ' + a.getAttribute('href'))
        """;

    [Fact]
    public async Task EveryLink_BringsItsTargetIntoView()
    {
        var faults = new List<string>();
        var followed = 0;
        foreach (var page in reports.Pages)
        {
            var tab = await browser.OpenAsync(page);
            foreach (var link in await tab.Locator("a").AllAsync())
            {
                var target = await link.GetAttributeAsync("href");
                await link.ClickAsync();
                followed++;
                if (new Uri(tab.Url).Fragment != target || !await tab.EvaluateAsync<bool>(IsInView))
                {
                    faults.Add($"{SampleReports.NameOf(page)}: {target} is not shown");
                }
            }

            await tab.Context.CloseAsync();
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
        Assert.True(followed > reports.Pages.Count * 4, $"Only {followed} links were found.");
    }

    [Fact]
    public async Task FindingsAndPlaces_PointAtEachOther()
    {
        var faults = new List<string>();
        foreach (var page in reports.Pages)
        {
            var tab = await browser.OpenAsync(page);
            faults.AddRange((await tab.EvaluateAsync<string[]>(OneWayPlaces)).Select(f => $"{SampleReports.NameOf(page)}: {f}"));
            await tab.Context.CloseAsync();
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Fact]
    public async Task Tab_ReachesTheLinksAndShowsWhereItIs()
    {
        var tab = await browser.OpenAsync(reports.Pages[0]);
        await tab.Keyboard.PressAsync("Tab");
        var focused = tab.Locator("a:focus");
        Assert.Equal(1, await focused.CountAsync());
        Assert.NotEqual("none", await focused.EvaluateAsync<string>("e => getComputedStyle(e).outlineStyle"));
        await tab.Keyboard.PressAsync("Enter");
        Assert.NotEqual("", new Uri(tab.Url).Fragment);
        await tab.Context.CloseAsync();
    }
}
