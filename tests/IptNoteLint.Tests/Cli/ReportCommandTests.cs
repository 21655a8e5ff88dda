using System.Diagnostics;

namespace IptNoteLint.Tests.Cli;

public sealed class ReportCommandTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Report_IsOnePageOfAllCourses_AndTheSameBytesEachTime()
    {
        WriteCourses(3);
        var first = Iptlint.Run("report", _folder["notes"], "-o", _folder["page.html"], "--fail-on", "never");
        var page = File.ReadAllText(_folder["page.html"]);
        var second = Iptlint.Run("report", _folder["notes"], "--fail-on", "never");

        Assert.Equal((0, "", ""), (first.ExitCode, first.Output, first.Error));
        Assert.Equal(page, second.Output);
        Assert.All(Enumerable.Range(0, 3), i => Assert.Contains($"<h3>client-{i}</h3>", page, StringComparison.Ordinal));
        Assert.DoesNotContain(SampleNotes.Sentinel, page, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder["page.html"]));
        }
    }

    [Fact]
    public void Report_AsJson_IsWhatCheckGives()
    {
        WriteCourses(3);
        _folder.Write("notes/client-0/inner/s09.txt", SampleNotes.Thin);
        _folder.Write("notes/client-0/zz.txt", SampleNotes.Process);
        Assert.Equal(
            Iptlint.Run("check", _folder["notes"], "--format", "json", "--quotes", "off").Output, Iptlint.Run("report", _folder["notes"], "--format", "json").Output);
    }

    [Fact]
    public void Report_AsCsv_NamesEveryFile()
    {
        WriteCourses(2);
        _folder.Write("notes/=1+1.pdf", "x");
        var run = Iptlint.Run("report", _folder["notes"], "--format", "csv");
        Assert.Contains("\nfile,,\"'=1+1.pdf\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\ncheck,client-1,client-1/s04.txt,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_SinceAnEarlierOne_SaysWhatIsNewFixedAndStillOpen()
    {
        WriteCourses(1);
        _folder.Write("notes/client-0/s05.txt", SampleNotes.Thin);
        Iptlint.Run("report", _folder["notes"], "--format", "json", "-o", _folder["old.json"]);
        _folder.Write("notes/client-0/s05.txt", SampleNotes.Session(5));
        _folder.Write("notes/client-0/s06.txt", SampleNotes.Thin);
        var page = Iptlint.Run("report", _folder["notes"], "--since", _folder["old.json"]).Output;
        Assert.Contains("Since the last report", page, StringComparison.Ordinal);
        foreach (var name in (string[])["new", "fixed"])
        {
            Assert.Matches($"data-n=\"trend-{name}\">[1-9]", page);
        }
    }

    [Theory]
    [InlineData("gone.json")]
    [InlineData("notes/client-0/s01.txt")]
    [InlineData("other.json")]
    public void Report_SinceWhatIsNoReport_SaysSoAndExitsWithTwo(string name)
    {
        WriteCourses(1);
        _folder.Write("other.json", "[[\"a\", {\"runs\": [{\"results\": [[null, \"\\ud800\"]]}]}]]");
        var run = Iptlint.Run("report", _folder["notes"], "--since", _folder[name]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(name, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfOneCase_HoldsThatCourseAlone()
    {
        WriteCourses(3);
        var page = Iptlint.Run("report", _folder["notes"], "--case", "client-1").Output;
        Assert.Contains("<h3>client-1</h3>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("client-2", page, StringComparison.Ordinal);
        Assert.Contains("Portfolio pack", Iptlint.Run("report", _folder["notes"], "--case", "client-1", "--portfolio").Output, StringComparison.Ordinal);
        Assert.Contains("<h1>client-1</h1>", Iptlint.Run("report", _folder["notes/client-1"], "--case", "client-1", "--portfolio").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Did you mean client-1", "--case", "clint-1")]
    [InlineData("--case", "--portfolio")]
    [InlineData("leave --since or --portfolio out", "--portfolio", "--case", "client-1", "--since", "old.json")]
    [InlineData("is a folder", "-o", "/")]
    [InlineData("--case", "--portfolio", "--case", "client-1", "--format", "csv")]
    public void Report_OfNoCase_SaysSoAndExitsWithTwo(string said, params string[] options)
    {
        WriteCourses(2);
        var run = Iptlint.Run(["report", _folder["notes"], .. options]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_PortfolioOfAFolderThatIsNoCourse_SaysWhyAndExitsWithTwo()
    {
        _folder.Write("notes/mixed/a.txt", "Client: K1\nSession 1 of 12\n");
        _folder.Write("notes/mixed/b.txt", "Client: K2\nSession 2 of 12\n");
        var run = Iptlint.Run("report", _folder["notes"], "--case", "mixed", "--portfolio", "-o", _folder["pack.html"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal("iptlint: The notes of 'mixed' are no course: they carry several client codes, so there is no portfolio to write.", run.Error.Trim());
        Assert.False(File.Exists(_folder["pack.html"]));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public void Report_InFields_SaysTheTermsBesideIt(string format)
    {
        WriteCourses(1);
        _folder.Write("notes/mixed/a.txt", "Client: K1\nSession 1 of 12\n");
        _folder.Write("notes/mixed/b.txt", "Client: K2\nSession 2 of 12\n");
        _folder.Write("notes/broken.txt", [0xFF, 0xFE, 0x00]);
        var run = Iptlint.Run("report", _folder["notes"], "--format", format, "--select", "IPT1001", "--fail-on", "never");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("About risk, but left out by the selection of rules: IPT1601, IPT1602", run.Error, StringComparison.Ordinal);
        Assert.Contains("unreadable: broken.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains("The 2 notes of mixed were not read as a course", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_QuotesOn_HoldsWordsOfTheNotes()
    {
        WriteCourses(1);
        Assert.Contains(SampleNotes.Sentinel, Iptlint.Run("report", _folder["notes"], "--quotes", "on").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_WrittenAmongTheNotes_IsNoneOfThem()
    {
        WriteCourses(1);
        string[] arguments = ["report", _folder["notes"], "-o", _folder["notes/page.html"], "--fail-on", "never"];
        Iptlint.Run(arguments);
        var page = File.ReadAllText(_folder["notes/page.html"]);
        Assert.Equal(0, Iptlint.Run(arguments).ExitCode);
        Assert.Equal(page, File.ReadAllText(_folder["notes/page.html"]));
    }

    [Fact]
    public void Report_WithAFileThatHasNoReader_SaysSoAndExitsWithTwo()
    {
        WriteCourses(1);
        _folder.Write("notes/client-0/letter.docx", "x");
        var run = Iptlint.Run("report", _folder["notes"], "--fail-on", "never");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("skipped: client-0/letter.docx", run.Error, StringComparison.Ordinal);
        Assert.Contains("<strong>client-0/letter.docx</strong>", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("empty")]
    public void Report_OfNothing_WritesNothingAndExitsWithTwo(string name)
    {
        _folder.Make("empty");
        var run = Iptlint.Run("report", _folder[name], "-o", _folder["page.html"], "--case", "client-1");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Single(run.Error.Trim().Split('\n'));
        Assert.False(File.Exists(_folder["page.html"]));
    }

    [Fact]
    public void Report_ThatCannotBeWritten_ExitsWithTwo()
    {
        WriteCourses(1);
        var run = Iptlint.Run("report", _folder["notes"], "-o", _folder["gone/page.html"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("can't be written", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OnATerminal_WantsAFile()
    {
        WriteCourses(1);
        if (Iptlint.RunOnATerminal("X=1", "report", _folder["notes"]) is { } run)
        {
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("-o FILE.html", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("TERM")]
    public async Task Report_Interrupted_LeavesTheOldReportAndNoDraft(string signal)
    {
        // Only Linux shows which files a process holds, and so when the report has begun.
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        WriteCourses(400);
        File.WriteAllText(_folder["page.html"], "yesterday's");
        using var process = Process.Start(Iptlint.Start("report", _folder["notes"], "-o", _folder["page.html"]))!;
        Assert.NotNull(await WatchProcess.WaitFor(() => HasDraft(process.Id), 30));
        using (Process.Start("kill", [$"-{signal}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
        }

        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal(2, process.ExitCode);
        Assert.Contains("nothing was written", await process.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal("yesterday's", File.ReadAllText(_folder["page.html"]));
        Assert.Equal(["notes", "page.html"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    // The file that fragments are kept in has lost its name by then; the process still holds it.
    private static bool HasDraft(int process) => new DirectoryInfo($"/proc/{process}/fd").EnumerateFiles()
        .Any(f => f.LinkTarget?.Contains(".iptlint-draft", StringComparison.Ordinal) == true);

    private void WriteCourses(int count)
    {
        for (var client = 0; client < count; client++)
        {
            for (var session = 1; session <= 4; session++)
            {
                _folder.Write($"notes/client-{client}/s{session:00}.txt", SampleNotes.Session(session));
            }
        }
    }
}
