using System.Text;
using System.Text.Json;

namespace IptNoteLint.Tests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("warning", 1)]
    [InlineData("error", 0)]
    [InlineData("never", 0)]
    public void Check_NoteWithWarnings_ExitsByFailOn(string least, int code)
    {
        var run = Iptlint.Run("check", _folder.Write("s.txt", SampleNotes.Thin), "--fail-on", least);

        Assert.Equal((code, ""), (run.ExitCode, run.Error));
        Assert.Contains("IPT1001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_NoteNamedLikeAnOption_IsReadBehindTwoDashes()
    {
        _folder.Write("--draft.txt", SampleNotes.Thin);

        Assert.Equal(1, Iptlint.RunIn(_folder.Path, "check", "--", "--draft.txt").ExitCode);
    }

    [Fact]
    public void Check_NoteWithNothingAboveAHint_ExitsWithZero() =>
        Assert.Equal(0, Iptlint.Run("check", _folder.Write("s.txt", SampleNotes.Process)).ExitCode);

    [Fact]
    public void Check_Folder_ReportsEveryNoteAndItsCaseAndTheSameBytesEachTime()
    {
        WriteCourse("k17");
        var first = Iptlint.Run("check", _folder.Path, "--format", "json", "--fail-on", "never");
        var second = Iptlint.Run("check", _folder.Path, "--format", "json", "--fail-on", "never");

        Assert.Equal((0, first.Output), (second.ExitCode, second.Output));
        using var report = JsonDocument.Parse(first.Output);
        Assert.Equal(
            ["k17/s03.txt", "k17/s04.txt", "k17/s05.txt"],
            report.RootElement.GetProperty("notes").EnumerateArray().Select(n => n.GetProperty("path").GetString()));
        Assert.Equal("k17", Assert.Single(report.RootElement.GetProperty("cases").EnumerateArray()).GetProperty("case").GetString());
    }

    [Fact]
    public void Check_Pattern_IsExpanded()
    {
        WriteCourse("k17");

        var run = Iptlint.RunIn(_folder.Path, "check", "k*/s0[345].txt", "k*/s0?.txt", "--format", "lines");

        Assert.Equal(2, run.ExitCode); // brackets are no wildcards: that pattern fits nothing, and is said to
        Assert.Contains("'k*/s0[345].txt' fits no note", run.Error, StringComparison.Ordinal);
        Assert.Equal(3, NotesIn(Iptlint.RunIn(_folder.Path, "check", "k*/s0?.txt", "--format", "json")).Count);
    }

    [Fact]
    public void Check_StandardInput_IsOneNote()
    {
        var run = Iptlint.RunWithInput(Encoding.UTF8.GetBytes(SampleNotes.Thin), "check", "-", "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("-", Assert.Single(NotesIn(run)).Path);
    }

    [Fact]
    public void Check_EmptyStandardInput_ExitsWithTwo() =>
        Assert.Equal(("unreadable", 2), Iptlint.Run("check", "-", "--format", "json") is var run ? (NotesIn(run).Single().Status, run.ExitCode) : default);

    [Fact]
    public void Check_MissingFileBesideAGoodOne_ExitsWithTwoAndLintsTheOther()
    {
        var run = Iptlint.Run("check", _folder.Write("s.txt", SampleNotes.Thin), _folder["gone.txt"], "--format", "json");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([("gone.txt", "unreadable"), ("s.txt", "linted")], NotesIn(run));
        Assert.Contains("gone.txt: It isn't there", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FormatsWithoutReader_AreSaidAloudAndExitWithTwo()
    {
        string[] endings = [".docx", ".doc", ".odt", ".rtf", ".pdf", ".xml", ".html"];
        Array.ForEach(endings, e => _folder.Write("s" + e, "x"));

        var run = Iptlint.Run("check", _folder.Path, "--fail-on", "never");

        Assert.Equal(2, run.ExitCode);
        Assert.All(endings, e => Assert.Contains($"skipped: s{e}\n", run.Output, StringComparison.Ordinal));
        Assert.Contains("7 files skipped", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FolderWithoutNotes_DoesNotLookClean()
    {
        _folder.Write("data.json", "{}");

        var run = Iptlint.Run("check", _folder.Path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("holds no notes", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Output_IsPrivateAndNoNoteOfTheNextRun()
    {
        _folder.Write("s.txt", SampleNotes.Thin);
        string[] arguments = ["check", _folder.Path, "--format", "markdown", "--output", _folder["report.md"]];
        var first = Iptlint.Run(arguments);
        var report = File.ReadAllText(_folder["report.md"]);
        var second = Iptlint.Run(arguments);

        Assert.Equal((1, 1), (first.ExitCode, second.ExitCode));
        Assert.Equal(report, File.ReadAllText(_folder["report.md"]));
        Assert.Equal("", first.Output);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder["report.md"]));
        }
    }

    [Fact]
    public void Check_OutputThatCannotBeWritten_ExitsWithTwo() =>
        Assert.Equal(2, Iptlint.Run("check", _folder.Write("s.txt", SampleNotes.Process), "--output", _folder["gone/report.txt"]).ExitCode);

    [Theory]
    [InlineData("console")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void Check_QuotesOff_ShowsNoWordOfTheNoteAndNoEscapeCode(string format)
    {
        var note = _folder.Write("s.txt", SampleNotes.Thin);
        var run = Iptlint.Run("check", note, "--format", format, "--quotes", "off", "--show-passes");

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain(SampleNotes.Sentinel, run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Output + run.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("frobnicate")]
    [InlineData("check")]
    [InlineData("check s.txt --format xml")]
    [InlineData("check s.txt --frobnicate")]
    [InlineData("watch no-such-folder")]
    public void WrongUsage_ExitsWithTwoAndSaysWhy(string line)
    {
        var run = Iptlint.RunIn(_folder.Path, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("iptlint: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_NameWithControlCharacters_IsShownEscaped()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.Write("a\u001b[31m\nb\u202e.txt", "");

        var run = Iptlint.Run("check", _folder.Path, "--format", "json");

        Assert.Contains("a<U+001B>[31m b<U+202E>.txt", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Error);
    }

    private void WriteCourse(string folder)
    {
        foreach (var number in new[] { 3, 4, 5 })
        {
            _folder.Write($"{folder}/s0{number}.txt", SampleNotes.Session(number));
        }
    }

    private static List<(string? Path, string? Status)> NotesIn(IptlintRun run)
    {
        using var report = JsonDocument.Parse(run.Output);
        return [.. report.RootElement.GetProperty("notes").EnumerateArray().Select(n => (n.GetProperty("path").GetString(), n.GetProperty("status").GetString()))];
    }
}
