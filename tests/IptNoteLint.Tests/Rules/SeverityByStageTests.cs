using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;
using IptNoteLint.Notes;
using IptNoteLint.Rules.Focus;
using IptNoteLint.Tests.Linting;

namespace IptNoteLint.Tests.Rules;

/// <summary>Every verdict in every stage, on verdicts made by hand: the rules' severities are the contract's.</summary>
public sealed class SeverityByStageTests
{
    private static readonly RulePack Pack = HandMade.PackOf(
        [.. typeof(ProblemAreaNotNamed).Assembly.GetTypes().Where(t => t is { IsPublic: true, IsAbstract: false } && t.IsSubclassOf(typeof(NoteRule)))]);

    private static readonly (Phase Phase, int? Session, int? Planned)[] Stages =
    [
        (Phase.Initial, 1, 12), (Phase.Initial, 3, 12), (Phase.Middle, 6, 12), (Phase.Termination, 11, 12), (Phase.Maintenance, null, null), (Phase.Unknown, null, null),
    ];

    private static readonly Dictionary<string, Func<Assessment, Assessment>> Verdicts = new(StringComparer.Ordinal)
    {
        ["full"] = n => n,
        ["area missing"] = n => WithArea(n, AreaStatus.Absent),
        ["area described"] = n => WithArea(n, AreaStatus.Described),
        ["no relationship"] = n => n with { RelationshipFocus = new RelationshipReading(RelationshipVerdict.None, false, [], null) },
        ["past only"] = n => WithPast(n, RelationshipVerdict.PastOnly, linked: false),
        ["past only, as a strategy"] = n => AsOldRole(WithPast(n, RelationshipVerdict.PastOnly, linked: false)),
        ["mixed, not linked"] = n => WithPast(n, RelationshipVerdict.Mixed, linked: false),
        ["mixed, linked"] = n => WithPast(n, RelationshipVerdict.Mixed, linked: true),
        ["position only"] = n => WithTracking(n, Tracking.PositionOnly, Topic.Position),
        ["progress only"] = n => WithTracking(n, Tracking.ProgressOnly, Topic.Movement),
        ["untracked"] = n => WithTracking(n, Tracking.Absent, null),
        ["nothing documented"] = n => n with { Documented = new DocumentedReading(false, false, false, false, []) },
        ["nothing documented, nobody there"] = n => n with
        {
            Documented = new DocumentedReading(false, false, false, false, []),
            RelationshipFocus = new RelationshipReading(RelationshipVerdict.None, false, [], null),
        },
        ["risk cue"] = n => WithGap(n, RiskGapKind.Cue),
        ["positive item"] = n => WithGap(n, RiskGapKind.ScaleItem),
        ["harm by others"] = n => WithGap(n, RiskGapKind.HarmByOthers),
        ["another treatment"] = n => WithGap(n, RiskGapKind.Cue) with { Model = TreatmentModel.Other },
        ["no show"] = n => WithGap(HandMade.NotASession(NoteKind.NoShow), RiskGapKind.ScaleItem),
        ["process note"] = n => HandMade.NotASession(NoteKind.Process),
    };

    public static TheoryData<string, int, bool> Cases
    {
        get
        {
            var cases = new TheoryData<string, int, bool>();
            foreach (var verdict in Verdicts.Keys)
            {
                for (var stage = 0; stage < Stages.Length; stage++)
                {
                    cases.Add(verdict, stage, false);
                    cases.Add(verdict, stage, true);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Verdict_GivesTheSeverityOfTheTable(string verdict, int stage, bool inCase)
    {
        var (phase, session, planned) = Stages[stage];
        var note = Verdicts[verdict](HandMade.FullNote with
        {
            Phase = HandMade.FullNote.Phase! with { Value = phase, StatedPhase = phase, Session = session, Planned = planned, Source = phase == Phase.Unknown ? PhaseSource.None : PhaseSource.Stated },
        });

        // A case whose numbers leave the phase as open as the note does.
        var context = inCase
            ? CaseContext.Empty with { Case = "k", Session = 4, PreviousRelationshipFocus = RelationshipVerdict.PastOnly }
            : CaseContext.Empty;
        var expected = ContractTable.Expected(note, context, pastIsStrategy: verdict.EndsWith("strategy", StringComparison.Ordinal));
        var found = HandMade.Lint(Pack, note, context)
            .Where(r => r.Kind == ResultKind.Fail && ContractTable.Rules.Contains(r.RuleId))
            .ToDictionary(r => r.RuleId, r => r.Severity!.Value);
        Assert.Equal(expected, new SortedDictionary<string, Severity>(found, StringComparer.Ordinal));
    }

    [Fact]
    public void ProcessNote_GetsOneNotice_AndNothingElse()
    {
        var results = HandMade.Lint(Pack, HandMade.NotASession(NoteKind.Process));
        var notice = Assert.Single(results, r => r.Kind != ResultKind.NotApplicable);
        Assert.Equal(("IPT1708", Severity.Hint, 0), (notice.RuleId, notice.Severity, notice.Evidence.Length));
        Assert.Null(notice.Span);
        Assert.Null(notice.Absence);
    }

    private static Assessment WithArea(Assessment note, AreaStatus status) => note with
    {
        ProblemArea = new ProblemAreaReading(
            [AreaStatus.Absent, status, AreaStatus.Absent, AreaStatus.Absent], false,
            status == AreaStatus.Absent ? [] : [HandMade.At(Topic.ProblemArea, 0, "roleDispute")], new Absence([], null, null)),
    };

    private static Assessment WithPast(Assessment note, RelationshipVerdict verdict, bool linked)
    {
        ImmutableArray<Evidence> evidence =
        [
            HandMade.At(Topic.Relationship, 1, "past"),
            .. verdict == RelationshipVerdict.Mixed ? [HandMade.At(Topic.Relationship, 2, "current")] : ImmutableArray<Evidence>.Empty,
            .. linked ? [HandMade.At(Topic.Linkage, 3, "link")] : ImmutableArray<Evidence>.Empty,
        ];
        return note with { RelationshipFocus = new RelationshipReading(verdict, linked, evidence, null) };
    }

    private static Assessment AsOldRole(Assessment note) => note with
    {
        ProblemArea = new ProblemAreaReading(
            [AreaStatus.Absent, AreaStatus.Absent, AreaStatus.Named, AreaStatus.Absent], false, [HandMade.At(Topic.ProblemArea, 0, "roleTransition")], null),
        Documented = note.Documented! with { Evidence = [.. note.Documented.Evidence, HandMade.At(Topic.Intervention, 9, "oldRole")] },
    };

    private static Assessment WithTracking(Assessment note, Tracking tracking, Topic? shown) => note with
    {
        Phase = note.Phase! with { Tracking = tracking, Evidence = [.. note.Phase.Evidence.Where(e => e.Topic == shown)], Absence = new Absence([], null, null) },
    };

    private static Assessment WithGap(Assessment note, RiskGapKind kind) => note with
    {
        Risk = new RiskReading(RiskCue.Gap, kind, [HandMade.At(Topic.RiskCue, 10, kind.ToString())]),
    };
}
