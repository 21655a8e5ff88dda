using IptNoteLint.Tests.Lexicons;

namespace IptNoteLint.Tests.Facts;

/// <summary>Which moods are tied to what happened between people.</summary>
public sealed class MoodAndEventTests
{
    [Theory]
    [InlineData("Very low since Wednesday. The shop is busy. On Wednesday she argued with her husband about the takings.")]
    [InlineData("He told his son about the chair. Neither knew it of the other. He felt better and connects it himself with that talk.")]
    [InlineData("Her sister rang on Friday. Flat the whole weekend after it.")]
    [InlineData("Felt fine till her aunt rang.")]
    [InlineData("She told her sister on the step. The tea went cold. He was lifted the whole weekend.")]
    public void Mood_OfOneDayOrJoinedOutright_IsTied(string text) => Assert.True(IsTied(text));

    [Theory]
    [InlineData("Very low since Wednesday. The shop is busy. On Thursday she argued with her husband about the takings.")]
    [InlineData("Very low since Wednesday.\n\nOn Wednesday she argued with her husband about the takings.")]
    [InlineData("He felt better and connects it himself with the tablets.")]
    [InlineData("Sleep poor on Wednesday. The boiler broke.")]
    [InlineData("She told her sister on the step. The tea went cold. It rained. The cat slept. He was lifted the whole weekend.")]
    public void Mood_OfAnotherDayOrCause_IsNotTied(string text) => Assert.False(IsTied(text));

    private static bool IsTied(string text) => RuleLexicons.Extract("Session 6 of 12.\n\n" + text).Assessment.Documented!.MoodEventLink;
}
