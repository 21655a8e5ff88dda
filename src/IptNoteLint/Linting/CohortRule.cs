using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Linting;

/// <summary>
/// A rule about a caseload. A concrete rule is public, has one <c>public static readonly Descriptor Descriptor</c> of severity info,
/// and a page beside it. It says nothing of fewer than five courses, and knows no therapist.
/// </summary>
/// <remarks>
/// Facts of a session: the <see cref="CohortSummary"/>, a <see cref="RuleUse"/> for each rule about notes or courses, and the
/// <see cref="RuleOptions"/>. What holds for the conditions of a <see cref="NoteRule"/> holds here.
/// </remarks>
public abstract class CohortRule : Rule;

/// <summary>What the rules of one cohort session said: the service that their actions resolve. For one thread.</summary>
internal sealed class CohortFindings
{
    private readonly List<CohortDiagnostic> _found = [];

    /// <summary>The findings in order of rule, then of the rule that they are about.</summary>
    public IEnumerable<CohortDiagnostic> All => _found.Distinct().OrderBy(f => f.RuleId, StringComparer.Ordinal).ThenBy(f => f.About, StringComparer.Ordinal);

    /// <summary>Takes a finding down.</summary>
    public void Add(CohortDiagnostic finding) => _found.Add(finding);
}

/// <summary>What a cohort rule's action can say.</summary>
public static class CohortRuleContextExtensions
{
    /// <summary>The caseload raises this question.</summary>
    /// <param name="context">The rule's context.</param>
    /// <param name="descriptor">The rule.</param>
    /// <param name="count">How many it is about.</param>
    /// <param name="noun">What is counted, in the singular.</param>
    /// <param name="of">Among how many.</param>
    /// <param name="ofNoun">Among what, in the singular.</param>
    public static void ReportOf(this IContext context, Descriptor descriptor, int count, string noun, int of, string ofNoun) =>
        context.Resolve<CohortFindings>().Add(new CohortDiagnostic(descriptor.Id, Severity.Info, descriptor.Message, count, noun, of, ofNoun, null));

    /// <summary>A share of the caseload raises this question.</summary>
    /// <param name="context">The rule's context.</param>
    /// <param name="descriptor">The rule.</param>
    /// <param name="share">The share.</param>
    /// <param name="noun">What is counted, in the singular.</param>
    /// <param name="ofNoun">Among what, in the singular.</param>
    public static void ReportShare(this IContext context, Descriptor descriptor, Share share, string noun, string ofNoun) =>
        context.Resolve<CohortFindings>().Add(
            new CohortDiagnostic(descriptor.Id, Severity.Info, descriptor.Message, share.Count, noun, share.Of, ofNoun, null) { IsShare = true });

    /// <summary>The use of another rule raises this question.</summary>
    /// <param name="context">The rule's context.</param>
    /// <param name="descriptor">The rule.</param>
    /// <param name="use">What became of the other one.</param>
    public static void ReportUse(this IContext context, Descriptor descriptor, RuleUse use) =>
        context.Resolve<CohortFindings>().Add(new CohortDiagnostic(descriptor.Id, Severity.Info, descriptor.Message, use.SetAside, "finding", use.Found, "finding", use.RuleId));
}
