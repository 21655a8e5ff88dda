using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Notes;

namespace IptNoteLint.Tests.Rules;

/// <summary>
/// The contract's table "from verdict to rule and severity", written once more from the contract, and from the rules' pages where
/// the contract names no severity; apart from the rules.
/// </summary>
internal static class ContractTable
{
    // Columns: I, I+, M, T, Mt, phase unknown. '-' off, 'p' pass.
    private const string Missing = "-iWWhW";
    private const string Described = "pphhph";
    private const string None = "-hWWiW";
    private const string PastOnly = "-hWWiW";
    private const string PastAsStrategy = "-hiiii";
    private const string NotLinked = "--hh-h";
    private const string NoPosition = "iiWWiW";
    private const string NoMovement = "-hWWhi";
    private const string HeaderOnly = "--ih--";
    private const string NoTask = "hhhi-h";

    /// <summary>The fails that the contract asks for, by rule; of rules that the table and the lines below it name.</summary>
    public static SortedDictionary<string, Severity> Expected(Assessment note, CaseContext context, bool pastIsStrategy)
    {
        var expected = new SortedDictionary<string, Severity>(StringComparer.Ordinal);
        if (note.NoteKind != NoteKind.Process && note.Risk.Gap)
        {
            expected.Add(note.Risk.GapKind switch { RiskGapKind.ScaleItem => "IPT1604", RiskGapKind.HarmByOthers => "IPT1606", _ => "IPT1602" }, Severity.Error);
        }

        if (note.NoteKind == NoteKind.Process)
        {
            expected.Add("IPT1708", Severity.Hint);
        }

        if (note.NoteKind == NoteKind.Session && note.Model != TreatmentModel.Other)
        {
            AddSession(note, context, pastIsStrategy, Add);
            AddPhase(note.Phase!, Add, expected.ContainsKey);
        }

        return expected;

        void Add(string id, string row)
        {
            if ("hiWE".IndexOf(row[ColumnOf(note.Phase!)], StringComparison.Ordinal) is var severity and >= 0)
            {
                expected.Add(id, (Severity)severity);
            }
        }
    }

    /// <summary>The rules that <see cref="Expected"/> speaks of.</summary>
    public static IReadOnlySet<string> Rules { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "IPT1001", "IPT1002", "IPT1101", "IPT1102", "IPT1103", "IPT1201", "IPT1202", "IPT1203", "IPT1206", "IPT1207", "IPT1301", "IPT1401", "IPT1402",
        "IPT1501", "IPT1602", "IPT1604", "IPT1606", "IPT1708",
    };

    private static void AddSession(Assessment note, CaseContext context, bool pastIsStrategy, Action<string, string> add)
    {
        var column = ColumnOf(note.Phase!);
        if (note.ProblemArea!.Verdict != ProblemAreaVerdict.Named)
        {
            add("IPT1001", note.ProblemArea.Verdict == ProblemAreaVerdict.Missing ? Missing : Described);
        }
        else if (note.ProblemArea.InHeaderOnly)
        {
            add("IPT1002", HeaderOnly);
        }

        var focus = note.RelationshipFocus!;
        if (focus.Verdict == RelationshipVerdict.None)
        {
            add("IPT1101", None);
        }
        else if (focus.Verdict == RelationshipVerdict.PastOnly)
        {
            add("IPT1102", pastIsStrategy && context.PreviousRelationshipFocus != RelationshipVerdict.PastOnly ? PastAsStrategy : PastOnly);
        }
        else if (focus is { Verdict: RelationshipVerdict.Mixed, PastIsLinked: false })
        {
            add("IPT1103", NotLinked);
        }

        if (note.Phase!.Tracking is Tracking.Absent or Tracking.ProgressOnly)
        {
            add("IPT1201", context.Session is null ? NoPosition : "iiiiii");
        }

        if (note.Phase.Tracking is Tracking.Absent or Tracking.PositionOnly)
        {
            add("IPT1203", NoMovement);
        }

        AddParts(note.Documented!, add, noPeople: column != 0 && focus.Verdict < RelationshipVerdict.Mixed);
    }

    // No task of the phase is the narrower question beside no movement, and beside an ending whose tasks are thin.
    private static void AddPhase(PhaseReading phase, Action<string, string> add, Func<string, bool> fails)
    {
        if (OutsideWindow(phase) is >= 2 and var sessions)
        {
            add("IPT1202", sessions == 2 ? "iiiiii" : "WWWWWW");
        }

        if (phase.IsFinal && Tasks(phase, "termination").Intersect(Ending, StringComparer.Ordinal).Count() < 3)
        {
            add("IPT1206", "WWWWWW");
        }

        if (phase.Value != Phase.Unknown && Tasks(phase, ContractPhase(phase.Value)).Count == 0 && !fails("IPT1203") && !fails("IPT1206"))
        {
            add("IPT1207", NoTask);
        }
    }

    private static readonly string[] Ending = ["gains", "endingFeelings", "warningSigns", "relapsePlan", "maintenancePlan"];

    private static string ContractPhase(Phase phase) => phase.ToString().ToLowerInvariant();

    private static List<string> Tasks(PhaseReading phase, string name) =>
    [
        .. phase.Evidence.Where(e => e.Topic == Topic.PhaseTask && e.Value.StartsWith(name + ".", StringComparison.Ordinal))
            .Select(e => e.Value[(name.Length + 1)..]).Distinct(StringComparer.Ordinal),
    ];

    // How far the session's number lies from the numbers that the phase has, where the note states the phase or its tasks show it.
    private static int OutsideWindow(PhaseReading phase)
    {
        var shown = phase.StatedPhase != Phase.Unknown ? phase.StatedPhase : phase.Source == PhaseSource.Tasks ? phase.Value : Phase.Unknown;
        if (phase.Session is not { } session || phase.Planned is not { } planned || session > planned)
        {
            return 0;
        }

        var (lastInitial, firstEnding) = Windows(planned);
        return shown switch
        {
            Phase.Initial => session - lastInitial,
            Phase.Middle => Math.Max(lastInitial + 1 - session, session - Math.Max(lastInitial + 1, firstEnding - 1)),
            Phase.Termination => firstEnding - session,
            _ => 0,
        };
    }

    // The adult profile's last initial and first ending session.
    private static (int LastInitial, int FirstEnding) Windows(int planned) => planned switch
    {
        3 => (1, 3),
        6 => (1, 6),
        8 => (2, 7),
        12 => (3, 10),
        16 => (3, 14),
        20 => (4, 18),
        _ => (Fifth(planned), Math.Max(Fifth(planned), planned - Fifth(planned) + 1)),
    };

    private static int Fifth(int planned) => Math.Clamp((int)Math.Round(planned * 0.2, MidpointRounding.AwayFromZero), 1, 4);

    // One gap gives one finding: where no present relationship is shown, nothing can be tied to one.
    private static void AddParts(DocumentedReading parts, Action<string, string> add, bool noPeople)
    {
        if (!parts.Intervention)
        {
            add("IPT1301", "hhWhhW");
        }

        if (!parts.SymptomReview)
        {
            add("IPT1401", "WWWWWW");
        }

        if (!parts.MoodEventLink && !noPeople)
        {
            add("IPT1402", "iiWWiW");
        }

        if (!parts.BetweenSessionPlan)
        {
            add("IPT1501", "WWWWWW");
        }
    }

    private static int ColumnOf(PhaseReading phase) => phase.Value switch
    {
        Phase.Initial => phase.Session >= FocusDue(phase.Planned) ? 1 : 0,
        Phase.Middle => 2,
        Phase.Termination => 3,
        Phase.Maintenance => 4,
        _ => 5,
    };

    // The adult profile's deadlines; a length that no manual names is divided by the rule of thumb.
    private static int FocusDue(int? planned) => planned switch
    {
        3 => 1,
        6 or 8 => 2,
        12 => 3,
        16 or null => 4,
        20 => 5,
        { } other => Fifth(other) + (other > 16 ? 1 : 0),
    };
}
