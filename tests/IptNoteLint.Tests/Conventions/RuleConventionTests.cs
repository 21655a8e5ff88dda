using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;
using IptNoteLint.Rules.Focus;

namespace IptNoteLint.Tests.Conventions;

public sealed class RuleConventionTests
{
    private static readonly Type[] Types =
        [.. typeof(ProblemAreaNotNamed).Assembly.GetTypes().Where(t => (t.IsSubclassOf(typeof(NoteRule)) || t.IsSubclassOf(typeof(CaseRule)) || t.IsSubclassOf(typeof(CohortRule))) && !t.IsAbstract)];

    public static TheoryData<Type> Rules => [.. Types];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_KeepsToTheConventions(Type rule)
    {
        var complaints = RuleConventions.Check(rule);
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
        Assert.True(rule.IsPublic && rule.IsSealed, $"{rule.Name} should be public and sealed.");
    }

    [Fact]
    public void Ids_AreNeverReused_AndEveryReleaseLineHasItsRule()
    {
        var ids = File.ReadLines(Repository.PathOf("rules", "Releases.md"))
            .Where(l => l.StartsWith("| IPT", StringComparison.Ordinal))
            .Select(l => l.Split('|')[1].Trim())
            .ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        var rules = Types.Select(t => RulePackReader.DescriptorOf(t).Id).ToList();
        Assert.Equal(rules.Distinct(StringComparer.Ordinal), rules);
        Assert.Empty(ids.Except(rules, StringComparer.Ordinal));
    }

    [Fact]
    public void RuleWithoutPageRangeOrRelease_IsToldWhichFilesItLacks()
    {
        var complaints = string.Join('\n', RuleConventions.Check(typeof(NewRule)));
        Assert.Contains("rules/Focus/IPT1142.md is missing", complaints, StringComparison.Ordinal);
        Assert.Contains("rules/Focus/NewRule.cs is missing", complaints, StringComparison.Ordinal);
        Assert.Contains("IPT1142 lies outside of its family's range: Focus has IPT1001 to IPT1099", complaints, StringComparison.Ordinal);
        Assert.Contains("rules/Releases.md has no line for IPT1142; it should be: | IPT1142 | Focus | warning, preview, pack us | Use another name |", complaints, StringComparison.Ordinal);
        Assert.Contains("the class NewRule are not the same words", complaints, StringComparison.Ordinal);
        Assert.Contains("should state the finding", complaints, StringComparison.Ordinal);
        Assert.Contains("is no full sentence", complaints, StringComparison.Ordinal);
        Assert.Contains("speaks to a person", complaints, StringComparison.Ordinal);
    }

    [Fact]
    public void RulesAboutRisk_AreNeverOnTrial()
    {
        Assert.All(Types.Select(RulePackReader.DescriptorOf).Where(d => d.Category == Category.Risk), d => Assert.False(d.IsPreview || d.Packs.Length > 0, d.Id));
        Assert.Contains("IPT1642 is about risk", string.Join('\n', RuleConventions.Check(typeof(RiskOnTrial))), StringComparison.Ordinal);
    }

    [Fact]
    public void RuleWithoutADescriptor_IsToldSo() =>
        Assert.Equal("BareRule needs exactly one 'public static readonly Descriptor Descriptor'.", Assert.Single(RuleConventions.Check(typeof(BareRule))));

    /// <summary>A rule as somebody might begin it.</summary>
    private sealed class NewRule : NoteRule
    {
        public static readonly Descriptor Descriptor = new(
            "IPT1142", "Use another name", Category.Focus, "you didn't name it", SeverityByStage.Always(Severity.Warning))
        {
            IsPreview = true,
            Packs = ["us"],
        };

        public override void Define()
        {
            Assessment note = null!;
            When().Match(() => note);
            Then().Do(ctx => ctx.Notify(Descriptor));
        }
    }

    private sealed class RiskOnTrial : NoteRule
    {
        public static readonly Descriptor Descriptor = new(
            "IPT1642", "Risk on trial", Category.Risk, "The note doesn't show it.", SeverityByStage.Always(Severity.Error))
        {
            IsPreview = true,
        };

        public override void Define()
        {
        }
    }

    private sealed class BareRule : NoteRule
    {
        public override void Define()
        {
        }
    }
}
