using IptNoteLint.Cli.Store;
using IptNoteLint.Cli.Watching;
using IptNoteLint.Tests.Cli;

namespace IptNoteLint.Tests.Watching;

/// <summary>What a worker looks at, what it waits for, and what it shows of it.</summary>
public sealed class LookTests : IDisposable
{
    private readonly WatchedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Look_AtAChangedNote_SeesNoOtherChange()
    {
        _folder.Write("k1/s.txt", SampleNotes.Thin);
        _folder.Settle();
        _folder.Write("k1/s.txt", SampleNotes.Process);
        _folder.Write("k1/unseen.txt", SampleNotes.Thin);
        _folder.Look("k1/s.txt");
        _folder.Move(500);
        _folder.Look();

        Assert.False(_folder.HasReports("k1/unseen.txt"));
        Assert.Equal(2, _folder.Linted);
    }

    [Theory]
    [InlineData("new")]
    [InlineData("new/s.txt")]
    [InlineData("k1/gone.txt")]
    [InlineData("iptlint.yml")]
    public void Look_AtWhatOneFileCannotTell_ScansTheFolder(string hint)
    {
        _folder.Write("k1/s.txt", SampleNotes.Thin);
        _folder.Settle();
        _folder.Write("new/s.txt", SampleNotes.Thin);
        _folder.Look(hint);
        _folder.Move(500);
        _folder.Look();

        Assert.True(_folder.HasReports("new/s.txt"));
    }

    [Fact]
    public void DoneMarker_IsWaitedFor()
    {
        using var folder = new WatchedFolder { DoneMarker = ".done" };
        folder.Restart();
        folder.Write("s.txt", SampleNotes.Thin);
        folder.Settle();
        Assert.False(folder.HasReports("s.txt"));
        folder.Write("s.txt.done", "");
        folder.Settle();
        Assert.True(folder.HasReports("s.txt"));
        File.Delete(Path.Combine(folder.Notes, "s.txt.done"));
        folder.Settle();
        Assert.True(folder.HasReports("s.txt"));
    }

    [Fact]
    public void Cookie_IsTakenAwayOnceEverythingBeforeItIsHandled()
    {
        _folder.Step();
        _folder.Write("s.txt", SampleNotes.Thin);
        var cookie = Path.Combine(_folder.Reports, Cookies.Prefix + "1");
        File.WriteAllText(cookie, "");
        _folder.Step();
        Assert.True(File.Exists(cookie));
        _folder.Write("later.txt", SampleNotes.Thin);
        _folder.Move(500);
        _folder.Step();

        Assert.False(File.Exists(cookie));
        Assert.True(_folder.HasReports("s.txt"));
        Assert.False(_folder.HasReports("later.txt"));
    }

    [Fact]
    public void Index_ListsNotesAndWhatCouldNotBeLinted()
    {
        _folder.Write("k 1/s&<b>.txt", SampleNotes.Thin);
        _folder.Write("bad.txt", "");
        _folder.Settle();
        _folder.Move(2000);
        _folder.Step();
        var page = File.ReadAllText(Path.Combine(_folder.Reports, IndexPage.FileName));

        Assert.Contains("href=\"k%201/s%26%3Cb%3E.txt.html\"", page, StringComparison.Ordinal);
        Assert.Contains("EMPTY", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(SampleNotes.Sentinel, page, StringComparison.Ordinal);
    }

    [Fact]
    public void NoteWithTheLongestName_HasReports_AndKeepsThemWhenTheLedgerIsLost()
    {
        var note = new string('n', 251) + ".txt";
        _folder.Write(note, SampleNotes.Thin);
        _folder.Settle();
        _folder.Move(2000);
        _folder.Step();
        var report = ReportName.Of(note);
        Assert.Equal(note, _folder.Field(report, "path"));
        Assert.Contains($"href=\"{Uri.EscapeDataString(report)}.html\"", File.ReadAllText(Path.Combine(_folder.Reports, IndexPage.FileName)), StringComparison.Ordinal);

        _folder.Stop();
        File.Delete(_folder.LedgerPath);
        _folder.Restart();
        _folder.Step();
        Assert.True(_folder.HasReports(report));
        Assert.DoesNotContain(_folder.Log.Lines, l => l.Contains("removed", StringComparison.Ordinal));
    }

    [Fact]
    public void FileWithASecondName_IsNotRead()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var path = _folder.Write("s.txt", SampleNotes.Thin);
        using (var link = System.Diagnostics.Process.Start("ln", [path, path + "-elsewhere"]))
        {
            link.WaitForExit();
        }

        _folder.Settle();
        Assert.Equal("NOT_A_PLAIN_FILE", _folder.Row("s.txt")!.Code);
        File.Delete(path + "-elsewhere");
        _folder.Settle();
        Assert.Equal(NoteState.Done, _folder.Row("s.txt")!.State);
    }
}
