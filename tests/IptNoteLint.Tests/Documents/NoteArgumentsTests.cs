using IptNoteLint.Cli.Documents;
using IptNoteLint.Tests.Cli;

namespace IptNoteLint.Tests.Documents;

public sealed class NoteArgumentsTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public NoteArgumentsTests()
    {
        foreach (var name in new[] { "k1/s01.txt", "k1/s02.txt", "k1/old/s00.md", "k2/s01.txt", "2025/k1/s01.txt", "empty/readme" })
        {
            _folder.Write(name, "Session");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Find_OneFolder_NamesAreRelativeToIt()
    {
        var found = Find("k1");

        Assert.Equal(["old/s00.md", "s01.txt", "s02.txt"], found.Files.Select(f => f.Name));
        Assert.Equal(["old", "", ""], found.Files.Select(f => f.Folder));
        Assert.Equal("k1", found.Root);
    }

    [Fact]
    public void Find_TrailingSlash_ChangesNothing() => Assert.Equal(Find("k1").Files.Select(f => f.Name), Find("k1/").Files.Select(f => f.Name));

    [Fact]
    public void Find_TwoFolders_NamesBeginWithTheirs() =>
        Assert.Equal(["k1/old/s00.md", "k1/s01.txt", "k1/s02.txt", "k2/s01.txt"], Find("k1", "k2").Files.Select(f => f.Name));

    [Fact]
    public void Find_TwoFoldersOfOneName_LosesNone()
    {
        var found = Find("k1", "2025/k1");

        Assert.Equal(4, found.Files.Select(f => f.Name).Distinct().Count());
    }

    [Fact]
    public void Find_OverlappingArguments_NamesEachFileOnce() => Assert.Equal(3, Find("k1", "k1/s01.txt", "k1/../k1").Files.Count);

    [Fact]
    public void Find_FileByItself_HasNoFolder() =>
        Assert.Equal(("s01.txt", null), Assert.Single(Find("k1/s01.txt").Files) is var f ? (f.Name, f.Folder) : default);

    [Fact]
    public void Find_FileOfAnyEndingByItself_IsANote() => Assert.Equal(NoteFileKind.Note, Assert.Single(Find("empty/readme").Files).Kind);

    [Fact]
    public void Find_MissingFile_IsLeftForTheReaderToReport()
    {
        var file = Assert.Single(Find("gone.docx").Files);

        Assert.Equal(NoteFileKind.Note, file.Kind);
        Assert.Equal("NOT_FOUND", NoteReader.Read(file.Path, file.Name).Code);
    }

    [Theory]
    [InlineData("empty", "holds no notes")]
    [InlineData("empty/*.txt", "fits no note")]
    [InlineData("gone/*.txt", "can't be listed")]
    public void Find_NothingToCheck_IsAProblem(string argument, string problem)
    {
        var found = Find(argument, "k2");

        Assert.Contains(problem, Assert.Single(found.Problems), StringComparison.Ordinal);
        Assert.Equal(["k2/s01.txt"], found.Files.Select(f => f.Name));
    }

    [Fact]
    public void Find_Dash_IsStandardInput() => Assert.Equal(NoteFileKind.StandardInput, Assert.Single(NoteArguments.Find(["-"]).Files).Kind);

    [Theory]
    [InlineData("k1/*.txt", "s01.txt s02.txt")]
    [InlineData("k1/s?1.txt", "s01.txt")]
    [InlineData("k1/**", "old/s00.md s01.txt s02.txt")]
    [InlineData("k1/**/*.md", "old/s00.md")]
    [InlineData("k?/s01.txt", "k1/s01.txt k2/s01.txt")]
    [InlineData("**/k1/s01.txt", "2025/k1/s01.txt k1/s01.txt")]
    public void Find_Pattern_FitsTheseNotes(string pattern, string names) =>
        Assert.Equal(names, string.Join(' ', Find(pattern).Files.Select(f => f.Name)));

    [Fact]
    public void Find_NameThatLooksLikeAPattern_IsThatFileIfThere()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.Write("k2/what?.txt", "Session");

        Assert.Equal("what?.txt", Assert.Single(Find("k2/what?.txt").Files).Name);
    }

    private NoteArguments Find(params string[] arguments) => NoteArguments.Find([.. arguments.Select(a => _folder[a])]);
}
