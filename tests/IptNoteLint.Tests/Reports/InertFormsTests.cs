using System.Text;
using System.Xml.Linq;
using CsCheck;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Reports;
using IptNoteLint.Tests.Reports.Caseloads;

namespace IptNoteLint.Tests.Reports;

/// <summary>Whatever a file's name or a note holds, the forms for other programs say what was found and nothing else.</summary>
public sealed class InertFormsTests
{
    private static readonly string[] Parts =
    [
        "::error::", "::", "%0A", "%", ",", ":", "\n", "\r", "\r\n", "\t", "=1+1", "@x", "-2", "<", ">", "&", "\"", "'", "]]>", "--", "<!--", "\u001b[2J", "\0",
        "\u202E", "\uFFFE", "\uFFFF", "\ud800", "##[error]x", "::add-mask::x", "::stop-commands::t", "a", "b c", "/", "\u2028", "é",
    ];

    private static readonly Gen<string> Hostile = new GenArray<int>(Gen.Int[0, Parts.Length - 1])[1, 12].Select(p => "x" + string.Concat(p.Select(i => Parts[i])));

    [Fact]
    public void GitHub_AnyNameAndWords_IsOneCommandALine_ThatReadsBack() => Gen.Select(Hostile, Hostile).Sample((name, words) =>
    {
        var report = Run(name, words);
        var commands = GitHubReport.Write(report, quotes: true).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Command).ToList();

        Assert.Equal(["warning", "notice", "error"], commands.Select(c => c.Name));
        Assert.All(commands, c => Assert.Equal(WithoutHidden(name), c.File));
        Assert.DoesNotContain(GitHubReport.Write(report, quotes: true), c => c != '\n' && VisibleText.IsHidden(c));
    });

    [Fact]
    public void Xml_AnyNameAndWords_IsWellFormed_AndNamesEachFinding() => Gen.Select(Hostile, Hostile).Sample((name, words) =>
    {
        var report = Run(name, words);
        var style = XDocument.Parse(CheckstyleReport.Write(report, quotes: true));
        var tests = XDocument.Parse(JUnitReport.Write(report, Severity.Hint, quotes: true));

        Assert.Equal(["iptlint.IPT1102", "iptlint.IPT1201", "iptlint.unreadable"], style.Descendants("error").Select(e => e.Attribute("source")!.Value));
        Assert.Single(style.Descendants("file"));
        Assert.Equal(2, tests.Descendants("failure").Count());
        Assert.Equal(["read"], tests.Descendants("testcase").Where(t => t.Elements("error").Any()).Select(t => t.Attribute("name")!.Value));
        Assert.DoesNotContain(style.Descendants().SelectMany(e => e.Attributes()).SelectMany(a => a.Value), VisibleText.IsHidden);
    });

    [Fact]
    public void Csv_AnyNameAndWords_HoldsNoFormula_AndARowAFinding() => Gen.Select(Hostile, Hostile).Sample((name, words) =>
    {
        var rows = CsvTable.Rows(CsvReport.Write(Run(name, words), quotes: true)).ToList();

        Assert.Equal(4, rows.Count);
        Assert.All(rows, r => Assert.Equal(CsvReport.Columns.Count, r.Count));
        Assert.All(rows.SelectMany(r => r), c => Assert.False(c.TrimStart() is ['=' or '+' or '-' or '@', ..], c));
    });

    private static LintReport Run(string name, string words)
    {
        var note = new SampleNote(name, words + "\n");
        var evidence = note.Shows(Topic.Relationship, words, "past");
        var linted = note
            .Fail("IPT1102", Severity.Warning, "The note tells of the past.", words, null, null, evidence)
            .Fail("IPT1201", Severity.Hint, "The note doesn't show which session this is.", null, new Absence([words], null, words))
            .Build(SampleNote.EmptySession);
        return SampleRun.Report with
        {
            Notes = [linted with { Results = [.. linted.Results.OrderBy(r => r.RuleId, StringComparer.Ordinal)] }, NoteResult.NotLinted(name, null, NoteStatus.Unreadable, "It can't be read.")],
            Cases = [],
        };
    }

    // As the runner reads a line: the first word behind the colons, its properties, and the rest.
    private static (string Name, string File) Command(string line)
    {
        Assert.StartsWith("::", line, StringComparison.Ordinal);
        var head = line[2..line.IndexOf("::", 2, StringComparison.Ordinal)];
        var space = head.IndexOf(' ', StringComparison.Ordinal);
        var file = head[(space + 1)..].Split(',').Single(p => p.StartsWith("file=", StringComparison.Ordinal))["file=".Length..];
        return (head[..space], new StringBuilder(file).Replace("%3A", ":").Replace("%2C", ",").Replace("%0D", "\r").Replace("%0A", "\n").Replace("%25", "%").ToString());
    }

    private static string WithoutHidden(string name) => string.Concat(name.EnumerateRunes().Select(
        r => r.Value is not ('\r' or '\n') && VisibleText.IsHidden(r) ? $"<{VisibleText.NameOf(r)}>" : r.ToString()));
}
