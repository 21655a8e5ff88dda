using IptNoteLint.Reports;
using IptNoteLint.Tests.Accuracy;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Conventions;

/// <summary>What the README shows of the product is what the product does; <c>IPT_ACCEPT=1</c> writes it.</summary>
public sealed class ReadmeTests
{
    private static readonly string ReadmePath = Repository.PathOf("README.md");

    /// <summary>The table of rules.</summary>
    [Fact]
    public void RuleTable_IsThatOfTheRules() =>
        Holds("rules", "\n" + RuleList.AsMarkdown(RulePackUnderTest.Pack.Rules.Select(r => r.Descriptor), "rules/"));

    /// <summary>The report below the example note is the one that the note gets.</summary>
    [Fact]
    public void Report_IsThatOfTheExampleNote()
    {
        var fenced = MarkedText.Between(ReadmePath, "note").Trim();
        Assert.True(fenced.StartsWith("```text\n", StringComparison.Ordinal) && fenced.EndsWith("\n```", StringComparison.Ordinal),
            "README.md needs a ```text fence with a note between its marks for the note.");
        var note = fenced["```text\n".Length..^"```".Length];
        var linter = RulePackUnderTest.Linter;
        var report = linter.Report([linter.Lint(RulePackUnderTest.Source(note, "session-07.txt"))], []);
        Holds("report", $"\n```text\n{ConsoleReport.Write(report, new ConsoleOptions(), ConsoleStyle.Plain)}```\n");
    }

#if !RECOGNIZERS_MICROSOFT // The figures are those of the default build.
    /// <summary>The figures of the notes that rules were tuned on. The others' stay as they were printed last: no test reads those notes.</summary>
    [Fact]
    public void AccuracyTable_IsWhatIsMeasured()
    {
        var unread = MarkedText.Between(ReadmePath, "figures").Split('\n').Select(l => l.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 5).ToDictionary(cells => cells[1], cells => cells[3], StringComparer.Ordinal);
        Holds("figures", string.Concat(
        [
            "\n| What | d001–d066 | d067–d100 |\n|---|---|---|\n",
            .. ReadmeFigure.All.Select(r => $"| {r.Label} | {ReadmeFigure.Write(r.Measure())} | {unread.GetValueOrDefault(r.Label, "not measured yet")} |\n"),
        ]));
    }
#endif

    private static void Holds(string mark, string expected) => MarkedText.Holds(ReadmePath, mark, expected);
}
