using System.Text.Json;
using IptNoteLint.Cli.Store;

namespace IptNoteLint.Tests.Cli;

/// <summary>What an operator asks of a watched folder.</summary>
public sealed class StatusAndPurgeTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Status_AfterARun_CountsNotesAndTellsWhatCouldNotBeLinted()
    {
        _folder.Write("k17/s03.txt", SampleNotes.Session(3));
        _folder.Write("bad.txt", "");
        Iptlint.Run("watch", _folder.Path, "--once");
        _folder.Write("new.txt", SampleNotes.Thin);
        var text = Iptlint.Run("status", _folder.Path);
        var json = Iptlint.Run("status", _folder.Path, "--format", "json");

        Assert.Equal((0, 0), (text.ExitCode, json.ExitCode));
        Assert.Contains("Notes reported: 1;", text.Output, StringComparison.Ordinal);
        Assert.Contains("Still to be handled: 1. Not linted: 1.", text.Output, StringComparison.Ordinal);
        Assert.Contains("bad.txt: EMPTY, last tried ", text.Output, StringComparison.Ordinal);
        Assert.Contains("No worker runs", text.Output, StringComparison.Ordinal);
        using var status = JsonDocument.Parse(json.Output);
        Assert.Equal((1, 1), (status.RootElement.GetProperty("reported").GetInt32(), status.RootElement.GetProperty("waiting").GetInt32()));
        Assert.Equal("EMPTY", status.RootElement.GetProperty("notLinted")[0].GetProperty("code").GetString());
        Assert.False(status.RootElement.GetProperty("worker").GetProperty("isRunning").GetBoolean());
    }

    [Fact]
    public void Status_WithoutALedgerOrAWorker_SaysSo()
    {
        _folder.Write("s.txt", SampleNotes.Thin);
        var none = Iptlint.Run("status", _folder.Path);
        Assert.Equal(2, none.ExitCode);
        Assert.Contains("There is no ledger", none.Error, StringComparison.Ordinal);
        Iptlint.Run("watch", _folder.Path, "--once");
        var wait = Iptlint.Run("status", _folder.Path, "--wait");

        Assert.Equal(2, wait.ExitCode);
        Assert.Contains("No worker runs", wait.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(_folder["lint-reports"]), f => f.Contains("cookie", StringComparison.Ordinal));
    }

    [Fact]
    public void Purge_TakesReportsAndRowsAway_AndTheNoteIsNotLintedAgainUntilItChanges()
    {
        _folder.Write("k17/a-telling-name.txt", SampleNotes.Thin);
        Iptlint.Run("watch", _folder.Path, "--once");
        var trial = Iptlint.Run("purge", _folder.Path, "--older-than", "0d", "--dry-run");
        Assert.Contains("Would be taken away: reports and rows of 1 notes", trial.Output, StringComparison.Ordinal);
        Assert.Contains("reports and rows of 0 notes", Iptlint.Run("purge", _folder.Path, "--older-than", "90d").Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["lint-reports/k17/a-telling-name.txt.json"]));
        var purge = Iptlint.Run("purge", _folder.Path, "--older-than", "0d");

        Assert.Equal(0, purge.ExitCode);
        Assert.False(Directory.Exists(_folder["lint-reports/k17"]));
        Assert.True(File.Exists(_folder["k17/a-telling-name.txt"]));
        Assert.All(Directory.GetFiles(_folder["lint-reports"], Ledger.FileName + "*"), f => Assert.Equal(-1, File.ReadAllBytes(f).AsSpan().IndexOf("a-telling-name"u8)));
        Iptlint.Run("watch", _folder.Path, "--once");
        Assert.False(Directory.Exists(_folder["lint-reports/k17"]));
        _folder.Write("k17/a-telling-name.txt", SampleNotes.Thin + "\n");
        Iptlint.Run("watch", _folder.Path, "--once");
        Assert.True(File.Exists(_folder["lint-reports/k17/a-telling-name.txt.json"]));
    }

    [Theory]
    [InlineData("90")]
    [InlineData("-1d")]
    [InlineData("99999999999d")]
    [InlineData("d")]
    public void Purge_OfNoNumberOfDays_IsRefused(string days)
    {
        var run = Iptlint.Run("purge", _folder.Path, $"--older-than={days}");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("such as 90d", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void SystemdUnit_GivesTheWorkerNoMoreThanItNeeds()
    {
        var unit = Iptlint.Run("service", "systemd", _folder.Make("no%tes $x"), "--user", "notes").Output.Split('\n');

        foreach (var line in new[]
        {
            "Type=notify", "WatchdogSec=120", "User=notes", "UMask=0077", "Restart=on-failure", "NoNewPrivileges=yes", "ProtectSystem=strict", "PrivateNetwork=yes",
            "RestrictAddressFamilies=AF_UNIX", "IPAddressDeny=any", "CapabilityBoundingSet=", "SystemCallFilter=@system-service", "PrivateTmp=yes", "LimitCORE=0",
        })
        {
            Assert.Contains(line, unit);
        }

        Assert.Contains(unit, l => l.StartsWith("ReadOnlyPaths=", StringComparison.Ordinal) && l.EndsWith("no%%tes $$x\"", StringComparison.Ordinal));
        var withHealth = Iptlint.Run("service", "systemd", _folder.Path, "--health", "9119").Output;
        Assert.Contains("IPAddressAllow=localhost", withHealth, StringComparison.Ordinal);
        Assert.Contains(" --health 9119\n", withHealth, StringComparison.Ordinal);
        Assert.DoesNotContain("PrivateNetwork", withHealth, StringComparison.Ordinal);
    }
}
