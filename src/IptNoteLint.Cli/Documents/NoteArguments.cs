namespace IptNoteLint.Cli.Documents;

/// <summary>The files that the arguments of a command name.</summary>
/// <param name="Files">In ordinal order of their names, each once.</param>
/// <param name="Problems">Full sentences about arguments that name nothing to check.</param>
/// <param name="Root">The name of the folder that names are relative to.</param>
public sealed record NoteArguments(IReadOnlyList<NoteFile> Files, IReadOnlyList<string> Problems, string Root)
{
    /// <summary>The argument that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>
    /// Looks up files, folders and patterns. Names are relative to their argument; with several arguments they begin with the
    /// argument's name, or with all of it where two end alike.
    /// </summary>
    public static NoteArguments Find(IReadOnlyList<string> arguments)
    {
        var found = new Dictionary<string, NoteFile>(StringComparer.Ordinal);
        var problems = new List<string>();
        var labels = Labels(arguments);
        foreach (var argument in arguments)
        {
            foreach (var file in FindOne(argument, arguments.Count > 1 ? labels[argument] : null, problems))
            {
                found.TryAdd(file.Kind == NoteFileKind.StandardInput ? "" : Path.GetFullPath(file.Path), file);
            }
        }

        return new NoteArguments(
            [.. found.Values.OrderBy(f => f.Name, StringComparer.Ordinal)], problems, arguments.Count == 1 ? labels[arguments[0]] : ".");
    }

    private static IReadOnlyList<NoteFile> FindOne(string argument, string? prefix, List<string> problems)
    {
        if (argument == StandardInput)
        {
            return [new NoteFile(argument, argument, null, NoteFileKind.StandardInput)];
        }

        if (Directory.Exists(argument) && !NoteFiles.IsNote(Path.TrimEndingDirectorySeparator(argument)))
        {
            return List(argument, prefix, int.MaxValue, _ => true, "holds no notes: it looks for .txt and .md files", problems);
        }

        var exists = FileStamp.Of(argument).Kind != EntryKind.None;
        if (!exists && Glob.IsGlob(argument))
        {
            var glob = Glob.Parse(argument);
            return List(glob.Root, prefix, glob.Depth, f => glob.Matches(Path.GetRelativePath(glob.Root, f.Path).Replace(Path.DirectorySeparatorChar, '/')), "fits no note", problems, argument);
        }

        var kind = exists && NoteFiles.IsNoteLike(argument) ? NoteFileKind.Unhandled : NoteFileKind.Note;
        return [new NoteFile(argument, prefix ?? NameOf(argument), null, kind)];
    }

    private static IReadOnlyList<NoteFile> List(
        string folder, string? prefix, int depth, Func<NoteFile, bool> fits, string nothing, List<string> problems, string? argument = null)
    {
        try
        {
            var files = NoteFiles.Under(folder, prefix, depth).Where(fits).ToList();
            if (files.Count == 0)
            {
                problems.Add($"'{argument ?? folder}' {nothing}. Nothing was checked there.");
            }

            return files;
        }
        catch (UnauthorizedAccessException)
        {
            problems.Add($"There is no permission to list '{folder}'; give this user read access.");
        }
        catch (IOException)
        {
            problems.Add($"'{argument ?? folder}' can't be listed; check the name and the disk or share.");
        }

        return [];
    }

    private static Dictionary<string, string> Labels(IReadOnlyList<string> arguments)
    {
        var distinct = arguments.Distinct(StringComparer.Ordinal).ToList();
        var byName = distinct.ToLookup(NameOf, StringComparer.Ordinal);
        return distinct.ToDictionary(
            a => a, a => byName[NameOf(a)].Select(Path.GetFullPath).Distinct(StringComparer.Ordinal).Count() == 1 ? NameOf(a) : Whole(a), StringComparer.Ordinal);
    }

    /// <summary>The name of what an argument leads to; of a pattern, that of the folder it starts from.</summary>
    public static string NameOf(string argument) =>
        Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(RootOf(argument)))) is { Length: > 0 } name ? name : "root";

    private static string Whole(string argument)
    {
        var path = RootOf(argument).Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }

    /// <summary>An argument, or the folder that a pattern starts from.</summary>
    public static string RootOf(string argument) =>
        Glob.IsGlob(argument) && FileStamp.Of(argument).Kind == EntryKind.None ? Glob.Parse(argument).Root : argument;
}
