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
        var faults = new List<string>();
        foreach (var page in reports.Pages)
        {
            var name = SampleReports.NameOf(page);
            var requests = new List<string>();
            var tab = await browser.OpenAsync(page, listen: t =>
            {
                t.Request += (_, r) => requests.Add(r.Url);
                t.Console += (_, m) => faults.Add($"{name}: console {m.Type}: {m.Text}");
                t.PageError += (_, e) => faults.Add($"{name}: {e}");
            });
            await tab.WaitForLoadStateAsync(LoadState.NetworkIdle);
            faults.AddRange(requests.Where(r => r != new Uri(page).AbsoluteUri).Select(r => $"{name}: asked for {r}"));
            if (requests.Count == 0)
            {
                faults.Add($"{name}: its own request was not seen");
            }

            await tab.Context.CloseAsync();
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Fact]
    public async Task Pages_HoldNoActivePart()
    {
        var faults = new List<string>();
        foreach (var page in reports.Pages)
        {
            var tab = await browser.OpenAsync(page);
            faults.AddRange((await tab.EvaluateAsync<string[]>(ActiveParts)).Select(p => $"{SampleReports.NameOf(page)}: {p}"));
            await tab.Context.CloseAsync();
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Fact]
    public async Task HostileNote_IsShownAsItsText()
    {
        var tab = await browser.OpenAsync(reports.Hostile);
        var text = await tab.Locator("#note").InnerTextAsync();
        Assert.Contains("<script>document.title = 'acted'</script>", text, StringComparison.Ordinal);
        Assert.Contains("<iframe src=\"https://example.invalid\"></iframe>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("acted", await tab.TitleAsync(), StringComparison.Ordinal);
        await tab.Context.CloseAsync();
    }
}
