using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>
/// Decides which time the interpersonal content belongs to. Content is a person of the client's life and something that passes,
/// is felt or is expected between them, in one sentence, or plain isolation. Its time is that of its words; without any, that of
/// the passage it stands in.
/// </summary>
internal sealed class RelationshipReader(Lexicon lexicon)
{
    /// <summary>Less than this is a mention in passing, in words.</summary>
    private const double InPassing = 4;

    /// <summary>Told past of this many words, and of this share of the content, makes a note with present content mixed.</summary>
    private const double SubstantialWords = 22;
    private const double SubstantialShare = 0.2;

    /// <summary>Present content below this share of a told past is no tie to the present.</summary>
    private const double TieShare = 0.12;

    private readonly RelationshipContent _content = new(lexicon);
    private readonly ConceptSet _link = lexicon.Set("time.link");

    /// <summary>The verdict on a session note.</summary>
    public RelationshipReading Read(NoteContext context)
    {
        var passages = _content.Read(context);
        var current = passages.Where(p => p.Frame != TimeFrame.Past).ToList();
        var past = passages.Where(p => p.Frame == TimeFrame.Past).ToList();
        var verdict = Judge(current.Sum(p => p.Words), past.Sum(p => p.Words));
        var evidence = current.Select(p => context.SentenceEvidence(Topic.Relationship, p.Sentence, "current"))
            .Concat(past.Select(p => context.SentenceEvidence(Topic.Relationship, p.Sentence, "past")));
        var links = past.Count == 0 ? [] : Links(context, past);
        var shown = verdict == RelationshipVerdict.None ? [] : Places.Sort(evidence.Concat(links));
        return new RelationshipReading(verdict, links.Count > 0, shown, AbsenceOf(context, verdict, passages));
    }

    private static RelationshipVerdict Judge(double current, double past)
    {
        var share = current + past == 0 ? 0 : past / (current + past);
        return current < InPassing && past < InPassing ? RelationshipVerdict.None
            : current < InPassing || share > 1 - TieShare ? RelationshipVerdict.PastOnly
            : past >= SubstantialWords && share >= SubstantialShare ? RelationshipVerdict.Mixed
            : RelationshipVerdict.Current;
    }

    // A link stands in a past sentence or beside it: "reminds her of", "the same with her husband now".
    private List<Evidence> Links(NoteContext context, List<RelationshipPassage> past) =>
    [
        .. context.Note.All(_link)
            .Where(l => past.Any(p => Math.Abs(p.Sentence - l.Sentence) <= 1))
            .Select(l => context.Evidence(Topic.Linkage, l.Match, "link")),
    ];

    private static Absence? AbsenceOf(NoteContext context, RelationshipVerdict verdict, List<RelationshipPassage> passages) => verdict switch
    {
        RelationshipVerdict.Current or RelationshipVerdict.Mixed => null,
        RelationshipVerdict.PastOnly => context.Absence(
            context.SentenceEvidence(Topic.Relationship, passages.First(p => p.Frame == TimeFrame.Past).Sentence, "past"), "it tells of the past"),
        _ => passages.Count > 0
            ? context.Absence(context.SentenceEvidence(Topic.Relationship, passages[0].Sentence, "current"), "a person is named, but not what passes between them")
            : context.Absence(null, null),
    };
}
