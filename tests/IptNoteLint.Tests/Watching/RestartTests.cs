using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Store;
using IptNoteLint.Tests.Cli;

namespace IptNoteLint.Tests.Watching;

/// <summary>What a worker does and leaves undone because its ledger tells what was done before.</summary>
public sealed class RestartTests : IDisposable
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
