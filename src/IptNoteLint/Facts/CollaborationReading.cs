using System.Collections.Immutable;

namespace IptNoteLint.Facts;

/// <summary>The client's part in a session, and what its plan is tied to.</summary>
/// <param name="HasWork">Whether anything is recorded that the therapist did, in however general words.</param>
/// <param name="Evidence">Responses, ties of the plan and attachment styles.</param>
public sealed record CollaborationReading(bool HasWork, ImmutableArray<Evidence> Evidence)
{
    /// <summary>Nothing read.</summary>
    public static CollaborationReading None { get; } = new(false, []);
}
