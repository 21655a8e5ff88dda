using System.CommandLine;
using IptNoteLint.Cli.Commands;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Settings;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Cli;

/// <summary>Wherever somebody names a rule, its id and its name do the same, in any case of letters.</summary>
public sealed class RuleNamesEverywhereTests
{
    private const string Id = "IPT1501";

    private static readonly RuleNames Names = RulePackUnderTest.Pack.SettingReader.Rules;

    public static TheoryData<string> Spellings => ["IPT1501", "ipt1501", "no-plan", "No-Plan"];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void OptionsOfTheCommandLine(string rule)
    {
        Assert.Equal([Id], CommandLine("--select", rule).Select!);
        Assert.Equal([Id], CommandLine("--extend-select", rule).ExtendSelect);
        Assert.True(CommandLine("--ignore", rule).Levels[Id].IsOff);
        Assert.Equal("error", CommandLine("--severity", rule + "=error").Levels[Id].ToString());
        Assert.Equal([Id, "IPT1601"], CommandLine("--select", $"{rule},IPT1601").Select!);
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void SettingsFiles(string rule)
    {
        Assert.Equal([Id], Settings($"select: {rule}\n").Select!);
        Assert.Equal([Id], Settings($"extend-select: [{rule}]\n").ExtendSelect);
        Assert.True(Settings($"ignore:\n  - {rule}\n").Levels[Id].IsOff);
        Assert.Equal("error", Settings($"rules:\n  {rule}: error\n").Levels[Id].ToString());
        Assert.Equal("error", Settings($"rules:\n  {rule}: {{severity: error}}\n").Levels[Id].ToString());
        var folder = Assert.Single(SettingsFile.Read("iptlint.yml", $"folders:\n  sub:\n    ignore: {rule}\n", RulePackUnderTest.Pack.SettingReader).Folders);
        Assert.NotNull(folder.Layer[$"rules.{Id}"]);
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Suppressions(string rule)
    {
        Assert.Equal(Id, Assert.Single(SuppressionReader.FromSidecar("s.txt.iptlint.yml", $"suppress:\n  - rule: {rule}\n    reason: agreed\n", Names).Entries).RuleId);
        Assert.Equal(Id, Assert.Single(SuppressionReader.FromNote(RulePackUnderTest.Source($"iptlint: allow {rule} because agreed\n"), Names).Entries).RuleId);
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void KnownFindings(string rule)
    {
        var report = RulePackUnderTest.Linter.Report([RulePackUnderTest.Linter.Lint(RulePackUnderTest.Source(SampleNotes.Thin))], []);
        var known = IptNoteLint.Linting.KnownFindings.Of(report).Findings.Where(f => f.RuleId == Id).Select(f => f with { RuleId = rule });

        var later = IptNoteLint.Linting.KnownFindings.Apply(report, new Baseline([.. known]).ById(Names));

        Assert.Equal("baseline", later.Notes[0].Results.Single(r => r.RuleId == Id).Suppressed!.Source);
        Assert.Empty(later.Baseline!.Stale);
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Explain(string rule) => Assert.Equal(Id, RuleBase.Load().Find(rule)!.Descriptor.Id);

    private static LintOptions CommandLine(params string[] arguments)
    {
        var settings = new LintSettings();
        var command = new Command("check");
        settings.AddTo(command);
        return settings.Open(command.Parse([.. arguments, "--isolated"]), RulePackUnderTest.Pack, Path.GetTempPath(), quotes: false).Options;
    }

    private static LintOptions Settings(string text) =>
        LintOptionsReader.Read(SettingsFile.Read("iptlint.yml", text, RulePackUnderTest.Pack.SettingReader).Layer.Over(SettingsLayer.Defaults), quotes: false);
}
