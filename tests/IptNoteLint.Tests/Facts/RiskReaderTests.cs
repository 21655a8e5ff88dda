using System.Text.Json;
using IptNoteLint.Facts;
using IptNoteLint.Tests.Lexicons;

namespace IptNoteLint.Tests.Facts;

/// <summary>What counts as a present risk of the client's that nothing answers.</summary>
public sealed class RiskReaderTests
{
    /// <summary>How many passages with an open risk may be passed over, and how many without one may be called open.</summary>
    private const int MissedFloor = 1, FalseAlarmFloor = 6;

    [Fact]
    public void RiskSet_AllPassages_KeepsItsFloors()
    {
        var missed = new List<string>();
        var falseAlarms = new List<string>();
        foreach (var line in File.ReadLines(Repository.PathOf("tests", "RiskSet", "risk.jsonl")).Where(l => l.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("text").GetString()!;
            var expected = row.RootElement.GetProperty("gap").GetBoolean();
            if (RuleLexicons.Extract(text).Assessment.Risk.Gap != expected)
            {
                (expected ? missed : falseAlarms).Add(row.RootElement.GetProperty("id").GetString()!);
            }
        }

        Assert.True(missed.Count <= MissedFloor, "Missed: " + string.Join(' ', missed));
        Assert.True(falseAlarms.Count <= FalseAlarmFloor, "False alarms: " + string.Join(' ', falseAlarms));
    }

    [Theory]
    [InlineData("She keeps her late aunt's tablets in a tin, just in case. Discussed the lease.", RiskGapKind.Cue)]
    [InlineData("Denies SI but he pictures the weir every evening. Mood 4.", RiskGapKind.Cue)]
    [InlineData("Cut in her teens and stopped; started again last week. Reviewed the timeline.", RiskGapKind.Cue)]
    [InlineData("If they sell the farm he will burn the house with them in it. Discussed the meeting.", RiskGapKind.Cue)]
    [InlineData("Any thoughts of suicide? Yes, most nights. Role play of asking for leave.", RiskGapKind.Cue)]
    [InlineData("At high risk of losing the flat. Says there is no point going on. Inventory continued.", RiskGapKind.Cue)]
    [InlineData("Her husband had her by the throat on Sunday. PHQ 15. Listed expectations.", RiskGapKind.HarmByOthers)]
    [InlineData("He locked her son in the shed again. Focus: role dispute.", RiskGapKind.HarmByOthers)]
    [InlineData("PHQ-9 responses 1,2,1,2,1,2,1,0,2 (total 12). Brighter.", RiskGapKind.ScaleItem)]
    public void Read_OpenRisk_IsAGapOfItsKind(string text, RiskGapKind kind)
    {
        var risk = RuleLexicons.Extract(text).Assessment.Risk;
        Assert.Equal((RiskCue.Gap, kind), (risk.Cue, risk.GapKind));
    }

    [Theory]
    [InlineData("No panic, no voices, no thoughts of dying. Slept badly.")]
    [InlineData("Any thoughts of harming the baby? No. Then we did the inventory.")]
    [InlineData("SI- HI-. Sleep better.")]
    [InlineData("Passive SI, no plan, no intent.")]
    [InlineData("Thoughts of an overdose since Sunday. Her mum has the tablets, Dr Moran emailed.")]
    [InlineData("Her brother took an overdose in the spring and she visits him.")]
    [InlineData("As a teenager she cut her arms; nothing of the kind since.")]
    [InlineData("PHQ-9 responses 1,2,1,2,1,2,1,2,0 (total 12).")]
    [InlineData("If thoughts of suicide return she will ring the practice.")]
    [InlineData("He will end it all with the agency in June.")]
    [InlineData("The leaflet says that suicidal thoughts can rise in the first weeks.")]
    public void Read_NoOpenRisk_IsNoGap(string text) => Assert.False(RuleLexicons.Extract(text).Assessment.Risk.Gap);

    [Fact]
    public void Read_ActFarFromTheCue_AnswersOnlyIfItIsAboutRisk()
    {
        const string Cue = "She wishes she were dead. Mood 4. Sleep poor. Appetite fair. Went over the row. Practised an opener. ";
        Assert.True(RuleLexicons.Extract(Cue + "Her sister has the keys.").Assessment.Risk.Gap);
        Assert.False(RuleLexicons.Extract(Cue + "Safety plan made and shared.").Assessment.Risk.Gap);
    }
}
