using Microsoft.Playwright;

namespace IptNoteLint.Pages.Tests;

/// <summary>The Chromium of this machine, started once for all tests. Nothing is downloaded.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Find(),
            Headless = true,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--no-first-run", "--no-default-browser-check",
            ],
        });
    }

    /// <summary>Opens an empty tab with animations off, in a context of its own.</summary>
    public async Task<IPage> OpenAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light, bool scripts = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = scripts,
        });
        return await context.NewPageAsync();
    }

    /// <summary>Shows page after page in a tab and fails with everything that the check finds.</summary>
    /// <param name="tab">The tab; it is closed at the end.</param>
    /// <param name="pages">Full paths.</param>
    /// <param name="check">Gives the faults of the page that the tab shows.</param>
    public static async Task CheckAsync(IPage tab, IEnumerable<string> pages, Func<string, Task<IEnumerable<string>>> check)
    {
        var faults = new List<string>();
        foreach (var page in pages)
        {
            await tab.GotoAsync(new Uri(page).AbsoluteUri);
            faults.AddRange((await check(page)).Select(fault => $"{SampleReports.NameOf(page)}: {fault}"));
        }

        await tab.Context.CloseAsync();
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static string Find() => (
        from name in Names
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        let path = Path.Combine(folder, name)
        where File.Exists(path)
        select path).FirstOrDefault()
        ?? throw new FileNotFoundException($"These tests need a Chromium on the PATH under one of the names {string.Join(", ", Names)}.");
}
