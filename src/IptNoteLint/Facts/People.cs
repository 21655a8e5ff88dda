using System.Collections.Immutable;

namespace IptNoteLint.Facts;

/// <summary>
/// The concepts of people with whom a client lives, works or meets. Beside them the lexicon knows the client, the dead, staff, bare
/// names and people nobody names; a reader that wants those too says so.
/// </summary>
internal static class People
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<string> OfTheClientsLife { get; } =
    [
        "person.partner", "person.ex", "person.kin", "person.child", "person.friend", "person.work", "person.community", "person.group",
    ];

    /// <summary>Those met one by one: not a congregation, a club or a group in therapy.</summary>
    public static ImmutableArray<string> Single { get; } = OfTheClientsLife.RemoveRange(["person.community", "person.group"]);
}
