using IptNoteLint.Diagnostics;

namespace IptNoteLint.Linting;

/// <summary>Makes one diagnostic of all that a rule said of a note.</summary>
internal static class OutcomeReader
{
    /// <summary>The sentence of a rule that was asked and found nothing to weigh.</summary>
    public const string NothingToWeigh = "The note holds nothing that this rule weighs.";

    /// <summary>The heaviest gap, else a pass with everything shown, else nothing to weigh.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="stage">The stage whose severities hold.</param>
    /// <param name="outcomes">What it said; at least one.</param>
    /// <param name="headings">Where was looked, if no reading tells it better.</param>
    public static Diagnostic Read(Descriptor rule, Stage stage, IReadOnlyList<Outcome> outcomes, IReadOnlyList<string> headings)
    {
        var gaps = outcomes.Where(o => o.Fails).ToList();
        if (gaps.Where(o => SeverityOf(o) is not null).MaxBy(SeverityOf) is { } gap)
        {
            var absence = gap.Absence is { LookedIn.Count: 0 } bare ? bare with { LookedIn = headings } : gap.Absence;
            return new Diagnostic(
                rule.Id, ResultKind.Fail, SeverityOf(gap), rule.Variant(gap.Variant).Message,
                gap.HasPlace ? gap.Evidence[0].Span : null, gap.Evidence, absence, null, "");
        }

        if (gaps.FirstOrDefault(o => rule.Variant(o.Variant).Severity.Passes(stage)) is { } enough)
        {
            return Pass(rule, rule.Variant(enough.Variant).Enough, outcomes);
        }

        return gaps.Count > 0
            ? new Diagnostic(rule.Id, ResultKind.NotApplicable, null, Applicability.OffIn(stage), null, [], null, null, "")
            : Pass(rule, rule.Shown, outcomes);

        Severity? SeverityOf(Outcome outcome) => rule.Variant(outcome.Variant).Severity[stage];
    }

    private static Diagnostic Pass(Descriptor rule, string message, IReadOnlyList<Outcome> outcomes)
    {
        // What a rule says once is in order already.
        var evidence = outcomes.Count == 1 ? outcomes[0].Evidence : EvidenceOrder.Sort(outcomes.SelectMany(o => o.Evidence));
        return evidence.Length > 0
            ? new Diagnostic(rule.Id, ResultKind.Pass, null, message, evidence[0].Span, evidence, null, null, "")
            : new Diagnostic(rule.Id, ResultKind.NotApplicable, null, NothingToWeigh, null, [], null, null, "");
    }
}
