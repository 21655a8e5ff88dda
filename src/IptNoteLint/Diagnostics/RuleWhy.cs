using System.Collections.Immutable;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Diagnostics;

/// <summary>Where in its course a note was judged to stand.</summary>
/// <param name="Session">The session's number as the note gives it, or null.</param>
/// <param name="Planned">The planned number as the note or its case gives it, or null.</param>
/// <param name="Phase">The phase of treatment.</param>
/// <param name="Stage">The column of severities.</param>
public sealed record NoteStanding(int? Session, int? Planned, Phase Phase, Stage Stage);

/// <summary>Words that a rule's family asks for, and that don't count.</summary>
/// <param name="Span">Where.</param>
/// <param name="Reason">Why not, in a few plain words.</param>
public sealed record NotCounted(TextSpan Span, string Reason);

/// <summary>Something outside of the note that bears on what a rule says of it.</summary>
/// <param name="What">What is said there.</param>
/// <param name="Place">File and line, or an option of the command line.</param>
public sealed record WhyRemark(string What, string Place);

/// <summary>All that bears on what one rule says of one note.</summary>
/// <param name="Rule">The rule as it weighs in this run.</param>
/// <param name="Note">The note with the outcomes of all rules.</param>
/// <param name="Course">The note's course, or null.</param>
/// <param name="NotAsked">A sentence that says why a run of these settings leaves the rule out; null if it asks it.</param>
/// <param name="NotCounted">Words that came near, in order of place.</param>
/// <param name="Remarks">Settings, suppressions and known findings.</param>
public sealed record RuleWhy(
    RuleInfo Rule, NoteResult Note, CaseResult? Course, string? NotAsked, ImmutableArray<NotCounted> NotCounted, ImmutableArray<WhyRemark> Remarks)
{
    /// <summary>What the rule says: of the note, or of the course at any of its notes.</summary>
    public ImmutableArray<Diagnostic> Answers => Rule.Descriptor.CaseKind is null
        ? [.. Note.Results.Where(r => r.RuleId == Rule.Descriptor.Id)]
        : Course is null ? [] : [.. OfCourse(Course)];

    /// <summary>What the rules say that ask the wider question.</summary>
    public IEnumerable<Diagnostic> Parents => Rule.Descriptor.Parents.SelectMany(id => Note.Results.Where(r => r.RuleId == id));

    /// <summary>The note where an answer shows: of one about a course, another one than this, or none.</summary>
    public string? PlaceOf(Diagnostic answer) => Rule.Descriptor.CaseKind is null ? Note.Path
        : Course!.Results.FirstOrDefault(r => r.RuleId == answer.RuleId && r.Fingerprint == answer.Fingerprint)?.At;

    private IEnumerable<Diagnostic> OfCourse(CaseResult course)
    {
        var found = course.Results.Where(r => r.RuleId == Rule.Descriptor.Id).ToList();
        return found.Count > 0
            ? found.Select(r => new Diagnostic(r.RuleId, r.Kind, r.Severity, r.Message, null, [], null, r.Suppressed, r.Fingerprint))
            : course.Outcomes.Where(o => o.RuleId == Rule.Descriptor.Id).Select(o => new Diagnostic(o.RuleId, o.Kind, null, o.Message, null, [], null, null, ""));
    }
}
