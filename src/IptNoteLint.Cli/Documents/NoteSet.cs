using IptNoteLint.Diagnostics;
using IptNoteLint.Text;

namespace IptNoteLint.Cli.Documents;

/// <summary>What was read of a set of files.</summary>
/// <param name="Grouped">Notes found in folders, which may form cases.</param>
/// <param name="Alone">Notes named by themselves.</param>
/// <param name="NotLinted">The files that could not be read or have no reader, each with its reason.</param>
/// <param name="Outcomes">What became of each file, by name.</param>
public sealed record NoteSet(
    IReadOnlyList<SourceText> Grouped, IReadOnlyList<SourceText> Alone, IReadOnlyList<NoteResult> NotLinted,
    IReadOnlyDictionary<string, ReadOutcome> Outcomes)
{
    // A second name may lie anywhere on the volume: what is read by it may be no note of this folder.
    private static ReadOutcome HardLink =>
        ReadOutcome.Failed("NOT_A_PLAIN_FILE", "The same file has another name as well, and such hard links are not read; put a copy of the note in its place.");

    private static ReadOutcome Link => ReadOutcome.Failed("LINK", "It is a link, and links in a folder are not followed; put the note itself there or name it as an argument.");

    /// <summary>Reads files; whatever is wrong with one leaves the others alone.</summary>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static NoteSet Read(IEnumerable<NoteFile> files, CancellationToken cancellation = default)
    {
        var grouped = new List<SourceText>();
        var alone = new List<SourceText>();
        var notLinted = new List<NoteResult>();
        var outcomes = new Dictionary<string, ReadOutcome>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            var outcome = outcomes[file.Name] = Read(file);
            if (outcome.Text is { } text)
            {
                (file.Folder is null ? alone : grouped).Add(text);
            }
            else
            {
                var status = file.Kind == NoteFileKind.Unhandled ? NoteStatus.Skipped : NoteStatus.Unreadable;
                notLinted.Add(NoteResult.NotLinted(file.Name, outcome.Sha256, status, outcome.Problem!));
            }
        }

        return new NoteSet(grouped, alone, notLinted, outcomes);
    }

    /// <summary>The same set without some files, by name.</summary>
    public NoteSet Without(IEnumerable<string> names)
    {
        var left = names.ToHashSet(StringComparer.Ordinal);
        return left.Count == 0 ? this : this with
        {
            Grouped = [.. Grouped.Where(s => !left.Contains(s.Path))],
            Alone = [.. Alone.Where(s => !left.Contains(s.Path))],
            NotLinted = [.. NotLinted.Where(n => !left.Contains(n.Path))],
        };
    }

    /// <summary>Reads one file.</summary>
    public static ReadOutcome Read(NoteFile file)
    {
        switch (file.Kind)
        {
            case NoteFileKind.Note:
                var outcome = NoteReader.Read(file.Path, file.Name);

                // A link may have come into its place since the folder was listed.
                return file.Folder is null || outcome.Stamp is not { } stamp ? outcome
                    : !stamp.IsNamedBy(file.Path, out var names) ? Link
                    : names > 1 ? HardLink
                    : outcome;
            case NoteFileKind.StandardInput:
                using (var input = Console.OpenStandardInput())
                {
                    return NoteReader.Read(input, file.Name);
                }

            case NoteFileKind.Unhandled:
                return ReadOutcome.Failed("NO_READER", "Files of this kind are not read yet; save the note as .txt or .md.");
            case NoteFileKind.Link:
                return Link;
            default:
                return ReadOutcome.Failed("NO_PERMISSION", "There is no permission to list this folder; give this user read access.");
        }
    }
}
