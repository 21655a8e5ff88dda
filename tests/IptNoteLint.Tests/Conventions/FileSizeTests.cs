namespace IptNoteLint.Tests.Conventions;

public sealed class FileSizeTests
{
    private const int MaxLines = 300;
    private const int MaxMedian = 70;

    [Fact]
    public void NoFile_IsLong() =>
        Assert.Empty(SourceFiles.Below("src", "rules").Where(f => f.Lines.Length > MaxLines).Select(f => $"{f.Path} has {f.Lines.Length} lines, more than {MaxLines}."));

    [Fact]
    public void NoRule_IsLong() =>
        Assert.Empty(SourceFiles.Below("rules").Where(f => f.Lines.Length > RuleConventions.MaxLines).Select(f => $"{f.Path} has {f.Lines.Length} lines, more than {RuleConventions.MaxLines}."));

    [Fact]
    public void MostFiles_AreShort()
    {
        var lengths = SourceFiles.Below("src", "rules").Select(f => f.Lines.Length).Order().ToList();
        Assert.True(lengths[lengths.Count / 2] < MaxMedian, $"Half of the files have {lengths[lengths.Count / 2]} lines or more.");
    }

    [Fact]
    public void NoFolderOrClass_IsADrawer()
    {
        var files = SourceFiles.Below("src", "rules");
        string[] folders = ["Common", "Helpers", "Utils", "Core", "Services", "Managers"];
        string[] endings = ["Manager", "Helper", "Service", "Processor", "Utils"];
        Assert.Empty(files.Where(f => f.Path.Split('/').Any(p => folders.Contains(p, StringComparer.Ordinal))).Select(f => f.Path));
        Assert.Empty(files.Where(f => endings.Any(e => f.Path.EndsWith(e + ".cs", StringComparison.Ordinal))).Select(f => f.Path));
    }
}
