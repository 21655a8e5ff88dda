using System.Text;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Text;

namespace IptNoteLint.Tests.Rules;

/// <summary>
/// Checks a rule on a marked note. <c>[|words|]</c> marks the place where the rule is to report; an absence has no place and is
/// marked by <c>[||]</c> at the very start of the note. A note without a mark is not to be reported.
/// </summary>
internal static class NoteVerifier
{
    private const string Open = "[|";
    private const string Close = "|]";

    /// <summary>Fails unless the rule reports exactly at the marks.</summary>
    public static void Verify(string ruleId, string marked) => Verify(ruleId, marked, CaseContext.Empty);

    /// <summary>As <see cref="Verify(string, string)"/>, in the light of earlier notes.</summary>
    public static void Verify(string ruleId, string marked, CaseContext context)
    {
        var (text, places) = Unmark(marked);
        var linter = RulePackUnderTest.LinterFor(ruleId);
        var results = linter.Lint(linter.Read(RulePackUnderTest.Source(text)), context).Results;
        var found = results.Where(r => r.RuleId == ruleId && r.Kind == ResultKind.Fail).Select(r => r.Span);
        var expected = Describe(text, places);
        var actual = Describe(text, found);
        Assert.True(
            expected == actual,
            $"{ruleId} should report {expected}, but it reports {actual} ({Kinds(results, ruleId)}), in the note:\n{text}");
    }

    /// <summary>The text without its marks, and the places marked; null is an absence.</summary>
    public static (string Text, IReadOnlyList<TextSpan?> Places) Unmark(string marked)
    {
        var text = new StringBuilder();
        var places = new List<TextSpan?>();
        var from = 0;
        for (var open = marked.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = marked.IndexOf(Open, from, StringComparison.Ordinal))
        {
            var close = marked.IndexOf(Close, open, StringComparison.Ordinal);
            Assert.True(close >= 0, $"A mark is not closed: {marked[open..]}");
            text.Append(marked, from, open - from);
            var words = marked[(open + Open.Length)..close];
            Assert.True(words.Length > 0 || open == 0, "The mark of an absence stands at the very start of the note.");
            places.Add(words.Length > 0 ? new TextSpan(text.Length, words.Length) : null);
            text.Append(words);
            from = close + Close.Length;
        }

        return (text.Append(marked, from, marked.Length - from).ToString(), places);
    }

    private static string Describe(string text, IEnumerable<TextSpan?> places)
    {
        var words = places.Select(p => p is { } at ? $"\"{text.Substring(at.Start, at.Length)}\" at {at.Start}" : "an absence").ToList();
        return words.Count == 0 ? "nothing" : string.Join(", ", words);
    }

    private static string Kinds(IEnumerable<Diagnostic> results, string ruleId) =>
        string.Join(", ", results.Where(r => r.RuleId == ruleId).Select(r => $"{r.Kind}: {r.Message}"));
}
