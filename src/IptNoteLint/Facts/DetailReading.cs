using System.Collections.Immutable;

namespace IptNoteLint.Facts;

/// <summary>What the finer rules ask of a session note: whom an area is about, how a technique was used, what a task holds. No verdict of the report's contract.</summary>
/// <param name="Evidence">What was found, by topic and place.</param>
public sealed record DetailReading(ImmutableArray<Evidence> Evidence)
{
    /// <summary>Whether anything was found on a topic.</summary>
    public bool Has(Topic topic) => Evidence.Any(e => e.Topic == topic);

    /// <summary>Whether something with this value was found on a topic.</summary>
    public bool Has(Topic topic, string value) => Evidence.Any(e => e.Topic == topic && e.Value == value);

    /// <summary>How often something with this value was found on a topic, at different places.</summary>
    public int Count(Topic topic, string value) => Evidence.Count(e => e.Topic == topic && e.Value == value);
}
