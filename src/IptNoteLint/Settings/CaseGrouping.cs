using System.IO.Enumeration;

namespace IptNoteLint.Settings;

/// <summary>
/// How the notes of a folder are put together into courses: all of them, those that carry one client code, or those whose file names
/// have the same part.
/// </summary>
/// <param name="Text">As settings write it: <c>folder</c>, <c>client</c>, or a file-name pattern with <c>{case}</c> and perhaps <c>*</c> and <c>?</c>.</param>
public sealed record CaseGrouping(string Text)
{
    /// <summary>The words for a folder's and a client's notes.</summary>
    public const string OfFolder = "folder", OfClient = "client";

    /// <summary>What stands for the course in a pattern.</summary>
    private const string Case = "{case}";

    /// <summary>A folder is a course, if its notes allow it.</summary>
    public static CaseGrouping Default { get; } = new(OfFolder);

    /// <summary>Whether the whole folder is asked.</summary>
    public bool IsOfFolder => Text == OfFolder;

    /// <summary>Whether a text is a grouping; a pattern names the course once.</summary>
    public static bool IsValid(string text) =>
        text is OfFolder or OfClient || (text.Split(Case).Length == 2 && !text.AsSpan().ContainsAny('/', '\\'));

    /// <summary>What names the note's course within its folder; null where nothing does.</summary>
    /// <param name="code">The note's client code in its one spelling, or null.</param>
    /// <param name="path">The note's path.</param>
    internal string? NameOf(string? code, string path) => Text switch
    {
        OfFolder => "",
        OfClient => code,
        _ => Part(path[(path.LastIndexOf('/') + 1)..]),
    };

    // The longest part that leaves the rest of the pattern to match: of "AB-2-s03.txt", "{case}-s*.txt" names "AB-2".
    private string? Part(string name)
    {
        var around = Text.Split(Case);
        for (var start = 0; start < name.Length; start++)
        {
            for (var end = name.Length; end > start && Fits(around[0], name.AsSpan(0, start)); end--)
            {
                if (Fits(around[1], name.AsSpan(end)))
                {
                    return name[start..end];
                }
            }
        }

        return null;
    }

    // The library's matching takes no empty pattern or name.
    private static bool Fits(string pattern, ReadOnlySpan<char> name) => pattern.Length == 0 || name.IsEmpty
        ? name.IsEmpty && pattern.AsSpan().Trim('*').IsEmpty
        : FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false);
}
