using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>
/// A rule about a course of treatment. A concrete rule is public, has one <c>public static readonly Descriptor Descriptor</c> with
/// a <see cref="Descriptor.CaseKind"/>, and a page beside it.
/// </summary>
/// <remarks>
/// Facts of a session: the <see cref="CourseSummary"/>, one <see cref="NoteSummary"/> a session, the <see cref="RuleOptions"/>, every <see cref="CourseStep"/>,
/// <see cref="CourseRun"/> and <see cref="NearCopy"/>. What holds for the conditions of a <see cref="NoteRule"/> holds here.
/// </remarks>
public abstract class CaseRule : Rule;

/// <summary>What the rules of one case session said: the service that their actions resolve. For one thread.</summary>
internal sealed class CaseFindings
{
    private readonly List<(string Rule, NoteSummary At, string? Variant)> _found = [];

    /// <summary>The findings in order of note, then rule.</summary>
    public IEnumerable<(string Rule, NoteSummary At, string? Variant)> All => _found.Distinct().OrderBy(f => f.At.Order).ThenBy(f => f.Rule, StringComparer.Ordinal);

    /// <summary>Takes a finding down.</summary>
    /// <exception cref="KeyNotFoundException">The rule declares no such variant.</exception>
    public void Add(Descriptor rule, NoteSummary at, string? variant)
    {
        _ = rule.Variant(variant);
        _found.Add((rule.Id, at, variant));
    }
}

/// <summary>What a case rule's action can say.</summary>
public static class CaseRuleContextExtensions
{
    /// <summary>The course's notes raise this question at a note.</summary>
    public static void ReportAt(this IContext context, Descriptor descriptor, NoteSummary at) => context.ReportAt(descriptor, at, null);

    /// <summary>As <see cref="ReportAt(IContext, Descriptor, NoteSummary)"/>, with the message and weight of a variant.</summary>
    public static void ReportAt(this IContext context, Descriptor descriptor, NoteSummary at, string? variant) =>
        context.Resolve<CaseFindings>().Add(descriptor, at, variant);
}
