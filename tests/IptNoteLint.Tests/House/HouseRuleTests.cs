using IptNoteLint.Diagnostics;
using IptNoteLint.House;
using IptNoteLint.Linting;
using IptNoteLint.Reports;
using IptNoteLint.Settings;
using IptNoteLint.Tests.Reports;
using IptNoteLint.Tests.Rules;
using IptNoteLint.Text;

namespace IptNoteLint.Tests.House;

/// <summary>A house rule is a rule like any other.</summary>
public sealed class HouseRuleTests
{
    private const string WithoutInterpreter = "Session 5 of 12, middle phase. Focus: role dispute with her brother.";

    [Fact]
    public void Expectation_Unmet_FailsWithItsOwnMessage()
    {
        var result = Northside.Result(Northside.Rules, "NWC001", WithoutInterpreter);
        Assert.Equal((ResultKind.Fail, Severity.Info, "The note doesn't show whether an interpreter took part."), (result.Kind, result.Severity, result.Message));
        Assert.NotEmpty(result.Fingerprint);
    }

    [Fact]
    public void Expectation_Met_ShowsItsEvidence()
    {
        var result = Northside.Result(Northside.Rules, "NWC001", WithoutInterpreter + " Interpreter present.");
        Assert.Equal((ResultKind.Pass, "nwc.interpreter"), (result.Kind, Assert.Single(result.Evidence).Value));
    }

    [Theory]
    [InlineData("Interpreter present at intake years ago.", "it tells of the past")]
    [InlineData("Possibly via an interpreter.", "it is only thought possible")]
    public void Expectation_MetByWhatDoesNotCount_NamesItAsTheNearest(string line, string reason)
    {
        var result = Northside.Result(Northside.Rules, "NWC001", WithoutInterpreter + " " + line);
        Assert.Equal((ResultKind.Fail, reason), (result.Kind, result.Absence?.Reason));
    }

    [Theory]
    [InlineData("P: Not sent home early.", ResultKind.NotApplicable)]
    [InlineData("P: Her sister was sent home early.", ResultKind.NotApplicable)]
    [InlineData("Family history: sent home early.", ResultKind.NotApplicable)]
    [InlineData("P: Sent home early.", ResultKind.Fail)]
    public void Prohibition_HoldsForTheClientAndTheSectionsNamed(string line, ResultKind kind) =>
        Assert.Equal(kind, Northside.Result(Northside.Rules, "NWC002", WithoutInterpreter + "\n" + line).Kind);

    [Theory]
    [InlineData("Session 11 of 12, termination phase.", "This rule doesn't ask in the termination phase.")]
    [InlineData("Telephone call: appointment moved to Tuesday at her request. No session.", "This rule is for notes of a session.")]
    public void Rule_WhereItDoesNotApply_SaysWhy(string note, string why)
    {
        var result = Northside.Result(Northside.Rules, "NWC001", note);
        Assert.Equal((ResultKind.NotApplicable, why), (result.Kind, result.Message));
    }

    [Fact]
    public void Rule_OfAnotherProfile_IsNotAsked()
    {
        Assert.Equal("This rule is for the profile ipt-a-12.", Northside.Result(Northside.Rules, "NWC005", WithoutInterpreter).Message);
        Assert.Equal(ResultKind.Fail, Northside.Result(Northside.Rules, "NWC005", WithoutInterpreter, new LintOptions { Profile = "ipt-a-12" }).Kind);
        var own = Northside.Rules.With(new HouseFile("clinic/our-course.yml", "profile: our-course\ntitle: ours\nbased-on: ipt-a-12\n"));
        Assert.Equal(ResultKind.Fail, Northside.Result(own, "NWC005", WithoutInterpreter, new LintOptions { Profile = "our-course" }).Kind);
    }

    [Fact]
    public void Settings_WeighAndSwitchOffAHouseRule()
    {
        var reader = Northside.Rules.SettingReader;
        LintOptions Options(string text) => LintOptionsReader.Read(SettingsFile.Read("s.yml", text, reader).Layer.Over(SettingsLayer.Defaults), true);
        Assert.Equal(Severity.Error, Northside.Result(Northside.Rules, "NWC001", WithoutInterpreter, Options("rules: {interpreter-not-shown: error}")).Severity);
        Assert.Equal(ResultKind.NotApplicable, Northside.Result(Northside.Rules, "NWC001", WithoutInterpreter, Options("ignore: nwc001")).Kind);
    }

    [Fact]
    public void HouseRule_AboutRisk_IsTreatedAsOne()
    {
        var pack = Northside.Read(Northside.SmallBut("severity: warning", "severity: warning\n    risk: true"));
        var linter = new NoteLinter(RulePackUnderTest.Pack.With(pack), new LintOptions { Select = ["IPT1001"] });
        Assert.Contains(linter.Tool.Changes, c => c.RuleId == "SML001" && c.By == "selection");
    }

    [Fact]
    public void Overlay_AddsAndRemovesWords_OfTheToolsOwnConcepts()
    {
        const string CheckIn = "Session 5 of 12. Brief check in about work.";
        const string Tea = "Session 5 of 12. Tea and talk about work.";
        var alone = new LintOptions { Select = ["IPT1304"] };
        Assert.Equal(ResultKind.Fail, Northside.Result(RulePackUnderTest.Pack, "IPT1304", CheckIn, alone).Kind);
        Assert.NotEqual(ResultKind.Fail, Northside.Result(Northside.Rules, "IPT1304", CheckIn, alone).Kind);
        Assert.NotEqual(ResultKind.Fail, Northside.Result(RulePackUnderTest.Pack, "IPT1304", Tea, alone).Kind);
        Assert.Equal(ResultKind.Fail, Northside.Result(Northside.Rules, "IPT1304", Tea, alone).Kind);
    }

    [Fact]
    public void PackWithoutWords_SharesTheLexicon() =>
        Assert.Same(RulePackUnderTest.Pack.Lexicon, RulePackUnderTest.Pack.With(Northside.Read(Northside.SmallBut(
            Between(Northside.Small, "lexicons:", "rules:"), "").Replace("sml.tea", "technique.rolePlay", StringComparison.Ordinal))).Lexicon);

    [Fact]
    public void Reports_NameThePack_AndAreTheSameBytesEachTime()
    {
        string[] Written(RulePack rules)
        {
            var linter = new NoteLinter(rules, new LintOptions());
            var report = linter.Report([linter.Lint(new SourceText("note.txt", WithoutInterpreter, new string('0', 64)))], []);
            return [JsonReport.Write(report), SarifReport.Write(report, quotes: false), ConsoleReport.Write(report, new ConsoleOptions(), ConsoleStyle.Plain)];
        }

        var reports = Written(Northside.Rules);
        Assert.Equal(reports, Written(RulePackUnderTest.Pack.With(Northside.Read(Northside.Text, Northside.Words))));
        Assert.Equal("", SchemaCheck.OfReports.Complaints(reports[0]));
        Assert.Contains("\"northside 1.2\"", reports[0], StringComparison.Ordinal);
        Assert.Contains("\"housePack\": \"northside\"", reports[1], StringComparison.Ordinal);
        Assert.Contains("In force: house pack northside 1.2.", reports[2], StringComparison.Ordinal);
        Assert.Contains("Source: Northside language access policy, 2025.", reports[2], StringComparison.Ordinal);
        Assert.NotEqual(RulePackUnderTest.Pack.Hash, Northside.Rules.Hash);
        Assert.NotEqual(Northside.Rules.Hash, RulePackUnderTest.Pack.With(Northside.Read(Northside.Text + "# a remark\n", Northside.Words)).Hash);
    }

    [Fact]
    public void CourseRule_ReportsOnce_AndSaysWhatBecameOfIt()
    {
        string[] notes = ["Session 1 of 12. Intake told.", "Session 2 of 12. Inventory begun.", "Session 3 of 12. Inventory.", "Session 4 of 12. Focus agreed.", "Session 5 of 12."];
        CaseResult Course(int count) => Assert.Single(new CaseloadLinter(new NoteLinter(Northside.Rules, new LintOptions()))
            .Lint([.. notes.Take(count).Select((n, i) => RulePackUnderTest.Source(n, $"s{i + 1}.txt"))], "case").Cases);
        var found = Assert.Single(Course(5).Results, r => r.RuleId == "NWC003");
        Assert.Equal(("s4.txt", "house", Severity.Warning), (found.At, found.CaseKind, found.Severity));
        Assert.Equal("Left open until session 4.", Course(3).Outcomes.Single(o => o.RuleId == "NWC003").Message);
    }

    private static string Between(string text, string from, string to) =>
        text[text.IndexOf(from, StringComparison.Ordinal)..text.IndexOf(to, StringComparison.Ordinal)];
}
