using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Notes;

namespace IptNoteLint.Tests.Reports;

/// <summary>A run that holds one of everything a report can say. All notes are invented.</summary>
internal static class SampleRun
{
    public static ToolInfo Tool { get; } = new(
        "0.1.0", "Embedded", "ipt-core 0.1.0", "sha256:" + new string('1', 64), "sha256:" + new string('2', 64), "weissman");

    /// <summary>A full session with passes, one hint, one silenced finding, open and inapplicable checks.</summary>
    public static NoteResult Full { get; } = BuildFull();

    /// <summary>A session (CRLF) about the past only, with a near miss, a warning, an info and an unanswered risk cue.</summary>
    public static NoteResult PastOnly { get; } = BuildPastOnly();

    public static NoteResult NoShow { get; } = new SampleNote("anna/s07.txt", "2026-03-25\nAnna cancelled by text at 9. Rebooked.\n") { Case = "anna", Date = new(2026, 3, 25) }
        .Outcome("IPT1001", ResultKind.NotApplicable, "This note records no session.")
        .Build(SampleNote.NoSession(NoteKind.NoShow));

    public static NoteResult Process { get; } = BuildProcess();

    public static NoteResult Unreadable { get; } = NoteResult.NotLinted(
        "inbox/broken.txt", null, NoteStatus.Unreadable, "The file is neither UTF-8 nor Windows-1252; save it as UTF-8 and try again.");

    public static NoteResult Skipped { get; } = NoteResult.NotLinted(
        "inbox/letter.docx", new string('b', 64), NoteStatus.Skipped, "No reader handles .docx; export the note as plain text.");

    public static LintReport Report { get; } = new(
        Tool,
        SampleRules.All,
        [Full, PastOnly, NoShow, Process, Unreadable, Skipped],
        [
            new CaseResult("anna", 16, ProblemArea.RoleDispute, ["anna/s05.txt", "anna/s06.txt", "anna/s07.txt"],
            [
                new CaseDiagnostic("IPT2002", "focusDrift", "anna/s06.txt", ResultKind.Fail, Severity.Warning, "The notes don't show why the focus moved away from the agreed area."),
                new CaseDiagnostic("IPT1901", "noFormulation", null, ResultKind.Pass, null, "The course holds a formulation."),
            ]),
            new CaseResult("ben", null, null, ["ben/s01.txt"], []),
        ]);

    private static NoteResult BuildFull()
    {
        var note = new SampleNote("anna/s05.txt", string.Join('\n',
            "IPT session 5/16, middle phase",
            "",
            "S: Mood lower after Sunday's row with her sister about Mum's flat; they have not spoken since. PHQ-9 14 (18 two weeks ago).",
            "O: Tearful, then angry. Denies SI.",
            "A: Focus is the role dispute with her sister, now at an impasse. Went through the phone call line by line; she heard for the first time how often she says \"fine\". A bit closer to asking for what she wants.",
            "P: Will ring Jo before Friday and ask for the weekend.",
            "")) { Case = "anna", Date = new(2026, 3, 11) };
        var dispute = note.Shows(Topic.ProblemArea, "role dispute with her sister", "roleDispute");
        var row = note.Shows(Topic.Relationship, "row with her sister about Mum's flat", "current");
        var asks = note.Shows(Topic.Relationship, "Will ring Jo before Friday", "current");
        var position = note.Shows(Topic.Position, "session 5/16, middle phase", "stated");
        var closer = note.Shows(Topic.Movement, "A bit closer to asking for what she wants", "movement");
        var analysis = note.Shows(Topic.Intervention, "Went through the phone call line by line", "communicationAnalysis");
        var mood = note.Shows(Topic.MoodEventLink, "Mood lower after Sunday's row with her sister", "moodEventLink");
        return note
            .Outcome("IPT1001", ResultKind.Pass, "The note names the problem area.", dispute)
            .Outcome("IPT1301", ResultKind.Pass, "The note shows how the two of you worked.", analysis)
            .Outcome("IPT1201", ResultKind.Pass, "The note says where in treatment it stands.", position)
            .Outcome("IPT1102", ResultKind.NotApplicable, "There is no past content to weigh.")
            .Fail("IPT1004", Severity.Hint, "The note doesn't show at which stage the dispute is.", "dispute with her sister, now at an impasse", null, new Suppression("Stage is agreed in supervision.", "sidecar"))
            .Fail("IPT1503", Severity.Hint, "The note doesn't show how she saw the work.", null, new Absence(["S", "O", "A", "P"], null, null))
            .Build(new Assessment(
                NoteKind.Session,
                TreatmentModel.Ipt,
                new ProblemAreaReading([AreaStatus.Absent, AreaStatus.Named, AreaStatus.Absent, AreaStatus.Absent], false, [dispute], null),
                new RelationshipReading(RelationshipVerdict.Current, false, [row, asks], null),
                new PhaseReading(Phase.Middle, Tracking.Tracked, PhaseSource.Stated, 5, 16, false, Phase.Middle, [position, closer], null),
                new DocumentedReading(true, true, true, true, [note.Shows(Topic.SymptomReview, "PHQ-9 14 (18 two weeks ago)", "scale"), mood, analysis, note.Shows(Topic.BetweenSessionPlan, "Will ring Jo before Friday and ask for the weekend", "task")]),
                [new ScaleScore("PHQ-9", 14, 18, System.Collections.Immutable.ImmutableSortedDictionary<int, int>.Empty.Add(9, 0), note.At("PHQ-9"))],
                new RiskReading(RiskCue.Denied, RiskGapKind.None, [note.Shows(Topic.RiskAnswer, "Denies SI", "denied")]),
                [note.Shows(Topic.Kind, "IPT session", "ipt")]));
    }

    private static NoteResult BuildPastOnly()
    {
        var note = new SampleNote("anna/s06.txt", string.Join("\r\n",
            "Wed 18 March",
            "Spoke at length about her father's drinking when she was eight, and the year her mother went away.",
            "She still feels that it might be easier not to be here.",
            "Took the grief group leaflet for her neighbour.",
            "")) { Case = "anna", Date = new(2026, 3, 18) };
        var father = note.Shows(Topic.Relationship, "her father's drinking when she was eight", "past");
        var mother = note.Shows(Topic.Relationship, "the year her mother went away", "past");
        var leaflet = note.Shows(Topic.ProblemArea, "grief group leaflet", "grief");
        var cue = note.Shows(Topic.RiskCue, "easier not to be here", "passiveIdeation");
        var noArea = new Absence([], leaflet, "the leaflet is for somebody else");
        var noPosition = new Absence([], null, null);
        return note
            .Fail("IPT1001", Severity.Warning, "The note doesn't yet say which problem area this session worked on.", null, noArea)
            .Fail("IPT1102", Severity.Info, "The note doesn't show much of today's relationships; most of it is about the past.", "her father's drinking when she was eight", null, null, father, mother)
            .Fail("IPT1201", Severity.Warning, "The note doesn't show which session this is.", null, noPosition)
            .Fail("IPT1602", Severity.Error, "The note mentions a risk and doesn't show an assessment, a safety plan or an action.", "easier not to be here", null, null, cue)
            .Outcome("IPT1004", ResultKind.Open, "Not evaluated, since no problem area is named.")
            .Build(SampleNote.EmptySession with
            {
                ProblemArea = SampleNote.EmptySession.ProblemArea! with { Absence = noArea },
                RelationshipFocus = new RelationshipReading(RelationshipVerdict.PastOnly, false, [father, mother], new Absence([], null, null)),
                Phase = SampleNote.EmptySession.Phase! with { Absence = noPosition },
                Risk = new RiskReading(RiskCue.Gap, RiskGapKind.Cue, [cue]),
            });
    }

    private static NoteResult BuildProcess()
    {
        var note = new SampleNote("anna/process.txt", "PROCESS NOTE - keep apart\nMy countertransference: suicidal fantasies unsettled me.\n") { Case = "anna" };
        return note
            .Fail("IPT1708", Severity.Info, "This is marked as a process note; such notes are kept apart from the record.", "PROCESS NOTE")
            .Build(SampleNote.NoSession(NoteKind.Process, new RiskReading(RiskCue.Gap, RiskGapKind.Cue, [note.Shows(Topic.RiskCue, "suicidal fantasies", "ideation")]), note.Shows(Topic.Kind, "PROCESS NOTE", "process")));
    }
}
