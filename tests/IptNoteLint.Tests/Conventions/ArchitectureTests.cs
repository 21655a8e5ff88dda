namespace IptNoteLint.Tests.Conventions;

public sealed class ArchitectureTests
{
    private const string Library = "IptNoteLint.";

    private const string Program = "src/IptNoteLint.Cli";

    /// <summary>The arrows: what each folder may name. A folder may always name itself.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["src/IptNoteLint/Text"] = [],
        ["src/IptNoteLint/Notes"] = ["Text"],
        ["src/IptNoteLint/Lexicons"] = ["Text"],
        ["src/IptNoteLint/Facts"] = ["Notes", "Lexicons", "Text"],
        ["src/IptNoteLint/Diagnostics"] = ["Facts", "Notes", "Text"],
        ["src/IptNoteLint/Settings"] = ["Diagnostics", "Facts", "Notes", "Text"],
        ["src/IptNoteLint/House"] = ["Settings", "Diagnostics", "Facts", "Notes", "Lexicons", "Text"],
        ["src/IptNoteLint/Caseloads"] = ["Diagnostics", "Facts", "Notes", "Text"],
        ["src/IptNoteLint/Linting"] = ["Caseloads", "House", "Settings", "Diagnostics", "Facts", "Notes", "Lexicons", "Text"],
        ["src/IptNoteLint/Reports"] = ["Caseloads", "House", "Settings", "Diagnostics", "Facts", "Notes", "Text"],
        ["src/IptNoteLint.Engine"] = [],
        ["rules"] = ["Linting", "Caseloads", "Diagnostics", "Facts", "Notes"],
        ["src/IptNoteLint.Cli/Documents"] = ["Diagnostics", "Text"],
        ["src/IptNoteLint.Cli/Store"] = ["Cli.Documents", "Reports"],
        ["src/IptNoteLint.Cli/Settings"] = ["Cli.Documents", "Diagnostics", "House", "Linting", "Settings"],
        ["src/IptNoteLint.Cli/Watching"] = ["Cli.Documents", "Cli.Settings", "Cli.Store", "Diagnostics", "Facts", "Linting", "Reports", "Settings"],
        ["src/IptNoteLint.Cli/Commands"] = ["Caseloads", "Cli.Documents", "Cli.Settings", "Cli.Store", "Cli.Watching", "Diagnostics", "Lexicons", "Linting", "Reports", "Rules", "Settings"],
    };

    private static readonly string[] Banned =
    [
        "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "Stopwatch", "Console.", "File.", "Directory.",
        "Process.", "Environment.", "CultureInfo.CurrentCulture", "Random.", "Guid.NewGuid", "Thread.Sleep",
    ];

    public static TheoryData<string> Folders => [.. Arrows.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_NamesOnlyWhatItMay(string folder)
    {
        var own = folder[(folder.LastIndexOf('/') + 1)..];
        own = folder == Program + "/" + own ? "Cli." + own : own;
        var offences = SourceFiles.Below(folder).SelectMany(f => Named(f.Lines)
            .Where(n => n != own && !Arrows[folder].Contains(n, StringComparer.Ordinal) && !(folder is "rules" or "src/IptNoteLint.Engine" && n is "Rules" or "Engine"))
            .Select(n => $"{f.Path} uses {Library}{n}"));
        Assert.Empty(offences);
    }

    [Theory]
    [InlineData("src/IptNoteLint")]
    [InlineData(Program)]
    public void EveryFolder_HasItsArrows(string project)
    {
        var folders = Directory.GetDirectories(Repository.PathOf(project.Split('/'))).Select(Path.GetFileName)
            .Where(f => f is not ("obj" or "bin")).Select(f => $"{project}/{f}");
        Assert.Empty(folders.Except(Arrows.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void Library_TouchesNoClockConsoleFileOrCulture()
    {
        var offences = SourceFiles.Below("src/IptNoteLint", "src/IptNoteLint.Engine", "rules")
            .SelectMany(f => Banned.Where(f.Names).Select(b => $"{f.Path} uses {b}"));
        Assert.Empty(offences);
    }

    [Fact]
    public void NRules_IsNamedInItsAdapterOnly()
    {
        var files = SourceFiles.Below("src", "rules").Where(f => f.Names("NRules.")).Select(f => f.Path);
        Assert.Equal(["src/IptNoteLint/Linting/NRulesRuleEngine.cs"], files);
    }

    [Fact]
    public void Rules_HoldNoRegularExpression_AndReadNoText()
    {
        string[] banned = ["Regex", "SourceText", "SessionNote", "Quote(", "Slice("];
        var offences = SourceFiles.Below("rules").SelectMany(f => banned.Where(f.Names).Select(b => $"{f.Path} uses {b}"));
        Assert.Empty(offences);
    }

    [Fact]
    public void Rules_DoNotChain()
    {
        string[] banned = ["Yield(", "Insert(", "Update(", "Retract(", "Undo(", "Priority(", "Filter(", "TryInsert(", "InsertAll("];
        var offences = SourceFiles.Below("rules").SelectMany(f => banned
            .Where(b => f.Lines.Any(l => l.Contains("." + b, StringComparison.Ordinal)) || f.Names(b)).Select(b => $"{f.Path} uses {b}"));
        Assert.Empty(offences);
    }

    [Fact]
    public void AnOffence_IsSeen()
    {
        var file = new SourceFile("x.cs", ["using IptNoteLint.Reports;", "using IptNoteLint.Cli.Store;", "var now = DateTime.Now; // File.Exists", "LexiconFile.Parse(x);"]);
        Assert.Equal(["Reports", "Cli.Store"], Named(file.Lines));
        Assert.True(file.Names("DateTime.Now"));
        Assert.False(file.Names("File."));
    }

    private static IEnumerable<string> Named(IEnumerable<string> lines) => lines
        .Select(l => l.Trim())
        .Where(l => l.StartsWith("using ", StringComparison.Ordinal) || l.StartsWith("global using ", StringComparison.Ordinal))
        .Select(l => l[(l.IndexOf("using ", StringComparison.Ordinal) + 6)..].TrimEnd(';').Replace("static ", "", StringComparison.Ordinal))
        .Select(l => l[(l.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim())
        .Where(n => n.StartsWith(Library, StringComparison.Ordinal))
        .Select(n => n[Library.Length..].Split('.') is ["Cli", var folder, ..] ? "Cli." + folder : n[Library.Length..].Split('.')[0]);
}
