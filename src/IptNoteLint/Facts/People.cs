using System.Collections.Immutable;
using IptNoteLint.Lexicons;
using IptNoteLint.Text;

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

    /// <summary>
    /// A number for a person, the same in every note: kin, friends and colleagues are known by what they are, whoever of them it is;
    /// somebody with a name alone by it.
    /// </summary>
    public static int NumberOf(NoteContext context, LexiconMatch match) =>
        context.Note.IdOf(match) is var id && id != Lexicon.NameConcept ? WordHash.Of(id)
            : WordHash.Of(context.Note.Note.Source.Slice(context.Note.SpanOf(match)));
}
