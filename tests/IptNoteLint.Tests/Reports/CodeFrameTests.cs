using CsCheck;
using IptNoteLint.Reports;
using IptNoteLint.Text;

namespace IptNoteLint.Tests.Reports;

public sealed class CodeFrameTests
{
    [Theory]
    [InlineData("one two three", "two", "one two three", "    ^^^")]
    [InlineData("\tone\ttwo", "two", "    one    two", "           ^^^")]
    [InlineData("日本 語 two", "two", "日本 語 two", "        ^^^")]
    [InlineData("e\u0301te\u0301 two", "two", "e\u0301te\u0301 two", "    ^^^")]
    [InlineData("a\u001bb two", "two", "a<U+001B>b two", "           ^^^")]
    [InlineData("a \u001b b", "\u001b", "a <U+001B> b", "  ^^^^^^^^")]
    [InlineData("one two\r\nthree", "two\r\nth", "one two", "    ^^^")]
    public void Caret_StandsUnderThePlace(string text, string place, string line, string caret)
    {
        var frame = CodeFrame.Of(Source(text), new TextSpan(text.IndexOf(place, StringComparison.Ordinal), place.Length), 40);
        Assert.Equal((line, caret), (frame.Text, Caret(frame)));
    }

    [Theory]
    [InlineData(0, "^")]
    [InlineData(4, "    ^")]
    [InlineData(7, "       ^")]
    public void EmptyPlace_HasACaretOfOne(int start, string caret) => Assert.Equal(caret, Caret(CodeFrame.Of(Source("one two"), new TextSpan(start, 0), 40)));

    [Fact]
    public void Line_IsTheOneOfThePlace() => Assert.Equal(3, CodeFrame.Of(Source("a\r\nb\rc d"), new TextSpan(7, 1), 40).Line);

    [Fact]
    public void LongLine_IsTrimmedAroundTheCaret()
    {
        var text = string.Concat(Enumerable.Range(0, 200).Select(i => $"w{i:000} "));
        var frame = CodeFrame.Of(Source(text), new TextSpan(text.IndexOf("w100", StringComparison.Ordinal), 4), 40);
        Assert.Equal("…7 w098 w099 w100 w101 w102 w103 w104 w…", frame.Text);
        Assert.Equal("w100", frame.Text.Substring(frame.CaretStart, frame.CaretWidth));
    }

    [Fact]
    public void Frame_KeepsToItsRoom_AndItsCaretCoversWhatFits() => Gen.Select(Gen.Int[0, 400], Gen.Int[1, 400], Gen.Int[16, 90], Gen.Int[1, 500]).Sample((start, length, room, size) =>
    {
        var text = string.Concat(Enumerable.Range(0, size).Select(i => (char)('a' + (i % 26))));
        var span = new TextSpan(Math.Min(start, size - 1), Math.Min(length, size - Math.Min(start, size - 1)));
        var frame = CodeFrame.Of(Source(text), span, room);
        Assert.InRange(frame.Text.Length, 1, room);
        Assert.InRange(frame.CaretWidth, 1, frame.Text.Length - frame.CaretStart);
        var covered = frame.Text.Substring(frame.CaretStart, frame.CaretWidth);
        Assert.StartsWith(covered, text[span.Start..span.End], StringComparison.Ordinal);
        Assert.True(covered.Length == span.Length || frame.Text.EndsWith('…'));
    });

    private static string Caret(CodeFrame frame) => new string(' ', frame.CaretStart) + new string('^', frame.CaretWidth);

    private static SourceText Source(string text) => new("a.txt", text, "");
}
