using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>
/// Keeps what is reported of one note in bounds: of evidence that says the same, the first so many places. Verdicts and rules
/// have seen all of it before. No session note comes near; one word over a whole megabyte would else make a report of a hundred.
/// For one thread.
/// </summary>
internal sealed class EvidenceLimit
{
    /// <summary>How many places that say the same are kept in one list.</summary>
    public const int Most = 500;

    private readonly HashSet<Evidence> _leftOut = [];

    /// <summary>How many places were left out of one list or another.</summary>
    public int LeftOut => _leftOut.Count;

    /// <summary>The verdicts with the evidence that is kept.</summary>
    public Assessment Of(Assessment note) => note.AllEvidence.Skip(Most).Any()
        ? note with
        {
            ProblemArea = note.ProblemArea is { } areas ? areas with { Evidence = Of(areas.Evidence) } : null,
            RelationshipFocus = note.RelationshipFocus is { } focus ? focus with { Evidence = Of(focus.Evidence) } : null,
            Phase = note.Phase is { } phase ? phase with { Evidence = Of(phase.Evidence) } : null,
            Documented = note.Documented is { } documented ? documented with { Evidence = Of(documented.Evidence) } : null,
            Details = note.Details is { } details ? details with { Evidence = Of(details.Evidence) } : null,
            Risk = note.Risk with { Evidence = Of(note.Risk.Evidence), Details = Of(note.Risk.Details) },
            Collaboration = note.Collaboration with { Evidence = Of(note.Collaboration.Evidence) },
            Record = note.Record with { Evidence = Of(note.Record.Evidence) },
            Drift = note.Drift with { Evidence = Of(note.Drift.Evidence) },
            KindEvidence = Of(note.KindEvidence),
        }
        : note;

    /// <summary>A diagnostic with the evidence and the headings that are kept.</summary>
    public Diagnostic Of(Diagnostic result)
    {
        var kept = Of(result.Evidence);
        var absence = result.Absence is { LookedIn.Count: > Most } wide ? wide with { LookedIn = [.. wide.LookedIn.Take(Most)] } : result.Absence;
        return kept == result.Evidence && ReferenceEquals(absence, result.Absence) ? result : result with { Evidence = kept, Absence = absence };
    }

    // Identifiers are all kept: what a report masks depends on them.
    private ImmutableArray<Evidence> Of(ImmutableArray<Evidence> evidence)
    {
        if (evidence.Length <= Most)
        {
            return evidence;
        }

        var counts = new Dictionary<(Topic, string), int>();
        return [.. evidence.Where(IsKept)];

        bool IsKept(Evidence item)
        {
            var count = counts[(item.Topic, item.Value)] = counts.GetValueOrDefault((item.Topic, item.Value)) + 1;
            if (count <= Most || item.Topic == Topic.Identifier)
            {
                return true;
            }

            _leftOut.Add(item);
            return false;
        }
    }
}
