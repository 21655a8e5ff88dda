using IptNoteLint.Accuracy;

namespace IptNoteLint.Tests.Accuracy;

/// <summary>A row of the README's table of figures.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Field">The field that it is the figure of.</param>
/// <param name="Floor">What d001 to d066 may not fall below: a little under the latest figure. Raise it when the figure has risen.</param>
/// <param name="IsAccuracy">Whether the figure is the share of right answers, rather than macro-F1.</param>
internal sealed record ReadmeFigure(string Label, string Field, double Floor, bool IsAccuracy = false)
{
    public static IReadOnlyList<ReadmeFigure> All { get; } =
    [
        new("kind of document", "noteKind", 0.96),
        new("problem area named or not", "problemArea named", 0.98),
        new("problem area missing or not", "problemArea missing", 0.91),
        new("each area: named, described, absent", "areas", 0.92),
        new("relationship check passes or not", "relationship check", 0.94),
        new("relationship focus, four verdicts", "relationshipFocus", 0.88),
        new("phase", "phase", 0.99),
        new("session and planned numbers (accuracy)", "session and planned", 0.99, IsAccuracy: true),
        new("phase and progress tracked or not", "tracked", 0.99),
        new("symptom review", "symptomReview", 0.99),
        new("mood and event linked", "moodEventLink", 0.91),
        new("intervention", "intervention", 0.99),
        new("plan between sessions", "betweenSessionPlan", 0.99),
        new("risk cue without answer", "riskGap", 0.99),
    ];

    /// <summary>The figure with its interval.</summary>
    public Figure Measure() => IsAccuracy ? Figure.Accuracy(MeasuredCorpus.Note(Field)) : Figure.MacroF1(MeasuredCorpus.Note(Field));

    /// <summary>As the table writes it: .962 (.843–1.000).</summary>
    public static string Write(Figure figure) => $"{Write(figure.Value)} ({Write(figure.Low)}–{Write(figure.High)})";

    private static string Write(double value) => value.ToString(".000", System.Globalization.CultureInfo.InvariantCulture);
}
