using System.Collections.Immutable;

namespace IptNoteLint.Facts;

/// <summary>What a session holds of other treatments, weighed against its work of IPT. Never more than a question of balance.</summary>
/// <param name="IptTechniques">How many techniques of IPT it records.</param>
/// <param name="ChildhoodPrevails">Whether childhood fills more of it than present relationships do.</param>
/// <param name="Evidence">Techniques of other treatments, sentences of childhood, and words that explain them.</param>
public sealed record DriftReading(int IptTechniques, bool ChildhoodPrevails, ImmutableArray<Evidence> Evidence)
{
    /// <summary>So many cues of one treatment are more than a word in passing.</summary>
    private const int Several = 2;

    /// <summary>Nothing read.</summary>
    public static DriftReading None { get; } = new(0, false, []);

    /// <summary>Whether the note says that another approach is used on purpose.</summary>
    public bool IsIntegrated => Evidence.Any(e => e.Topic == Topic.Integration);

    /// <summary>Whether another treatment's techniques fill the session: several of them, no fewer than those of IPT, and unexplained.</summary>
    /// <param name="model">The treatment, as <see cref="Topic.OtherModel"/> evidence names it.</param>
    public bool Prevails(string model) => !IsIntegrated && Count(model) >= Several && Count(model) >= IptTechniques;

    /// <summary>Whether several techniques of another treatment stand beside prevailing work of IPT.</summary>
    public bool StandsBeside(string model) => !IsIntegrated && Count(model) >= Several && Count(model) < IptTechniques;

    /// <summary>Whether several techniques of another treatment are used on purpose.</summary>
    public bool Explains(string model) => IsIntegrated && Count(model) >= Several;

    private int Count(string model) => Evidence.Count(e => e.Topic == Topic.OtherModel && e.Value == model);
}
