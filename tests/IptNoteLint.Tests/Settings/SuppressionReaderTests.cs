using IptNoteLint.Diagnostics;
using IptNoteLint.Settings;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Settings;

public sealed class SuppressionReaderTests
{
    private static readonly RuleNames Names = RulePackUnderTest.Pack.SettingReader.Rules;

    [Fact]
    public void Sidecar_GivesRuleReasonAndLastDay()
    {
        var list = SuppressionReader.FromSidecar("s.txt.iptlint.yml", "suppress:\n  - rule: no-plan\n    reason: The plan is in the letter.\n    until: 2026-06-30\n  - {rule: IPT1001, reason: Agreed.}\n", Names);
        Assert.Empty(list.Problems);
        Assert.Equal(new SuppressionEntry("IPT1501", new Suppression("The plan is in the letter.", "sidecar") { Until = new DateOnly(2026, 6, 30), Place = "s.txt.iptlint.yml:2" }), list.Entries[0]);
        Assert.Equal(new SuppressionEntry("IPT1001", new Suppression("Agreed.", "sidecar") { Place = "s.txt.iptlint.yml:5" }), list.Entries[1]);
    }

    [Theory]
    [InlineData("suppress:\n  - rule: IPT1001\n", "s.yml:2: 'reason' is missing here.")]
    [InlineData("suppress:\n  - rule: IPT1001\n    reason: ''\n", "s.yml:3: 'reason' should have a value")]
    [InlineData("suppress:\n  - rule: IPT1o01\n    reason: x\n", "s.yml:2: There is no rule 'IPT1o01'. Did you mean IPT1001?")]
    [InlineData("suppress:\n  - rule: IPT1001\n    reason: x\n    until: soon\n", "s.yml:4: 'until' should be a date such as 2026-06-30")]
    [InlineData("supress: []\n", "s.yml:1: There is no key 'supress' here. Did you mean 'suppress'?")]
    [InlineData("suppress: [IPT1001]\n", "s.yml:1: 'suppress' should have keys of its own below it.")]
    public void SidecarThatCantBeUsed_AsksForNothing_AndSaysWhy(string text, string problem)
    {
        var list = SuppressionReader.FromSidecar("s.yml", text, Names);
        Assert.Empty(list.Entries);
        Assert.StartsWith(problem, Assert.Single(list.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Note_HoldsLines()
    {
        var list = SuppressionReader.FromNote(RulePackUnderTest.Source(
            "Session 3\n<!-- iptlint: allow IPT1001 because the letter names it until 2026-06-30 -->\nIPTLINT: allow no-plan because she moves abroad\niptlint: allow IPT1401\niptlint: allow quokka because x\n"), Names);
        Assert.Equal(
            [
                new SuppressionEntry("IPT1001", new Suppression("the letter names it", "note") { Until = new DateOnly(2026, 6, 30), Place = "note.txt:2" }),
                new SuppressionEntry("IPT1501", new Suppression("she moves abroad", "note") { Place = "note.txt:3" }),
            ],
            list.Entries.AsEnumerable());
        Assert.Equal(2, list.Problems.Length);
        Assert.StartsWith("Line 4 of the note", list.Problems[0], StringComparison.Ordinal);
        Assert.DoesNotContain("quokka", string.Concat(list.Problems), StringComparison.Ordinal);
    }
}
