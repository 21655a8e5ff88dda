using IptNoteLint.Facts;
using IptNoteLint.Tests.Lexicons;

namespace IptNoteLint.Tests.Facts;

public sealed class ScaleUseTests
{
    [Theory]
    [InlineData("PHQ-9: 31.", "impossible")]
    [InlineData("PHQ-9 12, GAD-7 25.", "scored impossible")]
    [InlineData("PHQ-9 28/27.", "impossible")]
    [InlineData("PHQ-9 done in session.", "missing")]
    [InlineData("Completed BDI-II with her.", "missing")]
    [InlineData("PHQ-9: ____", "missing")]
    [InlineData("PHQ-9 14. Filled it in again at the end: PHQ-9 9.", "conflicting")]
    public void ScaleInNeedOfALook_IsSeen(string sentence, string expected) => Assert.Equal(expected, Uses(sentence));

    [Theory]
    [InlineData("PHQ-9 14.", "scored")]
    [InlineData("PHQ-9 twenty two.", "scored")]
    [InlineData("PHQ-9 9, down from 14. PHQ-9 was 19 at the first visit.", "scored")]
    [InlineData("PHQ-9 14 in session 3. PHQ-9 9 today.", "scored")]
    [InlineData("PHQ-9 not done this week.", "")]
    [InlineData("No PHQ-9 today.", "")]
    [InlineData("Forgot the PHQ-9.", "")]
    [InlineData("PHQ-9 to be repeated.", "")]
    [InlineData("PHQ-9 every second week.", "")]
    [InlineData("Plan: PHQ-9.", "")]
    [InlineData("PHQ-9 next week.", "")]
    [InlineData("She will fill in the EPDS before Friday.", "")]
    [InlineData("PHQ-9 item 9: 0.", "")]
    [InlineData("PHQ 9. Sleep better.", "scored")]
    [InlineData("PHQ-9: see chart.", "")]
    [InlineData("PHQ-9 declined.", "")]
    [InlineData("[ ] PHQ-9  [ ] GAD-7", "")]
    [InlineData("SRM brought, five of seven days.", "")]
    [InlineData("PHQ-9 31/3: 12.", "scored")]
    public void ScaleThatLacksNothing_IsLeftAlone(string sentence, string expected) => Assert.Equal(expected, Uses(sentence));

    private static string Uses(string sentence) => string.Join(
        ' ',
        RuleLexicons.Extract("Session 5 of 12, IPT. Role dispute with her mother.\n\n" + sentence).Assessment.Details!.Evidence
            .Where(e => e.Topic == Topic.ScaleUse).OrderBy(e => e.Span).Select(e => e.Value));
}
