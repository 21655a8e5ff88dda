using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Store;

namespace IptNoteLint.Cli.Watching;

/// <summary>Tells what is to be done: the notes that are new, have changed, lack reports, were linted on other terms, or are due to be tried again. For one thread.</summary>
/// <param name="folder">The folder of notes.</param>
/// <param name="terms">The terms on which they are linted.</param>
/// <param name="known">What is known of them.</param>
/// <param name="doneMarker">The ending of the file that says that a note is written; null where none is waited for.</param>
/// <param name="time">The clock.</param>
internal sealed class Agenda(string folder, FolderTerms terms, KnownNotes known, string? doneMarker, TimeProvider time)
{
    private static readonly TimeSpan LeastPause = TimeSpan.FromSeconds(1);

    private readonly HashSet<string> _purged = new(StringComparer.Ordinal);

    /// <summary>Takes in the versions that were purged.</summary>
    public void Take(IEnumerable<string> purged)
    {
        _purged.Clear();
        _purged.UnionWith(purged);
    }

    /// <summary>Whether a file is to be handled.</summary>
    public bool IsToBeDone(SeenFile seen) => HasMarker(seen) && (known.Find(seen.File.Name) is { } note
        ? HasChanged(note, seen) || note.Terms != TermsOf(seen.File).Key || !note.HoldsOn(terms.Today) || note.NextTry <= time.GetUtcNow()
        : _purged.Count == 0 || !_purged.Contains(PurgedVersion.Of(seen.File.Name, seen.Stamp)));

    /// <summary>Whether the worker broke off at a note before.</summary>
    public bool IsSuspect(SeenFile seen) => known.Find(seen.File.Name)?.CrashesAt(seen.Stamp) > 0;

    /// <summary>The terms of a file's folder.</summary>
    public Terms TermsOf(NoteFile file) => terms.Of(Path.Combine(folder, file.Folder!));

    /// <summary>The notes that are to be tried again now.</summary>
    public IEnumerable<string> DueForRetry() => known.Retried.Where(r => r.Note.NextTry <= time.GetUtcNow()).Select(r => r.Name);

    /// <summary>How long until a note is tried again; null if none is. A note that is out of sight just now may be overdue.</summary>
    public TimeSpan? NextRetry() =>
        known.Retried.Select(r => r.Note.NextTry - time.GetUtcNow()).Min() is { } next ? next > LeastPause ? next : LeastPause : null;

    private static bool HasChanged(KnownNote note, SeenFile seen) =>
        note.IsOpen || note.Stamp != seen.Stamp || note.Sidecar != seen.Sidecar || note.LacksReports;

    private bool HasMarker(SeenFile seen) => doneMarker is null || seen.File.Kind == NoteFileKind.ClosedFolder || File.Exists(seen.File.Path + doneMarker);
}
