using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text.Json;
using IptNoteLint.Cli.Documents;

namespace IptNoteLint.Tests.Cli;

/// <summary>Tests that measure time run with no others beside them.</summary>
[CollectionDefinition(nameof(Timed), DisableParallelization = true)]
public sealed class Timed;

[Collection(nameof(Timed))]
public sealed class WatchCommandTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Watch_ANotesLife_IsFollowedWithinTwoSecondsEach()
    {
        _folder.Write("old.txt", SampleNotes.Thin);
        using var watch = new WatchProcess(_folder.Path);

        // The first scan pays for the start of the process.
        Assert.NotNull(await WatchProcess.WaitFor(() => IsReported("old.txt"), 30));
        _folder.Write("k17/s03.txt", SampleNotes.Session(3));
        Assert.NotNull(await WatchProcess.WaitFor(() => IsReported("k17/s03.txt"), 2));
        _folder.Write("k17/s03.txt", SampleNotes.Session(4));
        Assert.NotNull(await WatchProcess.WaitFor(() => IsReported("k17/s03.txt"), 2));
        ReplaceAsEditorsDo("k17/s03.txt", SampleNotes.Thin);
        Assert.NotNull(await WatchProcess.WaitFor(() => IsReported("k17/s03.txt"), 2));
        Assert.NotNull(await SaveInPieces("slow.txt", SampleNotes.Session(5)));
        File.Delete(_folder["k17/s03.txt"]);
        Assert.NotNull(await WatchProcess.WaitFor(() => !Directory.Exists(Report("k17")), 2));
        _folder.Write("bad.txt", "---\nclient: [quokka\n---\n");
        Assert.NotNull(await WatchProcess.WaitFor(() => File.Exists(Report("bad.txt.html")), 2));
        _folder.Write("k18/t.txt", SampleNotes.Thin);
        var status = Iptlint.Run("status", _folder.Path, "--wait", "--format", "json");
        Assert.Equal(0, status.ExitCode);
        Assert.True(IsReported("k18/t.txt"));
        Assert.Contains("\"isRunning\": true", status.Output, StringComparison.Ordinal);

        // Another worker has no business here, and a purge would pull the ledger away.
        var second = Iptlint.Run("watch", _folder.Path, "--once");
        Assert.Equal(2, second.ExitCode);
        Assert.Contains("Another worker has this folder of reports", second.Error, StringComparison.Ordinal);
        Assert.Equal(2, Iptlint.Run("purge", _folder.Path, "--older-than", "0d").ExitCode);

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(0, watch.Terminate(5));
        }

        Assert.DoesNotContain(SampleNotes.Sentinel, watch.Log, StringComparison.Ordinal);
        Assert.Contains("Not read: file=bad.txt code=FRONT_MATTER", watch.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void WatchOnce_TwiceThenCheck_WritesTheSameBytesOnceAndSeesTheSameNotes()
    {
        _folder.Write("k17/s03.txt", SampleNotes.Session(3));
        _folder.Write("k17/s04.txt", SampleNotes.Session(4));
        _folder.Write("thin.txt", SampleNotes.Thin);
        var first = Iptlint.Run("watch", _folder.Path, "--once");
        var stamps = Directory.GetFiles(Report(""), "*", SearchOption.AllDirectories).Where(f => !Path.GetFileName(f).StartsWith('.') && Path.GetExtension(f) != ".htm").Order(StringComparer.Ordinal).Select(f => (f, FileStamp.Of(f))).ToList();
        var second = Iptlint.Run("watch", _folder.Path, "--once");
        var check = Iptlint.Run("check", _folder.Path, "--format", "json");

        Assert.Equal((1, 1, 1), (first.ExitCode, second.ExitCode, check.ExitCode));
        Assert.Equal("", first.Output + second.Output);
        Assert.Equal(6, stamps.Count);
        Assert.Equal(stamps, stamps.Select(s => (s.f, FileStamp.Of(s.f))));
        using var report = JsonDocument.Parse(check.Output);
        foreach (var note in report.RootElement.GetProperty("notes").EnumerateArray())
        {
            using var own = JsonDocument.Parse(File.ReadAllText(Report(note.GetProperty("path").GetString() + ".json")));
            Assert.Equal(note.GetRawText(), own.RootElement.GetProperty("notes")[0].GetRawText());
        }

        Assert.Equal(3, report.RootElement.GetProperty("notes").GetArrayLength());
    }

    [Fact]
    public async Task Health_AnswersOnThisMachineOnly()
    {
        _folder.Write("s.txt", SampleNotes.Thin);
        var port = FreePort();
        using var watch = new WatchProcess(_folder.Path, "--health", port.ToString(CultureInfo.InvariantCulture), "--log-format", "json");
        Assert.NotNull(await WatchProcess.WaitFor(() => IsReported("s.txt"), 30));
        using var client = new HttpClient();

        // The report is there a moment before the ledger holds it, and only then it counts.
        var metrics = "";
        for (var tries = 0; tries < 100 && !metrics.Contains("iptlint_notes_linted_total 1", StringComparison.Ordinal); tries++)
        {
            await Task.Delay(50);
            metrics = await client.GetStringAsync(new Uri($"http://127.0.0.1:{port}/metrics"));
        }

        Assert.Contains("iptlint_notes_linted_total 1", metrics, StringComparison.Ordinal);
        using var foreign = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{port}/healthz");
        foreign.Headers.Host = "evil.example";
        using var refused = await client.SendAsync(foreign);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using var line = JsonDocument.Parse(watch.Log.Split('\n')[0]);
        Assert.Equal("watch", line.RootElement.GetProperty("Category").GetString());
    }

    [Fact]
    public void WatchOnce_UnreadableNote_ExitsWithTwo()
    {
        _folder.Write("s.txt", "");

        Assert.Equal(2, Iptlint.Run("watch", _folder.Path, "--once", "--fail-on", "never").ExitCode);
        Assert.True(File.Exists(Report("s.txt.html")));
    }

    [Fact]
    public void WatchOnce_FolderWithoutNotes_DoesNotLookClean()
    {
        var run = Iptlint.Run("watch", _folder.Path, "--once");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("holds no notes", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Watch_ReportsAmongOtherFiles_IsRefused()
    {
        _folder.Write("s.txt", SampleNotes.Thin);
        using var other = new ScratchFolder();
        other.Write("mine.txt", "x");

        Assert.Equal(2, Iptlint.Run("watch", _folder.Path, "--once", "--reports", _folder.Path).ExitCode);
        Assert.Equal(2, Iptlint.Run("watch", _folder.Path, "--once", "--reports", other.Path).ExitCode);
        Assert.Single(Directory.GetFileSystemEntries(_folder.Path));
        Assert.Single(Directory.GetFileSystemEntries(other.Path));
    }

    private string Report(string name) => Path.Combine(_folder.Path, "lint-reports", name);

    private bool IsReported(string note)
    {
        if (!File.Exists(Report(note + ".json")) || !File.Exists(Report(note + ".html")))
        {
            return false;
        }

        using var report = JsonDocument.Parse(File.ReadAllText(Report(note + ".json")));
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_folder[note])));
        return report.RootElement.GetProperty("notes")[0].GetProperty("sha256").GetString() == hash;
    }

    private static int FreePort()
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    private void ReplaceAsEditorsDo(string note, string text)
    {
        _folder.Write(note + ".tmp", text);
        File.Move(_folder[note + ".tmp"], _folder[note], overwrite: true);
    }

    private async Task<TimeSpan?> SaveInPieces(string note, string text)
    {
        for (var start = 0; start < text.Length; start += 40)
        {
            await File.AppendAllTextAsync(_folder[note], text.Substring(start, Math.Min(40, text.Length - start)));
            await Task.Delay(30);
        }

        return await WatchProcess.WaitFor(() => IsReported(note), 2);
    }
}
