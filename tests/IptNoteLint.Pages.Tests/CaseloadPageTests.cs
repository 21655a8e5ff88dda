using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace IptNoteLint.Pages.Tests;

/// <summary>The page of a caseload in a real browser: searched, sorted, read aloud, printed, and without its script.</summary>
[Collection(PagesCollection.Name)]
public sealed class CaseloadPageTests(Browser browser, CaseloadReports reports)
{
    private const string Rows = "#cases tbody tr:visible";
    private const string Overflow = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    [Theory]
    [InlineData(ColorScheme.Light, 1280, false)]
    [InlineData(ColorScheme.Light, 1280, true)]
    [InlineData(ColorScheme.Dark, 390, true)]
    public async Task Axe_FindsNothing(ColorScheme scheme, int width, bool opened)
    {
        var tab = await OpenAsync(width, scheme);
        if (opened)
        {
            await tab.EvaluateAsync("() => [...document.querySelectorAll('details.case')].slice(0, 2).forEach(c => [c, ...c.querySelectorAll('details')].forEach(d => { d.open = true; }))");
            await tab.EvaluateAsync("() => document.querySelectorAll('details.rule').forEach(d => { d.open = true; })");
        }

        var result = await tab.RunAxe();
        Assert.NotEmpty(result.Passes);
        Assert.Empty(from violation in result.Violations from node in violation.Nodes select $"{violation.Id}: {node.Target}: {violation.Help}");
        await tab.Context.CloseAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task Page_DoesNotScrollSideways(int width)
    {
        var tab = await OpenAsync(width);
        await tab.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
        Assert.Equal(0, await tab.EvaluateAsync<int>(Overflow));
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task Page_AsksForNothing_AndItsPolicyComplainsOfNothing()
    {
        var tab = await browser.OpenAsync();
        var requests = new List<string>();
        var complaints = new List<string>();
        tab.Request += (_, request) => requests.Add(request.Url);
        tab.Console += (_, message) => complaints.Add(message.Text);
        tab.PageError += (_, error) => complaints.Add(error);
        await tab.GotoAsync(new Uri(reports.Page).AbsoluteUri);
        await tab.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Equal([new Uri(reports.Page).AbsoluteUri], requests);
        Assert.Empty(complaints);
        Assert.DoesNotContain("acted", await tab.TitleAsync(), StringComparison.Ordinal);
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task Policy_KeepsEveryOtherScriptFromRunning()
    {
        var tab = await OpenAsync();
        await tab.EvaluateAsync("() => { const s = document.createElement('script'); s.textContent = 'document.title = \"acted\"'; document.body.append(s); }");
        Assert.NotEqual("acted", await tab.TitleAsync());
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task Search_NarrowsTableAndCourses()
    {
        var tab = await OpenAsync();
        Assert.Equal(12, await tab.Locator(Rows).CountAsync());
        await tab.GetByRole(AriaRole.Searchbox).FillAsync("client-a");
        Assert.Equal(1, await tab.Locator(Rows).CountAsync());
        Assert.Equal(1, await tab.Locator("details.case:visible").CountAsync());
        Assert.Equal("1 of 12 courses shown", await tab.Locator("#shown").InnerTextAsync());
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task Filters_NarrowByTherapistAreaAndSafety()
    {
        var tab = await OpenAsync();
        await tab.GetByLabel("Therapist").SelectOptionAsync(new SelectOptionValue { Label = "T. Numberd" });
        Assert.Equal(["client-0003"], await Keys(tab));
        await tab.GetByLabel("Therapist").SelectOptionAsync("");
        await tab.GetByLabel("Area").SelectOptionAsync(new SelectOptionValue { Label = "grief" });
        Assert.Contains("client-b", await Keys(tab));
        Assert.DoesNotContain("client-a", await Keys(tab));
        await tab.GetByLabel("Area").SelectOptionAsync("");
        await tab.GetByLabel("With safety findings").CheckAsync();
        Assert.All(await tab.Locator("#cases tbody tr:visible [data-n=safety]").AllInnerTextsAsync(), s => Assert.NotEqual("0", s));
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task Headings_SortByKeyboard()
    {
        var tab = await OpenAsync();
        await tab.GetByRole(AriaRole.Button, new() { Name = "Warnings", Exact = true }).FocusAsync();
        await tab.Keyboard.PressAsync("Enter");
        var up = await Warnings(tab);
        await tab.Keyboard.PressAsync("Enter");
        Assert.Equal(up.Order(), up);
        Assert.Equal(up.OrderDescending(), await Warnings(tab));
        Assert.Equal("descending", await tab.Locator("#cases th", new() { HasText = "Warnings" }).First.GetAttributeAsync("aria-sort"));
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task Links_OpenWhatTheyLeadTo()
    {
        var tab = await OpenAsync();
        await tab.Locator("#cases a", new() { HasText = "client-a" }).ClickAsync();
        Assert.True(await tab.Locator("details.case[open] .timeline").First.IsVisibleAsync());
        await tab.Locator("details.case[open] .timeline .m").Nth(10).ClickAsync();
        await Assertions.Expect(tab.Locator("details.note[open]")).ToHaveCountAsync(1);
        await tab.Locator("#safety li a").First.ClickAsync();
        await Assertions.Expect(tab.Locator("details.note[open]:has(:target)")).ToBeInViewportAsync();
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task WithoutScript_EverythingIsThere()
    {
        var tab = await browser.OpenAsync(scripts: false);
        await tab.GotoAsync(new Uri(reports.Page).AbsoluteUri);
        Assert.Equal(12, await tab.Locator(Rows).CountAsync());
        Assert.False(await tab.Locator("#tools").IsVisibleAsync());
        await tab.Locator("#cases a").First.ClickAsync();
        await Assertions.Expect(tab.Locator("details.case[open] .chart svg")).ToBeVisibleAsync();
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task ScreenReaders_HearWordsInPlaceOfSigns()
    {
        var tab = await OpenAsync();
        await tab.EvaluateAsync("() => { document.querySelector('details.case').open = true; }");
        var heard = await tab.Locator("details.case").First.Locator(".timeline").AriaSnapshotAsync();
        Assert.Matches("cell \"shown\"", heard);
        Assert.Matches("cell \"(look|minor)\"", heard);
        Assert.Matches("columnheader \"session 1\"", heard);
        var chart = await tab.Locator("details.case").First.Locator("svg").AriaSnapshotAsync();
        Assert.Matches("img \"Phases and PHQ-9 of .* session 1, ", chart);
        await tab.Context.CloseAsync();
    }

    [Fact]
    public async Task Print_HasTheTableAndWhatIsOpen_AndNoTools()
    {
        var tab = await OpenAsync(718, ColorScheme.Dark);
        await tab.EvaluateAsync("() => { document.querySelector('details.case').open = true; }");
        await tab.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await tab.Locator("#tools").IsVisibleAsync());
        Assert.False(await tab.Locator("nav").First.IsVisibleAsync());
        Assert.True(await tab.Locator("#cases").IsVisibleAsync());
        Assert.True(await tab.Locator("details.case[open] .timeline").First.IsVisibleAsync());
        Assert.Equal("rgb(0, 0, 0)", await tab.EvaluateAsync<string>("() => getComputedStyle(document.body).color"));
        await tab.Context.CloseAsync();
    }

    private static async Task<IReadOnlyList<string>> Keys(IPage tab) => await tab.Locator($"{Rows} th").AllInnerTextsAsync();

    private static async Task<List<int>> Warnings(IPage tab) =>
        [.. (await tab.Locator("#cases tbody tr:visible [data-n=warning]").AllInnerTextsAsync()).Select(w => int.Parse(w, System.Globalization.CultureInfo.InvariantCulture))];

    private async Task<IPage> OpenAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var tab = await browser.OpenAsync(width, scheme);
        await tab.GotoAsync(new Uri(reports.Page).AbsoluteUri);
        return tab;
    }
}
