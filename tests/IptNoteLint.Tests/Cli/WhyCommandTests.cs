using System.Text.Json;

namespace IptNoteLint.Tests.Cli;

/// <summary><c>explain --why</c>: what bears on a rule's answer about one note.</summary>
public sealed class WhyCommandTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Finding_TellsWhereWasLooked_WhatItWeighs_AndWhatDoesNotCount()
    {
        var note = _folder.Write("s.txt", "Session 7 of 12\nNo grief work today; her sister is in mourning. Slept badly.\nPlan: see her in a week.\n");

        var run = Why(note, "IPT1001");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("  = warning: The note doesn't show which interpersonal problem area", run.Output, StringComparison.Ordinal);
        Assert.Contains("  = looked in: the whole note\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  = weight: warning in the stage 'middle', warning at most\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  = not counted: 2:4 \"grief", run.Output, StringComparison.Ordinal);
        Assert.Contains("(it is said not to be so)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pass_ShowsTheEvidence_ButNotWithoutQuotes()
    {
        var note = _folder.Write("s.txt", SampleNotes.Session(5));

        Assert.Contains("  = rests on: 2:", Why(note, "IPT1001").Output, StringComparison.Ordinal);
        Assert.Contains("role dispute", Why(note, "IPT1001").Output, StringComparison.Ordinal);
        var quiet = Why(note, "problem-area-not-named", "--quotes", "off");
        Assert.Contains("  = pass: ", quiet.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("with her sister", quiet.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void OpenRule_NamesTheParentThatAsks()
    {
        var run = Why(_folder.Write("s.txt", SampleNotes.Thin), "area-only-in-header");

        Assert.Contains("  = open: Left open, as IPT1001", run.Output, StringComparison.Ordinal);
        Assert.Contains("  = parent: IPT1001 warning: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void RuleOnTrial_IsAskedAllTheSame_AndSaysSo() =>
        Assert.Contains("  = not asked: The rule is on trial, and nobody selects it. This is what it would say.\n", Why(_folder.Write("s.txt", SampleNotes.Thin), "IPT1304").Output, StringComparison.Ordinal);

    [Fact]
    public void EarlierNotesOfTheFolder_Tell_AsTheyDoInCheck()
    {
        foreach (var number in new[] { 3, 4 })
        {
            _folder.Write($"k/s{number}.txt", SampleNotes.Session(number));
        }

        var last = _folder.Write("k/s5.txt", SampleNotes.Session(5).Replace(" of 12", "", StringComparison.Ordinal));

        using var why = JsonDocument.Parse(Why(last, "IPT1205", "--format", "json").Output);
        Assert.Equal(("k", 12, "middle"), (why.RootElement.GetProperty("case").GetString(), why.RootElement.GetProperty("planned").GetInt32(), why.RootElement.GetProperty("phase").GetString()));
        Assert.Equal("IPT2002", JsonDocument.Parse(Why(last, "focus-drift", "--format", "json").Output).RootElement.GetProperty("rule").GetProperty("id").GetString());
    }

    [Fact]
    public void WhoChangedTheAnswer_IsNamedWithFileAndLine()
    {
        _folder.Write("notes/iptlint.yml", "root: true\nrules:\n  no-plan: info\n");
        var note = _folder.Write("notes/k/s.txt", SampleNotes.Thin);
        Iptlint.RunIn(_folder.Path, "baseline", "create", "notes", "-o", "known.json", "--select", "IPT1001");
        _folder.Write("notes/k/s.txt.iptlint.yml", "suppress:\n  - rule: no-plan\n    reason: agreed in supervision\n");

        var plan = Why(note, "IPT1501").Output;
        var area = Iptlint.RunIn(_folder.Path, "explain", "IPT1001", "--why", "notes/k/s.txt", "--baseline", "known.json").Output;

        Assert.Matches(@"= see: rules\.IPT1501: info \([^)]*iptlint\.yml:3\)", plan);
        Assert.Contains("  = set aside in: s.txt.iptlint.yml:2: agreed in supervision\n", plan, StringComparison.Ordinal);
        Assert.Contains("  = set aside: ", area, StringComparison.Ordinal);
        Assert.Matches(@"= see: the baseline holds the finding \(known\.json:[0-9]+\)", area);
    }

    [Theory]
    [InlineData("IPT3001", "s.txt", "is about a whole caseload")]
    [InlineData("IPT9001", "s.txt", "is about the tool")]
    [InlineData("IPT1001", "gone.txt", "is no file; name one note.")]
    [InlineData("IPT1001", "empty.txt", "empty.txt: ")]
    public void QuestionWithoutAnAnswer_IsOneClearError(string rule, string note, string complaint)
    {
        _folder.Write("s.txt", SampleNotes.Thin);
        _folder.Write("empty.txt", "");

        var run = Iptlint.RunIn(_folder.Path, "explain", rule, "--why", note);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
    }

    private static IptlintRun Why(string note, string rule, params string[] more) => Iptlint.Run(["explain", rule, "--why", note, .. more]);
}
