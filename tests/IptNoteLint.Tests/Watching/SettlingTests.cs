using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Watching;

namespace IptNoteLint.Tests.Watching;

public sealed class SettlingTests
{
    private readonly ManualTime _time = new();
    private readonly Settling _settling;

    public SettlingTests() => _settling = new Settling(_time);

    [Fact]
    public void NewFile_SettlesAfterTheQuietTime()
    {
        Assert.Empty(Settle(File("s.txt", 1)));
        _time.Move(499);
        Assert.Empty(Settle(File("s.txt", 1)));
        _time.Move(1);
        Assert.Single(Settle(File("s.txt", 1)));
        Assert.Equal(0, _settling.Count);
    }

    [Fact]
    public void FileThatGrows_SettlesAfterItsLastChange()
    {
        for (var length = 1; length <= 20; length++)
        {
            Assert.Empty(Settle(File("s.txt", length)));
            _time.Move(400);
        }

        Assert.Empty(Settle(File("s.txt", 20)));
        _time.Move(100);
        Assert.Single(Settle(File("s.txt", 20)));
    }

    [Fact]
    public void OldFile_AtTheFirstScan_HasSettled()
    {
        Assert.Equal(["old.txt"], _settling.Settle([File("old.txt", 1), File("new.txt", 1, Modified(0))], isFirst: true).Select(f => f.File.Name));
        Assert.True(_settling.IsWaiting("new.txt"));
    }

    [Fact]
    public void FileFromTheFuture_AtTheFirstScan_SettlesLikeANewOne()
    {
        var file = File("s.txt", 1, Modified(1_000_000));
        Assert.Empty(_settling.Settle([file], isFirst: true));
        _time.Move(500);

        Assert.Single(Settle(file));
    }

    [Fact]
    public void FileWrittenAMomentAgo_HasBeenQuietForThatMoment()
    {
        var written = _time.GetUtcNow().UtcTicks;
        _time.Move(200);
        var file = File("s.txt", 1, written) with { Stamp = new FileStamp(EntryKind.File, 1, written, written, 1, 1) };
        Assert.Empty(Settle(file));
        Assert.Equal(TimeSpan.FromMilliseconds(300), _settling.Due());
        _time.Move(300);
        Assert.Single(Settle(file));
    }

    [Fact]
    public void FileThatGoesAway_IsForgotten()
    {
        Settle(File("s.txt", 1));
        _time.Move(500);
        Settle();

        Assert.Empty(Settle(File("s.txt", 1)));
    }

    [Fact]
    public void Due_IsTheTimeToTheNextThatCanSettle()
    {
        Assert.Null(_settling.Due());
        Settle(File("a.txt", 1));
        _time.Move(100);
        Settle(File("a.txt", 1), File("b.txt", 1));

        Assert.Equal(TimeSpan.FromMilliseconds(400), _settling.Due());
    }

    private List<SeenFile> Settle(params SeenFile[] changed) => _settling.Settle(changed, isFirst: false);

    private long Modified(int millisecondsFromNow) => _time.GetUtcNow().AddMilliseconds(millisecondsFromNow).UtcTicks;

    private static SeenFile File(string name, long length, long modified = 1) =>
        new(new NoteFile(name, name, "", NoteFileKind.Note), new FileStamp(EntryKind.File, length, modified, 0, 0, 0));
}
