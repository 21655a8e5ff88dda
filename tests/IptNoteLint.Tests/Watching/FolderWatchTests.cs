using IptNoteLint.Cli.Documents;
using IptNoteLint.Tests.Cli;

namespace IptNoteLint.Tests.Watching;

public sealed class FolderWatchTests : IDisposable
{
    private readonly WatchedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void NewNote_IsReportedWhenItHasSettled()
    {
        _folder.Step();
        _folder.Write("k1/s.txt", SampleNotes.Thin);

        Assert.NotNull(_folder.Step());
        Assert.False(_folder.HasReports("k1/s.txt"));
        _folder.Move(500);
        _folder.Step();
        Assert.True(_folder.HasReports("k1/s.txt"));
        Assert.Equal((true, false), (_folder.Outcome.HasFindings, _folder.Outcome.HasTrouble));
    }

    [Fact]
    public void NoteThatKeepsGrowing_IsReportedOnceItStops()
    {
        for (var i = 1; i < 10; i++)
        {
            _folder.Write("s.txt", string.Concat(Enumerable.Repeat(SampleNotes.Thin, i)));
            _folder.Step();
            _folder.Move(450);
        }

        Assert.False(_folder.HasReports("s.txt"));
        _folder.Move(50);
        _folder.Step();
        Assert.Equal(Hash("s.txt"), _folder.Field("s.txt", "sha256"));
    }

    [Fact]
    public void SavedAgain_ReplacesTheReport()
    {
        _folder.Write("s.txt", SampleNotes.Thin);
        _folder.Settle();
        _folder.Write("s.txt", SampleNotes.Process);
        _folder.Settle();

        Assert.Equal(Hash("s.txt"), _folder.Field("s.txt", "sha256"));
    }

    [Fact]
    public void Deleted_RemovesTheReports()
    {
        _folder.Write("s.txt", SampleNotes.Thin);
        _folder.Settle();
        File.Delete(Path.Combine(_folder.Notes, "s.txt"));
        _folder.Step();

        Assert.False(File.Exists(_folder.ReportPath("s.txt")) || File.Exists(_folder.ReportPath("s.txt", ".html")));
        Assert.False(_folder.Outcome.HasNotes);
    }

    [Fact]
    public void AnotherNoteOfTheCase_ReportsTheWholeFolderAnew()
    {
        _folder.Write("k17/s03.txt", SampleNotes.Session(3));
        _folder.Settle();
        Assert.Null(_folder.Field("k17/s03.txt", "case"));
        _folder.Write("k17/s04.txt", SampleNotes.Session(4));
        _folder.Settle();

        Assert.Equal(("k17", "k17"), (_folder.Field("k17/s03.txt", "case"), _folder.Field("k17/s04.txt", "case")));
    }

    [Fact]
    public void Restart_OverTheSameNotes_WritesNothing()
    {
        _folder.Write("k17/s03.txt", SampleNotes.Session(3));
        _folder.Write("k17/s04.txt", SampleNotes.Session(4));
        _folder.Write("bad.txt", "");
        _folder.Settle();
        var before = StampsOfReports();
        _folder.Restart();
        _folder.Settle();

        Assert.Equal(6, before.Count);
        Assert.Equal(before, StampsOfReports());
    }

    [Fact]
    public void Restart_AfterANoteWasDeleted_RemovesItsReports()
    {
        _folder.Write("s.txt", SampleNotes.Thin);
        _folder.Write("t.txt", SampleNotes.Thin);
        _folder.Settle();
        File.Delete(Path.Combine(_folder.Notes, "s.txt"));
        _folder.Restart();
        _folder.Settle();

        Assert.False(File.Exists(_folder.ReportPath("s.txt")));
        Assert.True(_folder.HasReports("t.txt"));
    }

    [Fact]
    public void Restart_WhileTheVolumeIsNotMounted_KeepsReports()
    {
        _folder.Write("s.txt", SampleNotes.Thin);
        _folder.Settle();
        var before = StampsOfReports();
        Directory.Move(_folder.Notes, _folder.Away);
        Directory.CreateDirectory(_folder.Notes);
        _folder.Restart();
        _folder.Settle();

        Assert.Equal(before, StampsOfReports());
        Assert.Contains(_folder.Log.Lines, l => l.Contains("isn't mounted", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void FolderThatGoesAway_KeepsReportsAndGoesOnWhenItIsBack(bool emptyFolderInItsPlace)
    {
        if (emptyFolderInItsPlace && !OperatingSystem.IsLinux())
        {
            return;
        }

        _folder.Write("s.txt", SampleNotes.Thin);
        _folder.Settle();
        var before = StampsOfReports();
        Directory.Move(_folder.Notes, _folder.Away);
        if (emptyFolderInItsPlace)
        {
            Directory.CreateDirectory(_folder.Notes);
        }

        Assert.NotNull(_folder.Step());
        Assert.True(_folder.IsAway && _folder.Outcome.HasTrouble);
        Assert.Equal(before, StampsOfReports());
        if (emptyFolderInItsPlace)
        {
            Directory.Delete(_folder.Notes);
        }

        Directory.Move(_folder.Away, _folder.Notes);
        _folder.Write("t.txt", SampleNotes.Thin);
        _folder.Settle();

        Assert.False(_folder.IsAway);
        Assert.True(_folder.HasReports("t.txt"));
        Assert.Equal(1, _folder.Log.Lines.Count(l => l.Contains("is away", StringComparison.Ordinal)));
    }

    [Fact]
    public void ReportFolderThatIsDeleted_IsFilledAgain()
    {
        _folder.Write("s.txt", SampleNotes.Thin);
        _folder.Settle();
        Directory.Delete(_folder.Reports, recursive: true);
        _folder.Settle();

        Assert.True(_folder.HasReports("s.txt"));
        Assert.True(File.Exists(Path.Combine(_folder.Reports, NoteFiles.ReportMarker)));
    }

    [Fact]
    public void UnreadableNote_IsReportedAndReadOnceItIsMended()
    {
        _folder.Write("s.txt", "---\nclient: [quokka\n---\n");
        _folder.Write("t.docx", "x");
        _folder.Settle();

        Assert.Equal(("unreadable", "skipped"), (_folder.Field("s.txt", "status"), _folder.Field("t.docx", "status")));
        Assert.True(_folder.HasReports("s.txt") && _folder.Outcome.HasTrouble);
        Assert.Contains("Not read: file=s.txt code=FRONT_MATTER", _folder.Log.Lines);
        _folder.Write("s.txt", SampleNotes.Thin);
        File.Delete(Path.Combine(_folder.Notes, "t.docx"));
        _folder.Settle();

        Assert.Equal("linted", _folder.Field("s.txt", "status"));
        Assert.False(_folder.Outcome.HasTrouble);
    }

    [Fact]
    public void ReportThatCannotBeWritten_IsTriedAgainAndTheOthersAreWritten()
    {
        Directory.CreateDirectory(_folder.ReportPath("s.txt"));
        _folder.Write("s.txt", SampleNotes.Thin);
        _folder.Write("t.txt", SampleNotes.Thin);
        _folder.Settle();

        Assert.True(_folder.HasReports("t.txt") && _folder.Outcome.HasTrouble);
        Directory.Delete(_folder.ReportPath("s.txt"));
        _folder.Settle();

        Assert.True(_folder.HasReports("s.txt"));
        Assert.False(_folder.Outcome.HasTrouble);
        Assert.Equal(1, _folder.Log.Lines.Count(l => l.Contains("not written", StringComparison.Ordinal)));
    }

    [Fact]
    public void Log_WhateverHappens_HoldsNoWordOfANoteAndNoControlCharacter()
    {
        _folder.Write("k17/s03.txt", SampleNotes.Session(3));
        _folder.Write("s.txt", "---\nclient: [quokka\n---\n");
        _folder.Write("bad.txt", "quokka \0");
        if (!OperatingSystem.IsWindows())
        {
            _folder.Write("a\u001b[31m\nfail: b.txt", "");
        }

        _folder.Settle();
        File.Delete(Path.Combine(_folder.Notes, "s.txt"));
        _folder.Settle();

        Assert.True(_folder.Log.Lines.Count > 3);
        Assert.All(_folder.Log.Lines, l => Assert.False(l.Contains("quokka", StringComparison.Ordinal) || l.Any(char.IsControl), l));
    }

    private string Hash(string note) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(_folder.Notes, note))));

    private List<(string, FileStamp)> StampsOfReports() =>
    [
        .. Directory.GetFiles(_folder.Reports, "*.*", SearchOption.AllDirectories)
            .Where(f => !Path.GetFileName(f).StartsWith('.') && Path.GetExtension(f) != ".htm")
            .Order(StringComparer.Ordinal).Select(f => (f, FileStamp.Of(f))),
    ];
}
