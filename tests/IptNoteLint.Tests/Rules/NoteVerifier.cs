using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.House;

namespace IptNoteLint.Tests.Rules;

/// <summary>
/// Checks a rule on a marked note. <c>[|words|]</c> marks the place where the rule is to report; an absence has no place and is
/// marked by <c>[||]</c> at the very start of the note. A note without a mark is not to be reported.
/// </summary>
internal static class NoteVerifier
{
    /// <summary>Fails unless the rule reports exactly at the marks.</summary>
    public static void Verify(string ruleId, string marked) => Verify(ruleId, marked, CaseContext.Empty);

    /// <summary>As <see cref="Verify(string, string)"/>, in the light of earlier notes.</summary>
    public static void Verify(string ruleId, string marked, CaseContext context)
    {
        var note = MarkedNote.Read(marked);
        var linter = RulePackUnderTest.LinterFor(ruleId);
        var results = linter.Lint(linter.Read(RulePackUnderTest.Source(note.Text)), context).Results;
        var found = results.Where(r => r.RuleId == ruleId && r.Kind == ResultKind.Fail).Select(r => r.Span);
        var expected = note.Describe(note.Places);
        var actual = note.Describe(found);
        Assert.True(
            expected == actual,
            $"{ruleId} should report {expected}, but it reports {actual} ({Kinds(results, ruleId)}), in the note:\n{note.Text}");
    }

    private static string Kinds(IEnumerable<Diagnostic> results, string ruleId) =>
        string.Join(", ", results.Where(r => r.RuleId == ruleId).Select(r => $"{r.Kind}: {r.Message}"));
}
