namespace IptNoteLint.Tests.Conventions;

/// <summary>A C# file of the product.</summary>
/// <param name="Path">Below the repository, with forward slashes.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record SourceFile(string Path, string[] Lines)
{
    /// <summary>Whether a line of code, comments left out, holds a name as a whole word.</summary>
    public bool Names(string name) => Lines.Select(WithoutComment).Any(l => HoldsWord(l, name));

    private static string WithoutComment(string line) =>
        line.IndexOf("//", StringComparison.Ordinal) is var comment and >= 0 ? line[..comment] : line;

    private static bool HoldsWord(string line, string word)
    {
        for (var at = line.IndexOf(word, StringComparison.Ordinal); at >= 0; at = line.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !(char.IsLetterOrDigit(line[at - 1]) || line[at - 1] is '_' or '.'))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The product's own C# files.</summary>
internal static class SourceFiles
{
    /// <summary>All files below a folder of the repository, in order, without what a build wrote.</summary>
    public static IReadOnlyList<SourceFile> Below(params string[] folders) =>
    [
        .. folders
            .SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder.Split('/')), "*.cs", SearchOption.AllDirectories))
            .Select(file => (File: file, Path: Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')))
            .Where(f => !f.Path.Contains("/obj/", StringComparison.Ordinal) && !f.Path.Contains("/bin/", StringComparison.Ordinal))
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => new SourceFile(f.Path, File.ReadAllLines(f.File))),
    ];
}
