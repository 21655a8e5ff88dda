using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace IptNoteLint.Pages.Tests;

/// <summary>What axe-core finds in every page, best practices included: nothing.</summary>
[Collection(PagesCollection.Name)]
public sealed class AccessibilityTests(Browser browser, SampleReports reports)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task Axe_FindsNothing(ColorScheme scheme, int width)
    {
        var tab = await browser.OpenAsync(width, scheme);
        await Browser.CheckAsync(tab, reports.Pages, async _ =>
        {
            var result = await tab.RunAxe();
            Assert.NotEmpty(result.Passes);
            return
                from violation in result.Violations
                from node in violation.Nodes
                select $"{violation.Id}: {node.Target}: {violation.Help}";
        });
    }
}
