using System.Collections.Immutable;
using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Facts;

/// <summary>Decides what a document is, from the words of its opening and from what it holds, and which treatment it belongs to.</summary>
internal sealed class KindReader(Lexicon lexicon)
{
    /// <summary>Documents say what they are in their first sentences.</summary>
    private const int Opening = 3;

    private readonly ConceptSet _process = lexicon.Set("kind.process");
    private readonly ConceptSet _noShow = lexicon.Set("kind.noShow");
    private readonly ConceptSet _letter = lexicon.Set("kind.letter");
    private readonly ConceptSet _admin = lexicon.Set("kind.admin");
    private readonly ConceptSet _other = lexicon.Set("kind.supervision", "kind.intake", "kind.medication", "kind.team");
    private readonly (ConceptSet Signs, NoteKind Kind, int Enough)[] _signs =
    [
        (lexicon.Set("kind.sign.noShow"), NoteKind.NoShow, 2), (lexicon.Set("kind.sign.call"), NoteKind.Admin, 2),
        (lexicon.Set("kind.sign.supervision"), NoteKind.Other, 2),
        (lexicon.Set("kind.sign.minutes"), NoteKind.Other, 2), (lexicon.Set("kind.sign.medication"), NoteKind.Other, 3),
    ];

    private readonly ConceptSet _session = lexicon.Set("kind.session", "position.ofTotal", "position.session", "position.last", "position.penultimate", "position.first");
    private readonly ConceptSet _technique = lexicon.Set("technique", "offModel");
    private readonly ConceptSet _ending = lexicon.Set("technique.ending");
    private readonly ConceptSet _ipt = lexicon.Set("model.ipt");
    private readonly ConceptSet _otherModel = lexicon.Set("model.other");
    private readonly ConceptSet _offModel = lexicon.Set("offModel");
    private readonly ConceptSet _area = lexicon.Set([.. AreaKeys.All.Select(k => $"area.{k}.name")]);

    /// <summary>The kind and what told it.</summary>
    public (NoteKind Kind, ImmutableArray<Evidence> Evidence) ReadKind(NoteContext context)
    {
        var order = new (ConceptSet Concepts, NoteKind Kind, int Within)[]
        {
            (_process, NoteKind.Process, 2), (_letter, NoteKind.Admin, int.MaxValue), (_noShow, NoteKind.NoShow, Opening),
            (_other, NoteKind.Other, 2), (_admin, NoteKind.Admin, Opening),
        };
        foreach (var (concepts, kind, within) in order)
        {
            var end = EndOfOpening(context, within);
            foreach (var (sentence, match) in context.Held(concepts))
            {
                if (sentence < end && !Contradicts(context, kind, sentence))
                {
                    return (kind, [context.Evidence(Topic.Kind, match, kind.ToString())]);
                }
            }
        }

        return FromSigns(context);
    }

    /// <summary>The treatment and what told it.</summary>
    public (TreatmentModel Model, ImmutableArray<Evidence> Evidence) ReadModel(NoteContext context)
    {
        var ipt = context.Held(_ipt).Select(h => (LexiconMatch?)h.Match).FirstOrDefault();
        var other = context.Held(_otherModel).Where(h => IsTitle(context, h.Sentence) || ipt is null).Select(h => (LexiconMatch?)h.Match).FirstOrDefault();
        var techniques = context.Held(_technique).ToList();
        var off = techniques.Count(t => _offModel.Has(t.Match.Concept));
        if (ipt is { } named && !(other is { } rival && rival.First < named.First && IsTitleMatch(context, rival)))
        {
            return (TreatmentModel.Ipt, [context.Evidence(Topic.Kind, named, "ipt")]);
        }

        if (other is { } model)
        {
            return (TreatmentModel.Other, [context.Evidence(Topic.Kind, model, "other")]);
        }

        return off >= 2 && off > techniques.Count - off && !context.Held(_area).Any()
            ? (TreatmentModel.Other, [context.Evidence(Topic.Kind, techniques.First(t => _offModel.Has(t.Match.Concept)).Match, "other")])
            : (TreatmentModel.Unstated, []);
    }

    // What a document tells late, or only by its signs: several sentences have them.
    private (NoteKind Kind, ImmutableArray<Evidence> Evidence) FromSigns(NoteContext context)
    {
        foreach (var (signs, kind, enough) in _signs)
        {
            var found = context.Note.All(signs).DistinctBy(s => s.Sentence).ToList();
            if (found.Count >= enough)
            {
                return (kind, [.. found.Select(f => context.Evidence(Topic.Kind, f.Match, kind.ToString()))]);
            }
        }

        return (NoteKind.Session, []);
    }

    // The sentence behind the first few of prose: header lines and boxes stand above what a document first says.
    private static int EndOfOpening(NoteContext context, int prose)
    {
        var end = 0;
        while (end < context.SentenceCount && prose > 0)
        {
            prose -= context.Note.Note.Sentences[end++].Role == SentenceRole.Prose ? 1 : 0;
        }

        return end;
    }

    // A session may mention last week's missed visit, a call or a medication review: what it did decides.
    private bool Contradicts(NoteContext context, NoteKind kind, int sentence)
    {
        if (kind is NoteKind.Process || sentence == 0 && kind != NoteKind.NoShow && !context.Note.Any(0, _session))
        {
            return false;
        }

        var techniques = context.Held(_technique).DistinctBy(t => t.Match.Concept).Count(t => !_ending.Has(t.Match.Concept));
        return kind switch
        {
            NoteKind.NoShow => techniques >= 2 && context.SentenceCount > 8,
            NoteKind.Admin => techniques >= 2 || context.Note.Any(0, _session),
            _ => context.Note.Any(0, _session),
        };
    }

    private static bool IsTitle(NoteContext context, int sentence) =>
        sentence == 0 || context.Note.Note.Sentences[sentence].Role == SentenceRole.Header;

    private static bool IsTitleMatch(NoteContext context, LexiconMatch match) =>
        context.Note.Note.Sentences.Any(s => s.FirstToken <= match.First && match.First < s.EndToken && (s.Role == SentenceRole.Header || s.FirstToken == 0));
}
