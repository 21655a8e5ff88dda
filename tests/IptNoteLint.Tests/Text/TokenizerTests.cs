using CsCheck;
using IptNoteLint.Text;

namespace IptNoteLint.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("PHQ-9 14", "PHQ 9 14")]
    [InlineData("s6/12", "s 6 / 12")]
    [InlineData("self-harm", "self harm")]
    [InlineData("doesn’t w/ her", "doesn’t w / her")]
    [InlineData("**Plan:** ring", "Plan : ring")]
    [InlineData("mood 3.5 – better", "mood 3.5 – better")]
    [InlineData("\"fine\" she said", "fine she said")]
    [InlineData("14→9", "14 → 9")]
    public void Tokenize_ClinicalText_GivesTokens(string text, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', Tokenizer.Tokenize(text).Select(t => text.Substring(t.Span.Start, t.Span.Length))));

    [Fact]
    public void Tokenize_AnyText_KeepsOrderAndOffsets() =>
        Gen.String.Sample(text =>
        {
            var end = 0;
            foreach (var token in Tokenizer.Tokenize(text))
            {
                Assert.True(token.Span.Start >= end && token.Span.Length > 0 && token.Span.End <= text.Length);
                Assert.False(char.IsWhiteSpace(text[token.Span.Start]));
                end = token.Span.End;
            }
        });

    [Fact]
    public void Tokenize_QuotedWords_AreMarked()
    {
        var text = "She said \"it's fine\" and left";
        var quoted = Tokenizer.Tokenize(text).Where(t => t.Is(TokenTraits.Quoted)).Select(t => text.Substring(t.Span.Start, t.Span.Length));
        Assert.Equal(["it's", "fine"], quoted);
    }

    [Fact]
    public void Tokenize_LineEnds_AreMarkedInEveryConvention()
    {
        foreach (var newline in (string[])["\n", "\r\n", "\r"])
        {
            var tokens = Tokenizer.Tokenize($"one two{newline}- three");
            Assert.Equal([true, false, true], tokens.Select(t => t.Is(TokenTraits.LineStart)));
            Assert.Equal([false, true, true], tokens.Select(t => t.Is(TokenTraits.LineEnd)));
        }
    }
}
