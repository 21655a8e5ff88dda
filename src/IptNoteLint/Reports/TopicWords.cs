using Humanizer;
using IptNoteLint.Facts;

namespace IptNoteLint.Reports;

/// <summary>What a piece of evidence shows, in a word or two beside the line.</summary>
internal static class TopicWords
{
    /// <summary>A label in plain words; never the note's own.</summary>
    public static string LabelOf(Evidence evidence) => evidence.Topic switch
    {
        Topic.ProblemArea => Words(evidence.Value),
        Topic.Relationship => evidence.Value == "past" ? "the past" : "here and now",
        Topic.Linkage => "past tied to present",
        Topic.AreaAnchor => "what it is about",
        Topic.DisputeStage => "stage: " + Words(evidence.Value),
        Topic.GriefWork => "work of mourning",
        Topic.Loss => evidence.Value == "death" ? "a death" : "another loss",
        Topic.Support => "support",
        Topic.ProgressClaim => evidence.Value == "bare" ? "progress in general" : "progress with an example",
        Topic.TechniqueUse => evidence.Value == "told" ? "technique told" : "technique by name",
        Topic.GenericWork => "general words",
        Topic.ExchangeAnalysis => "exchange looked at",
        Topic.Strategy => "strategy: " + Words(evidence.Value),
        Topic.Task => evidence.Value == "alone" ? "task on one's own" : "task with people",
        Topic.Affect => "feeling",
        Topic.ScaleUse => "scale: " + Words(evidence.Value),
        Topic.Trend => "told as " + Words(evidence.Value),
        Topic.Position => "place in treatment",
        Topic.Movement => "movement",
        Topic.PhaseTask => "phase task: " + Words(evidence.Value),
        Topic.SymptomReview => "symptoms",
        Topic.MoodEventLink => "mood and event",
        Topic.Intervention => "technique: " + Words(evidence.Value),
        Topic.BetweenSessionPlan => "plan",
        Topic.RiskCue => "risk mentioned",
        Topic.RiskAnswer => "answer to risk",
        Topic.Kind => "kind of note",
        _ => throw new ArgumentOutOfRangeException(nameof(evidence), evidence.Topic, "A topic without words."),
    };

    /// <summary>A value of the contract as people write it: <c>roleDispute</c> is "role dispute".</summary>
    public static string Words(string value) => value.Humanize(LetterCasing.LowerCase);
}
