namespace IptNoteLint.Faults;

/// <summary>A scene can't be played on this machine.</summary>
internal sealed class Skip(string reason) : Exception(reason)
{
    /// <summary>Skips unless something is there.</summary>
    public static void Unless(bool isThere, string reason)
    {
        if (!isThere)
        {
            throw new Skip(reason);
        }
    }
}
