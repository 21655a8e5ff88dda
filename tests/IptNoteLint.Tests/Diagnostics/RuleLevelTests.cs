using IptNoteLint.Diagnostics;

namespace IptNoteLint.Tests.Diagnostics;

public sealed class RuleLevelTests
{
    private static readonly Descriptor Rule = new Descriptor("IPT1001", "A rule", Category.Focus, "M.", SeverityByStage.Parse("- i W W h W"))
        .With("light", new MessageVariant("L.", SeverityByStage.Parse("p p h h p h")))
        .With("heavy", new MessageVariant("H.", SeverityByStage.Parse("E E E E E E")));

    [Theory]
    [InlineData("error", "- E E E E E", "p p h h p h", "E E E E E E")]
    [InlineData("info", "- i i i i i", "p p h h p h", "i i i i i i")]
    [InlineData("hint", "- h h h h h", "p p h h p h", "h h h h h h")]
    [InlineData("- - - W - -", "- - - W - -", "p p h h p h", "E E E E E E")]
    [InlineData("off", "- i W W h W", "p p h h p h", "E E E E E E")]
    public void Level_HoldsWhereTheRuleReports_AndALighterVariantStaysLighter(string level, string own, string light, string heavy)
    {
        var rule = RuleLevel.Parse(level)!.Of(Rule);
        Assert.Equal([own, light, heavy], [rule.Severity.ToString(), rule.Variants["light"].Severity.ToString(), rule.Variants["heavy"].Severity.ToString()]);
        Assert.Equal(level, RuleLevel.Parse(level)!.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Warning")]
    [InlineData("3")]
    [InlineData("- W")]
    public void AnythingElse_IsNoLevel(string text) => Assert.Null(RuleLevel.Parse(text));
}
