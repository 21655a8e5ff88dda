using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Notes;

namespace IptNoteLint.Tests.Rules;

/// <summary>The contract's table "from verdict to rule and severity", written once more from the contract and apart from the rules.</summary>
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

    /// <summary>The fails that the contract asks for, by rule; of rules that the table and the lines below it name.</summary>
    public static SortedDictionary<string, Severity> Expected(Assessment note, CaseContext context, bool pastIsStrategy)
    {
        var expected = new SortedDictionary<string, Severity>(StringComparer.Ordinal);
        if (note.NoteKind != NoteKind.Process && note.Risk.Gap)
        {
            expected.Add(note.Risk.GapKind switch { RiskGapKind.ScaleItem => "IPT1604", RiskGapKind.HarmByOthers => "IPT1606", _ => "IPT1602" }, Severity.Error);
        }

        if (note.NoteKind == NoteKind.Session && note.Model != TreatmentModel.Other)
        {
            AddSession(note, context, pastIsStrategy, (id, row) =>
            {
                if ("hiWE".IndexOf(row[ColumnOf(note.Phase!)], StringComparison.Ordinal) is var severity and >= 0)
                {
                    expected.Add(id, (Severity)severity);
                }
            });
        }

        return expected;
    }

    /// <summary>The rules that <see cref="Expected"/> speaks of.</summary>
    public static IReadOnlySet<string> Rules { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "IPT1001", "IPT1101", "IPT1102", "IPT1103", "IPT1201", "IPT1203", "IPT1301", "IPT1401", "IPT1402", "IPT1501", "IPT1602", "IPT1604", "IPT1606",
    };

    private static void AddSession(Assessment note, CaseContext context, bool pastIsStrategy, Action<string, string> add)
    {
        var column = ColumnOf(note.Phase!);
        if (note.ProblemArea!.Verdict != ProblemAreaVerdict.Named)
        {
            add("IPT1001", note.ProblemArea.Verdict == ProblemAreaVerdict.Missing ? Missing : Described);
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
        { } other => Math.Clamp((int)Math.Round(other * 0.2, MidpointRounding.AwayFromZero), 1, 4) + (other > 16 ? 1 : 0),
    };
}
