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
        Topic.PlanTie => "tie of the plan",
        Topic.Response => "response",
        Topic.RiskStatement => "statement on risk",
        Topic.RiskAction => "answer to risk",
        Topic.RiskContradiction => "risk, said both ways",
        Topic.Header => "header: " + Words(evidence.Value),
        Topic.SessionTime => "time: " + Words(evidence.Value),
        Topic.Signature => Words(evidence.Value),
        Topic.Unfinished => Words(evidence.Value),
        Topic.Functioning => "daily life",
        Topic.Identifier => "identifier: " + Words(evidence.Value),
        Topic.Judgement => "wording",
        Topic.ShortForm => "short form",
        Topic.OtherModel => "other treatment: " + Words(evidence.Value),
        Topic.Childhood => "childhood",
        Topic.Integration => "used on purpose",
        Topic.OpenEnd => "no end in view",
        Topic.Attachment => "attachment",
        Topic.Concept => "house: " + Words(evidence.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(evidence), evidence.Topic, "A topic without words."),
    };

    /// <summary>A value of the contract as people write it: <c>roleDispute</c> is "role dispute".</summary>
    public static string Words(string value) => value.Humanize(LetterCasing.LowerCase);
}
