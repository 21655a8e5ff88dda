using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Watching;
using IptNoteLint.Tests.Cli;

namespace IptNoteLint.Tests.Watching;

public sealed class FolderSnapshotTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Take_AfterAnyChange_GivesAnotherStamp()
    {
        _folder.Write("s.txt", "Session 4");
        var modified = File.GetLastWriteTimeUtc(_folder["s.txt"]);
        var before = Stamp();

        Assert.Equal(before, Stamp());
        _folder.Write("t.tmp", "Session 5");
        File.SetLastWriteTimeUtc(_folder["t.tmp"], modified);
        File.Move(_folder["t.tmp"], _folder["s.txt"], overwrite: true);

        // Same length, same date: what a restored copy looks like.
        Assert.Equal((before.Length, before.Modified), (Stamp().Length, Stamp().Modified));
        Assert.Equal(OperatingSystem.IsLinux(), before != Stamp());
    }

    [Fact]
    public void Take_FolderIsGone_Throws() => Assert.Throws<DirectoryNotFoundException>(() => FolderSnapshot.Take(_folder["gone"]));

    [Fact]
    public void IsOf_FolderMadeAnew_IsFalse()
    {
        _folder.Make("notes");
        var before = FolderSnapshot.Take(_folder["notes"]);
        Directory.Move(_folder["notes"], _folder["away"]);
        _folder.Make("notes");

        Assert.True(before.IsOf(FileStamp.Of(_folder["away"])));
        Assert.Equal(!OperatingSystem.IsLinux(), before.IsOf(FileStamp.Of(_folder["notes"])));
    }

    private FileStamp Stamp() => Assert.Single(FolderSnapshot.Take(_folder.Path).Files).Stamp;
}
