namespace IptNoteLint.Reports;

/// <summary>Keys of fragments where notes and courses are put into one list: notes by path, then courses by key.</summary>
internal static class PartKeys
{
    /// <summary>The key of a note's fragment.</summary>
    public static string OfNote(string path) => "n" + path;

    /// <summary>The key of a course's fragment.</summary>
    public static string OfCase(string key) => "o" + key;
}
