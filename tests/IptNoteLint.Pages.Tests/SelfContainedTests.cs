using Microsoft.Playwright;

namespace IptNoteLint.Pages.Tests;

/// <summary>A page acts on nothing and asks for nothing: it holds health data.</summary>
[Collection(PagesCollection.Name)]
public sealed class SelfContainedTests(Browser browser, SampleReports reports)
{
    private const string ActiveParts = """
        () => [...document.querySelectorAll('*')].flatMap(e => [
            ...(/^(script|iframe|object|embed|form|img|link|base|video|audio)$/i.test(e.tagName) ? [e.tagName] : []),
            ...[...e.attributes].filter(a => /^on/i.test(a.name)).map(a => e.tagName + ' ' + a.name),
            ...[...e.attributes].filter(a => a.name === 'href' && !a.value.startsWith('#')).map(a => e.tagName + ' ' + a.value),
        ])
        """;

    [Fact]
    public async Task Pages_AskForNothingAndReportNoError()
    {
        var tab = await browser.OpenAsync();
        var requests = new List<string>();
        var complaints = new List<string>();
        tab.Request += (_, request) => requests.Add(request.Url);
        tab.Console += (_, message) => complaints.Add($"console {message.Type}: {message.Text}");
        tab.PageError += (_, error) => complaints.Add(error);
        await Browser.CheckAsync(tab, reports.Pages, async page =>
        {
            await tab.WaitForLoadStateAsync(LoadState.NetworkIdle);
            string[] faults = requests is [var only] && only == new Uri(page).AbsoluteUri
                ? [.. complaints]
                : [.. complaints, $"asked for {string.Join(", ", requests)}"];
            requests.Clear();
            complaints.Clear();
            return faults;
        });
    }

    [Fact]
    public async Task Pages_HoldNoActivePart()
    {
        var tab = await browser.OpenAsync();
        await Browser.CheckAsync(tab, reports.Pages, async _ => await tab.EvaluateAsync<string[]>(ActiveParts));
    }

    [Fact]
    public async Task HostileNote_IsShownAsItsText()
    {
        var tab = await browser.OpenAsync();
        await tab.GotoAsync(new Uri(reports.Hostile).AbsoluteUri);
        var text = await tab.Locator("#note").InnerTextAsync();
        Assert.Contains("<script>document.title = 'acted'</script>", text, StringComparison.Ordinal);
        Assert.Contains("<iframe src=\"https://example.invalid\"></iframe>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("acted", await tab.TitleAsync(), StringComparison.Ordinal);
        await tab.Context.CloseAsync();
    }
}
