using System.Text;
using IptNoteLint.Caseloads;
using IptNoteLint.Cli.Commands;
using IptNoteLint.Cli.Store;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Reports;
using IptNoteLint.Tests.Reports;
using IptNoteLint.Tests.Reports.Caseloads;

namespace IptNoteLint.Tests.Cli;

/// <summary>A report that is put together from folders, in whatever order they are read, is the report of all of them in one.</summary>
public sealed class FolderByFolderTests
{
    // Two folders that each let another rule about the tool have a say: at the end both count.
    private static readonly LintReport[] Folders =
    [
        .. SampleCaseload.Folders.Select((f, i) => f with { Notes = [.. f.Notes.Select((n, j) => j == 0 && i < 2 ? WithToolFinding(n, Said(i)) : n)], Rules = [.. f.Rules, .. i < 2 ? [Said(i)] : (RuleInfo[])[]] }),
        SampleCaseload.Folders[0] with { Notes = [SampleRun.Unreadable, SampleRun.Skipped], Cases = [], Loose = [new LooseFolder("z", 2, LooseReason.NoNumbers)] },
    ];

    private static readonly LintReport All = Folders[0] with
    {
        Rules = [.. Folders.SelectMany(f => f.Rules).DistinctBy(r => r.Descriptor.Id).OrderBy(r => r.Descriptor.Category == Category.Tool).ThenBy(r => r.Descriptor.Id, StringComparer.Ordinal)],
        Notes = [.. Folders.SelectMany(f => f.Notes).OrderBy(n => n.Path, StringComparer.Ordinal)],
        Cases = [.. Folders.SelectMany(f => f.Cases).OrderBy(c => c.Case, StringComparer.Ordinal)],
        Loose = Folders[^1].Loose,
    };

    public static TheoryData<string> Formats => [.. ReportFormats.All];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Report_FolderByFolder_IsTheReportOfAll(string format)
    {
        Assert.Equal(RunText.Of(Form(format), All), Compose(Form(format), Folders));
        Assert.Equal(RunText.Of(Form(format), All), Compose(Form(format), [.. Folders.Reverse()]));
    }

    [Fact]
    public void Spool_ThatOutgrowsMemory_GivesTheSameAndLeavesNoFile()
    {
        using var folder = new ScratchFolder();
        var part = new string('\u00E9', 1 << 20);
        using (var spool = new Spool(folder.Path))
        {
            spool.Add(Enumerable.Range(0, 20).Select(i => new Fragment("a", $"{19 - i:D2}", $"{i:D2}{part}")));
            using var text = new MemoryStream();
            spool.Compose([new Piece("<"), new Piece("|", "a"), new Piece("", "b") { Nothing = ">" }], text);
            var written = Encoding.UTF8.GetString(text.ToArray());
            Assert.StartsWith("<19", written, StringComparison.Ordinal);
            Assert.EndsWith(">", written, StringComparison.Ordinal);
            Assert.Equal(Enumerable.Range(0, 20).Reverse().Select(i => $"{i:D2}{part}"), written[1..^1].Split('|'));
        }

        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    private static RuleInfo Said(int i) => ToolRules.All[^(i + 1)];

    private static NoteResult WithToolFinding(NoteResult note, RuleInfo rule) => note with
    {
        Results = [.. note.Results, note.Results[0] with { RuleId = rule.Descriptor.Id, Kind = ResultKind.Fail, Severity = Severity.Warning, Message = rule.Descriptor.Message, Suppressed = null }],
    };

    private static IRunForm Form(string format) => ReportFormats.Of(
        format, new ReportTerms(new ConsoleOptions(Passes: true), ConsoleStyle.Plain, ReportFormats.HasStatistics(format), Severity.Warning, name => "notes/" + name));

    private static string Compose(IRunForm form, LintReport[] folders)
    {
        var run = new RunDigest();
        using var spool = new Spool(Path.GetTempPath());
        foreach (var folder in folders)
        {
            spool.Add(form.Parts(folder));
            run.Take(folder);
        }

        using var text = new MemoryStream();
        spool.Compose(form.Compose(run, folders[0].Tool), text);
        return Encoding.UTF8.GetString(text.ToArray());
    }
}
