using CsCheck;
using IptNoteLint.Text;

namespace IptNoteLint.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("ab", 1, 1, 2)]
    [InlineData("a\u2028b", 2, 1, 3)]
    public void PositionOf_Offset_CountsLinesAtCrLfOnly(string text, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new SourceText("n", text, "").PositionOf(offset));

    [Fact]
    public void PositionOf_AnyOffset_AgreesWithCounting() =>
        Gen.Select(Gen.String[Gen.Char["ab\r\n"], 0, 30], Gen.Int[0, 30]).Where((t, o) => o <= t.Length).Sample((text, offset) =>
        {
            var line = 1;
            var start = 0;
            for (var i = 0; i < offset; i++)
            {
                if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
                {
                    (line, start) = (line + 1, i + 1);
                }
            }

            Assert.Equal(new LinePosition(line, offset - start + 1), new SourceText("n", text, "").PositionOf(offset));
        });

    [Fact]
    public void LineSpan_EveryLine_HoldsNoLineEnd()
    {
        var source = new SourceText("n", "one\r\ntwo\rthree\n\nfive", "");
        Assert.Equal(["one", "two", "three", "", "five"], Enumerable.Range(1, source.LineCount).Select(l => source.Quote(source.LineSpan(l))));
    }
}
