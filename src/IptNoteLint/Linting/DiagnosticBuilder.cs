using System.Collections.Immutable;
using System.Runtime.InteropServices;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Notes;

namespace IptNoteLint.Linting;

/// <summary>
/// Turns what the rules of one session said into one diagnostic for every rule that is wanted. In this order: switched off, not for this note,
/// off in this stage (not applicable); a needed fact missing, a parent failed (open); then the rule's own word.
/// </summary>
/// <remarks>
/// A parent closes its children only by failing, or by being closed itself: one that is not wanted, switched off, not applicable, or
/// open for want of a fact has found no gap, so that the child is the only rule left to ask.
/// </remarks>
internal sealed class DiagnosticBuilder(
    RuleSelection rules, SessionNote note, Assessment assessment, CoursePosition position,
    Findings findings, IReadOnlyDictionary<string, Exception> failures)
{
    private readonly Dictionary<string, Diagnostic> _settled = new(rules.Wanted.Length, StringComparer.Ordinal);
    private readonly List<Diagnostic> _tool = [];
    private IReadOnlyList<string>? _headings;

    /// <summary>All diagnostics: absences first, then by place, then by rule.</summary>
    public ImmutableArray<Diagnostic> Build()
    {
        foreach (var rule in rules.Wanted)
        {
            Settle(rule);
        }

        Diagnostic[] all = [.. _settled.Values, .. _tool];
        Array.Sort(all, Compare);
        var seen = new Dictionary<(string, string?), int>(all.Length);
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = all[i] with { Fingerprint = FingerprintOf(all[i], seen) };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    // Of one rule there is one diagnostic, and of a rule about the tool one for each rule that its message names.
    private static int Compare(Diagnostic one, Diagnostic other) =>
        (one.Span?.Start ?? -1).CompareTo(other.Span?.Start ?? -1) is not 0 and var place ? place
        : string.CompareOrdinal(one.RuleId, other.RuleId) is not 0 and var rule ? rule
        : string.CompareOrdinal(one.Message, other.Message);

    private string FingerprintOf(Diagnostic diagnostic, Dictionary<(string, string?), int> seen)
    {
        var anchor = diagnostic.Span is { } span ? Fingerprint.Normalize(note.Source.Quote(span)) : null;
        var ordinal = seen.GetValueOrDefault((diagnostic.RuleId, anchor));
        seen[(diagnostic.RuleId, anchor)] = ordinal + 1;
        return Fingerprint.Of(diagnostic.RuleId, note.Source.Path, anchor, ordinal);
    }

    private Diagnostic Settle(Descriptor rule)
    {
        if (!_settled.TryGetValue(rule.Id, out var settled))
        {
            _settled.Add(rule.Id, settled = Judge(rule));
        }

        return settled;
    }

    private Diagnostic Judge(Descriptor rule)
    {
        if (rules.WhyOff(rule) is { } off)
        {
            return Plain(rule, ResultKind.NotApplicable, off);
        }

        if (Applicability.WhyNot(rule, assessment, position) is { } why)
        {
            return Plain(rule, ResultKind.NotApplicable, why);
        }

        if (Applicability.Missing(rule, position) is { } missing)
        {
            return Plain(rule, ResultKind.Open, missing);
        }

        if (FailedAncestor(rule) is { } parent)
        {
            return Plain(rule, ResultKind.Open, $"Left open, as {parent.Id} ({parent.Title}) asks the wider question.");
        }

        if (failures.TryGetValue(rule.Id, out var exception))
        {
            return Broken(rule, ToolRules.RuleFailed, ToolRules.FailureOf(rule.Id, exception));
        }

        var outcomes = findings.Of(rule.Id);
        return outcomes.Count == 0
            ? Broken(rule, ToolRules.RuleSaidNothing, ToolRules.NothingFrom(rule.Id))
            : OutcomeReader.Read(rule, position.Stage, outcomes, _headings ??= note.Headings);
    }

    private Descriptor? FailedAncestor(Descriptor rule)
    {
        foreach (var parent in rules.ParentsOf(rule))
        {
            if (Settle(parent).Kind == ResultKind.Fail)
            {
                return parent;
            }

            if (_settled[parent.Id].Kind == ResultKind.Open && FailedAncestor(parent) is { } ancestor)
            {
                return ancestor;
            }
        }

        return null;
    }

    private Diagnostic Broken(Descriptor rule, Descriptor toolRule, string message)
    {
        _tool.Add(Plain(toolRule, ResultKind.Fail, message) with { Severity = toolRule.Severity[position.Stage] });
        return Plain(rule, ResultKind.Open, message);
    }

    private static Diagnostic Plain(Descriptor rule, ResultKind kind, string message) =>
        new(rule.Id, kind, null, message, null, [], null, null, "");
}
