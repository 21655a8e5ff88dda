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

    /// <summary>Opens a page in a context of its own, with animations off.</summary>
    public async Task<IPage> OpenAsync(string page, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light, Action<IPage>? listen = null)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var tab = await context.NewPageAsync();
        listen?.Invoke(tab);
        await tab.GotoAsync(new Uri(page).AbsoluteUri);
        return tab;
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
