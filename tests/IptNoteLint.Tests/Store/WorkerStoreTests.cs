using IptNoteLint.Cli.Store;
using IptNoteLint.Tests.Cli;

namespace IptNoteLint.Tests.Store;

public sealed class WorkerStoreTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    private string LedgerPath => _scratch["reports/l.db"];

    [Fact]
    public void SecondWorker_GetsNoLock_UntilTheFirstEnds()
    {
        var first = Store();
        using var second = Store();

        Assert.True(first.TryLock());
        Assert.False(second.TryLock());
        Assert.True(FolderLock.IsTaken(WorkerStore.LockOf(LedgerPath)));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(FolderLock.Me, FolderLock.HolderOf(WorkerStore.LockOf(LedgerPath)));
        }

        first.Dispose();
        Assert.True(second.TryLock());
    }

    [Fact]
    public void LockFileLeftBehind_LocksNothing()
    {
        _scratch.Write("reports/l.db-lock", "process 4711");
        _scratch.Write("reports/.iptlint-reports", "");
        using var store = Store();

        Assert.False(FolderLock.IsTaken(WorkerStore.LockOf(LedgerPath)));
        Assert.True(store.TryLock());
    }

    [Fact]
    public void DamagedLedger_IsKeptUnderAnotherName()
    {
        _scratch.Write("reports/.iptlint-reports", "");
        _scratch.Write("reports/l.db", "this was never a ledger, but it is long enough to be looked at as one by whoever opens it for that");
        using var store = Store();

        Assert.True(store.Ensure());
        Assert.Equal(LedgerPath + ".damaged-1", store.SetAside);
        Assert.StartsWith("this was never", File.ReadAllText(store.SetAside!), StringComparison.Ordinal);
        Assert.Null(store.Ledger.Find("s.txt"));
        Assert.False(store.Ensure());
    }

    [Fact]
    public void FolderThatIsDeleted_IsMadeAnew()
    {
        using var store = Store();
        store.Ensure();
        Directory.Delete(_scratch["reports"], recursive: true);

        Assert.True(store.Ensure());
        Assert.True(store.Reports.IsMarked && File.Exists(LedgerPath));
        Assert.True(FolderLock.IsTaken(WorkerStore.LockOf(LedgerPath)));
    }

    [Theory]
    [InlineData(DriveType.Network, "whatever", true)]
    [InlineData(DriveType.Fixed, "ext4", false)]
    [InlineData(DriveType.Unknown, "CIFS", true)]
    [InlineData(DriveType.Unknown, "9p", true)]
    [InlineData(DriveType.Ram, "tmpfs", false)]
    public void Volume_IsRemoteByKindOrName(DriveType type, string format, bool isRemote) => Assert.Equal(isRemote, Volume.IsRemote(type, format));

    [Fact]
    public void Volume_OfThisMachine_IsNotRemote() => Assert.False(Volume.IsRemote(_scratch["not/there/yet"]));

    [Fact]
    public void LinkInThePlaceOfAFolder_IsNotFollowed()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var store = Store();
        store.Ensure();
        _scratch.Make("outside");
        Directory.CreateSymbolicLink(_scratch["reports/k1"], _scratch["outside"]);

        Assert.Throws<IOException>(() => store.Reports.Write("k1/s.txt", ".json", "{}"));
        Assert.Empty(Directory.GetFileSystemEntries(_scratch["outside"]));
    }

    [Fact]
    public void ReportsAsTheyWereWritten_Hold_AndOthersDont()
    {
        using var store = Store();
        store.Ensure();
        var (data, page) = store.Reports.Write("k1/s.txt", "{}", "<p>", out var written);
        Assert.Equal(2, written);
        Assert.True(store.Reports.Holds("k1/s.txt", data, page));

        File.SetLastWriteTimeUtc(_scratch["reports/k1/s.txt.json"], DateTime.UnixEpoch);
        Assert.True(store.Reports.Holds("k1/s.txt", data, page));
        File.WriteAllText(_scratch["reports/k1/s.txt.json"], "[]");
        Assert.False(store.Reports.Holds("k1/s.txt", data, page));
        File.Delete(_scratch["reports/k1/s.txt.json"]);
        Assert.False(store.Reports.Holds("k1/s.txt", data, page));
    }

    private WorkerStore Store() => new(new ReportFolder(_scratch["reports"]), LedgerPath);
}
