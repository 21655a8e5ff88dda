using IptNoteLint.Diagnostics;

namespace IptNoteLint.Tests.Rules;

/// <summary>Notes that come near a finding and deserve none.</summary>
public sealed class DriftAndWordingTests
{
    private static readonly HashSet<string> Asked =
    [
        "IPT1502", "IPT1703", "IPT1707", "IPT1709", "IPT1710", "IPT1801", "IPT1802", "IPT1803", "IPT1804", "IPT1805", "IPT1902",
    ];

    [Theory]
    [InlineData("Her mother-in-law can be manipulative and plays the victim. Client sees it and goes quiet.")]
    [InlineData("The client claims benefits. Client was demanding better hours. Pt is negative for covid.")]
    [InlineData("She is hard on herself: \"lazy and needy\". Not resistant, only slow.")]
    [InlineData("Ref 2024/118. Scores 12 14 9 8 16 21. Room 1204, ext 4471. Booked 12.05.2026 10:30-11:20.")]
    [InlineData("ED visit after the fall. BPD ruled out: no mania. MS Teams session. PD day at school. CA of Sunday's text.")]
    [InlineData("Unhelpful thoughts and negative beliefs about herself came up. Went through the call.")]
    [InlineData("Homework: ring Ana. Exposure to the cold at the match. Chain of events on Saturday: who said what. Parts of the job she misses.")]
    [InlineData("Her interpretation of his text was that he is angry; we looked at other readings. Dreams of a bigger flat.")]
    [InlineData("Referred from a CBT group last year where thought records and an exposure hierarchy had been used. Closeness circle finished.")]
    [InlineData("If the panic goes on, a referral for CBT with exposure and thought records may be considered.")]
    [InlineData("Her partner is in CBT: his thought records lie on the table, and his exposure tasks take their Sundays.")]
    [InlineData("Ongoing work conflict with her manager. Long-term partner. No end date on the contract at work.")]
    [InlineData("Baby: secure attachment, feeds well. Attachment to the house.")]
    [InlineData("Grief for her mother. When she was six her mother taught her to swim. As a child she slept in her bed. At primary school she waited at the gate.")]
    [InlineData("Plan: apply for the librarian post by Friday; visit the allotment. Signed off her letter with \"xxx\".")]
    public void NearMiss_IsNotReported(string text)
    {
        var result = RulePackUnderTest.Everything.Lint(RulePackUnderTest.Source("Session 6 of 12, IPT, middle phase. Focus: role transition. " + text));
        Assert.Empty(result.Findings.Where(f => Asked.Contains(f.RuleId)).Select(f => $"{f.RuleId}: {f.Message}"));
    }

    [Theory]
    [InlineData("Subjective:\n\nLow since Tuesday.\n\nObjective:\n- PHQ-9 12\n\nAssessment:\nIPT 5/12.\n\nPlan:\n1. Ring Ana.\n")]
    [InlineData("## Plan\n### Homework\nRing Ana.\n### Next session\nTimeline.\n")]
    [InlineData("PLAN\n\n- [x] ring Ana\n- [ ] timeline\n\nRISK\nnil\n")]
    [InlineData("Intervention: see Response.\nResponse: agreed.\nPlan: -\n")]
    [InlineData("A:\nFocus: role dispute\nProgress: some\nP:\nRing Ana\n")]
    [InlineData("Assessment & Plan: see above\n")]
    public void FilledForm_IsNotUnfinished(string text) =>
        Assert.NotEqual(ResultKind.Fail, RulePackUnderTest.Everything.Lint(RulePackUnderTest.Source(text)).Results.Single(r => r.RuleId == "IPT1703").Kind);
}
