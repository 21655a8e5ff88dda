using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>
/// Decides whether a name of a problem area names this client's present focus. A name counts unless something takes it back:
/// negation, another owner, supposition, a closed course, a list of options, a ruled-out area, another sense. Words that name
/// an area only in company ("dispute", "loss", "isolation") count only beside a focus cue.
/// </summary>
internal sealed class AreaNaming(Lexicon lexicon)
{
    private readonly ConceptSet[] _names = [.. AreaKeys.All.Select(k => lexicon.Set($"area.{k}.name"))];
    private readonly ConceptSet[] _words = [.. AreaKeys.All.Select(k => lexicon.Set($"area.{k}.word"))];
    private readonly ConceptSet _cue = lexicon.Set("focus.cue");
    private readonly ConceptSet _chosen = lexicon.Set("focus.chosen");
    private readonly ConceptSet _ruledOut = lexicon.Set("focus.ruledOut");
    private readonly ConceptSet _option = lexicon.Set("focus.option");
    private readonly ConceptSet _closed = lexicon.Set("focus.closed");
    private readonly ConceptSet _otherSense = lexicon.Set("area.otherSense");

    /// <summary>The places where an area is named, and the nearest miss.</summary>
    public (List<(int Sentence, LexiconMatch Match)> Named, Evidence? Nearest, string? Reason) Find(NoteContext context, ProblemArea area)
    {
        var named = new List<(int, LexiconMatch)>();
        Evidence? nearest = null;
        string? reason = null;
        foreach (var (sentence, match) in context.Note.All(_names[(int)area]))
        {
            var objection = Objection(context, sentence, match, area, IsBound(context, sentence, match));
            Weigh(sentence, match, objection);
        }

        foreach (var (sentence, match) in context.Note.All(_words[(int)area]))
        {
            if (IsBound(context, sentence, match))
            {
                Weigh(sentence, match, Objection(context, sentence, match, area, true));
            }
        }

        return (named, nearest, reason);

        void Weigh(int sentence, LexiconMatch match, string? objection)
        {
            if (objection is null)
            {
                named.Add((sentence, match));
                return;
            }

            nearest ??= context.Evidence(Topic.ProblemArea, match, AreaKeys.Key(area));
            reason ??= objection;
        }
    }

    // Why the name does not count; null if it does.
    private string? Objection(NoteContext context, int sentence, LexiconMatch match, ProblemArea area, bool bound)
    {
        var note = context.Note;
        var role = note.Note.Sentences[sentence].Role;
        if (role == SentenceRole.EmptyBox)
        {
            return "the box is not ticked";
        }

        if (role == SentenceRole.TickedBox)
        {
            return IsAreaForm(context, sentence) ? null : "a ticked box of another list";
        }

        if (note.Overlaps(sentence, match, _otherSense))
        {
            return "the word has another sense here";
        }

        if (note.FirstInClause(sentence, match, _ruledOut) is not null)
        {
            return "ruled out or put aside";
        }

        if (IsOption(note, sentence, match, area))
        {
            return "one of several listed, none of them chosen here";
        }

        var assertion = note.Assertions.Resolve(sentence, match, isState: true);
        if (assertion.Negation == Negation.Negated)
        {
            return "said not to be so";
        }

        if (assertion.Experiencer == Experiencer.Other)
        {
            return "somebody else's";
        }

        if (assertion.Temporality == Temporality.Hypothetical)
        {
            return "not yet, or only supposed";
        }

        var closed = (note.Any(sentence, _closed) || context.Times[sentence].Frame == TimeFrame.Past) && !bound;
        return closed || note.FirstInClause(sentence, match, _closed) is not null || (assertion.Temporality == Temporality.Historical && !bound)
            ? "of an earlier course or time"
            : null;
    }

    /// <summary>Whether a focus cue binds the match: before it in the sentence, or as the label of its box, or as its section.</summary>
    public bool IsBound(NoteContext context, int sentence, LexiconMatch match)
    {
        var note = context.Note;
        if (note.SectionOf(sentence).Kind == SectionKind.Focus || note.Note.Fields.Any(f => f.Kind == FieldKind.Focus && f.Value.Contains(note.SpanOf(match))))
        {
            return true;
        }

        foreach (var other in note.In(sentence))
        {
            if (_cue.Has(other.Concept) && (other.End <= match.First ? match.First - other.End <= 12 : other.First - match.End is >= 0 and <= 6))
            {
                return true;
            }
        }

        return false;
    }

    // Three areas in one sentence, or the words of a choice not yet made; then only the area beside "chose" counts.
    private bool IsOption(AnnotatedNote note, int sentence, LexiconMatch match, ProblemArea area)
    {
        var areas = Enumerable.Range(0, 4).Count(a => note.Any(sentence, _names[a]) || note.Any(sentence, _words[a]));
        var listed = areas >= 3 || (note.Any(sentence, _option) && (areas >= 2 || note.FirstInClause(sentence, match, _option) is not null));
        if (!listed)
        {
            return false;
        }

        if (note.First(sentence, _chosen) is not { } chosen || Distance(match, chosen) > 8
            || !note.Assertions.Resolve(sentence, chosen, isState: false).HoldsNow)
        {
            return true;
        }

        var distance = Distance(match, chosen);
        return Enumerable.Range(0, 4).Where(a => a != (int)area).Any(a => note.In(sentence).ToArray()
            .Any(m => (_names[a].Has(m.Concept) || _words[a].Has(m.Concept)) && Distance(m, chosen) < distance));
    }

    private bool IsAreaForm(NoteContext context, int sentence)
    {
        var note = context.Note;
        var line = note.Note.Source.PositionOf(note.Note.Sentences[sentence].Span.Start).Line;
        var areas = 0;
        for (var s = Math.Max(0, sentence - 8); s < Math.Min(context.SentenceCount, sentence + 8); s++)
        {
            var other = note.Note.Source.PositionOf(note.Note.Sentences[s].Span.Start).Line;
            if (Math.Abs(other - line) > 4)
            {
                continue;
            }

            if (other == line && note.Any(s, _cue))
            {
                return true;
            }

            areas += note.Note.Sentences[s].Role is SentenceRole.TickedBox or SentenceRole.EmptyBox
                && Enumerable.Range(0, 4).Any(a => note.Any(s, _names[a])) ? 1 : 0;
        }

        return areas >= 3;
    }

    private static int Distance(LexiconMatch a, LexiconMatch b) => a.First >= b.End ? a.First - b.End : Math.Max(0, b.First - a.End);
}
