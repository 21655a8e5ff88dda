using IptNoteLint.Reports;

namespace IptNoteLint.Tests.Reports;

public sealed class PageTextTests
{
    private const string Page = """
        # IPT1001 - Problem area not named

        Words that go on and on and on,
        over the line's end.

        - an item that is long enough to wrap
        - another

        ## Reported

        ```note
        Session 5
          [|Low|] mood
        ```
        """;

    [Fact]
    public void Write_Page_WrapsParagraphsAndIndentsUnmarkedExamples() => Assert.Equal(
        """
        IPT1001 - Problem area not named

        Words that go on and on and on, over the
        line's end.

        - an item that is long enough to wrap
        - another

        Reported

            Session 5
              Low mood

        """.ReplaceLineEndings("\n"),
        PageText.Write(Page.ReplaceLineEndings("\n"), ConsoleStyle.Plain, 40));

    [Fact]
    public void Write_LongItem_HangsByItsMark() =>
        Assert.Equal("- aaaaaaaaaa bbbbbbbbbb cccccccccc\n  dddddddddd\n", PageText.Write("- aaaaaaaaaa bbbbbbbbbb cccccccccc dddddddddd", ConsoleStyle.Plain, 40));
}
