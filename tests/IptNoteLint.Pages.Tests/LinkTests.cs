namespace IptNoteLint.Pages.Tests;

/// <summary>From a finding to its words and back.</summary>
[Collection(PagesCollection.Name)]
public sealed class LinkTests(Browser browser, SampleReports reports)
{
    /// <summary>Follows every link; gives how many there were, and those whose target is not in view then.</summary>
    private const string FollowAll = """
        async () => {
            const links = [...document.querySelectorAll('a')];
            const faults = [];
            for (const link of links) {
                link.click();
                await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                const box = document.querySelector(':target')?.getBoundingClientRect();
                if (location.hash !== link.getAttribute('href') || !box || box.bottom <= 0 || box.top >= innerHeight) {
                    faults.push(link.getAttribute('href') + ' is not shown');
                }
            }
            return [String(links.length), ...faults];
        }
        """;

    /// <summary>Places that a finding names and whose line does not lead back to it.</summary>
    private const string OneWayPlaces = """
        () => [...document.querySelectorAll('.finding .places a, .finding .looked a')].filter(link => {
            const row = document.querySelector(link.getAttribute('href'))?.closest('.row');
            return !row?.querySelector('a[href="#' + link.closest('.finding').id + '"]');
        }).map(link => link.closest('.finding').id + ' -> ' + link.getAttribute('href'))
        """;

    [Fact]
    public async Task EveryLink_BringsItsTargetIntoView()
    {
        var tab = await browser.OpenAsync();
        await Browser.CheckAsync(tab, reports.Pages, async _ =>
            await tab.EvaluateAsync<string[]>(FollowAll) is [not "0", .. var faults] ? faults : ["no link at all"]);
    }

    [Fact]
    public async Task FindingsAndPlaces_PointAtEachOther()
    {
        var tab = await browser.OpenAsync();
        await Browser.CheckAsync(tab, reports.Pages, async _ => await tab.EvaluateAsync<string[]>(OneWayPlaces));
    }

    [Fact]
    public async Task Click_LeadsFromTheNoteToTheFinding()
    {
        var tab = await browser.OpenAsync();
        var page = reports.Pages.First(p => File.ReadAllText(p).Contains("<mark class=\"asks\"", StringComparison.Ordinal));
        await tab.GotoAsync(new Uri(page).AbsoluteUri);
        var mark = tab.Locator("mark.asks a").First;
        var finding = await mark.GetAttributeAsync("href");
        await mark.ClickAsync();
        await tab.WaitForURLAsync($"**{finding}");
        Assert.True(await tab.Locator($"{finding} h3").First.IsVisibleAsync());
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task Tab_ReachesTheLinksAndShowsWhereItIs()
    {
        var tab = await browser.OpenAsync();
        await tab.GotoAsync(new Uri(reports.Pages[0]).AbsoluteUri);
        await tab.Keyboard.PressAsync("Tab");
        var focused = tab.Locator("a:focus");
        var target = await focused.GetAttributeAsync("href");
        Assert.NotEqual("none", await focused.EvaluateAsync<string>("e => getComputedStyle(e).outlineStyle"));
        await tab.Keyboard.PressAsync("Enter");
        await tab.WaitForURLAsync($"**{target}");
        await tab.Context.CloseAsync();
    }
}
