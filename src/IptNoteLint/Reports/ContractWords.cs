using System.Globalization;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Reports;

/// <summary>The words in which the report's contract spells verdicts, kinds and evidence.</summary>
internal static class ContractWords
{
    /// <summary>A member's name in camel case: <c>RoleDispute</c> is <c>roleDispute</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return string.Concat(char.ToLowerInvariant(name[0]).ToString(), name.AsSpan(1));
    }

    /// <summary>A severity; null where there is none.</summary>
    public static string? Of(Severity? severity) => severity is { } value ? Of<Severity>(value) : null;

    /// <summary>A date, such as <c>2026-03-18</c>.</summary>
    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The field in which an evidence item of this topic keeps its value.</summary>
    public static string KeyOf(Topic topic) => topic switch
    {
        Topic.ProblemArea => "area",
        Topic.Relationship => "time",
        Topic.Linkage => "linkage",
        Topic.AreaAnchor => "about",
        Topic.DisputeStage => "stage",
        Topic.GriefWork => "mourning",
        Topic.Loss => "loss",
        Topic.Support => "support",
        Topic.ProgressClaim => "progress",
        Topic.TechniqueUse => "use",
        Topic.GenericWork => "generic",
        Topic.ExchangeAnalysis => "analysis",
        Topic.Strategy => "strategy",
        Topic.Task => "people",
        Topic.Affect => "affect",
        Topic.ScaleUse => "scale",
        Topic.Trend => "trend",
        Topic.Position => "position",
        Topic.Movement => "movement",
        Topic.PhaseTask => "task",
        Topic.SymptomReview => "symptom",
        Topic.MoodEventLink => "event",
        Topic.Intervention => "technique",
        Topic.BetweenSessionPlan => "plan",
        Topic.RiskCue => "cue",
        Topic.RiskAnswer => "answer",
        Topic.Kind => "kind",
        Topic.PlanTie => "tie",
        Topic.Response => "response",
        Topic.RiskStatement => "statement",
        Topic.RiskAction => "action",
        Topic.RiskContradiction => "contradiction",
        Topic.Header => "header",
        Topic.SessionTime => "sessionTime",
        Topic.Signature => "signature",
        Topic.Unfinished => "unfinished",
        Topic.Functioning => "functioning",
        Topic.Identifier => "identifier",
        Topic.Judgement => "judgement",
        Topic.ShortForm => "shortForm",
        Topic.OtherModel => "otherModel",
        Topic.Childhood => "childhood",
        Topic.Integration => "integration",
        Topic.OpenEnd => "openEnd",
        Topic.Attachment => "attachment",
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, "A topic without a field name."),
    };
}
