using System.Collections.Immutable;
using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Reads all facts out of a document. Built once a rule pack; safe to share between threads.</summary>
public sealed class FactExtractor
{
    private readonly Lexicon _lexicon;
    private readonly NoteParser _parser;
    private readonly AssertionCues _cues;
    private readonly TimeReader _times;
    private readonly DateReader _dates;
    private readonly KindReader _kinds;
    private readonly ProblemAreaReader _areas;
    private readonly RelationshipReader _relationships;
    private readonly PhaseReader _phases;
    private readonly DocumentedReader _documented;
    private readonly ScaleReader _scales;
    private readonly DetailReader _details;
    private readonly RiskReader _risk;
    private readonly RiskDetails _riskDetails;
    private readonly CollaborationReader _collaboration;
    private readonly RecordReader _record;
    private readonly DriftReader _drift;
    private readonly CourseCueReader _course;
    private readonly CourseThreadReader _threads;
    private readonly (ConceptSet Concepts, bool AreStates)[] _mentions;
    private readonly ConceptReader? _asked;

    /// <summary>Prepares the readers.</summary>
    /// <param name="lexicon">Which words mean which concept.</param>
    /// <param name="vocabulary">The words that the structure of notes needs.</param>
    /// <param name="course">How a course divides into phases.</param>
    /// <param name="areas">The problem areas of this adaptation; any other is read as absent.</param>
    /// <param name="asked">The concepts that house rules ask about, by id.</param>
    /// <exception cref="KeyNotFoundException">A concept that a reader needs is in no lexicon.</exception>
    public FactExtractor(Lexicon lexicon, NoteVocabulary vocabulary, CourseTable course, IReadOnlyCollection<ProblemArea> areas, params IReadOnlyCollection<string> asked)
    {
        _lexicon = lexicon;
        _parser = new NoteParser(vocabulary);
        _cues = new AssertionCues(lexicon);
        _times = new TimeReader(lexicon, Recognizer(lexicon));
        _dates = new DateReader(lexicon);
        _kinds = new KindReader(lexicon);
        _areas = new ProblemAreaReader(lexicon, areas);
        _relationships = new RelationshipReader(lexicon);
        _phases = new PhaseReader(lexicon, course);
        _documented = new DocumentedReader(lexicon);
        _scales = new ScaleReader(lexicon);
        _details = new DetailReader(lexicon);
        _risk = new RiskReader(lexicon);
        _riskDetails = new RiskDetails(lexicon);
        _collaboration = new CollaborationReader(lexicon);
        _record = new RecordReader(lexicon);
        _drift = new DriftReader(lexicon);
        _course = new CourseCueReader(lexicon);
        _threads = new CourseThreadReader(lexicon);
        _mentions =
        [
            (lexicon.Set([.. AreaKeys.All.Select(k => $"area.{k}.name"), "risk.ideation", "risk.selfHarm", "risk.harmOthers"]), true),
            (lexicon.Set("technique", "offModel"), false),
        ];
        _asked = asked.Count > 0 ? new ConceptReader(lexicon.Set([.. asked])) : null;
    }

    /// <summary>The facts of one document. Never fails; the same text always gives the same facts.</summary>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public NoteFacts Extract(SourceText source, CancellationToken stop = default)
    {
        var note = _parser.Parse(source);
        var written = _dates.Read(note);
        var date = written?.Date;
        var annotated = new AnnotatedNote(note, _lexicon, _cues, stop);
        var context = new NoteContext(annotated, _times.Read(annotated, date));
        var assessment = Assess(context, written);
        return assessment.NoteKind == NoteKind.Process
            ? new NoteFacts(note, assessment, [], [], written, date, ClientCode(note), CourseCues.None)
            : new NoteFacts(note, assessment, Mentions(context), [.. context.Times.SelectMany(t => t.Expressions)], written, date, ClientCode(note), _course.Read(context))
            {
                Therapist = Therapist(note),
                Threads = assessment.IsSession ? _threads.Read(context, assessment) : CourseThreads.None,
                Concepts = _asked?.Read(context) ?? [],
            };
    }

    private Assessment Assess(NoteContext context, WrittenDate? written)
    {
        var (kind, kindEvidence) = _kinds.ReadKind(context);
        if (kind == NoteKind.Process)
        {
            return new Assessment(kind, TreatmentModel.Unstated, null, null, null, null, [], new RiskReading(RiskCue.None, RiskGapKind.None, []), kindEvidence);
        }

        var (model, modelEvidence) = _kinds.ReadModel(context);
        var scored = _scales.ReadAll(context);
        var scales = ScaleReader.OneOfEach(scored.Select(s => s.Score));
        var session = kind == NoteKind.Session;
        var areas = session ? _areas.Read(context) : null;
        var relationships = areas is null ? null : _relationships.Read(context).With(areas);
        var documented = session ? _documented.Read(context, scales) : null;
        var verdicts = new Assessment(
            kind,
            model,
            areas,
            relationships,
            session ? _phases.Read(context, model != TreatmentModel.Other) : null,
            documented,
            scales,
            _riskDetails.Complete(context, _risk.Read(context)),
            [.. kindEvidence, .. modelEvidence])
        {
            Collaboration = documented is null ? CollaborationReading.None : _collaboration.Read(context, documented),
            Record = _record.Read(context, written),
            Drift = relationships is null ? DriftReading.None : _drift.Read(context, relationships),
        };
        return session ? verdicts with { Details = _details.Read(context, verdicts, scored) } : verdicts;
    }

    private ImmutableArray<Mention> Mentions(NoteContext context) =>
    [
        .. _mentions.SelectMany(m => context.Note.All(m.Concepts)
            .Where(x => context.Speaks(x.Sentence))
            .Select(x => new Mention(
                context.Note.IdOf(x.Match), context.Note.SpanOf(x.Match), x.Sentence, context.Note.Assertions.Resolve(x.Sentence, x.Match, m.AreStates)))),
    ];

#if RECOGNIZERS_MICROSOFT
    private static MicrosoftTimeRecognizer Recognizer(Lexicon lexicon) => new(lexicon);
#else
    private static ITimeRecognizer? Recognizer(Lexicon _) => null;
#endif

    // A label such as "Signed" may stand before a line of anything: what is no name is left out.
    private static string? Therapist(SessionNote note) => note.Fields
        .Where(f => f.Kind == FieldKind.Therapist)
        .Select(f => PersonName.At(note.Source.Slice(f.Value)))
        .FirstOrDefault(n => n is not null);

    // "M.R. (67 y/o, widowed)   SESSION #2": the code is what stands before a bracket, a comma or a wide gap.
    private static string? ClientCode(SessionNote note)
    {
        if (note.Field(FieldKind.Client) is not { Value.Length: > 0 } field)
        {
            return null;
        }

        var text = note.Source.Quote(field.Value);
        var end = text.AsSpan().IndexOfAny("(,;|\t");
        var gap = text.IndexOf("  ", StringComparison.Ordinal);
        end = Math.Min(end < 0 ? text.Length : end, gap < 0 ? text.Length : gap);
        return end == 0 ? text : text[..end].TrimEnd();
    }
}
