using IptNoteLint.Cli.Documents;
using IptNoteLint.Settings;
using Microsoft.Extensions.Logging;

namespace IptNoteLint.Cli.Watching;

/// <summary>Looks at the watched folder, and knows when it is away: a volume that isn't mounted is no folder without notes.</summary>
internal sealed class FolderView(string folder, ILogger log)
{
    private FolderSnapshot? _last;
    private HashSet<string> _folders = new(StringComparer.Ordinal);

    /// <summary>Whether the folder could not be looked at the last time.</summary>
    public bool IsAway { get; private set; }

    /// <summary>Whether it was never looked at.</summary>
    public bool IsNew => _last is null;

    /// <summary>The files of the folder; null if it is away.</summary>
    public FolderSnapshot? Scan()
    {
        try
        {
            var snapshot = FolderSnapshot.Take(folder);
            if (snapshot.Files.Count > 0 || _last is not { HadFiles: true } || snapshot.IsOf(_last.Folder))
            {
                if (IsAway)
                {
                    log.FolderBack();
                }

                IsAway = false;
                _folders = snapshot.Files.Select(f => f.File.Folder!).ToHashSet(StringComparer.Ordinal);

                // The list may be long and is not needed again.
                _last = snapshot with { Files = [], HadFiles = snapshot.Files.Count > 0 };
                return snapshot;
            }

            Leave("replaced by an empty folder");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Leave(e.GetType().Name);
        }

        return null;
    }

    /// <summary>Looks at single files.</summary>
    /// <param name="names">Their names, or those of files beside them.</param>
    /// <returns>The notes among them; null where that doesn't suffice, so that the whole folder is to be scanned.</returns>
    public List<SeenFile>? Look(IEnumerable<string> names)
    {
        if (_last is null || IsAway || !_last.IsOf(FileStamp.Of(folder)))
        {
            return null;
        }

        var seen = new List<SeenFile>();
        foreach (var name in names.Select(NoteOf).Distinct(StringComparer.Ordinal))
        {
            var file = NoteFiles.At(folder, name, out var kind);
            if (IsSettings(name) || kind == EntryKind.Folder || (file is null && (kind == EntryKind.None || NoteFiles.IsNote(name))) || (file is not null && !_folders.Contains(file.Folder!)))
            {
                // Something went, or a folder came: only a scan tells what that means.
                return null;
            }

            if (file is not null)
            {
                seen.Add(FolderSnapshot.See(file));
            }
        }

        return seen;
    }

    private void Leave(string error)
    {
        if (!IsAway)
        {
            log.FolderAway(error);
        }

        IsAway = true;
    }

    // What is written beside a note concerns the note.
    private static string NoteOf(string name) =>
        name.EndsWith(SuppressionReader.SidecarEnding, StringComparison.Ordinal) && name.Length > SuppressionReader.SidecarEnding.Length && NoteFiles.IsNote(name[..^SuppressionReader.SidecarEnding.Length])
            ? name[..^SuppressionReader.SidecarEnding.Length]
            : name;

    private static bool IsSettings(string name) => name.EndsWith("iptlint.yml", StringComparison.Ordinal);
}
