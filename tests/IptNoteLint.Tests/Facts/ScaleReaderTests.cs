using System.Globalization;
using IptNoteLint.Facts;
using IptNoteLint.Tests.Lexicons;

namespace IptNoteLint.Tests.Facts;

/// <summary>A score is told from the other numbers beside a scale's name; expected: name, score, earlier score in brackets, items behind.</summary>
public sealed class ScaleReaderTests
{
    [Theory]
    [InlineData("PHQ-9 14.", "PHQ-9 14")]
    [InlineData("PHQ9=11/27", "PHQ-9 11")]
    [InlineData("PHQ-9: 14, sleep poor.", "PHQ-9 14")]
    [InlineData("PHQ-9 score today is 9.", "PHQ-9 9")]
    [InlineData("PHQ nine was twenty two.", "PHQ-9 22")]
    [InlineData("PHQ-9 17, GAD-7 10", "PHQ-9 17|GAD-7 10")]
    [InlineData("EPDS 12, baby asleep throughout.", "EPDS 12")]
    [InlineData("Edinburgh score of 14 today.", "EPDS 14")]
    [InlineData("CORE-10 was 21.", "CORE-10 21")]
    [InlineData("CORE-10: 18/40.", "CORE-10 18")]
    [InlineData("Mood flat. PHQ-9 done, GAD-7 not.", "PHQ-9|GAD-7")]
    [InlineData("Slept six hours, ate with her sister.", "")]
    public void Read_ScoreBesideItsName(string sentence, string expected) => Assert.Equal(expected, Scales(sentence));

    [Theory]
    [InlineData("PHQ-9 14→9", "PHQ-9 9 (14)")]
    [InlineData("PHQ-9 14 -> 9 today", "PHQ-9 9 (14)")]
    [InlineData("PHQ-9 18→14→9", "PHQ-9 9 (14)")]
    [InlineData("PHQ-9 14 (was 18).", "PHQ-9 14 (18)")]
    [InlineData("PHQ-9 15 (17)", "PHQ-9 15 (17)")]
    [InlineData("PHQ-9 14, down from 18.", "PHQ-9 14 (18)")]
    [InlineData("PHQ-9 fell from 18 to 14.", "PHQ-9 14 (18)")]
    [InlineData("PHQ-9 was 18, now 14.", "PHQ-9 14 (18)")]
    [InlineData("PHQ-9 14 ↓2", "PHQ-9 14")]
    public void Read_EarlierScore(string sentence, string expected) => Assert.Equal(expected, Scales(sentence));

    [Theory]
    [InlineData("PHQ-9 18, item 9: 0", "PHQ-9 18 #9=0")]
    [InlineData("PHQ-9 18, item 9 zero.", "PHQ-9 18 #9=0")]
    [InlineData("PHQ-9 17 (q9 = 1), tearful.", "PHQ-9 17 #9=1")]
    [InlineData("PHQ-9, item 9: 0.", "PHQ-9 #9=0")]
    [InlineData("PHQ-9 item 9 scored 0, total 14.", "PHQ-9 14 #9=0")]
    [InlineData("PHQ-9 18, GAD-7 11, item 9 scored 0.", "PHQ-9 18 #9=0|GAD-7 11")]
    [InlineData("EPDS 13, question 10: 2.", "EPDS 13 #10=2")]
    [InlineData("EPDS 13, item 9: 1.", "EPDS 13")]
    [InlineData("PHQ-9 responses 2,2,1,2,1,2,1,0,1", "PHQ-9 #9=1")]
    [InlineData("PHQ-9 14, item 9 not filled in, 3 blank.", "PHQ-9 14")]
    public void Read_Items(string sentence, string expected) => Assert.Equal(expected, Scales(sentence));

    [Theory]
    [InlineData("PHQ-9, session 3: 14.", "PHQ-9 14")]
    [InlineData("PHQ-9 (s3) 14.", "PHQ-9 14")]
    [InlineData("PHQ-9 at session 3 of 12: 14.", "PHQ-9 14")]
    [InlineData("PHQ-9 2 weeks ago, today 14.", "PHQ-9 14")]
    [InlineData("PHQ-9 on 12 March: 14.", "PHQ-9 14")]
    [InlineData("PHQ-9 2026-03-12: 14.", "PHQ-9 14")]
    [InlineData("PHQ-9 12/03/26: 14.", "PHQ-9 14")]
    [InlineData("PHQ-9 fell by 4 to 14.", "PHQ-9 14")]
    [InlineData("PHQ-9 at session 3.", "PHQ-9")]
    [InlineData("PHQ-9 every 2 weeks.", "PHQ-9")]
    [InlineData("PHQ-9 in 2025.", "PHQ-9")]
    [InlineData("PHQ-9, 50 min with her.", "PHQ-9")]
    public void Read_OtherNumbers_AreNoScores(string sentence, string expected) => Assert.Equal(expected, Scales(sentence));

    [Theory]
    [InlineData("PHQ-9: 31.", "PHQ-9 31")]
    [InlineData("PHQ-9 total score 31.", "PHQ-9 31")]
    [InlineData("PHQ-9 came back, 31/27.", "PHQ-9 31")]
    [InlineData("PHQ-9 came back with room 31 on it.", "PHQ-9")]
    [InlineData("PHQ-9 posted to number 31.", "PHQ-9")]
    [InlineData("PHQ-9 came by post 31, scored 14.", "PHQ-9 14")]
    [InlineData("PHQ-9 31/3: 12.", "PHQ-9 12")]
    [InlineData("PHQ-9 31.3.26: 12.", "PHQ-9 12")]
    [InlineData("EPDS at 32/40 was 14.", "EPDS 14")]
    public void Read_OutOfRange_CountsOnlyWhereWrittenAsAScore(string sentence, string expected) => Assert.Equal(expected, Scales(sentence));

    private static string Scales(string sentence) => string.Join('|', RuleLexicons.Extract("Session 5 of 12\n\n" + sentence).Assessment.Scales.Select(Line));

    private static string Line(ScaleScore scale) => string.Create(
        CultureInfo.InvariantCulture,
        $"{scale.Name}{(scale.Value is { } v ? $" {v}" : "")}{(scale.Previous is { } p ? $" ({p})" : "")}{string.Concat(scale.Items.Select(i => $" #{i.Key}={i.Value}"))}");
}
