using IptNoteLint.Reports;

namespace IptNoteLint.Tests.Reports;

public sealed class PageProseTests
{
    [Fact]
    public void Section_IsReadIntoParagraphsAndItems()
    {
        var prose = PageProse.Parse("One\nline.\n\nTwo:\n- first\n  goes on\n- second\n\nThree.\r\n");
        Assert.Equal([(false, "One line."), (false, "Two:"), (true, "first goes on"), (true, "second"), (false, "Three.")], prose.Blocks.Select(b => (b.IsItem, b.Text)));
    }

    [Theory]
    [InlineData("a `b*c` d", "Plain:a |Code:b*c|Plain: d")]
    [InlineData("**a** and *b*", "Emphasis:a|Plain: and |Emphasis:b")]
    [InlineData("2 * 3 * 4", "Plain:2 * 3 * 4")]
    [InlineData("see [the manual](https://example.org/a) now", "Plain:see the manual now")]
    [InlineData("[no link] and `open", "Plain:[no link] and `open")]
    public void Inline_IsReadIntoRuns(string text, string runs) => Assert.Equal(runs, string.Join('|', ProseInline.Parse(text).Select(r => $"{r.Style}:{r.Text}")));

    [Fact]
    public void Empty_HasNoBlocks() => Assert.True(PageProse.Parse(" \n\n").IsEmpty);

    [Fact]
    public void Html_SetsListsAndEscapes() => Assert.Equal(
        "<p>A &lt;b&gt;:</p>\n<ul>\n<li><code>x &amp; y</code></li>\n</ul>\n<p><em>End</em></p>\n", HtmlText.Prose(PageProse.Parse("A <b>:\n- `x & y`\n\n*End*")));
}
