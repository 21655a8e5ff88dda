namespace IptNoteLint.Accuracy;

/// <summary>Names from one to another, both included, compared without their ending; an empty bound is open.</summary>
internal readonly record struct NameRange(string From, string To)
{
    public static NameRange All { get; } = new("", "");

    /// <summary>Whether a file's or folder's name lies in the range.</summary>
    public bool Holds(string name)
    {
        var stem = name[..^Path.GetExtension(name).Length];
        return string.CompareOrdinal(stem, From) >= 0 && (To.Length == 0 || string.CompareOrdinal(stem, To) <= 0);
    }
}
