using IptNoteLint.Cli.Documents;

namespace IptNoteLint.Cli.Settings;

/// <summary>Tells which folder a run is about.</summary>
internal static class RunFolder
{
    /// <summary>The full path of the deepest folder that holds every argument; a pattern counts from where it starts.</summary>
    public static string Of(IReadOnlyList<string> arguments) => arguments.Select(FolderOf).Aggregate(Common);

    /// <summary>The full path of the folder that a file lies in; standard input counts to the working folder.</summary>
    public static string FolderOf(NoteFile file) => file.Kind == NoteFileKind.StandardInput
        ? Directory.GetCurrentDirectory()
        : Path.GetDirectoryName(Path.GetFullPath(file.Path)) ?? Path.GetFullPath(file.Path);

    /// <summary>The full path of the folder that an argument is, or lies in.</summary>
    public static string FolderOf(string argument)
    {
        var path = Path.GetFullPath(argument == NoteArguments.StandardInput ? "." : NoteArguments.RootOf(argument));
        return Path.TrimEndingDirectorySeparator(Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? path);
    }

    private static string Common(string one, string other)
    {
        var at = one;
        while (at != other && !other.StartsWith(Path.EndsInDirectorySeparator(at) ? at : at + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            at = Path.GetDirectoryName(at) ?? at[..(Path.GetPathRoot(at)?.Length ?? 0)];
            if (at.Length == 0)
            {
                return one;
            }
        }

        return at;
    }
}
