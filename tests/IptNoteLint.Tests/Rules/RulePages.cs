using IptNoteLint.Diagnostics;

namespace IptNoteLint.Tests.Rules;

/// <summary>The notes on the rules' pages.</summary>
internal static class RulePages
{
    private const string Fence = "```note";

    /// <summary>The fenced notes under a heading, in order.</summary>
    public static IReadOnlyList<string> Notes(RulePage page, string heading)
    {
        var notes = new List<string>();
        List<string>? note = null;
        foreach (var line in page[heading].Split('\n'))
        {
            if (note is null)
            {
                note = line == Fence ? [] : null;
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
