using System.IO.Enumeration;

namespace IptNoteLint.Cli.Documents;

/// <summary>
/// A pattern of paths, for shells that don't expand one: <c>*</c> and <c>?</c> stand for characters of a name, <c>**</c> for any
/// number of folders.
/// </summary>
internal sealed class Glob
{
    private readonly string[] _parts;

    private Glob(string root, string[] parts)
    {
        Root = root;
        _parts = parts;
    }

    /// <summary>The folder that the pattern starts from.</summary>
    public string Root { get; }

    /// <summary>How many levels of folders the pattern looks into.</summary>
    public int Depth => _parts.Contains("**") ? int.MaxValue : _parts.Length;

    /// <summary>Whether a path holds wildcards.</summary>
    public static bool IsGlob(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>Whether a path of folders, or a folder above it, fits a pattern; both with forward slashes and relative to one folder.</summary>
    public static bool Covers(string pattern, string path)
    {
        var (parts, names) = (pattern.Split('/'), path.Split('/', StringSplitOptions.RemoveEmptyEntries));
        return Enumerable.Range(1, names.Length).Any(n => Matches(parts, names.AsSpan(0, n)));
    }

    /// <summary>Reads a pattern.</summary>
    public static Glob Parse(string pattern)
    {
        var parts = (OperatingSystem.IsWindows() ? pattern.Replace('\\', '/') : pattern).Split('/');
        var literal = parts.TakeWhile(p => !IsGlob(p)).ToArray();
        var root = literal.Length == 0 ? "." : string.Join('/', literal) is { Length: > 0 } path ? path : "/";
        return new Glob(root, [.. parts[literal.Length..].Where(p => p is not ("" or "."))]);
    }

    /// <summary>Whether a path relative to <see cref="Root"/>, with forward slashes, fits.</summary>
    public bool Matches(string path) => Matches(_parts, path.Split('/'));

    private static bool Matches(ReadOnlySpan<string> parts, ReadOnlySpan<string> names)
    {
        if (parts.IsEmpty || names.IsEmpty)
        {
            return names.IsEmpty && parts.IndexOfAnyExcept("**") < 0;
        }

        return parts[0] == "**"
            ? Matches(parts[1..], names) || Matches(parts, names[1..])
            : FileSystemName.MatchesSimpleExpression(Literal(parts[0]), names[0], ignoreCase: false) && Matches(parts[1..], names[1..]);
    }

    // A backslash is an ordinary character of a name, or was a separator.
    private static string Literal(string part) => part.Replace("\\", "\\\\", StringComparison.Ordinal);
}
