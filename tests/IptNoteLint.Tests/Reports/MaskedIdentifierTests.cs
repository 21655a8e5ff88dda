using IptNoteLint.Linting;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Reports;

/// <summary>What the rule on identifiers found stands in no report, also not inside of other evidence that holds the same words.</summary>
public sealed class MaskedIdentifierTests
{
    private const string Number = "0113 496 0772";

    private const string Text = "Session 6 of 12. Argued with her husband on Tuesday, he can be reached on 0113 496 0772. Will ring her sister Iva Tamlin on Sunday.\n";

    [Fact]
    public void NoReport_HoldsTheNumberOrTheName()
    {
        var reports = Reports(RulePackUnderTest.LinterFor("IPT1707"));
        Assert.All(reports, r => Assert.DoesNotContain(Number, r, StringComparison.Ordinal));
        Assert.All(reports, r => Assert.DoesNotContain("Tamlin", r, StringComparison.Ordinal));
        Assert.Contains(reports, r => r.Contains("\u2022\u2022\u2022\u2022 \u2022\u2022\u2022 \u2022\u2022\u2022\u2022", StringComparison.Ordinal));
    }

    [Fact]
    public void WithoutTheRule_TheNoteIsShownAsItIs() => Assert.Contains(Reports(RulePackUnderTest.Linter), r => r.Contains(Number, StringComparison.Ordinal));

    private static List<string> Reports(NoteLinter linter)
    {
        var note = linter.Lint(RulePackUnderTest.Source(Text));
        return [.. AllReports.Of(linter.Report([note], []), quotes: true).Select(r => r.Text)];
    }
}
