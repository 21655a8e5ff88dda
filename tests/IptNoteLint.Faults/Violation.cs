namespace IptNoteLint.Faults;

/// <summary>The worker broke a promise.</summary>
internal sealed class Violation(string message) : Exception(message)
{
    /// <summary>Throws if a promise was broken.</summary>
    public static void ThrowIf(bool isBroken, string message)
    {
        if (isBroken)
        {
            throw new Violation(message);
        }
    }

    /// <summary>Throws if anything was found, and tells of the first few.</summary>
    public static void ThrowIfAny(IReadOnlyCollection<string> found, string when)
    {
        const int Most = 20;
        if (found.Count > 0)
        {
            throw new Violation($"{when}: {found.Count} broken promises\n    {string.Join("\n    ", found.Take(Most))}");
        }
    }
}
