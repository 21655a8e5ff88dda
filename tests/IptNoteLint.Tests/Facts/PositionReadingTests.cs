using IptNoteLint.Notes;
using IptNoteLint.Tests.Lexicons;

namespace IptNoteLint.Tests.Facts;

/// <summary>Where a note stands in its course, by number and by the tasks it records.</summary>
public sealed class PositionReadingTests
{
    [Theory]
    [InlineData("Sept 16 2025 :: #2 of 12 :: video\nGood week.", 2, 12)]
    [InlineData("[5/8] Fri 19-Sep-2025\nGood week.", 5, 8)]
    [InlineData("[4/8] correction [5/8] Fri 19-Sep-2025\nGood week.", 5, 8)]
    [InlineData("Contact 3 of 12, clinic\nGood week.", 3, 12)]
    [InlineData("Séance 11/12, 45 min\nGood week.", 11, 12)]
    [InlineData("3.3.26, 1/6. Good week.", 1, 6)]
    [InlineData("10.3.26 2/6\nGood week.", 2, 6)]
    [InlineData("4 March 2026, 3/12\nGood week.", 3, 12)]
    [InlineData("2 Dec 2025 :: #14 of 12 :: video\nGood week.", 14, 12)]
    [InlineData("Visit twenty of twenty four, clinic\nGood week.", 20, 24)]
    [InlineData("Zoom twenty of twenty four\nGood week.", 20, 24)]
    public void NumberAtTheHead_IsThePosition(string text, int session, int planned) => Assert.Equal((session, planned), PositionOf(text));

    [Theory]
    [InlineData("Page 2 of 3\nGood week.")]
    [InlineData("Unit 8 of 20 authorised\nGood week.")]
    [InlineData("PHQ-9 of 17, slept badly.")]
    [InlineData("on 5/8 she rang.")]
    [InlineData("3.3.26 rang 1/6 times.")]
    [InlineData("Good week. 7. Then rain.")]
    [InlineData("D: put her mood at 5/10.")]
    [InlineData("She has met 3 of 12 cousins.")]
    [InlineData("Good week.\nShe knits.\nShe swims.\nScarf 2 of 12, blue.")]
    public void NumberOfSomethingElse_IsNoPosition(string text) => Assert.Equal((null, null), PositionOf(text));

    [Theory]
    [InlineData("Met for the third time, of twelve.", 3, 12)]
    [InlineData("Number: 2 of 12\nGood week.", 2, 12)]
    [InlineData("Middle stretch, hour 8 of 16.", 8, 16)]
    [InlineData("Sess. 8, Gr. 10, school", 8, null)]
    [InlineData("14.4.26. 7. PHQ-9 10.", 7, null)]
    [InlineData("Session 8 of 12. Addendum: session number above was entered in error, this is session 9 of 12.", 9, 12)]
    public void Position_InItsOwnWords_IsRead(string text, int session, int? planned) => Assert.Equal((session, planned), PositionOf(text));

    [Theory]
    [InlineData("- [x] timeline\n- [x] inventory\n- [x] formulation\n", Phase.Initial)]
    [InlineData("- [ ] timeline\n- [ ] inventory\n- [ ] formulation\n", Phase.Unknown)]
    [InlineData("- [x] gains reviewed\n- [x] relapse plan\n", Phase.Termination)]
    [InlineData("Timeline finished on the sheet.", Phase.Initial)]
    [InlineData("Role-played the call to her aunt.", Phase.Unknown)]
    [InlineData("Said goodbye to therapy.", Phase.Unknown)]
    [InlineData("Said goodbye to therapy. Reviewed her gains.", Phase.Termination)]
    public void Phase_OfTasksRecorded_IsTheirs(string text, Phase phase) => Assert.Equal(phase, RuleLexicons.Extract("Slept well. " + text).Assessment.Phase!.Value);

    [Theory]
    [InlineData("Phase: [ ] initial [x] middle [ ] ending", Phase.Middle)]
    [InlineData("Phase: [ ] initial [ ] middle [x] ending", Phase.Termination)]
    [InlineData("Phase: [x] initial [x] middle [ ] ending", Phase.Unknown)]
    [InlineData("Work: [x] ending [ ] role play", Phase.Unknown)]
    public void Phase_TickedAmongPrintedOnes_IsStated(string text, Phase phase) =>
        Assert.Equal(phase, RuleLexicons.Extract(text + "\nSlept well.").Assessment.Phase!.StatedPhase);

    private static (int? Session, int? Planned) PositionOf(string text)
    {
        var phase = RuleLexicons.Extract(text).Assessment.Phase!;
        return (phase.Session, phase.Planned);
    }
}
