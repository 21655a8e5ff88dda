using System.Collections.Immutable;
using System.Globalization;
using IptNoteLint.Facts;

namespace IptNoteLint.Reports;

/// <summary>An assessment as sentences about what the note shows. What it doesn't show is left to the findings.</summary>
internal static class VerdictWords
{
    /// <summary>The sentences, in the order in which a session is thought of.</summary>
    public static ImmutableArray<Verdict> Of(Assessment assessment) =>
    [
        .. KindWords.Of(assessment),
        .. AreaWords.Of(assessment.ProblemArea),
        .. Relationships(assessment.RelationshipFocus),
        .. PhaseWords.Of(assessment.Phase),
        .. Documented(assessment.Documented),
        .. Scales(assessment.Scales),
        .. Risk(assessment),
    ];

    private static IEnumerable<Verdict> Relationships(RelationshipReading? reading)
    {
        var sentence = reading?.Verdict switch
        {
            RelationshipVerdict.Current => "Relationships of today are part of the note.",
            RelationshipVerdict.Mixed when reading.PastIsLinked => "Past and present relationships are part of the note, and the past is tied to the present.",
            RelationshipVerdict.Mixed => "Past and present relationships are part of the note.",
            RelationshipVerdict.PastOnly => "Relationships of the past are part of the note.",
            _ => null,
        };
        return sentence is null ? [] : [new Verdict("relationships", "Relationships", sentence, reading!.Evidence) { IsNeutral = reading.Verdict == RelationshipVerdict.PastOnly }];
    }

    private static IEnumerable<Verdict> Documented(DocumentedReading? reading)
    {
        if (reading is null)
        {
            yield break;
        }

        if (reading.SymptomReview)
        {
            yield return Part("symptoms", "Symptoms", "Symptoms, mood or a scale are reviewed.", Topic.SymptomReview);
        }

        if (reading.MoodEventLink)
        {
            yield return Part("mood", "Mood and events", "A change of mood is tied to something between people.", Topic.MoodEventLink);
        }

        if (reading.Intervention)
        {
            yield return Part("technique", "Technique", "The work done with a technique of IPT is described.", Topic.Intervention);
        }

        if (reading.BetweenSessionPlan)
        {
            yield return Part("plan", "Until next time", "A plan for the time until the next session is written down.", Topic.BetweenSessionPlan);
        }

        Verdict Part(string key, string heading, string sentence, Topic topic) =>
            new(key, heading, sentence, [.. reading.Evidence.Where(e => e.Topic == topic)]);
    }

    private static IEnumerable<Verdict> Scales(ImmutableArray<ScaleScore> scales)
    {
        if (!scales.IsEmpty)
        {
            yield return new Verdict("scales", "Scales", string.Join("; ", scales.Select(Score)) + ".", []);
        }
    }

    private static string Score(ScaleScore scale)
    {
        var value = scale.Value is { } now ? " " + Number(now) : " without a score";
        var previous = scale.Previous is { } before ? $" (before: {Number(before)})" : "";
        return scale.Name + value + previous;
    }

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Verdict> Risk(Assessment assessment)
    {
        var sentence = assessment.NoteKind == NoteKind.Process ? null : assessment.Risk.Cue switch
        {
            RiskCue.Denied => "The note says that risk was denied or not reported.",
            RiskCue.Addressed => "The note mentions a risk and, with it, an assessment, a plan or an action.",
            RiskCue.Gap => "The note mentions a risk.",
            _ => null,
        };
        return sentence is null ? [] : [new Verdict("risk", "Risk", sentence, assessment.Risk.Evidence) { IsNeutral = true }];
    }
}
