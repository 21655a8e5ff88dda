using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;
using IptNoteLint.Notes;
using IptNoteLint.Reports;
using IptNoteLint.Settings;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Settings;

public sealed class ProfilesTests
{
    private static readonly Profiles Shipped = RulePackUnderTest.Pack.Profiles;

    public static TheoryData<string> Names => [.. Shipped.Names];

    /// <summary>The table of the domain reference: planned number, end of the initial phase, begin of the termination phase, focus and ending due.</summary>
    [Theory]
    [InlineData("adult-12", 12, 3, 10, 3, 9)]
    [InlineData("adult-16-us", 16, 3, 14, 4, 12)]
    [InlineData("adult-16-uk", 16, 4, 13, 4, 12)]
    [InlineData("ipt-a-12", 12, 4, 10, 4, 9)]
    [InlineData("ipt-b-8", 8, 2, 7, 2, 6)]
    [InlineData("ipc-3", 3, 1, 3, 1, 2)]
    [InlineData("ipc-6", 6, 1, 6, 2, 5)]
    [InlineData("who-group-8", 8, 2, 7, 2, 6)]
    [InlineData("ipsrt", 20, 4, 18, 5, 16)]
    [InlineData("perinatal", 12, 3, 10, 3, 9)]
    public void Course_DividesAsTheManualSays(string name, int planned, int initialTo, int terminationFrom, int focusDue, int endingDue) =>
        Assert.Equal(new CourseLength(planned, initialTo, terminationFrom, focusDue, endingDue), Shipped[name].Course.Of(null));

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryProfile_LintsANote_AndGivesNoPhaseThatItsOwnTableDenies(string name)
    {
        var profile = Shipped[name];
        var result = new NoteLinter(RulePackUnderTest.Pack, new LintOptions { Profile = name }).Lint(CorpusNotes.Single[0]);
        Assert.Equal(NoteStatus.Linted, result.Status);
        foreach (var length in profile.Course.Lengths)
        {
            Assert.All(Enumerable.Range(1, length.Planned), n => Assert.InRange(length.Outside(n, profile.Course.PhaseOf(n, length.Planned)), 0, profile.Course.Tolerance));
        }
    }

    [Theory]
    [InlineData("adult", 4, 16, Phase.Unknown)]
    [InlineData("adult-16-us", 4, 16, Phase.Middle)]
    [InlineData("adult-16-uk", 4, 16, Phase.Initial)]
    [InlineData("adult-16-uk", 13, 16, Phase.Termination)]
    [InlineData("adult", 13, 16, Phase.Middle)]
    [InlineData("maintenance", 2, null, Phase.Maintenance)]
    public void Number_TellsThePhaseOfTheProfile(string name, int session, int? planned, Phase phase) =>
        Assert.Equal(phase, Shipped[name].Course.PhaseOf(session, planned));

    [Theory]
    [InlineData("adult", 9, null)]
    [InlineData("adult-12", 8, null)]
    [InlineData("adult-12", 9, "IPT1205 Info The course is close to its end, and no note shows yet that the ending was spoken of.")]
    public void Ending_IsAskedFor_WhereTheProfileSetsItsSession(string profile, int session, string? finding)
    {
        var sources = new[] { session - 1, session }.Select(n => RulePackUnderTest.Source($"Session {n} of 12, middle phase. Mood low. Role dispute: rang her sister.\n", $"s{n}.txt")).ToList();
        var course = Assert.Single(new CaseloadLinter(Linter(profile)).Lint(sources, "k").Cases);
        Assert.Equal(finding, course.Findings.Where(f => f.RuleId == "IPT1205").Select(f => $"{f.RuleId} {f.Severity} {f.Message}").SingleOrDefault());
    }

    [Fact]
    public void LayWords_NameAnArea_InTheirProfileOnly()
    {
        const string Note = "Session 3 of 8. Life changes: new town, new school for the children. Feels low. Plan: meet a neighbour.\n";
        Assert.Equal(AreaStatus.Named, AreaIn("who-group-8", Note));
        Assert.NotEqual(AreaStatus.Named, AreaIn("adult", Note));

        static AreaStatus AreaIn(string profile, string note) =>
            Linter(profile).Lint(RulePackUnderTest.Source(note)).Assessment!.ProblemArea![ProblemArea.RoleTransition];
    }

    [Fact]
    public void AreaThatAProfileLeavesOut_IsAbsent()
    {
        var profiles = new Profiles(
            [KeyValuePair.Create("three.yml", "profile: three\ntitle: three areas\ncourse: {usual-length: 8, tolerance: 1, surely-initial: 1, beyond-doubt: [{up-to: 8, initial-to: 2, middle-from: 4, termination-last: 2}]}\nareas: {grief: , roleDispute: , roleTransition: }\n")],
            [], RuleNamesOf());
        var reader = RulePackUnderTest.Pack.Reader(profiles["three"]);
        var facts = reader.Extract(RulePackUnderTest.Source("Session 3 of 8. Focus: interpersonal deficits, social isolation. Plan: call a friend.\n"));
        Assert.Equal(AreaStatus.Absent, facts.Assessment.ProblemArea![ProblemArea.InterpersonalDeficits]);
    }

    [Fact]
    public void RulesThatAProfileSwitchesOff_AreShown_UnlessTheSettingsOrASelectionWantThem()
    {
        Assert.Contains(new RuleChange("IPT2005", RuleLevel.Off, "profile maintenance"), Linter("maintenance").Tool.Changes);
        Assert.Contains("\nProfile maintenance.\n", ConsoleReport.Write(Linter("maintenance").Report([], []), new ConsoleOptions(), ConsoleStyle.Plain), StringComparison.Ordinal);
        Assert.Contains("Switched off by the profile maintenance: IPT1205, IPT1206", string.Join('\n', RunTerms.Of(Linter("maintenance").Tool)), StringComparison.Ordinal);
        var note = CorpusNotes.Single[0];
        Assert.Equal("This rule is switched off in the profile maintenance.", Result("IPT1206", Linter("maintenance"), note).Message);
        var selected = new NoteLinter(RulePackUnderTest.Pack, new LintOptions { Profile = "maintenance", ExtendSelect = ["IPT1206"] });
        Assert.DoesNotContain(selected.Tool.Changes, c => c.RuleId == "IPT1206");
        var settled = new NoteLinter(RulePackUnderTest.Pack, new LintOptions { Profile = "maintenance", Levels = Levels(("IPT1206", "hint")) });
        Assert.Equal("hint", settled.Tool.Changes.Single(c => c.RuleId == "IPT1206").Level.ToString());
        Assert.Empty(RunTerms.Of(RulePackUnderTest.Linter.Tool));
    }

    [Fact]
    public void RulesAboutRisk_ThatASelectionLeavesOut_AreNamed()
    {
        var linter = new NoteLinter(RulePackUnderTest.Pack, new LintOptions { Select = ["IPT1001"] });
        Assert.Contains("About risk, but left out by the selection of rules: IPT1601", string.Join('\n', RunTerms.Of(linter.Tool)), StringComparison.Ordinal);
        Assert.DoesNotContain(linter.Lint(CorpusNotes.Single[0]).Results, r => r.RuleId != "IPT1001");
    }

    [Fact]
    public void Pack_IsReadByItsName() => Assert.Equal(["uk", "us"], Shipped.PackNames.Select(n => Shipped.Pack(n).Name));

    [Theory]
    [InlineData("profile: x\ntitle: t\ncourse: {}\nruels: {}\n", "x.yml:4: There is no key 'ruels' here. Did you mean 'rules'?")]
    [InlineData("profile: x\ntitle: t\nbased-on: adutl\n", "x.yml:3: 'based-on' can't be 'adutl'.")]
    [InlineData("profile: x\ntitle: t\nbased-on: adult\nrules:\n  IPT1001: warnign\n", "x.yml:5: A rule can't weigh 'warnign'. Did you mean 'warning'?")]
    [InlineData("profile: x\ntitle: t\nbased-on: adult\nrules:\n  IPT10001: off\n", "x.yml:5: There is no rule 'IPT10001'. Did you mean IPT1001?")]
    [InlineData("profile: x\ntitle: t\nbased-on: adult\ncourse: {tolerance: nine}\n", "x.yml:4: 'tolerance' should be a whole number from 0 to 4, not 'nine'.")]
    [InlineData("profile: x\ntitle: [t\n", "It is no YAML from here on")]
    [InlineData("profile: &a x\ntitle: *a\n", "x.yml:1: Anchors")]
    [InlineData("- a\n", "x.yml:1: It should hold keys with values")]
    [InlineData("profile: x\nprofile: y\n", "x.yml:2: This key stands here twice")]
    public void WrongProfile_IsAnErrorWithItsLine(string text, string complaint)
    {
        var profiles = new Profiles([KeyValuePair.Create("adult.yml", Adult()), KeyValuePair.Create("x.yml", text)], [], RuleNamesOf());
        Assert.Contains(complaint, Assert.Throws<SettingsException>(() => profiles["x"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DeepText_IsRefused() =>
        Assert.Contains("nested too deeply", Assert.Throws<SettingsException>(() => YamlFile.Read("x.yml", "a: " + new string('[', 60_000))).Message, StringComparison.Ordinal);

    private static string Adult() => File.ReadAllText(Repository.PathOf("rules", "Profiles", "adult.yml"));

    private static RuleNames RuleNamesOf() => new(RulePackUnderTest.Pack.Rules.Select(r => r.Descriptor));

    private static NoteLinter Linter(string profile) => new(RulePackUnderTest.Pack, new LintOptions { Profile = profile });

    private static Diagnostic Result(string id, NoteLinter linter, IptNoteLint.Text.SourceText note) => linter.Lint(note).Results.Single(r => r.RuleId == id);

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, RuleLevel> Levels(params (string Id, string Level)[] levels) =>
        new LintOptions().Levels.SetItems(levels.Select(l => KeyValuePair.Create(l.Id, RuleLevel.Parse(l.Level)!)));
}
