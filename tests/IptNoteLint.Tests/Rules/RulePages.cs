using IptNoteLint.Diagnostics;

namespace IptNoteLint.Tests.Rules;

/// <summary>The notes on the rules' pages; those of a course stand in one fence, parted by lines of three hyphens.</summary>
internal static class RulePages
{
    private static readonly string[] Fences = ["```note", "```case", "```caseload"];

    /// <summary>The notes of a fenced course, in order.</summary>
    public static IReadOnlyList<string> Course(string fenced) => fenced.Split("\n---\n");

    /// <summary>The courses of a fenced caseload: parted by lines of three equals signs, each with how many times it is there, "5 x".</summary>
    public static IEnumerable<IReadOnlyList<string>> Courses(string fenced) => fenced.Split("\n===\n").SelectMany(c =>
        Enumerable.Repeat(Course(c[(c.IndexOf('\n', StringComparison.Ordinal) + 1)..]), int.Parse(c[..c.IndexOf(" x\n", StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>The fenced notes under a heading, in order.</summary>
    public static IReadOnlyList<string> Notes(RulePage page, string heading)
    {
        var notes = new List<string>();
        List<string>? note = null;
        foreach (var line in page[heading].Split('\n'))
        {
            if (note is null)
            {
                note = Fences.Contains(line, StringComparer.Ordinal) ? [] : null;
            }
            else if (line == "```")
            {
                notes.Add(string.Join('\n', note) + "\n");
                note = null;
            }
            else
            {
                note.Add(line);
            }
        }

        Assert.True(note is null, $"A note under '{heading}' of {page.Id} is not closed.");
        return notes;
    }
}
