namespace IptNoteLint.Tests.Rules;

/// <summary>What families 10 to 14 say of the synthetic notes with every rule selected.</summary>
public sealed class SyntheticNotesFocusToSymptomsTests
{
    private static readonly string[] Families = ["IPT10", "IPT11", "IPT12", "IPT13", "IPT14"];

    // A lower score alone is no movement, so the first note is asked how the work is going. The third has its link of mood and event
    // on the very line that is labelled as the focus, which is read as a header.
    public static TheoryData<string, string, string> Expected { get; } = new()
    {
        { "mostly good", SyntheticNotes.MostlyGood, "IPT1105 fail hint; IPT1203 fail warning" },
        { "past only", SyntheticNotes.PastOnly, "IPT1001 fail warning; IPT1102 fail warning; IPT1203 fail warning; IPT1301 fail warning; IPT1401 fail warning" },
        { "traps", SyntheticNotes.Traps, "IPT1207 fail hint; IPT1301 fail hint; IPT1402 fail info; IPT1404 fail error" },
    };

    public static TheoryData<string, string, string> Weighed { get; } = new()
    {
        { "mostly good", SyntheticNotes.MostlyGood, "IPT1001 IPT1004 IPT1005 IPT1101 IPT1201 IPT1301 IPT1302 IPT1303 IPT1305 IPT1306 IPT1401 IPT1402 IPT1403 IPT1404" },
        { "past only", SyntheticNotes.PastOnly, "IPT1201 IPT1403" },
        { "traps", SyntheticNotes.Traps, "IPT1001 IPT1201 IPT1401" },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Note_IsReportedAsTheRulesSettleIt(string name, string note, string findings)
    {
        var found = Own(note).Where(r => r.Value.StartsWith("fail", StringComparison.Ordinal)).Select(r => $"{r.Key} {r.Value}");
        Assert.True(findings == string.Join("; ", found), $"{name}: {string.Join("; ", found)}");
    }

    [Theory]
    [MemberData(nameof(Weighed))]
    public void Note_ShowsWhatSatisfiesTheRules(string name, string note, string rules)
    {
        var passed = Own(note).Where(r => r.Value == "pass").Select(r => r.Key).ToList();
        Assert.True(rules.Split(' ').Except(passed, StringComparer.Ordinal).ToList() is [], $"{name}: {string.Join(' ', passed)}");
    }

    [Fact]
    public void PastOnly_LeavesTheNarrowerQuestionsOpen()
    {
        var outcomes = SyntheticNotes.Outcomes(SyntheticNotes.PastOnly);
        string[] narrower = ["IPT1002", "IPT1004", "IPT1101", "IPT1103", "IPT1105", "IPT1204", "IPT1302", "IPT1303", "IPT1304", "IPT1305", "IPT1402"];
        Assert.All(narrower, id => Assert.Equal("open", outcomes[id]));
    }

    [Fact]
    public void Traps_HoldNoGrief()
    {
        var assessment = RulePackUnderTest.Linter.Lint(RulePackUnderTest.Source(SyntheticNotes.Traps)).Assessment!;
        Assert.DoesNotContain(assessment.ProblemArea!.Evidence, e => e.Value == "grief");
    }

    private static IEnumerable<KeyValuePair<string, string>> Own(string note) =>
        SyntheticNotes.Outcomes(note).Where(r => Families.Any(f => r.Key.StartsWith(f, StringComparison.Ordinal))).OrderBy(r => r.Key, StringComparer.Ordinal);
}
