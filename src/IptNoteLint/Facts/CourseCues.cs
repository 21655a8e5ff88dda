using IptNoteLint.Lexicons;

namespace IptNoteLint.Facts;

/// <summary>What a note says about the course itself. Case rules read them.</summary>
[Flags]
public enum CourseCues
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A new agreement: more sessions, another focus, an ending put off.</summary>
    Recontract = 1,

    /// <summary>A reason for a time without sessions: holiday, illness, a planned break.</summary>
    Break = 2,

    /// <summary>Sessions every two weeks were agreed.</summary>
    Fortnightly = 4,

    /// <summary>Sessions every month or more seldom were agreed.</summary>
    Monthly = 8,

    /// <summary>What is done about work that does not move: a review, consultation, another approach.</summary>
    Review = 16,

    /// <summary>Another matter is tied to the focus, or taken up on purpose.</summary>
    Detour = 32,

    /// <summary>The ending is spoken of.</summary>
    Ending = 64,

    /// <summary>Things are said to be as they were.</summary>
    Standstill = 128,

    /// <summary>Sessions every week were agreed.</summary>
    Weekly = 256,

    /// <summary>What the client hopes to reach was agreed on.</summary>
    Goals = 512,

    /// <summary>Who does what, missed meetings or confidentiality were agreed on.</summary>
    Terms = 1024,

    /// <summary>The agreement is kept in a document of its own.</summary>
    ContractElsewhere = 2048,
}

/// <summary>Reads <see cref="CourseCues"/>; what is negated says nothing, what is planned does: breaks and endings are told ahead.</summary>
internal sealed class CourseCueReader(Lexicon lexicon)
{
    private readonly (CourseCues Cue, ConceptSet Concepts)[] _cues =
    [
        (CourseCues.Recontract, lexicon.Set("course.recontract")), (CourseCues.Break, lexicon.Set("course.break")),
        (CourseCues.Fortnightly, lexicon.Set("course.fortnightly")), (CourseCues.Monthly, lexicon.Set("course.monthly")),
        (CourseCues.Review, lexicon.Set("course.review")), (CourseCues.Detour, lexicon.Set("course.detour")),
        (CourseCues.Standstill, lexicon.Set("course.standstill")), (CourseCues.Weekly, lexicon.Set("course.weekly")),
        (CourseCues.Goals, lexicon.Set("contract.goals")), (CourseCues.Terms, lexicon.Set("contract.terms")),
        (CourseCues.ContractElsewhere, lexicon.Set("contract.elsewhere")),
        (CourseCues.Ending, lexicon.Set(
            "course.endingNamed", "task.termination.gains", "task.termination.endingFeelings", "task.termination.warningSigns",
            "task.termination.relapsePlan", "task.termination.goodbye", "task.termination.namedAhead", "technique.ending")),
    ];

    private readonly ConceptSet _gap = lexicon.Set("course.gapTold");
    private readonly ConceptSet _reason = lexicon.Set("course.reason");

    /// <summary>Within how many sentences a reason stands beside the gap that is told.</summary>
    private const int Near = 3;

    /// <summary>The cues of a document.</summary>
    public CourseCues Read(NoteContext context)
    {
        var found = CourseCues.None;
        foreach (var (cue, concepts) in _cues)
        {
            found |= context.Note.All(concepts).Any(m =>
                context.Note.Assertions.Resolve(m.Sentence, m.Match, isState: false).Negation == Negation.Affirmed) ? cue : CourseCues.None;
        }

        return ExplainsGap(context.Note) ? found | CourseCues.Break : found;
    }

    // "Four weeks since I last saw her. The baby went in with bronchiolitis."
    private bool ExplainsGap(AnnotatedNote note) => note.All(_gap).Any(gap =>
        Enumerable.Range(Math.Max(0, gap.Sentence - 1), Near).Any(s => s < note.Note.Sentences.Length && note.Any(s, _reason)));
}
