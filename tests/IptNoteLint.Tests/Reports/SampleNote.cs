using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Tests.Reports;

/// <summary>Puts a note's result together by hand: places are given by the words that stand there.</summary>
internal sealed class SampleNote(string path, string text)
{
    private readonly List<Diagnostic> _results = [];

    public SourceText Source { get; } = new(path, text, new string('a', 64));

    public string? Case { get; init; }

    public DateOnly? Date { get; init; }

    public TextSpan At(string words)
    {
        var start = Source.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The sample note does not hold '{words}'.");
        return new TextSpan(start, words.Length);
    }

    public Evidence Shows(Topic topic, string words, string value) => new(topic, At(words), value);

    public SampleNote Fail(
        string id, Severity severity, string message, string? at = null, Absence? absence = null, Suppression? suppressed = null, params Evidence[] evidence)
    {
        _results.Add(new Diagnostic(id, ResultKind.Fail, severity, message, at is null ? null : At(at), [.. evidence], absence, suppressed, "fp-" + id));
        return this;
    }

    public SampleNote Outcome(string id, ResultKind kind, string message, params Evidence[] evidence)
    {
        _results.Add(new Diagnostic(id, kind, null, message, evidence.Length == 0 ? null : evidence[0].Span, [.. evidence], null, null, "fp-" + id));
        return this;
    }

    public NoteResult Build(Assessment assessment) => new(
        Source.Path, Source.Sha256, Case, Date, NoteStatus.Linted, null, Source, assessment, [.. _results.OrderBy(r => r.Span?.Start ?? -1).ThenBy(r => r.RuleId, StringComparer.Ordinal)]);

    /// <summary>An assessment of a kind that is no session.</summary>
    public static Assessment NoSession(NoteKind kind, RiskReading? risk = null, params Evidence[] evidence) =>
        new(kind, TreatmentModel.Unstated, null, null, null, null, [], risk ?? NoRisk, [.. evidence]);

    /// <summary>A session of which nothing at all is known.</summary>
    public static Assessment EmptySession { get; } = new(
        NoteKind.Session,
        TreatmentModel.Unstated,
        new ProblemAreaReading([AreaStatus.Absent, AreaStatus.Absent, AreaStatus.Absent, AreaStatus.Absent], false, [], null),
        new RelationshipReading(RelationshipVerdict.None, false, [], null),
        new PhaseReading(Phase.Unknown, Tracking.Absent, PhaseSource.None, null, null, false, Phase.Unknown, [], null),
        new DocumentedReading(false, false, false, false, []),
        [],
        NoRisk,
        []);

    public static RiskReading NoRisk => new(RiskCue.None, RiskGapKind.None, []);
}
