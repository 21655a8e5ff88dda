using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Store;
using IptNoteLint.Tests.Cli;
using Microsoft.Data.Sqlite;

namespace IptNoteLint.Tests.Store;

public sealed class LedgerTests : IDisposable
{
    private static readonly string Hash = new('a', 64);
    private static readonly TermsKey Terms = new("sha256:r", "sha256:s", "");
    private static readonly FileStamp Version = new(EntryKind.File, 7, 6, 5, 4, 3);

    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    private string LedgerPath => _scratch["l.db"];

    [Fact]
    public async Task Row_IsReadAsItWasWritten()
    {
        var row = Row("k1/s.txt") with
        {
            Sidecar = new FileStamp(EntryKind.File, 1, 2, 3, 4, 5), Client = ulong.MaxValue, Session = 4, Date = new DateOnly(2026, 3, 1), Faults = 1,
            ValidFrom = new DateOnly(2026, 1, 2), ValidTo = new DateOnly(2026, 2, 2), Findings = new FindingCounts(1, 2, 3, 4),
            Data = new ReportCopy(Hash, new FileStamp(EntryKind.File, 9, 9, 9, ulong.MaxValue, 9)), Page = new ReportCopy(Hash, default),
        };
        var held = Row("k1/t.txt") with { State = NoteState.Held, Sha256 = null, Context = null, Code = "IO", Tries = 2, NextTry = row.At, Crashes = 3, Claimed = Version };
        using (var ledger = Ledger.Open(LedgerPath))
        {
            await ledger.Writer!.Write(c => c.Save(row));
            await ledger.Writer.Write(c => c.Save(held));
        }

        using var read = Ledger.OpenToRead(LedgerPath)!;
        Assert.Equal((row, held), (read.Find("k1/s.txt"), read.Find("k1/t.txt")));
        Assert.Equal(held, Assert.Single(read.Held()));
    }

    [Fact]
    public async Task SameResultTwice_IsOneRowThatSaysSo()
    {
        using var ledger = Ledger.Open(LedgerPath);
        await ledger.Writer!.Write(c => c.Save(Row("s.txt")));
        await ledger.Writer.Write(c => c.Save(Row("s.txt")));
        await ledger.Writer.Write(c => c.Save(Row("s.txt") with { Sha256 = new string('b', 64) }));

        Assert.Equal("1, 2", Query("SELECT group_concat(made, ', ') FROM (SELECT made FROM results ORDER BY made)"));
        Assert.Equal("1", Query("SELECT count(*) FROM notes"));
    }

    [Fact]
    public async Task ManyWrites_AreAllThereInOrder()
    {
        using var ledger = Ledger.Open(LedgerPath);
        await Task.WhenAll(Enumerable.Range(0, 500).Select(i => ledger.Writer!.Write(c => c.Save(Row($"s{i % 100}.txt") with { Tries = i }))));

        Assert.Equal("100", Query("SELECT count(*) FROM notes"));
        Assert.Equal("400", Query("SELECT min(tries) FROM notes"));
    }

    [Fact]
    public async Task ChangeThatFails_FailsItsWriterAndLeavesTheLedgerSound()
    {
        using var ledger = Ledger.Open(LedgerPath);

        await Assert.ThrowsAsync<LedgerException>(() => ledger.Writer!.Write(c =>
        {
            c.Save(Row("s.txt"));
            throw new SqliteException("full", 13);
        }));
        Assert.Null(ledger.Find("s.txt"));
        await ledger.Writer!.Write(c => c.Save(Row("s.txt")));
        Assert.NotNull(ledger.Find("s.txt"));
    }

    [Fact]
    public async Task Claim_KeepsWhatWasKnown_AndCountsEachCrashOfAVersionOnce()
    {
        using var ledger = Ledger.Open(LedgerPath);
        await ledger.Writer!.Write(c => c.Save(Row("s.txt")));
        await ledger.Writer.Write(c => c.Claim("s.txt", Version, Terms, DateTimeOffset.UnixEpoch));
        Assert.Equal((NoteState.Running, Hash), (ledger.Find("s.txt")!.State, ledger.Find("s.txt")!.Sha256));

        await ledger.Writer.Write(c => c.CountCrashes());
        await ledger.Writer.Write(c => c.CountCrashes());
        Assert.Equal((NoteState.Waiting, 1), (ledger.Find("s.txt")!.State, ledger.Find("s.txt")!.Crashes));

        await ledger.Writer.Write(c => c.Claim("s.txt", Version, Terms, DateTimeOffset.UnixEpoch));
        await ledger.Writer.Write(c => c.Release());
        await ledger.Writer.Write(c => c.CountCrashes());
        Assert.Equal((NoteState.Waiting, 1), (ledger.Find("s.txt")!.State, ledger.Find("s.txt")!.Crashes));
        await ledger.Writer.Write(c => c.Claim("s.txt", Version with { Length = 8 }, Terms, DateTimeOffset.UnixEpoch));
        Assert.Equal(0, ledger.Find("s.txt")!.Crashes);
    }

    [Fact]
    public void NewLedger_IsDurableAndPrivate()
    {
        using var ledger = Ledger.Open(LedgerPath);
        Assert.Equal("wal", Query("PRAGMA journal_mode"));
        Assert.Equal(LedgerSchema.Version.ToString(System.Globalization.CultureInfo.InvariantCulture), Query("PRAGMA user_version"));
        if (!OperatingSystem.IsWindows())
        {
            foreach (var file in Directory.GetFiles(_scratch.Path))
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
            }
        }
    }

    [Fact]
    public void LaterVersion_IsRefusedAndLeftAlone()
    {
        Ledger.Open(LedgerPath).Dispose();
        Query("PRAGMA user_version = 4711");

        Assert.Equal(LedgerFault.Newer, Assert.Throws<LedgerException>(() => Ledger.Open(LedgerPath)).Fault);
        Assert.Equal(LedgerFault.Newer, Assert.Throws<LedgerException>(() => Ledger.OpenToRead(LedgerPath)).Fault);
        Assert.Equal("4711", Query("PRAGMA user_version"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4096)]
    public async Task DamagedBytes_AreFound(int at)
    {
        using (var ledger = Ledger.Open(LedgerPath))
        {
            await Task.WhenAll(Enumerable.Range(0, 200).Select(i => ledger.Writer!.Write(c => c.Save(Row($"s{i}.txt")))));
        }

        using (var file = File.OpenHandle(LedgerPath, FileMode.Open, FileAccess.Write))
        {
            RandomAccess.Write(file, new byte[4096], at);
        }

        Assert.Equal(LedgerFault.Corrupt, Assert.Throws<LedgerException>(() => Ledger.Open(LedgerPath)).Fault);
    }

    [Fact]
    public void FileThatSaysItCannotBeWritten_CountsAsDamage()
    {
        Ledger.Open(LedgerPath).Dispose();
        using (var file = File.OpenHandle(LedgerPath, FileMode.Open, FileAccess.Write))
        {
            RandomAccess.Write(file, [66], 18);
        }

        Assert.Equal(LedgerFault.Corrupt, Assert.Throws<LedgerException>(() => Ledger.Open(LedgerPath)).Fault);
    }

    [Theory]
    [InlineData("ALTER TABLE notes RENAME COLUMN day TO dax")]
    [InlineData("DROP TABLE purged")]
    [InlineData("PRAGMA user_version = 0")]
    public void TablesThatAreNotThoseThatWereMade_CountAsDamage(string change)
    {
        Ledger.Open(LedgerPath).Dispose();
        Query(change);
        Assert.Equal(LedgerFault.Corrupt, Assert.Throws<LedgerException>(() =>
        {
            using var ledger = Ledger.Open(LedgerPath);
            ledger.ForEach(_ => { });
            _ = ledger.Purged().ToList();
        }).Fault);
    }

    [Theory]
    [InlineData("path = 'z.txt'")]
    [InlineData("sha256 = zeroblob(32)")]
    [InlineData("session = 5")]
    [InlineData("stamp = '1:2:3:4:5:6'")]
    public async Task ValueThatIsNotAsItWasWritten_IsFound(string change)
    {
        using var ledger = Ledger.Open(LedgerPath);
        await ledger.Writer!.Write(c => c.Save(Row("s.txt")));
        Query($"UPDATE notes SET {change}");

        Assert.Equal(LedgerFault.Corrupt, Assert.Throws<LedgerException>(() => ledger.ForEach(_ => { })).Fault);
    }

    [Fact]
    public async Task LedgerOfAnEarlierVersion_IsTakenOver()
    {
        using (var ledger = Ledger.Open(LedgerPath))
        {
            await ledger.Writer!.Write(c => c.Save(Row("s.txt")));
        }

        Query("ALTER TABLE notes DROP COLUMN seal; PRAGMA user_version = 1");
        using var later = Ledger.Open(LedgerPath);
        Assert.Equal(Row("s.txt"), later.Find("s.txt"));
        Assert.Equal(LedgerSchema.Version.ToString(System.Globalization.CultureInfo.InvariantCulture), Query("PRAGMA user_version"));
    }

    [Fact]
    public void NoLedger_IsNullToReaders() => Assert.Null(Ledger.OpenToRead(LedgerPath));

    [Theory]
    [InlineData("1:2:3:4:5")]
    [InlineData("1:2:3:4:5:")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("1:x:3:4:5:6")]
    public void StampThatIsNone_CountsAsDamage(string text) => Assert.Equal(LedgerFault.Corrupt, Assert.Throws<LedgerException>(() => StampText.Read(System.Text.Encoding.UTF8.GetBytes(text))).Fault);

    private static LedgerRow Row(string path) => new(path, NoteState.Done, new FileStamp(EntryKind.File, 10, -5, 0, 7, 8), Terms)
    {
        Sha256 = Hash, Context = Hash, At = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_123),
    };

    private string? Query(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={LedgerPath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
