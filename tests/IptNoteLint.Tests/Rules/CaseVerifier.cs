using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Tests.Rules;

/// <summary>Checks a rule on the notes of a course: it is to report at the notes that begin with <c>[||]</c>, and at no other.</summary>
internal static class CaseVerifier
{
    private const string Mark = "[||]";

    /// <summary>Fails unless the rule reports exactly at the marked notes.</summary>
    public static void Verify(string ruleId, IReadOnlyList<string> notes)
    {
        var sources = notes.Select((n, i) => RulePackUnderTest.Source(n.Replace(Mark, "", StringComparison.Ordinal), PathOf(i))).ToList();
        var course = Assert.Single(new CaseloadLinter(RulePackUnderTest.LinterFor(ruleId)).Lint(sources, "case").Cases);
        Assert.Equal(
            notes.Select((n, i) => n.StartsWith(Mark, StringComparison.Ordinal) ? PathOf(i) : null).OfType<string>(),
            course.Results.Where(r => r.RuleId == ruleId && r.Kind == ResultKind.Fail).Select(r => r.At));
    }

    private static string PathOf(int note) => $"s{note + 1:00}.txt";
}
