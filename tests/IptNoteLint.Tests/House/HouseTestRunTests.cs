using IptNoteLint.House;
using IptNoteLint.Linting;
using IptNoteLint.Reports;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.House;

public sealed class HouseTestRunTests
{
    [Fact]
    public void SamplePack_PassesItsOwnTests() =>
        Assert.Empty(HouseTestRun.Run(RulePackUnderTest.Pack, Northside.Pack).Where(r => !r.Passes).Select(r => $"{r.Place}: {r.Problem}"));

    [Theory]
    [InlineData("Low mood.", "A cup of tea.", "SML001", "pack.yml:21:18", "The rule should report an absence, and reports nothing (The note shows what this rule looks for.)")]
    [InlineData("12. A cup of tea.]", "12. No cup of tea.]", "SML001", "pack.yml:22:22", "The rule should report nothing, and reports an absence (The note doesn't show a cup of tea.)")]
    [InlineData("[A cup of tea.]", "[Two cups of tea.]", "sml.tea", "pack.yml:8:13", "The concept should be found here, and isn't.")]
    [InlineData("She takes coffee.", "Her cup of tea.", "sml.tea", "pack.yml:9:17", "The concept should not be found here, and is in \"cup of tea\".")]
    public void TestThatDoesNotHold_IsNamedWithItsPlace(string passage, string other, string subject, string place, string problem)
    {
        var failed = Assert.Single(HouseTestRun.Run(RulePackUnderTest.Pack, Northside.Read(Northside.SmallBut(passage, other))), r => !r.Passes);
        Assert.Equal(new HouseTestResult(subject, place, problem), failed);
    }

    [Fact]
    public void TestOfACourse_ThatMakesNone_SaysSo()
    {
        var text = Northside.SmallBut("scope: note", "scope: case")
            .Replace("[\"[||]Session 5 of 12. Low mood.\"]", "[[\"[||]Low mood.\", Low mood.]]", StringComparison.Ordinal)
            .Replace("[Session 5 of 12. A cup of tea.]", "[[Session 1 of 2. A cup of tea., Session 2 of 2.]]", StringComparison.Ordinal);
        var failed = Assert.Single(HouseTestRun.Run(RulePackUnderTest.Pack, Northside.Read(text)), r => !r.Passes);
        Assert.Equal("The notes make no course: give them session numbers in sequence, or one client code.", failed.Problem);
    }

    [Fact]
    public void Report_HasALineATestAndTheSum()
    {
        var pack = Northside.Read(Northside.SmallBut("She takes coffee.", "Her cup of tea."));
        var results = HouseTestRun.Run(RulePackUnderTest.Pack, pack);
        Assert.Equal(
            """
            pass  sml.tea  pack.yml:8:13
            FAIL  sml.tea  pack.yml:9:17: The concept should not be found here, and is in "cup of tea".
            pass  SML001   pack.yml:21:18
            pass  SML001   pack.yml:22:22
            small 1: 4 tests, 1 failed

            """.ReplaceLineEndings("\n"),
            HouseTestReport.AsText(pack, results, ConsoleStyle.Plain));
    }

    [Fact]
    public void Marks_AreTakenOut_WithTheirPlaces()
    {
        var note = MarkedNote.Read("[||]One [|two|] three");
        Assert.Equal("One two three", note.Text);
        Assert.Equal("an absence, \"two\" at 4", note.Describe(note.Places));
    }
}
