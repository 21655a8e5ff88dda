using IptNoteLint.Caseloads;
using IptNoteLint.Cli;
using IptNoteLint.Cli.Commands;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Tests.Reports;

namespace IptNoteLint.Tests.Cli;

/// <summary>A run that left a check undone never ends as if all had been looked at.</summary>
public sealed class RunOutcomeTests
{
    private static readonly LintReport Clean = SampleRun.Report with { Notes = [SampleRun.NoShow], Cases = [] };

    [Fact]
    public void Nothing_LeftUndone_IsClean() => Assert.Equal(RunOutcome.Clean, Of(Clean));

    [Fact]
    public void CaseRuleThatBrokeOff_IsTrouble()
    {
        var broken = new CaseDiagnostic(ToolRules.RuleFailed.Id, "focusDrift", null, ResultKind.Fail, Severity.Hint, "Rule IPT2002 broke off.");
        Assert.Equal(RunOutcome.Trouble, Of(Clean with { Cases = [new CaseResult("c", null, null, [], [broken])] }));
        Assert.Equal(RunOutcome.Clean, Of(Clean with { Cases = [new CaseResult("c", null, null, [], [broken with { RuleId = "IPT2002" }])] }));
    }

    [Fact]
    public void CohortRuleThatBrokeOff_IsAFault()
    {
        var broken = new CohortDiagnostic(ToolRules.RuleFailed.Id, Severity.Info, "Rule IPT3004 broke off.", 0, "rule", 0, "rule", "IPT3004");
        Assert.True(RunOutcome.IsToolFault(broken));
        Assert.False(RunOutcome.IsToolFault(broken with { RuleId = "IPT3004" }));
    }

    private static int Of(LintReport report)
    {
        var faults = new RunFaults();
        faults.Take(report);
        return RunOutcome.Of(RunDigest.Of(report), new LintOptions(), faults.Lines.Count > 0).ExitCode;
    }
}
