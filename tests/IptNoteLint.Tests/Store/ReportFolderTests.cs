using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Store;
using IptNoteLint.Tests.Cli;

namespace IptNoteLint.Tests.Store;

public sealed class ReportFolderTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();
    private readonly ReportFolder _reports;

    public ReportFolderTests() => _reports = new ReportFolder(_scratch["reports"]);

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void NewFolder_HasTheMarkerAndIsPrivate()
    {
        Assert.True(_reports.IsMarked);
        Assert.True(File.Exists(_scratch["reports/" + NoteFiles.ReportMarker]));
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            _reports.Write("k1/s.txt", ".json", "{}");
            Assert.Equal(Owner | UnixFileMode.UserExecute, File.GetUnixFileMode(_scratch["reports"]));
            Assert.Equal(Owner | UnixFileMode.UserExecute, File.GetUnixFileMode(_scratch["reports/k1"]));
            Assert.Equal(Owner, File.GetUnixFileMode(_scratch["reports/k1/s.txt.json"]));
        }
    }

    [Fact]
    public void Open_FolderOfOtherFiles_IsRefused()
    {
        _scratch.Write("mine/diary.txt.json", "{}");

        Assert.Throws<IOException>(() => new ReportFolder(_scratch["mine"]));
        Assert.Equal(["diary.txt.json"], Directory.GetFiles(_scratch["mine"]).Select(Path.GetFileName));
    }

    [Fact]
    public void Write_SameContent_LeavesTheFileAlone()
    {
        Assert.True(_reports.Write("s.txt", ".json", "{}"));
        var stamp = FileStamp.Of(_scratch["reports/s.txt.json"]);

        Assert.False(_reports.Write("s.txt", ".json", "{}"));
        Assert.Equal(stamp, FileStamp.Of(_scratch["reports/s.txt.json"]));
    }

    [Fact]
    public void Write_NewContent_ReplacesAndLeavesNoDraft()
    {
        _reports.Write("s.txt", ".json", "{ }");
        Assert.True(_reports.Write("s.txt", ".json", "[ ]"));

        Assert.Equal("[ ]", File.ReadAllText(_scratch["reports/s.txt.json"]));
        Assert.Equal(2, Directory.GetFiles(_scratch["reports"]).Length);
    }

    [Fact]
    public void Write_WhereAFolderStands_FailsAndLeavesNoDraft()
    {
        _scratch.Make("reports/s.txt.json");

        Assert.ThrowsAny<Exception>(() => _reports.Write("s.txt", ".json", "{}"));
        Assert.Equal([NoteFiles.ReportMarker], Directory.GetFiles(_scratch["reports"]).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("../s.txt")]
    [InlineData("k1/../../s.txt")]
    [InlineData("/tmp/s.txt")]
    public void Write_NameThatLeadsOut_IsRefused(string name) => Assert.Throws<IOException>(() => _reports.Write(name, ".json", "{}"));

    [Fact]
    public void Write_LongestName_Works()
    {
        var name = new string('s', 246) + ".txt"; // with .json 255 bytes, the most that file systems take

        Assert.True(_reports.Write(name, ".json", "{}"));
    }

    [Fact]
    public void Remove_TakesReportsAndEmptyFolders()
    {
        _reports.Write("k1/old/s.txt", ".json", "{}");
        _reports.Write("k1/old/s.txt", ".html", "<p>");
        _reports.Write("k1/t.txt", ".json", "{}");

        Assert.True(_reports.Remove("k1/old/s.txt"));
        Assert.False(_reports.Remove("k1/old/s.txt"));
        Assert.False(Directory.Exists(_scratch["reports/k1/old"]));
        Assert.True(File.Exists(_scratch["reports/k1/t.txt.json"]));
    }

    [Fact]
    public void Reported_NamesEachNoteOnce()
    {
        _reports.Write("k1/s.txt", ".json", "{}");
        _reports.Write("k1/s.txt", ".html", "<p>");
        _reports.Write("closed", ".html", "<p>");

        Assert.Equal(["closed", "k1/s.txt"], _reports.Reported());
    }

    [Fact]
    public void RemoveDrafts_AfterARunThatWasCutOff_LeavesReportsAlone()
    {
        _scratch.Write("reports/k1/abc.iptlint-draft", "half");

        new ReportFolder(_scratch["reports"]).RemoveDrafts();

        Assert.False(File.Exists(_scratch["reports/k1/abc.iptlint-draft"]));
    }
}
