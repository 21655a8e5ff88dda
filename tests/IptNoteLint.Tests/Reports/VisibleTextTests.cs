using IptNoteLint.Reports;

namespace IptNoteLint.Tests.Reports;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("plain Ärger 日本 😀", "plain Ärger 日本 😀")]
    [InlineData("a\r\nb\nc\rd\te", "a b c d e")]
    [InlineData("\u001b[31m\u0007\u0000\u0085", "<U+001B>[31m<U+0007><U+0000><U+0085>")]
    [InlineData("\u202Ea\u202C\u2066b\u2069\u200F\u061C", "<U+202E>a<U+202C><U+2066>b<U+2069><U+200F><U+061C>")]
    [InlineData("\uFEFF\u200B\u00AD\u2028\u2029", "<U+FEFF><U+200B><U+00AD><U+2028><U+2029>")]
    [InlineData("👩\u200D👧 نامه\u200Cها", "👩\u200D👧 نامه\u200Cها")]
    [InlineData("\U000E0041", "<U+E0041>")]
    public void OneLine_ShowsWhatHides(string text, string visible)
    {
        Assert.Equal(visible, VisibleText.OnOneLine(text));
        Assert.Equal(visible, VisibleText.OnOneLine(visible));
    }

    // An attribute could not carry half a pair.
    [Fact]
    public void HalfASurrogatePair_IsReplaced() => Assert.Equal("a\ufffdb\ufffd", VisibleText.OnOneLine("a\ud800b\udc00"));
}
