using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Text;

namespace IptNoteLint.Reports;

/// <summary>The one gate through which words of a note reach a report.</summary>
/// <param name="note">The note.</param>
/// <param name="wanted">Whether the reader asked for quotes.</param>
internal sealed class Quotation(NoteResult note, bool wanted)
{
    private readonly SourceText? _source = note.Source;

    /// <summary>Whether the note's words may be shown: never those of process notes.</summary>
    public bool Allowed { get; } =
        wanted && note.Source is not null && note.Assessment is { NoteKind: not NoteKind.Process };

    /// <summary>The words at a place; empty where they may not be shown.</summary>
    public string At(TextSpan span) => Allowed ? _source!.Quote(span) : "";

    /// <summary>Names of sections: headings are the note's own words.</summary>
    public IReadOnlyList<string> Sections(Absence absence) => Allowed ? absence.LookedIn : [];

    /// <summary>The reason for a suppression; one written in the note is the note's own words.</summary>
    public string Reason(Suppression suppression) => Reason(suppression, Allowed);

    /// <summary>As <see cref="Reason(Suppression)"/>, where no note is at hand.</summary>
    public static string Reason(Suppression suppression, bool allowed) => allowed || suppression.Source != "note" ? suppression.Reason : "";
}
