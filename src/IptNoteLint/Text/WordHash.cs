namespace IptNoteLint.Text;

/// <summary>A number for a word, so that words can be compared without being kept. The same in every run, as <see cref="string.GetHashCode()"/> is not.</summary>
internal static class WordHash
{
    // FNV-1a of 32 bits over the UTF-16 code units.
    private const int Basis = unchecked((int)2166136261);
    private const int Prime = 16777619;

    /// <summary>The number of a word, whatever its case.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var c in word)
        {
            hash = unchecked((hash ^ char.ToLowerInvariant(c)) * Prime);
        }

        return hash;
    }
}
