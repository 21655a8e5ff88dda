using IptNoteLint.Text;

namespace IptNoteLint.Facts;

/// <summary>Which question a piece of evidence answers.</summary>
public enum Topic
{
    /// <summary>A problem area, named or described; <see cref="Evidence.Value"/> is the area's key.</summary>
    ProblemArea,

    /// <summary>Interpersonal content; the value is <c>current</c> or <c>past</c>.</summary>
    Relationship,

    /// <summary>Words that tie the past to a present relationship.</summary>
    Linkage,

    /// <summary>Whom or which change a problem area is about; the value is the area's key.</summary>
    AreaAnchor,

    /// <summary>Where a dispute stands: <c>renegotiation</c>, <c>impasse</c> or <c>dissolution</c>.</summary>
    DisputeStage,

    /// <summary>Memories, feelings or new ties in grief.</summary>
    GriefWork,

    /// <summary>What was lost where grief is named: <c>death</c>, or <c>other</c> for a loss that is no death.</summary>
    Loss,

    /// <summary>Who supports the client or could; that nobody does counts too.</summary>
    Support,

    /// <summary>Progress claimed in general words: <c>bare</c>, or <c>shown</c> where the note has an example of it.</summary>
    ProgressClaim,

    /// <summary>How a technique is recorded: <c>namedOnly</c>, or <c>told</c> with what it was used on or how it was taken.</summary>
    TechniqueUse,

    /// <summary>Words that any therapy could have written: <c>only</c>, or <c>beside</c> a technique that is told.</summary>
    GenericWork,

    /// <summary>A communication analysis: <c>withoutIncident</c>, or <c>incident</c> where an exchange is told.</summary>
    ExchangeAnalysis,

    /// <summary>A strategy of one problem area; the value is the area's key.</summary>
    Strategy,

    /// <summary>A task until the next session: <c>alone</c>, or <c>withPeople</c>.</summary>
    Task,

    /// <summary>A feeling named or seen.</summary>
    Affect,

    /// <summary>A symptom scale: <c>scored</c>, <c>missing</c>, <c>impossible</c> or <c>conflicting</c>.</summary>
    ScaleUse,

    /// <summary>How the client is as a whole, in words: <c>better</c>, <c>worse</c>, or <c>explained</c> where it is set against something.</summary>
    Trend,

    /// <summary>Where in treatment the note stands.</summary>
    Position,

    /// <summary>Movement on a task, a goal or the focus.</summary>
    Movement,

    /// <summary>A task or strategy of a phase; the value names phase and task, such as <c>termination.warningSigns</c>.</summary>
    PhaseTask,

    /// <summary>Symptoms, mood or a scale reviewed.</summary>
    SymptomReview,

    /// <summary>A mood change tied to an interpersonal event.</summary>
    MoodEventLink,

    /// <summary>An IPT technique; the value names it.</summary>
    Intervention,

    /// <summary>Something the client will do or try, or the content of the next session.</summary>
    BetweenSessionPlan,

    /// <summary>A risk cue; the value says of which kind.</summary>
    RiskCue,

    /// <summary>An assessment, denial or action on risk.</summary>
    RiskAnswer,

    /// <summary>What kind of document this is, or which treatment.</summary>
    Kind,

    /// <summary>What ties a plan to a person, the focus or the work; the value says which.</summary>
    PlanTie,

    /// <summary>How the client took the work, or sees it; the value is <c>clear</c> or <c>weak</c>.</summary>
    Response,

    /// <summary>Anything said of risk, a filled risk line included.</summary>
    RiskStatement,

    /// <summary>What was done or agreed about a risk.</summary>
    RiskAction,

    /// <summary>A statement on risk that another one of the note denies.</summary>
    RiskContradiction,

    /// <summary>A part of a note's header; the value is <c>client</c>, <c>date</c> or <c>therapist</c>.</summary>
    Header,

    /// <summary>When a session began or ended, its length, or its billing code; the value says which.</summary>
    SessionTime,

    /// <summary>A signature or a credential; the value is <c>signature</c>, <c>lateEntry</c> or <c>late</c>.</summary>
    Signature,

    /// <summary>A section without text, or words left over from a template; the value is <c>emptySection</c> or <c>placeholder</c>.</summary>
    Unfinished,

    /// <summary>How daily life goes: work, home, care of oneself and of others.</summary>
    Functioning,

    /// <summary>Words that tell who somebody is; the value says of which kind. Reports mask them.</summary>
    Identifier,

    /// <summary>A judgement of the client in the writer's own words.</summary>
    Judgement,

    /// <summary>A short form that may stand for several things, and is not spelt out; the value names it.</summary>
    ShortForm,

    /// <summary>A technique of another treatment; the value names the treatment.</summary>
    OtherModel,

    /// <summary>A sentence about childhood or the family of origin.</summary>
    Childhood,

    /// <summary>The note says that another approach is used on purpose.</summary>
    Integration,

    /// <summary>The note says that treatment has no end.</summary>
    OpenEnd,

    /// <summary>A style of attachment, named; the value is <c>label</c>, or <c>shown</c> where the note tells how it shows.</summary>
    Attachment,

    /// <summary>A concept that a house rule asks about; the value is its id.</summary>
    Concept,
}

/// <summary>A place in the note that helped to decide a verdict. A fact of the rule session.</summary>
/// <param name="Topic">Which question it answers.</param>
/// <param name="Span">Where.</param>
/// <param name="Value">What it says, in the contract's words (<c>grief</c>, <c>past</c>, <c>warningSigns</c>, …).</param>
public sealed record Evidence(Topic Topic, TextSpan Span, string Value);

/// <summary>Where was looked for something that the note doesn't show, and what came nearest.</summary>
/// <param name="LookedIn">Names of the sections read, in order; empty for a note without headings.</param>
/// <param name="Nearest">The nearest miss, or null.</param>
/// <param name="Reason">Why the nearest miss does not count, in plain words; null without one.</param>
public sealed record Absence(IReadOnlyList<string> LookedIn, Evidence? Nearest, string? Reason);
