using System.Text.Json;
using IptNoteLint.Cli.Commands;

namespace IptNoteLint.Tests.Cli;

public sealed class ExplainAndRulesTests
{
    [Theory]
    [InlineData("ipt1001")]
    [InlineData("problem-area-not-named")]
    [InlineData("IPT9002")]
    public void Explain_IdOrName_ShowsThePage(string rule)
    {
        var run = Iptlint.Run("explain", rule);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\nHow to satisfy it\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Output);
    }

    [Fact]
    public void Explain_AsMarkdown_IsThePageAsWritten()
    {
        var page = RuleBase.Load().Find("IPT1001")!.Page.Markdown.ReplaceLineEndings("\n");

        Assert.Equal(page, Iptlint.Run("explain", "IPT1001", "--format", "markdown").Output);
    }

    [Theory]
    [InlineData("problem-area", "problem-area-not-named")]
    public void Explain_UnknownRule_NamesTheNearest(string typed, string nearest)
    {
        var run = Iptlint.Run("explain", typed);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"Did you mean {nearest}?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_ListsEveryRuleOnce()
    {
        var rules = RuleBase.Load().Rules;
        var run = Iptlint.Run("rules");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(rules.Select(r => r.Descriptor.Id), run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..7]));
    }

    [Fact]
    public void Rules_AsJson_HoldsWhatTheTableHolds()
    {
        using var list = JsonDocument.Parse(Iptlint.Run("rules", "--format", "json").Output);

        Assert.Equal(
            RuleBase.Load().Rules.Select(r => (r.Descriptor.Id, r.Descriptor.Name)),
            list.RootElement.EnumerateArray().Select(r => (r.GetProperty("id").GetString()!, r.GetProperty("name").GetString()!)));
    }
}
