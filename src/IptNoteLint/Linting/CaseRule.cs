using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>
/// A rule about a course of treatment. A concrete rule is public, has one <c>public static readonly Descriptor Descriptor</c> with
/// a <see cref="Descriptor.CaseKind"/>, and a page beside it.
/// </summary>
/// <remarks>
/// Facts of a session: the <see cref="CourseSummary"/>, one <see cref="NoteSummary"/> a session, every <see cref="CourseStep"/>,
/// <see cref="CourseRun"/> and <see cref="NearCopy"/>. What holds for the conditions of a <see cref="NoteRule"/> holds here.
/// </remarks>
public abstract class CaseRule : Rule;

/// <summary>What the rules of one case session said: the service that their actions resolve. For one thread.</summary>
internal sealed class CaseFindings
{
    private readonly List<(Descriptor Rule, NoteSummary At)> _found = [];

    /// <summary>The findings in order of note, then rule.</summary>
    public IEnumerable<(Descriptor Rule, NoteSummary At)> All => _found.Distinct().OrderBy(f => f.At.Order).ThenBy(f => f.Rule.Id, StringComparer.Ordinal);

    /// <summary>Takes a finding down.</summary>
    public void Add(Descriptor rule, NoteSummary at) => _found.Add((rule, at));
}

/// <summary>What a case rule's action can say.</summary>
public static class CaseRuleContextExtensions
{
    /// <summary>The course's notes raise this question at a note.</summary>
    public static void ReportAt(this IContext context, Descriptor descriptor, NoteSummary at) => context.Resolve<CaseFindings>().Add(descriptor, at);
}
