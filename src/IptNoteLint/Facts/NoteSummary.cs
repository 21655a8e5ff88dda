namespace IptNoteLint.Facts;

/// <summary>What is kept of a session's note for its case: verdicts and cues, no text. A fact of the case session.</summary>
/// <param name="Path">The note's path.</param>
/// <param name="Order">Its place among the sessions of the case, from 1.</param>
/// <param name="Date">Its date, or null.</param>
/// <param name="Assessment">Its verdicts; a session's.</param>
/// <param name="Cues">What it says about the course.</param>
public sealed record NoteSummary(string Path, int Order, DateOnly? Date, Assessment Assessment, CourseCues Cues)
{
    /// <summary>What the name of an area weighs beside content, in points.</summary>
    private const int NamedWeight = 100;

    /// <summary>Fewer people told of together are a story, not an inventory.</summary>
    private const int PeopleOfAnInventory = 6;

    /// <summary>Behind this session many people are a family feast, not an inventory.</summary>
    private const int LastOfInventory = 4;

    /// <summary>What later notes may take up.</summary>
    public CourseThreads Threads { get; init; } = CourseThreads.None;

    /// <summary>The session's number as written, or null.</summary>
    public int? Session => Assessment.Phase!.Session;

    /// <summary>The planned number of sessions as written, or null.</summary>
    public int? Planned => Assessment.Phase!.Planned;

    /// <summary>The phase.</summary>
    public Notes.Phase Phase => Assessment.Phase!.Value;

    /// <summary>Whether the note itself names its phase.</summary>
    public bool StatesPhase => Assessment.Phase!.Source == PhaseSource.Stated;

    /// <summary>Whether an interpersonal inventory was made: said so, or so many people told of one after the other early in the course.</summary>
    public bool HasInventory => Did("initial.inventory") || Used("inventory")
        || (Threads.PeopleTogether >= PeopleOfAnInventory && Phase is Notes.Phase.Initial or Notes.Phase.Unknown && !(Session > LastOfInventory));

    /// <summary>Whether the depression was linked with the interpersonal situation.</summary>
    public bool HasFormulation => Did("initial.formulation") || Used("formulation");

    /// <summary>Whether a focus was chosen or is named.</summary>
    public bool HasFocus => Did("initial.focusChosen") || Assessment.ProblemArea!.Verdict == ProblemAreaVerdict.Named;

    /// <summary>Whether symptoms, mood or a scale were reviewed.</summary>
    public bool ReviewsSymptoms => Assessment.Documented!.SymptomReview;

    /// <summary>Whether a scale of symptoms was scored.</summary>
    public bool HasScore => Assessment.Scales.Any(s => s is { IsOfSymptoms: true, Value: not null, IsImpossible: false });

    /// <summary>What it shows of the agreement on the course.</summary>
    public ContractParts Contract =>
        (HasFocus ? ContractParts.Focus : 0) | (Planned is null ? 0 : ContractParts.Number)
        | (Did("initial.contract") ? ContractParts.Told : 0)
        | ((Cues & (CourseCues.Weekly | CourseCues.Fortnightly | CourseCues.Monthly)) == 0 ? 0 : ContractParts.Pace)
        | (Cues.HasFlag(CourseCues.Goals) ? ContractParts.Goals : 0) | (Cues.HasFlag(CourseCues.Terms) ? ContractParts.Terms : 0);

    /// <summary>Whether the agreement is said to be kept in a document of its own.</summary>
    public bool HasContractElsewhere => Cues.HasFlag(CourseCues.ContractElsewhere);

    /// <summary>Whether a goal is looked at.</summary>
    public bool SpeaksOfGoal => Assessment.Phase!.Evidence.Any(e => e.Topic == Topic.Movement && e.Value == "goal");

    /// <summary>Whether something moved; an explicit standstill is movement recorded, and none made.</summary>
    public bool Moves => Assessment.Phase!.Evidence.Any(e => e.Topic == Topic.Movement && e.Value is not "none"
        && !(e.Value == "contrast" && SaysStandstill));

    /// <summary>A new agreement about the course.</summary>
    public bool Recontracts => Cues.HasFlag(CourseCues.Recontract);

    /// <summary>Whether the session stood still: nothing moved, and the note says so or shows no technique.</summary>
    public bool StandsStill => LacksWork || (!Moves && SaysStandstill);

    /// <summary>Whether the session shows neither movement nor a technique.</summary>
    public bool LacksWork => !Moves && !Assessment.Documented!.Intervention;

    /// <summary>Whether the note says that nothing moved.</summary>
    public bool SaysStandstill => Cues.HasFlag(CourseCues.Standstill) || Assessment.Phase!.Evidence.Any(e => e.Topic == Topic.Movement && e.Value == "none");

    /// <summary>Something is done about work that does not move.</summary>
    public bool Reviews => Cues.HasFlag(CourseCues.Review) || Recontracts;

    /// <summary>Another matter is tied to the focus or taken up on purpose.</summary>
    public bool TiesToFocus => Cues.HasFlag(CourseCues.Detour) || Recontracts;

    /// <summary>The ending is spoken of.</summary>
    public bool NamesEnding => Cues.HasFlag(CourseCues.Ending);

    /// <summary>Whether the note holds nothing of an area.</summary>
    public bool LeavesOut(ProblemArea area) => Weight(area) == 0;

    /// <summary>Whether the session holds more of one area than of another.</summary>
    public bool HasMoreOf(ProblemArea area, ProblemArea than) => Weight(area) > Weight(than);

    /// <summary>By how much a session holds more of one area than of another, in points of content; a name weighs as much as a hundred.</summary>
    public int LeadOf(ProblemArea area, ProblemArea than) => Weight(area) - Weight(than);

    private int Weight(ProblemArea area) =>
        Assessment.ProblemArea![area] == AreaStatus.Named ? NamedWeight : Assessment.ProblemArea.Points[(int)area];

    private bool Did(string task) => Assessment.Phase!.Evidence.Any(e => e.Topic == Topic.PhaseTask && e.Value == task);

    private bool Used(string technique) => Assessment.Documented!.Evidence.Any(e => e.Topic == Topic.Intervention && e.Value == technique);
}
