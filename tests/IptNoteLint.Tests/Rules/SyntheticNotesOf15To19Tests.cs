using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Tests.Rules;

/// <summary>Three invented notes, a good one, one of the past alone and one full of traps, as far as families 15 to 19 go; rules on trial run too.</summary>
public sealed class SyntheticNotesOf15To19Tests
{
    private const string Header = "Client: K-114\nDate: 7 May 2026\nTherapist: R. Hale\n\n";

    private const string Signature = "\n\nElectronically signed by R. Hale, LCSW\n";

    private const string Good = "Session 6 of 12 (middle phase). Focus: role dispute with sister Ana (impasse). PHQ-9 11 (was 15). Since last session Ana cancelled "
        + "Saturday again and pt's mood dropped that evening. We went over the phone call line by line: pt said 'it's fine' when angry. Role-played asking for a "
        + "swap; pt felt nervous but willing. Denies SI/HI. Plan: call Ana before Thursday; review next session 14 May.";

    private const string PastOnly = "Session 7 of 12. Explored childhood; father was critical when pt was 8, mother absent. Discussed school bullying. Pt tearful. "
        + "Supportive counselling provided. Cont. weekly.";

    private const string Traps = "Session 3/16, IPT, initial. Grandfather died by suicide in 1999. Pt says work is killing her but no SI. Denies HI. PHQ-9 = 31. "
        + "Focus: transition to motherhood; feels supported by partner this week and less low since he took the nights. Plan: EPDS next wk.";

    private static readonly NoteLinter OnTrial = new(RulePackUnderTest.Pack, new LintOptions
    {
        ExtendSelect = [.. RulePackUnderTest.Pack.Rules.Where(r => r.Descriptor.IsPreview).Select(r => r.Descriptor.Id)],
    });

    [Fact]
    public void GoodNote_GetsNothing() => Assert.Empty(Findings(Good));

    [Fact]
    public void NoteOfThePastAlone_GetsPlanResponseAndRisk() =>
        Assert.Equal(["IPT1501 Warning", "IPT1503 Hint", "IPT1601 Hint"], Findings(PastOnly));

    [Theory]
    [InlineData("IPT1502")]
    [InlineData("IPT1801")]
    public void NoteOfThePastAlone_LeavesTheNarrowerQuestionsOpen(string id) =>
        Assert.Equal(ResultKind.Open, Lint(PastOnly).Results.Single(r => r.RuleId == id).Kind);

    [Fact]
    public void NoteFullOfTraps_GetsNothing() => Assert.Empty(Findings(Traps));

    private static NoteResult Lint(string text) => OnTrial.Lint(RulePackUnderTest.Source(Header + text + Signature));

    private static IEnumerable<string> Findings(string text) => Lint(text).Findings
        .Where(f => string.CompareOrdinal(f.RuleId, "IPT15") >= 0 && string.CompareOrdinal(f.RuleId, "IPT20") < 0)
        .Select(f => $"{f.RuleId} {f.Severity}")
        .Order(StringComparer.Ordinal);
}
