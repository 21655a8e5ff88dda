using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;
using IptNoteLint.Reports;

namespace IptNoteLint.Tests.Linting;

public sealed class RuleSelectionTests
{
    private const string Settled = "IPT1290", OnTrial = "IPT1291", OfPack = "IPT1292";

    private static readonly RulePack Pack = HandMade.PackOf(typeof(SettledRule), typeof(TrialRule), typeof(PackRule));

    [Fact]
    public void ByDefault_RulesOnTrialAndOfPacks_AreLeftOut() => Assert.Equal([Settled], Said(new LintOptions()));

    [Fact]
    public void SelectedById_TheyRunBesideTheOthers()
    {
        Assert.Equal([Settled, OnTrial], Said(new LintOptions { ExtendSelect = [OnTrial] }));
        Assert.Equal([Settled, OfPack], Said(new LintOptions { ExtendSelect = [OfPack] }));
    }

    [Fact]
    public void PackInForce_BringsItsRules()
    {
        Assert.Equal([Settled, OfPack], Said(new LintOptions { Packs = ["us"] }));
        Assert.Equal([Settled], Said(new LintOptions { Packs = ["uk"] }));
    }

    [Fact]
    public void OnlyTheSelected_Run()
    {
        Assert.Equal([OnTrial], Said(new LintOptions { Select = [OnTrial] }));
        Assert.Equal([OnTrial, OfPack], Said(new LintOptions { Select = [OnTrial], ExtendSelect = [OfPack] }));
    }

    [Fact]
    public void AParentThatIsLeftOut_ClosesNoChild()
    {
        var results = HandMade.Lint(Pack, HandMade.FullNote, options: new LintOptions { Select = [OnTrial] });

        Assert.Equal(ResultKind.Fail, Assert.Single(results).Kind);
        Assert.Equal(ResultKind.Open, HandMade.Lint(Pack, HandMade.FullNote, options: new LintOptions { ExtendSelect = [OnTrial] })[1].Kind);
    }

    [Fact]
    public void ListOfRules_ShowsWhatKeepsThemFromRunning()
    {
        Descriptor[] rules = [SettledRule.Descriptor, TrialRule.Descriptor, PackRule.Descriptor];
        var lines = RuleList.AsTable(rules, ConsoleStyle.Plain).Split('\n');

        Assert.DoesNotContain("preview", lines[0], StringComparison.Ordinal);
        Assert.Contains("warning  preview  Phase", lines[1], StringComparison.Ordinal);
        Assert.Contains("warning  pack us  Phase", lines[2], StringComparison.Ordinal);
        Assert.Contains("\"preview\": true", RuleList.AsJson(rules.Select(r => new RuleInfo(r, RulePage.Parse(r.Id, "")))), StringComparison.Ordinal);
    }

    [Fact]
    public void Selection_ChangesTheSettingsHash()
    {
        LintOptions[] all = [new(), new() { Packs = ["us"] }, new() { Select = [OnTrial] }, new() { Select = [] }, new() { ExtendSelect = [OnTrial] }];
        Assert.Equal(all.Length, all.Select(o => o.Hash).Distinct(StringComparer.Ordinal).Count());
    }

    private static IEnumerable<string> Said(LintOptions options) => HandMade.Lint(Pack, HandMade.FullNote, options: options).Select(r => r.RuleId);

    private static Descriptor Describe(string id, string title) =>
        new(id, title, Category.Phase, "The note doesn't show it.", SeverityByStage.Always(Severity.Warning));

    public sealed class SettledRule : NoteRule
    {
        public static readonly Descriptor Descriptor = Describe(Settled, "Settled rule");

        public override void Define()
        {
            Assessment note = null!;
            When().Match(() => note);
            Then().Do(ctx => ctx.Notify(Descriptor));
        }
    }

    public sealed class TrialRule : NoteRule
    {
        public static readonly Descriptor Descriptor = Describe(OnTrial, "Trial rule") with { IsPreview = true, Parents = [Settled] };

        public override void Define()
        {
            Assessment note = null!;
            When().Match(() => note);
            Then().Do(ctx => ctx.Notify(Descriptor));
        }
    }

    public sealed class PackRule : NoteRule
    {
        public static readonly Descriptor Descriptor = Describe(OfPack, "Pack rule") with { Packs = ["us"] };

        public override void Define()
        {
            Assessment note = null!;
            When().Match(() => note);
            Then().Do(ctx => ctx.Notify(Descriptor));
        }
    }
}
