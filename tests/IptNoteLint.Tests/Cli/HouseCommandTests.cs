using System.Text.Json;
using IptNoteLint.Tests.House;

namespace IptNoteLint.Tests.Cli;

/// <summary>House packs, a service's own profile and its own rules in C# as a user meets them.</summary>
public sealed class HouseCommandTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Test_PackThatHolds_Is0_AndOneThatDoesNot_Is1()
    {
        var whole = Iptlint.Run("test", Northside.Path);
        Assert.Equal((0, ""), (whole.ExitCode, whole.Error));
        Assert.EndsWith("northside 1.2: 26 tests, all passed\n", whole.Output, StringComparison.Ordinal);

        var broken = Iptlint.RunIn(_folder.Path, "test", _folder.Write("small.yml", Northside.SmallBut("She takes coffee.", "Her cup of tea.")), "--format", "json");
        using var json = JsonDocument.Parse(broken.Output);
        Assert.Equal((1, 1), (broken.ExitCode, json.RootElement.GetProperty("summary").GetProperty("failed").GetInt32()));
        Assert.Equal("small.yml:9:17", json.RootElement.GetProperty("tests").EnumerateArray().Single(t => !t.GetProperty("passed").GetBoolean()).GetProperty("place").GetString());
    }

    [Fact]
    public void Test_PackThatCannotBeRead_Is2_AndNamesThePlace()
    {
        var run = Iptlint.RunIn(_folder.Path, "test", _folder.Write("small.yml", Northside.SmallBut("severity: warning", "severity: loud")));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("iptlint: small.yml:19:5: A rule can't weigh 'loud'.", run.Error, StringComparison.Ordinal);
        Assert.Contains("There is no house pack", Iptlint.Run("test", _folder["away.yml"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void PackNamedInSettings_RunsWhereItIsNamed_AndIsKnownByIdAndName()
    {
        _folder.Write("iptlint.yml", "root: true\nfolders: {}\n");
        _folder.Write("north/iptlint.yml", "house-packs: ../packs/small.yml\nrules: {tea-not-offered: error}\n");
        _folder.Write("packs/small.yml", Northside.Small);
        _folder.Write("north/s.txt", SampleNotes.Session(5));
        _folder.Write("south/s.txt", SampleNotes.Session(5));
        _folder.Write("north/s.txt.iptlint.yml", "suppress:\n  - rule: SML001\n    reason: No tea on that day.\n");

        var run = Iptlint.RunIn(_folder.Path, "check", ".", "--format", "json");
        using var report = JsonDocument.Parse(run.Output);
        Assert.Equal("", Reports.SchemaCheck.OfReports.Complaints(run.Output));
        var notes = report.RootElement.GetProperty("notes");
        var tea = Assert.Single(notes[0].GetProperty("results").EnumerateArray(), r => r.GetProperty("ruleId").GetString() == "SML001");
        Assert.Equal(("error", "No tea on that day."), (tea.GetProperty("severity").GetString(), tea.GetProperty("suppressed").GetProperty("reason").GetString()));
        Assert.Equal("small 1", Assert.Single(notes[0].GetProperty("settings").GetProperty("housePacks").EnumerateArray()).GetString());
        Assert.DoesNotContain(notes[1].GetProperty("results").EnumerateArray(), r => r.GetProperty("ruleId").GetString() == "SML001");

        var shown = Iptlint.RunIn(_folder.Path, "config", "show", "north").Output;
        Assert.Matches("house-packs: packs/small.yml +# north/iptlint.yml:1", shown);
        Assert.Contains("# SML001 - Tea not offered", Iptlint.RunIn(_folder["north"], "explain", "tea-not-offered", "--format", "markdown").Output, StringComparison.Ordinal);
        Assert.Contains("tea-not-offered", Iptlint.RunIn(_folder.Path, "rules", "--house", "packs/small.yml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenPackOrProfile_IsNamed_AndNothingIsChecked()
    {
        _folder.Write("s.txt", SampleNotes.Session(5));
        _folder.Write("iptlint.yml", "root: true\nprofile: ./our-course.yml\n");
        _folder.Write("our-course.yml", "profile: our-course\ntitle: ours\nbased-on: adutl\n");
        var profile = Iptlint.RunIn(_folder.Path, "check", ".");
        Assert.Equal((2, ""), (profile.ExitCode, profile.Output));
        Assert.StartsWith("iptlint: our-course.yml:3:1: 'based-on' can't be 'adutl'. Did you mean 'adult'?", profile.Error, StringComparison.Ordinal);

        var pack = Iptlint.RunIn(_folder.Path, "check", ".", "--profile", "adult", "--house", _folder.Write("small.yml", Northside.SmallBut("scope: note", "scope: notes")));
        Assert.Equal((2, ""), (pack.ExitCode, pack.Output));
        Assert.StartsWith("iptlint: small.yml:13:5: 'scope' can't be 'notes'.", pack.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OwnProfile_IsTakenFromItsFile()
    {
        _folder.Write("s.txt", SampleNotes.Session(5));
        _folder.Write("iptlint.yml", "root: true\nprofile: ./our-course.yml\n");
        _folder.Write("our-course.yml", "profile: our-course\ntitle: ours\nbased-on: adult-12\nrules: {no-plan: off}\n");
        using var report = JsonDocument.Parse(Iptlint.RunIn(_folder.Path, "check", ".", "--format", "json").Output);
        Assert.Equal("our-course", report.RootElement.GetProperty("tool").GetProperty("profile").GetString());
        var plan = report.RootElement.GetProperty("notes")[0].GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "IPT1501");
        Assert.Equal("This rule is switched off in the profile our-course.", plan.GetProperty("message").GetString());
    }

    [Fact]
    public void RulesInCSharp_AreLoadedFromTheirAssembly()
    {
        var assembly = Path.Combine(AppContext.BaseDirectory, "IptNoteLint.SampleRules.dll");
        _folder.Write("s.txt", SampleNotes.Session(5));
        using var report = JsonDocument.Parse(Iptlint.RunIn(_folder.Path, "check", ".", "--rules", assembly, "--format", "json").Output);
        var result = report.RootElement.GetProperty("notes")[0].GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "ACME001");
        Assert.Equal("The note doesn't show whether the outcome sheet was filled in.", result.GetProperty("message").GetString());

        var wrong = Iptlint.RunIn(_folder.Path, "rules", "--rules", "s.txt");
        Assert.Equal((2, "iptlint: --rules: 's.txt' is no assembly of rules that fits this program; build it against this version and this engine.\n"), (wrong.ExitCode, wrong.Error.ReplaceLineEndings("\n")));
        Assert.Contains("There is no file 'away.dll'", Iptlint.RunIn(_folder.Path, "rules", "--rules", "away.dll").Error, StringComparison.Ordinal);
    }
}
