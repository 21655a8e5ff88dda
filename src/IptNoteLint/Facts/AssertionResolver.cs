using System.Collections.Immutable;
using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>
/// Decides the assertion of a match from the modifiers of its clause (the ConText method: direction, terminators, pseudo-cues),
/// from its section, and from who the clause speaks of.
/// </summary>
internal sealed class AssertionResolver
{
    private readonly AnnotatedNote _note;
    private readonly AssertionCues _cues;
    private readonly List<(AssertionChange Change, ConceptSet Forward, ConceptSet Backward, int Reach, string Reason)> _modifiers;
    private readonly SubjectFinder _subjects;

    public AssertionResolver(AnnotatedNote note, AssertionCues cues, SubjectFinder subjects)
    {
        _note = note;
        _cues = cues;
        _modifiers = [.. cues.Modifiers.Where(m => note.Holds(m.Forward) || note.Holds(m.Backward))];
        _subjects = subjects;
    }

    /// <summary>The assertion of a match.</summary>
    /// <param name="sentence">Number of the match's sentence.</param>
    /// <param name="match">The match.</param>
    /// <param name="isState">Whether it is a state somebody is in (grief, a thought of dying): then the clause's subject may own it.</param>
    public Assertion Resolve(int sentence, LexiconMatch match, bool isState)
    {
        var cues = ImmutableArray.CreateBuilder<AssertionCue>();
        foreach (var (change, forward, backward, reach, reason) in _modifiers)
        {
            if (Cue(sentence, match, forward, backward, reach) is { } cue)
            {
                cues.Add(new AssertionCue(change, _note.SpanOf(cue), ScopeOf(cue, match), reason));
            }
        }

        var section = _note.SectionOf(sentence);
        if (section.Kind is SectionKind.History or SectionKind.FamilyHistory)
        {
            var heading = section.HeadingSpan;
            cues.Add(section.Kind == SectionKind.History
                ? new AssertionCue(AssertionChange.Historical, heading, _note.SpanOf(match), "under a heading of past history")
                : new AssertionCue(AssertionChange.Other, heading, _note.SpanOf(match), "under a heading of family history"));
        }

        if (isState && _subjects.OtherSubject(sentence, match) is { } owner)
        {
            cues.Add(new AssertionCue(AssertionChange.Other, _note.SpanOf(owner), ScopeOf(owner, match), "said of somebody else"));
        }

        return cues.Count == 0 ? Assertion.Plain : Build(cues.ToImmutable());
    }

    private static Assertion Build(ImmutableArray<AssertionCue> cues)
    {
        bool Has(AssertionChange change) => cues.Any(c => c.Change == change);
        return new Assertion(
            Has(AssertionChange.Negated) ? Negation.Negated : Negation.Affirmed,
            Has(AssertionChange.Hypothetical) ? Temporality.Hypothetical : Has(AssertionChange.Historical) ? Temporality.Historical : Temporality.Recent,
            Has(AssertionChange.Possible) ? Certainty.Possible : Certainty.Certain,
            Has(AssertionChange.Other) ? Experiencer.Other : Experiencer.Client,
            cues);
    }

    // The nearest forward cue before the target, else the first backward cue behind it.
    private LexiconMatch? Cue(int sentence, LexiconMatch target, ConceptSet forward, ConceptSet backward, int reach)
    {
        LexiconMatch? found = null;
        foreach (var match in _note.In(sentence))
        {
            if (match.End <= target.First && forward.Has(match.Concept) && Reaches(sentence, match, target, reach, isBackward: false))
            {
                found = match;
            }
            else if (found is null && match.First >= target.End && backward.Has(match.Concept)
                && Reaches(sentence, target, match, Math.Min(reach, 6), isBackward: true))
            {
                return match;
            }
        }

        return found;
    }

    // From the end of the earlier to the start of the later: one clause, near enough, and no terminator between.
    private bool Reaches(int sentence, LexiconMatch earlier, LexiconMatch later, int reach, bool isBackward)
    {
        // "SI - none", "SI (denied)": an answer directly behind a mark still answers.
        var oneClause = _note.Clauses[earlier.End - 1] == _note.Clauses[later.First];
        if (later.First - earlier.End > reach || !(oneClause || (isBackward && later.First - earlier.End <= 1)))
        {
            return false;
        }

        foreach (var match in _note.In(sentence))
        {
            if (match.First >= earlier.End && match.End <= later.First && _cues.Terminator.Has(match.Concept))
            {
                return false;
            }
        }

        return true;
    }

    private TextSpan ScopeOf(LexiconMatch cue, LexiconMatch target) =>
        _note.Note.SpanOf(Math.Min(cue.First, target.First), Math.Max(cue.End, target.End));
}
