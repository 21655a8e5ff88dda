using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Store;
using IptNoteLint.Cli.Watching;
using IptNoteLint.Tests.Cli;
using Microsoft.Data.Sqlite;

namespace IptNoteLint.Tests.Watching;

/// <summary>What a worker does and leaves undone because of what its ledger tells.</summary>
public sealed class LedgerWatchTests : IDisposable
{
    private readonly WatchedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Restart_OverHandledNotes_LintsNothing()
    {
        _folder.Write("k17/s03.txt", SampleNotes.Session(3));
        _folder.Write("bad.txt", "");
        _folder.Settle();
        Assert.Equal(1, _folder.Linted);
        _folder.Restart();
        _folder.Settle();

        Assert.Equal(0, _folder.Linted);
        Assert.Equal((NoteState.Done, NoteState.Held), (_folder.Row("k17/s03.txt")!.State, _folder.Row("bad.txt")!.State));
        Assert.True(_folder.Outcome.HasTrouble);
    }

    [Fact]
    public void ChangedNoteOfACase_LintsTheLaterOnesWhoseContextChanges_AndNoEarlierOne()
    {
        for (var session = 3; session <= 6; session++)
        {
            _folder.Write($"k17/s0{session}.txt", SampleNotes.Session(session));
        }

        _folder.Settle();
        var before = _folder.Contexts("k17");
        _folder.Write("k17/s05.txt", SampleNotes.Session(5).Replace("PHQ-9 15", "PHQ-9 11", StringComparison.Ordinal));
        _folder.Settle();
        var after = _folder.Contexts("k17");

        Assert.Equal(4 + 2, _folder.Linted);
        Assert.Equal(["k17/s06.txt"], after.Where(a => before[a.Key] != a.Value).Select(a => a.Key));
    }

    [Fact]
    public void FolderOfSeveralClients_LintsOnlyWhatHasChanged()
    {
        for (var i = 0; i < 40; i++)
        {
            _folder.Write($"in/n{i}.txt", SampleNotes.Session(3).Replace("K17", $"K{i}", StringComparison.Ordinal));
        }

        _folder.Settle();
        Assert.Equal(40, _folder.Linted);
        _folder.Write("in/n7.txt", SampleNotes.Session(4));
        _folder.Settle();
        Assert.Equal(41, _folder.Linted);
    }

    [Fact]
    public void FolderThatIsNoCaseAnyMore_GivesItsNotesNoContext()
    {
        _folder.Write("k17/s03.txt", SampleNotes.Session(3));
        _folder.Write("k17/s04.txt", SampleNotes.Session(4));
        _folder.Settle();
        Assert.Equal("k17", _folder.Field("k17/s03.txt", "case"));
        _folder.Write("k17/s05.txt", SampleNotes.Session(5).Replace("K17", "K18", StringComparison.Ordinal));
        _folder.Settle();

        Assert.Null(_folder.Field("k17/s03.txt", "case"));
        Assert.Null(_folder.Field("k17/s04.txt", "case"));
    }

    [Fact]
    public void TouchedNote_IsNotLintedAgain()
    {
        _folder.Write("s.txt", SampleNotes.Thin);
        _folder.Settle();
        var report = FileStamp.Of(_folder.ReportPath("s.txt"));
        _folder.Write("s.txt", SampleNotes.Thin);
        _folder.Settle();
        _folder.Restart();
        _folder.Settle();

        Assert.Equal(report, FileStamp.Of(_folder.ReportPath("s.txt")));
        Assert.Equal(FileStamp.Of(Path.Combine(_folder.Notes, "s.txt")), _folder.Row("s.txt")!.Stamp);
        Assert.Equal(0, _folder.Linted);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ReportThatIsMissingOrAltered_IsWrittenAgainAtTheStart(bool isMissing)
    {
        _folder.Write("s.txt", SampleNotes.Thin);
        _folder.Settle();
        var bytes = File.ReadAllText(_folder.ReportPath("s.txt"));
        _folder.Stop();
        if (isMissing)
        {
            File.Delete(_folder.ReportPath("s.txt"));
        }
        else
        {
            File.WriteAllText(_folder.ReportPath("s.txt"), bytes.Replace("linted", "denied", StringComparison.Ordinal));
        }

        _folder.Restart();
        _folder.Settle();
        Assert.Equal(bytes, File.ReadAllText(_folder.ReportPath("s.txt")));
    }

    [Fact]
    public void NoteThatWasBeingLinted_IsLintedAgain_AndThatIsNotItsFault()
    {
        _folder.Write("s.txt", SampleNotes.Thin);
        _folder.Settle();
        for (var crash = 1; crash < 3; crash++)
        {
            _folder.Claim("s.txt");
            _folder.Restart();
            _folder.Settle();
            Assert.Equal((NoteState.Done, 0), (_folder.Row("s.txt")!.State, _folder.Row("s.txt")!.Crashes));
        }
    }

    [Fact]
    public void NoteAtWhichTheWorkerBreaksOffAgainAndAgain_IsLeftAloneUntilItChanges()
    {
        _folder.Write("s.txt", SampleNotes.Thin);
        _folder.Write("t.txt", SampleNotes.Thin);
        _folder.Settle();
        for (var crash = 0; crash < 3; crash++)
        {
            _folder.Claim("s.txt");
            _folder.CrashNow();
        }

        _folder.Restart();
        _folder.Settle();
        Assert.Equal(("CRASHED", NoteState.Done), (_folder.Row("s.txt")!.Code, _folder.Row("t.txt")!.State));
        Assert.Equal("unreadable", _folder.Field("s.txt", "status"));
        _folder.Write("s.txt", SampleNotes.Thin + "\n");
        _folder.Settle();
        Assert.Equal(NoteState.Done, _folder.Row("s.txt")!.State);
    }

    [Fact]
    public void NewNoteAtWhichTheWorkerBreaksOff_IsLeftAlone_AndNoneThatItDidNotReachIs()
    {
        _folder.Write("k1/done.txt", SampleNotes.Thin);
        _folder.Settle();
        _folder.Write("k1/new.txt", SampleNotes.Thin);
        _folder.Write("k1/waits.txt", SampleNotes.Thin);
        _folder.Claim("k1/waits.txt");
        for (var crash = 0; crash < 3; crash++)
        {
            _folder.Claim("k1/new.txt");
            _folder.CrashNow();
        }

        _folder.Restart();
        _folder.Settle();
        Assert.Equal("CRASHED", _folder.Row("k1/new.txt")!.Code);
        Assert.Equal((NoteState.Done, 0), (_folder.Row("k1/waits.txt")!.State, _folder.Row("k1/waits.txt")!.Crashes));
    }

    [Fact]
    public void CourseThatWasBeingLinted_ComesTogetherAgain()
    {
        for (var session = 3; session <= 5; session++)
        {
            _folder.Write($"k17/s0{session}.txt", SampleNotes.Session(session));
        }

        _folder.Write("other.txt", SampleNotes.Thin);
        _folder.Settle();
        var before = _folder.AllReports();
        foreach (var note in (string[])["k17/s03.txt", "k17/s04.txt", "k17/s05.txt"])
        {
            _folder.Claim(note);
        }

        _folder.Restart();
        _folder.Settle();
        Assert.Equal(before, _folder.AllReports());
    }

    [Fact]
    public void DamagedLedger_IsRebuiltWithTheSameReports()
    {
        _folder.Write("k17/s03.txt", SampleNotes.Session(3));
        _folder.Write("k17/s04.txt", SampleNotes.Session(4));
        _folder.Write("bad.txt", "");
        _folder.Settle();
        var before = _folder.AllReports();
        _folder.Stop();
        File.WriteAllBytes(_folder.LedgerPath, new byte[8192]);
        _folder.Restart();
        _folder.Settle();

        Assert.Equal(before, _folder.AllReports());
        Assert.Equal(NoteState.Done, _folder.Row("k17/s04.txt")!.State);
        Assert.True(File.Exists(_folder.LedgerPath + ".damaged-1"));
        Assert.Contains(_folder.Log.Lines, l => l.Contains("set aside", StringComparison.Ordinal));
    }

    [Fact]
    public void LedgerThatIsSoundAndTellsNonsense_IsRebuiltWithinTheStep()
    {
        _folder.Write("k17/s03.txt", SampleNotes.Session(3));
        _folder.Settle();
        var before = _folder.AllReports();
        _folder.Stop();
        using (var connection = new SqliteConnection($"Data Source={_folder.LedgerPath};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE notes SET stamp = 'nonsense'";
            command.ExecuteNonQuery();
        }

        _folder.Restart();
        _folder.Step();
        Assert.Null(_folder.Pause);
        Assert.True(File.Exists(_folder.LedgerPath + ".damaged-1"));
        _folder.Move(500);
        _folder.Step();
        Assert.Equal(before, _folder.AllReports());
        Assert.Equal(NoteState.Done, _folder.Row("k17/s03.txt")!.State);
    }

    [Fact]
    public void UnreadableNote_IsTriedAgainAfterLongerAndLongerPauses_AndThenLeftAlone()
    {
        var now = DateTimeOffset.UnixEpoch;
        var pauses = Enumerable.Range(1, 6).Select(t => Retries.Next("IO", t, now) - now).ToList();

        Assert.Equal(pauses.Take(5).Order(), pauses.Take(5));
        Assert.Null(pauses[5]);
        Assert.Null(Retries.Next("ENCODING", 1, now));
    }

    [Fact]
    public void NoteThatCannotBeOpened_IsReadOncePermissionIsThere()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            return;
        }

        var path = _folder.Write("s.txt", SampleNotes.Thin);
        File.SetUnixFileMode(path, UnixFileMode.None);
        _folder.Settle();
        Assert.Equal(("NO_PERMISSION", 1), (_folder.Row("s.txt")!.Code, _folder.Row("s.txt")!.Tries));
        File.SetUnixFileMode(path, UnixFileMode.UserRead);
        _folder.Settle();
        Assert.Equal(NoteState.Done, _folder.Row("s.txt")!.State);
    }

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
    public void ReportsThatCannotBeWrittenAtAll_PauseTheWorkerUntilTheyCan()
    {
        _folder.Step();
        Directory.Move(_folder.Reports, _folder.Reports + "-away");
        File.WriteAllText(_folder.Reports, "in the way");
        _folder.Write("s.txt", SampleNotes.Thin);
        _folder.Settle();
        Assert.Equal(WatchState.Reports, _folder.Pause);
        Assert.True(_folder.Outcome.HasTrouble);
        File.Delete(_folder.Reports);
        _folder.Settle();
        _folder.Settle();

        Assert.Null(_folder.Pause);
        Assert.True(_folder.HasReports("s.txt"));
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
    public void Ledger_WhateverHappens_HoldsNoWordOfANote()
    {
        _folder.Write("k17/s03.txt", SampleNotes.Session(3));
        _folder.Write("k17/s04.txt", SampleNotes.Session(4));
        _folder.Write("bad.txt", "---\nclient: [quokka\n---\n");
        _folder.Settle();
        _folder.Stop();

        foreach (var file in Directory.GetFiles(_folder.Reports, Ledger.FileName + "*"))
        {
            var bytes = File.ReadAllBytes(file);
            Assert.Equal(-1, bytes.AsSpan().IndexOf("quokka"u8));
            Assert.Equal(-1, bytes.AsSpan().IndexOf("Client: K17"u8));
            Assert.Equal(-1, bytes.AsSpan().IndexOf("sister"u8));
        }
    }
}
