namespace IptNoteLint.Cli.Documents;

/// <summary>Finds the files of one course: those of the folder that has its name, or of the folder that a part of it names.</summary>
internal static class CaseFiles
{
    /// <summary>The files of a course; empty if no folder has that name.</summary>
    /// <param name="files">All files.</param>
    /// <param name="name">The course's name as reports give it: that of its folder, or of the whole folder for one that lies directly in it.</param>
    /// <param name="root">The name of the folder that names are relative to.</param>
    public static List<NoteFile> Of(IEnumerable<NoteFile> files, string name, string root) =>
        [.. files.Where(f => NameOf(f, root) is var folder && (folder == name.TrimEnd('/') || (IsPart(name) && name.StartsWith(folder + ":", StringComparison.Ordinal))))];

    /// <summary>Whether a name is of a course within a folder, as settings group them.</summary>
    public static bool IsPart(string name) => name.Contains(':', StringComparison.Ordinal);

    /// <summary>The names of all folders, as reports give them.</summary>
    public static IEnumerable<string> Names(IEnumerable<NoteFile> files, string root) => files.Select(f => NameOf(f, root)).Distinct(StringComparer.Ordinal);

    private static string NameOf(NoteFile file, string root) => file.Folder switch
    {
        null or "" => root,
        var folder when folder == root => $"{root}/{root}",
        var folder => folder,
    };
}
