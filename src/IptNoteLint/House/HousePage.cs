using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.House;

/// <summary>Writes the page of a house rule in the form of the tool's own pages.</summary>
internal static class HousePage
{
    private const string Addendum = " If it took place and the note is already filed, a dated addendum can say so; if it did not, the note stays as it is.";

    /// <summary>The page.</summary>
    /// <param name="expectation">The rule.</param>
    /// <param name="why">Why it matters.</param>
    /// <param name="source">What it rests on.</param>
    /// <param name="help">What would satisfy it.</param>
    /// <param name="tests">Its tests.</param>
    public static RulePage Of(Expectation expectation, string why, string source, string help, ImmutableArray<HouseTest> tests)
    {
        var rule = expectation.Rule;
        var reported = tests.Where(IsReported).ToList();
        string[] parts =
        [
            $"# {rule.Id} - {rule.Title}",
            $"House rule of the pack {rule.HousePack} · {rule.Severity.Highest.ToString().ToLowerInvariant()}",
            "## What it reports", rule.Message, Looked(expectation),
            "## Why it matters", why, $"Source: {source.TrimEnd('.')}.",
            "## How to satisfy it", help + (expectation.IsForbidden || help.Contains("addendum", StringComparison.OrdinalIgnoreCase) ? "" : Addendum),
            "## Reported", .. reported.Select(Fenced),
            "## Not reported", .. tests.Except(reported).Select(Fenced),
        ];
        return RulePage.Parse(rule.Id, string.Join("\n\n", parts) + "\n");
    }

    private static bool IsReported(HouseTest test) => test.Notes.Any(n => MarkedNote.Read(n).Places.Count > 0);

    private static string Looked(Expectation expectation)
    {
        var told = string.Join(" or ", expectation.Tellings.Select(t => t.ToString().ToLowerInvariant()));
        var whose = expectation.Whose switch { Experiencer.Client => ", of the client", Experiencer.Other => ", of somebody else", _ => "" };
        var where = expectation.Sections.IsEmpty ? "" : $", in these parts of a note: {string.Join(", ", expectation.Sections).ToLowerInvariant()}";
        var beside = expectation.Beside is { } choice ? $", in a sentence that also holds {Named(choice)}" : "";
        var by = expectation.Rule.AskedBy is { } session ? FormattableString.Invariant($" It is asked of a course that has reached session {session}.") : "";
        return $"It looks for words of {Named(expectation.Concepts)}, told as {told}{whose}{where}{beside}.{by}";
    }

    private static string Named(ConceptChoice concepts) => string.Join(" or ", concepts.Names.Select(c => $"`{c}`"));

    // A fence inside a note would end the page's own.
    private static string Fenced(HouseTest test)
    {
        var text = string.Join("\n---\n", test.Notes);
        return $"```{(test.Notes.Length > 1 ? "case" : "note")}\n{text.Replace("```", "'''", StringComparison.Ordinal)}\n```";
    }
}
