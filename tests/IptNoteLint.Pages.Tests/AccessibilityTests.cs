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
        var faults = new List<string>();
        foreach (var page in reports.Pages)
        {
            var tab = await browser.OpenAsync(page, width, scheme: scheme);
            var result = await tab.RunAxe();
            Assert.NotEmpty(result.Passes);
            faults.AddRange(
                from violation in result.Violations
                from node in violation.Nodes
                select $"{SampleReports.NameOf(page)}: {violation.Id}: {node.Target}: {violation.Help}");
            await tab.Context.CloseAsync();
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }
}
