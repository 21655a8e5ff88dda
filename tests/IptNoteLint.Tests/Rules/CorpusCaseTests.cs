using System.Text.Json;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Tests.Rules;

/// <summary>The annotated courses: each sown problem is found at its note, and nothing else is. k5 and k6 stay unseen by tests.</summary>
public sealed class CorpusCaseTests
{
    [Theory]
    [InlineData("k1")]
    [InlineData("k2")]
    [InlineData("k3")]
    [InlineData("k4")]
    public void Course_GivesItsSownProblemsAndNoOther(string name)
    {
        var folder = Repository.PathOf("tests", "Corpus", "cases", name);
        using var annotation = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "case.json")));
        var sown = annotation.RootElement.GetProperty("seeded").EnumerateArray()
            .Select(s => $"{s.GetProperty("kind").GetString()} {s.GetProperty("at").GetString()}")
            .Where(s => s != "none ").Order(StringComparer.Ordinal);
        var sources = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .Select(f => RulePackUnderTest.Source(File.ReadAllText(f), Path.GetFileName(f))).ToList();
        var course = Assert.Single(new CaseloadLinter(RulePackUnderTest.Linter).Lint(sources, name).Cases);
        Assert.Equal(
            sown,
            course.Results.Where(r => r.Kind == ResultKind.Fail).Select(r => $"{r.CaseKind} {r.At}").Order(StringComparer.Ordinal));
    }
}
