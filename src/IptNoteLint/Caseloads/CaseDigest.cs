using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Caseloads;

/// <summary>What is kept of a course of treatment once its notes have been read.</summary>
/// <param name="Course">Contract, agreed area, notes in order and the outcomes of the rules about courses.</param>
/// <param name="Therapists">The therapists that its notes name, in order of the text of their names. Serves to filter, never to count.</param>
/// <param name="Notes">What is kept of each note, in order.</param>
/// <param name="BySeverity">Findings of the notes and of the course that nobody set aside, the heaviest first.</param>
/// <param name="Open">Outcomes that were not evaluated, of notes and course.</param>
/// <param name="Safety">How many of the findings are about safety.</param>
public sealed record CaseDigest(
    CaseResult Course, ImmutableArray<string> Therapists, ImmutableArray<NoteDigest> Notes,
    ImmutableArray<(Severity Severity, int Count)> BySeverity, int Open, int Safety)
{
    /// <summary>The case's key.</summary>
    public string Key => Course.Case;

    /// <summary>The notes that record a session, in order.</summary>
    public IEnumerable<NoteDigest> Sessions => Notes.Where(n => n.IsSession);

    /// <summary>The scale that most sessions give a score of, the first by name among equals; null if there is none.</summary>
    public string? MainScale => Scales.FirstOrDefault();

    /// <summary>The scales that any session names, those with the most scores first.</summary>
    public ImmutableArray<string> Scales { get; } =
    [
        .. Notes.Where(n => n.IsSession).SelectMany(n => n.Assessment.Scales).GroupBy(s => s.Name, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count(s => s.Value is not null)).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key),
    ];

    /// <summary>The range of a scale, or null.</summary>
    public ScaleRange? RangeOf(string scale) =>
        Sessions.SelectMany(n => n.Assessment.Scales).FirstOrDefault(s => s.Name == scale && s.Range is not null)?.Range;

    /// <summary>Findings of one severity.</summary>
    public int Count(Severity severity) => BySeverity.First(s => s.Severity == severity).Count;

    /// <summary>Takes down what is kept of a course.</summary>
    /// <param name="course">The course.</param>
    /// <param name="notes">Its notes, in the order of <see cref="CaseResult.Notes"/>.</param>
    /// <param name="safety">Tells which findings are about safety.</param>
    public static CaseDigest Of(CaseResult course, IReadOnlyList<NoteResult> notes, SafetyRules safety)
    {
        var findings = notes.SelectMany(n => n.Findings).Select(f => (f.RuleId, Severity: f.Severity!.Value))
            .Concat(course.Findings.Select(r => (r.RuleId, Severity: r.Severity!.Value))).ToList();
        return new CaseDigest(
            course,
            [.. notes.Select(n => n.Therapist).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Digests(notes),
            [.. Enum.GetValues<Severity>().OrderDescending().Select(s => (s, findings.Count(f => f.Severity == s)))],
            notes.Sum(n => n.Results.Count(r => r.Kind == ResultKind.Open)) + course.Outcomes.Count(o => o.Kind == ResultKind.Open),
            findings.Count(f => safety.Cover(f.RuleId, f.Severity)));
    }

    private static ImmutableArray<NoteDigest> Digests(IReadOnlyList<NoteResult> notes)
    {
        var digests = ImmutableArray.CreateBuilder<NoteDigest>(notes.Count);
        var last = 0;
        foreach (var note in notes)
        {
            int? number = note.Assessment!.IsSession ? note.Assessment.Phase!.Session ?? last + 1 : null;
            last = number ?? last;
            digests.Add(NoteDigest.Of(note, number));
        }

        return digests.MoveToImmutable();
    }
}
