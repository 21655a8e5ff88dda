using IptNoteLint.Cli.Commands;
using IptNoteLint.Linting;
using IptNoteLint.Settings;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Settings;

public sealed class SettingsFileTests
{
    private static readonly SettingReader Reader = RulePackUnderTest.Pack.SettingReader;

    [Fact]
    public void CommentedDefaults_AreTheDefaults()
    {
        var file = SettingsFile.Read("iptlint.yml", InitCommand.Template, Reader);
        Assert.Equal(InitCommand.Template, File.ReadAllText(Repository.PathOf(".config", "iptlint.yml")));
        Assert.True(file.IsRoot);
        Assert.Empty(file.Bases);
        Assert.Empty(file.Folders);
        Assert.Equal(SettingsLayer.Defaults.All.Select(s => (s.Key, s.Value)), file.Layer.All.Select(s => (s.Key, s.Value)));
        Assert.Equal(new LintOptions().Hash, LintOptionsReader.Read(SettingsLayer.Defaults, quotes: true).Hash);
        Assert.All(RulePackUnderTest.Pack.Profiles.Names, name => Assert.Contains(name, InitCommand.Template, StringComparison.Ordinal));
    }

    [Fact]
    public void ExamplesOfTheReadme_CanBeRead()
    {
        var fences = File.ReadAllText(Repository.PathOf("README.md")).Split("```yaml\n").Skip(1).Select(f => f.Split("```")[0])
            .Where(f => !f.StartsWith("pack:", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, fences.Count);
        Assert.Equal("ipt-a-12", Layer(fences[0])["profile"]!.Value);
        Assert.Empty(SuppressionReader.FromSidecar("s.yml", fences[1], Reader.Rules).Problems);
        var readme = File.ReadAllText(Repository.PathOf("README.md"));
        Assert.All(RulePackUnderTest.Pack.Profiles.Names.Concat(RulePackUnderTest.Pack.Profiles.PackNames), name => Assert.Contains($"`{name}`", readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Values_BecomeOptions()
    {
        var options = Read("""
            profile: ipt-a-12
            packs: us
            select: [problem-area-not-named, IPT1401]
            extend-select: [ipt1501]
            ignore: IPT1402
            rules:
              no-plan: hint
              IPT1201: "- i W W h W"
            fail-on: error
            max-warnings: 3
            quotes: off
            suppress-in-note: true
            """);
        Assert.Equal("ipt-a-12", options.Profile);
        Assert.Equal(["us"], options.Packs);
        Assert.Equal(["IPT1001", "IPT1401"], options.Select!);
        Assert.Equal(["IPT1501"], options.ExtendSelect);
        Assert.Equal("IPT1201=- i W W h W;IPT1402=off;IPT1501=hint", string.Join(';', options.Levels.Select(l => $"{l.Key}={l.Value}")));
        Assert.Equal((IptNoteLint.Diagnostics.Severity.Error, 3, false, true), (options.FailOn!.Value, options.MaxWarnings!.Value, options.Quotes, options.SuppressInNote));
    }

    [Fact]
    public void Upper_HasTheLastWord_KeyByKeyAndRuleByRule()
    {
        var lower = Layer("profile: ipc-3\nfail-on: error\nrules: {IPT1001: error, IPT1401: off, IPT1501: off}\n");
        var upper = Layer("profile: ipc-6\nrules: {IPT1001: hint}\nextend-select: IPT1501\n");
        var both = upper.Over(lower);
        Assert.Equal("ipc-6 error hint off", string.Join(' ', new[] { "profile", "fail-on", "rules.IPT1001", "rules.IPT1401" }.Select(k => both[k]!.Value)));
        Assert.Null(both["rules.IPT1501"]);
        Assert.Equal("low.yml:2", both["fail-on"]!.Place);
    }

    [Fact]
    public void NumberOfARule_ChangesWhenItReports_AndWhatItSays()
    {
        var options = Read("rules:\n  course-at-a-standstill: {severity: hint, sessions: 6}\n  IPT1206: {tasks: 2}\n");
        Assert.Equal("IPT1206.tasks=2;IPT2004.sessions=6", string.Join(';', options.Numbers.Select(n => $"{n.Key}={n.Value}")));
        Assert.Equal("hint", options.Levels["IPT2004"].ToString());
        var rule = new RuleSelection(RulePackUnderTest.Pack, options).Pack.Find("IPT2004")!.Descriptor;
        Assert.Contains("six sessions or more in a row", rule.Variant(null).Message, StringComparison.Ordinal);
        Assert.Contains("four sessions or more in a row", RulePackUnderTest.Pack.Find("IPT2004")!.Descriptor.Variant(null).Message, StringComparison.Ordinal);
        const string Last = "Session 12 of 12, last session. Reviewed the gains. Relapse plan agreed.\n";
        Assert.Equal("Fail Pass", string.Join(' ', new[] { new LintOptions(), options }.Select(
            o => new NoteLinter(RulePackUnderTest.Pack, o).Lint(RulePackUnderTest.Source(Last)).Results.Single(r => r.RuleId == "IPT1206").Kind)));
    }

    [Theory]
    [InlineData("rules:\n  IPT2004: {sessions: 99}\n", "low.yml:2: 'sessions' should be a whole number from 2 to 12, not '99'.")]
    [InlineData("rules:\n  IPT2004: {session: 3}\n", "low.yml:2: There is no key 'session' here. Did you mean 'sessions'?")]
    [InlineData("profle: adult\n", "low.yml:1: There is no key 'profle' here. Did you mean 'profile'?")]
    [InlineData("\nprofile: adlt-12\n", "low.yml:2: 'profile' can't be 'adlt-12'. Did you mean 'adult-12'?")]
    [InlineData("rules:\n  IPT1001: info\n  no-plann: info\n", "low.yml:3: There is no rule 'no-plann'. Did you mean no-plan?")]
    [InlineData("rules:\n  IPT1001: loud\n", "low.yml:2: A rule can't weigh 'loud'.")]
    [InlineData("folders:\n  a:\n    fail-on: error\n", "low.yml:3: There is no key 'fail-on' here.")]
    [InlineData("folders:\n  ../a:\n    profile: ipc-3\n", "low.yml:2: '../a' should be a path of folders below")]
    [InlineData("select: [IPT1001, nothing]\n", "low.yml:1: There is no rule 'nothing'.")]
    [InlineData("max-warnings: many\n", "low.yml:1: 'max-warnings' should be a whole number, or 'none', not 'many'.")]
    [InlineData("profile: [adult, ipc-3]\n", "low.yml:1: 'profile' takes one value.")]
    [InlineData("packs: de\n", "low.yml:1: 'packs' can't be 'de'.")]
    [InlineData("rules:\n  IPT9002: off\n", "low.yml:2: There is no rule 'IPT9002'.")]
    public void WhatIsUnknown_IsOneErrorWithItsLine(string text, string complaint) =>
        Assert.StartsWith(complaint, Assert.Throws<SettingsException>(() => Layer(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Preview_StandsForEveryRuleOnTrial() => Assert.Equal(
        RulePackUnderTest.Pack.Rules.Where(r => r.Descriptor.IsPreview).Select(r => r.Descriptor.Id), Read("extend-select: preview\n").ExtendSelect.Order(StringComparer.Ordinal));

    private static SettingsLayer Layer(string text) => SettingsFile.Read("low.yml", text, Reader).Layer;

    private static LintOptions Read(string text) => LintOptionsReader.Read(Layer(text).Over(SettingsLayer.Defaults), quotes: true);
}
