namespace IptNoteLint.Facts;

/// <summary>What is kept of a session's note for its case: verdicts and cues, no text. A fact of the case session.</summary>
/// <param name="Path">The note's path.</param>
/// <param name="Order">Its place among the sessions of the case, from 1.</param>
/// <param name="Date">Its date, or null.</param>
/// <param name="Assessment">Its verdicts; a session's.</param>
/// <param name="Cues">What it says about the course.</param>
public sealed record NoteSummary(string Path, int Order, DateOnly? Date, Assessment Assessment, CourseCues Cues)
{
    /// <summary>The session's number as written, or null.</summary>
    public int? Session => Assessment.Phase!.Session;

    /// <summary>The planned number of sessions as written, or null.</summary>
    public int? Planned => Assessment.Phase!.Planned;

    /// <summary>The phase.</summary>
    public Notes.Phase Phase => Assessment.Phase!.Value;

    /// <summary>Whether the note itself names its phase.</summary>
    public bool StatesPhase => Assessment.Phase!.Source == PhaseSource.Stated;

    /// <summary>Whether an interpersonal inventory was made.</summary>
    public bool HasInventory => Shows("initial.inventory", "inventory");

    /// <summary>Whether the depression was linked with the interpersonal situation.</summary>
    public bool HasFormulation => Shows("initial.formulation", "formulation");

    /// <summary>Whether a focus was chosen or is named.</summary>
    public bool HasFocus => Shows("initial.focusChosen", "") || Assessment.ProblemArea!.Verdict == ProblemAreaVerdict.Named;

    /// <summary>Whether symptoms, mood or a scale were reviewed.</summary>
    public bool ReviewsSymptoms => Assessment.Documented!.SymptomReview;

    /// <summary>Whether something moved; an explicit standstill is movement recorded, and none made.</summary>
    public bool Moves => Assessment.Phase!.Evidence.Any(e => e.Topic == Topic.Movement && e.Value is not "none");

    /// <summary>A new agreement about the course.</summary>
    public bool Recontracts => Cues.HasFlag(CourseCues.Recontract);

    /// <summary>A reason for a time without sessions.</summary>
    public bool ExplainsBreak => Cues.HasFlag(CourseCues.Break);

    /// <summary>Something is done about work that does not move.</summary>
    public bool Reviews => Cues.HasFlag(CourseCues.Review) || Recontracts;

    /// <summary>Another matter is tied to the focus or taken up on purpose.</summary>
    public bool TiesToFocus => Cues.HasFlag(CourseCues.Detour) || Recontracts;

    /// <summary>The ending is spoken of.</summary>
    public bool NamesEnding => Cues.HasFlag(CourseCues.Ending);

    /// <summary>Whether the session works on another area than the agreed one, and not on that.</summary>
    public bool WorksElsewhere(ProblemArea agreed) => Assessment.ProblemArea![agreed] == AreaStatus.Absent
        && Enum.GetValues<ProblemArea>().Any(a => a != agreed && Assessment.ProblemArea[a] != AreaStatus.Absent);

    private bool Shows(string task, string technique) =>
        Assessment.Phase!.Evidence.Any(e => e.Topic == Topic.PhaseTask && e.Value == task)
        || Assessment.Documented!.Evidence.Any(e => e.Topic == Topic.Intervention && e.Value == technique);
}
