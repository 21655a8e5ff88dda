using System.Text.Json;
using System.Xml.Linq;
using IptNoteLint.Cli.Commands;
using IptNoteLint.Tests.Reports.Caseloads;

namespace IptNoteLint.Tests.Cli;

/// <summary>The forms of a report and where it is written, as a user asks for them.</summary>
public sealed class FormatsCommandTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public FormatsCommandTests() => _folder.Write("notes/s.txt", SampleNotes.Thin);

    public static TheoryData<string> Travelling => [.. ReportFormats.All.Where(ReportFormats.Travels)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Travelling))]
    public void FormThatTravels_QuotesNothingUnlessAsked_AndKeepsToStandardOutput(string format)
    {
        string[] arguments = ["check", "notes", "--select", "IPT1402,IPT1001,IPT1707", "--format", format];

        var run = Iptlint.RunIn(_folder.Path, arguments);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("IPT1001", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(SampleNotes.Sentinel, run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FormsThatMarkFiles_NameThemFromTheWorkingFolder()
    {
        string[] check = ["check", "notes", "--select", "no-plan", "--format"];

        Assert.StartsWith("::warning file=notes/s.txt,title=IPT1501 No plan::", Iptlint.RunIn(_folder.Path, [.. check, "github"]).Output, StringComparison.Ordinal);
        Assert.Equal("notes/s.txt", XDocument.Parse(Iptlint.RunIn(_folder.Path, [.. check, "checkstyle"]).Output).Descendants("file").Single().Attribute("name")!.Value);
    }

    [Fact]
    public void FailOn_TellsFailuresFromWhatIsOnlySaid()
    {
        string[] check = ["check", "notes", "--select", "no-plan", "--format", "junit", "--fail-on"];
        var fails = Iptlint.RunIn(_folder.Path, [.. check, "warning"]);
        var passes = Iptlint.RunIn(_folder.Path, [.. check, "error"]);

        Assert.Equal((1, "1"), (fails.ExitCode, XDocument.Parse(fails.Output).Root!.Attribute("failures")!.Value));
        Assert.Equal((0, "0"), (passes.ExitCode, XDocument.Parse(passes.Output).Root!.Attribute("failures")!.Value));
        Assert.StartsWith("warning: The note doesn't show", XDocument.Parse(passes.Output).Descendants("system-out").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownFormat_NamesTheNearest()
    {
        var run = Iptlint.RunIn(_folder.Path, "check", "notes", "--format", "jsn");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("--format: It can't be 'jsn'. Did you mean 'json'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Statistics_AreInTheReport_AndTimesAreNot()
    {
        string[] check = ["check", "notes", "--format", "json", "--statistics"];
        var plain = Iptlint.RunIn(_folder.Path, check);
        var timed = Iptlint.RunIn(_folder.Path, [.. check, "--timing"]);

        Assert.Equal(plain.Output, timed.Output);
        Assert.Matches(@"iptlint: +[0-9.]+ ms  loading the rules\n", timed.Error);
#if !ENGINE_NRULES // NRules weighs the conditions of all rules together.
        Assert.Matches(@"iptlint: +[0-9.]+ ms  IPT1001\n", timed.Error);
#endif
        using var report = JsonDocument.Parse(plain.Output);
        var counts = report.RootElement.GetProperty("statistics").EnumerateArray().Single(c => c.GetProperty("ruleId").GetString() == "IPT1001");
        Assert.Equal((1, 1), (counts.GetProperty("total").GetInt32(), counts.GetProperty("fail").GetInt32()));
        Assert.Contains("rule     of  fail", Iptlint.RunIn(_folder.Path, "check", "notes", "--statistics").Output, StringComparison.Ordinal);
        Assert.Contains("--statistics goes with", Iptlint.RunIn(_folder.Path, "check", "notes", "--statistics", "--format", "csv").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ShowPasses_InTablesAndLines_TellsWhatTheNoteShows()
    {
        var table = CsvTable.Read(Iptlint.RunIn(_folder.Path, "check", "notes", "--show-passes", "--format", "csv", "--quotes", "on").Output);
        var lines = Iptlint.RunIn(_folder.Path, "check", "notes", "--show-passes", "--format", "lines").Output;

        Assert.Equal("Session 7 of 12", table.Single(r => r["rule"] == "IPT1201")["text"]);
        Assert.Contains("s.txt:1:1: pass IPT1201 ", lines, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("notes")]
    [InlineData("gone/report.txt")]
    public void OutputThatCannotBeWritten_IsOneErrorBeforeTheWork(string output)
    {
        foreach (var command in (string[][])[["check", "notes"], ["baseline", "create", "notes"], ["report", "notes"]])
        {
            var run = Iptlint.RunIn(_folder.Path, [.. command, "-o", output]);

            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Contains($"'{output}'", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void OutputInAClosedFolder_LeavesWhatWasThere()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.Write("closed/report.txt", "old");
        File.SetUnixFileMode(_folder["closed"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var run = Iptlint.RunBoundByPermissions("check", _folder["notes"], "-o", _folder["closed/report.txt"]);
        File.SetUnixFileMode(_folder["closed"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        if (run is not null)
        {
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("can't be written; check the folder", run.Error, StringComparison.Ordinal);
            Assert.Equal("old", File.ReadAllText(_folder["closed/report.txt"]));
        }
    }

    [Fact]
    public void OutputToALinkOrAPipe_ReachesWhereItLeads()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.CreateSymbolicLink(_folder["link.txt"], _folder.Write("real.txt", "old"));
        OutputFile.TryWrite(_folder["link.txt"], "new");
        var piped = Iptlint.RunIn(_folder.Path, "check", "notes", "--format", "lines", "--output", "/dev/stdout");

        Assert.Equal("new", File.ReadAllText(_folder["real.txt"]));
        Assert.NotNull(new FileInfo(_folder["link.txt"]).LinkTarget);
        Assert.Contains("s.txt: warning IPT1001", piped.Output, StringComparison.Ordinal);
        Assert.Equal(["link.txt", "notes", "real.txt"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
