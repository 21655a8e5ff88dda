using IptNoteLint.Diagnostics;

namespace IptNoteLint.Cli.Commands;

/// <summary>Says on standard error what a report of lines or fields has no room for, so that no run that looked at less looks whole.</summary>
internal static class RunRemarks
{
    /// <summary>Says which files were not linted, and why.</summary>
    public static void SayUnread(IEnumerable<NoteResult> notes)
    {
        foreach (var note in notes.Where(n => n.Status != NoteStatus.Linted))
        {
            Screen.Say($"{(note.Status == NoteStatus.Skipped ? "skipped" : "unreadable")}: {note.Path}: {note.Error}");
        }
    }

    /// <summary>Says on what terms a run was made, and which entries of the baseline are of no more use.</summary>
    public static void SayTerms(IEnumerable<string> terms, BaselineUse? baseline)
    {
        foreach (var term in terms)
        {
            Screen.Say(term);
        }

        if (baseline is { Stale.Length: > 0 and var stale })
        {
            Screen.Say($"Entries of the baseline that match nothing any more: {stale}. Take them out, or make the baseline anew.");
        }
    }
}
