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
    [InlineData("PHQ9: 2 3 2 3 1 2 2 1 1 = 17. Timeline continued.", RiskGapKind.ScaleItem)]
    [InlineData("PHQ-9 today 2/2/1/2/1/2/1/0/1. Sleep better.", RiskGapKind.ScaleItem)]
    [InlineData("QIDS-SR 15, item 12 = 2. Closeness circle redrawn.", RiskGapKind.ScaleItem)]
    [InlineData("EPDS Q.10 = 1. Feeding well.", RiskGapKind.ScaleItem)]
    [InlineData("PHQ 14 now; ninth question \"several days\". Rows with the letting agent.", RiskGapKind.ScaleItem)]
    [InlineData("SI: yes. HI: no. Plan: continue.", RiskGapKind.Cue)]
    [InlineData("SI: asked. No answer, he looked away.", RiskGapKind.Cue)]
    [InlineData("Thoughts of suicide most nights. Denies HI. Role play.", RiskGapKind.Cue)]
    [InlineData("TLNWL present. Sleep broken. Decision analysis started.", RiskGapKind.Cue)]
    [InlineData("He could not care less whether he wakes tomorrow. Discussed the allotment.", RiskGapKind.Cue)]
    [InlineData("Has rewritten her will and boxed up her things so that nobody has any bother. Spoke of the move.", RiskGapKind.Cue)]
    [InlineData("Parks at the quarry most evenings. Inventory finished.", RiskGapKind.Cue)]
    [InlineData("Punched the shed door until his knuckles split. Looked at expectations.", RiskGapKind.Cue)]
    [InlineData("Frightened by images of pressing a pillow on the baby's face. Spoke of tiredness.", RiskGapKind.Cue)]
    [InlineData("A lock was put on the outside of the bedroom door. Listed supports.", RiskGapKind.HarmByOthers)]
    [InlineData("The tablets are counted; he hasn't taken them back to the chemist. He hopes not to wake.", RiskGapKind.Cue)]
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
    [InlineData("PHQ9: 2 3 2 3 1 2 2 2 0 = 17. Timeline continued.")]
    [InlineData("QIDS 9, item 12 = 0. Lunch with a friend.")]
    [InlineData("SI: no. HI: no.")]
    [InlineData("SI: asked. No. Guns with son since March.")]
    [InlineData("SI: yes / no. HI: yes / no.")]
    [InlineData("| Self-harm | Yes / No | Overdose | Yes / No |")]
    [InlineData("Previous self-harm: yes (1997). Low after retirement.")]
    [InlineData("Timeline: 1996 took pills after the break-up; 2003 marriage; 2024 redundancy.")]
    [InlineData("Her ex had held her by the throat in 2011; divorced since.")]
    [InlineData("At seventeen he had swallowed her tablets, all of them. We have known about the overdose since the first hour.")]
    [InlineData("he mentioned his wifes overdose thats in two thousand and twelve and they are divorced")]
    [InlineData("The manager stabbed her in the back over the promotion.")]
    [InlineData("Has cut her sister off since the will was read and keeps checking the phone.")]
    [InlineData("Tired of living in this town; wants back to Galway.")]
    [InlineData("Urges to burn herself. Agreed: hand lighter to flatmate, hold ice, text line.")]
    [InlineData("Scored her arm last week. Asked whether she meant to die (she didn't). Judged low.")]
    public void Read_NoOpenRisk_IsNoGap(string text) => Assert.False(RuleLexicons.Extract(text).Assessment.Risk.Gap);

    [Fact]
    public void Read_ActFarFromTheCue_AnswersOnlyIfItIsAboutRisk()
    {
        const string Cue = "She wishes she were dead. Mood 4. Sleep poor. Appetite fair. Went over the row. Practised an opener. ";
        Assert.True(RuleLexicons.Extract(Cue + "Her sister has the keys.").Assessment.Risk.Gap);
        Assert.False(RuleLexicons.Extract(Cue + "Safety plan made and shared.").Assessment.Risk.Gap);
    }

    [Theory]
    [InlineData("Ever thought of harming yourself?  [ ] now  [x] in the past  [ ] never", RiskCue.None)]
    [InlineData("Thoughts of suicide: [ ] current [x] past", RiskCue.None)]
    [InlineData("Ever thought of harming yourself?  [ ] now  [ ] in the past  [x] never", RiskCue.None)]
    [InlineData("Ever thought of harming yourself?  [x] now  [ ] in the past  [ ] never", RiskCue.Gap)]
    [InlineData("Ever thought of harming yourself?  [x] now  [x] in the past  [ ] never", RiskCue.Gap)]
    [InlineData("Thoughts of suicide: [ ] current [x] past [x] most nights", RiskCue.Gap)]
    [InlineData("Ever thought of harming yourself?  [x] in the past", RiskCue.Gap)]
    [InlineData("[x] Thoughts of suicide  [ ] now  [x] in the past", RiskCue.None)]
    [InlineData("Thoughts of suicide most nights.\n[ ] now [x] in the past", RiskCue.Gap)]
    public void BoxOfThePastBesideAnEmptyOneOfNow_IsNoCue(string text, RiskCue cue) => Assert.Equal(cue, RuleLexicons.Extract(text).Assessment.Risk.Cue);
}
