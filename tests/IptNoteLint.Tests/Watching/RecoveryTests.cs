using IptNoteLint.Cli.Store;
using IptNoteLint.Cli.Watching;
using IptNoteLint.Tests.Cli;
using Microsoft.Data.Sqlite;

namespace IptNoteLint.Tests.Watching;

/// <summary>How a worker goes on where one before it broke off, its ledger is damaged, or notes and reports can't be reached.</summary>
public sealed class RecoveryTests : IDisposable
{
    private readonly WatchedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

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
    public void NoteThatWasSuspectedWrongly_IsLintedWhenItIsTriedAgain()
    {
        Suspect("s.txt");
        _folder.Move(5000);
        _folder.Settle();
        Assert.Equal((NoteState.Done, 0), (_folder.Row("s.txt")!.State, _folder.Row("s.txt")!.Crashes));
    }

    [Fact]
    public void NoteAtWhichTheWorkerBreaksOffWheneverItIsTriedAgain_IsLeftAloneInTheEnd()
    {
        Suspect("s.txt");
        for (var tries = 1; tries <= Retries.Most; tries++)
        {
            Assert.Equal((tries, "CRASHED"), (_folder.Row("s.txt")!.Tries, _folder.Row("s.txt")!.Code));
            _folder.Move(1_800_000);
            _folder.Claim("s.txt");
            _folder.CrashNow();
            _folder.Restart();
            _folder.Settle();
        }

        Assert.Null(_folder.Row("s.txt")!.NextTry);
        _folder.Move(1_800_000);
        _folder.Settle();
        Assert.Equal(NoteState.Held, _folder.Row("s.txt")!.State);
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
        Change("UPDATE notes SET stamp = 'nonsense', seal = NULL");

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
    public void RowThatIsNotAsItWasWritten_SetsTheLedgerAside()
    {
        _folder.Write("s.txt", SampleNotes.Thin);
        _folder.Settle();
        var before = _folder.AllReports();
        _folder.Stop();
        Change("UPDATE notes SET data_sha256 = zeroblob(32)");
        _folder.Restart();
        _folder.Settle();

        Assert.True(File.Exists(_folder.LedgerPath + ".damaged-1"));
        Assert.NotEqual(new string('0', 64), _folder.Row("s.txt")!.Data.Sha256);
        Assert.Equal(before, _folder.AllReports());
    }

    [Fact]
    public void NoteThatTakesTooLong_IsReportedAsThat_AndTriedAgain()
    {
        using var folder = new WatchedFolder { Longest = TimeSpan.Zero };
        folder.Restart();
        folder.Write("s.txt", SampleNotes.Thin);
        folder.Write("k17/s03.txt", SampleNotes.Session(3));
        folder.Write("k17/s04.txt", SampleNotes.Session(4));
        folder.Settle();
        Assert.Equal(("TIMED_OUT", "TIMED_OUT"), (folder.Row("s.txt")!.Code, folder.Row("k17/s04.txt")!.Code));
        Assert.Equal("unreadable", folder.Field("s.txt", "status"));

        folder.Longest = null;
        folder.Restart();
        folder.Move(5000);
        folder.Settle();
        Assert.Equal((NoteState.Done, NoteState.Done), (folder.Row("s.txt")!.State, folder.Row("k17/s04.txt")!.State));
    }

    private void Suspect(string note)
    {
        _folder.Write(note, SampleNotes.Thin);
        _folder.Write("other.txt", SampleNotes.Thin);
        _folder.Settle();
        for (var crash = 0; crash < 3; crash++)
        {
            _folder.Claim(note);
            _folder.CrashNow();
        }

        _folder.Restart();
        _folder.Settle();
        Assert.Equal("CRASHED", _folder.Row(note)!.Code);
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.LedgerPath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
