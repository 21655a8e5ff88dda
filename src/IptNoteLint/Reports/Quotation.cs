using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Text;

namespace IptNoteLint.Reports;

/// <summary>The one gate through which words of a note reach a report.</summary>
/// <param name="note">The note.</param>
/// <param name="wanted">Whether the reader asked for quotes.</param>
internal sealed class Quotation(NoteResult note, bool wanted)
{
    private readonly Lazy<SourceText?> _source = new(() => IsAllowed(note, wanted) ? Masked(note) : null);

    /// <summary>Whether the note's words may be shown: never those of process notes.</summary>
    public bool Allowed { get; } = IsAllowed(note, wanted);

    /// <summary>The note's text, with the identifiers that were found in it masked; null where it may not be shown. Offsets stay as they are.</summary>
    public SourceText? Source => _source.Value;

    /// <summary>The words at a place; empty where they may not be shown.</summary>
    public string At(TextSpan span) => Allowed ? Source!.Quote(span) : "";

    /// <summary>Names of sections: headings are the note's own words.</summary>
    public IReadOnlyList<string> Sections(Absence absence) => Allowed ? absence.LookedIn : [];

    /// <summary>The reason for a suppression; one written in the note is the note's own words.</summary>
    public string Reason(Suppression suppression) => Reason(suppression, Allowed);

    /// <summary>As <see cref="Reason(Suppression)"/>, where no note is at hand.</summary>
    public static string Reason(Suppression suppression, bool allowed) => allowed || suppression.Source != "note" ? suppression.Reason : "";

    private static bool IsAllowed(NoteResult note, bool wanted) =>
        wanted && note.Source is not null && note.Assessment is { NoteKind: not NoteKind.Process };

    // A mask a letter or figure: what kind of thing stands there can still be told, and every place stays where it is.
    private static SourceText? Masked(NoteResult note)
    {
        var hidden = note.Results.SelectMany(r => r.Evidence).Where(e => e.Topic == Topic.Identifier).Select(e => e.Span).Distinct().ToList();
        if (note.Source is not { } source || hidden.Count == 0)
        {
            return note.Source;
        }

        var text = source.Text.ToCharArray();
        foreach (var span in hidden)
        {
            for (var i = span.Start; i < span.End; i++)
            {
                text[i] = char.IsLetterOrDigit(text[i]) ? '\u2022' : text[i];
            }
        }

        return new SourceText(source.Path, new string(text), source.Sha256);
    }
}
