namespace IptNoteLint.Linting;

/// <summary>
/// A rule about one note. A concrete rule is public, has one <c>public static readonly Descriptor Descriptor</c> and a page
/// beside it, and says something of every note that its descriptor applies to.
/// </summary>
/// <remarks>
/// Facts of a session: the <see cref="Facts.Assessment"/>, the <see cref="Facts.CaseContext"/>, the <see cref="CoursePosition"/>, the <see cref="RuleOptions"/>,
/// and every <see cref="Facts.Evidence"/> and <see cref="Facts.Mention"/>. Conditions and actions are compiled as expression
/// trees by some engines: no <c>is not null</c>, <c>?.</c>, optional arguments, tuples, or switch and collection expressions.
/// </remarks>
public abstract class NoteRule : Rule;
