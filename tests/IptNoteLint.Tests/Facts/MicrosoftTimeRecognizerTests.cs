#if RECOGNIZERS_MICROSOFT
using IptNoteLint.Tests.Lexicons;

namespace IptNoteLint.Tests.Facts;

/// <summary>What the general recogniser adds behind the lexicon, in the build that has it.</summary>
public sealed class MicrosoftTimeRecognizerTests
{
    private const string Head = "Date: 18 March 2026\nSession 5 of 12\n\n";

    [Fact]
    public void Read_WhatTheLexiconPassesOver_IsAdded() =>
        Assert.Equal("Christmas XXXX-12-25 2025-12-25 2025-12-26", Times("Nobody rang at Christmas."));

    [Theory]
    [InlineData("Seen for 4/16 sessions.")]
    [InlineData("She was calm again in a second.")]
    public void Read_WhatOnlyLooksLikeATime_IsNotAdded(string sentence) => Assert.DoesNotContain("2026-04-16", Times(sentence), StringComparison.Ordinal);

    [Fact]
    public void Read_WhatTheLexiconReads_StaysAsItIs() => Assert.Equal("on Tuesday XXXX-WXX-2 2026-03-17 2026-03-18", Times("Row at his on Tuesday."));

    private static string Times(string sentence) => string.Join('|', RuleLexicons.Extract(Head + sentence).Times
        .Where(t => t.Span.Start >= Head.Length)
        .Select(t => $"{(Head + sentence).Substring(t.Span.Start, t.Span.Length)} {t.Timex} {t.From:yyyy-MM-dd} {t.To:yyyy-MM-dd}".TrimEnd()));
}
#endif
