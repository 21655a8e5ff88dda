using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;
using IptNoteLint.Notes;
using OxyPlot;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>Consecutive sessions of one phase, as a chart shows them.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="First">The first session.</param>
/// <param name="Last">The last session.</param>
internal sealed record PhaseStretch(Phase Phase, int First, int Last)
{
    /// <summary>Shorter stretches have no room for the phase's name.</summary>
    private const int RoomForName = 3;

    /// <summary>How it is drawn.</summary>
    public OxyColor Ink => Phase switch
    {
        Phase.Initial => ChartInk.Initial,
        Phase.Middle => ChartInk.Middle,
        Phase.Termination => ChartInk.Termination,
        Phase.Maintenance => ChartInk.Maintenance,
        _ => ChartInk.Unknown,
    };

    /// <summary>The phase's name where there is room for it, else its first letter.</summary>
    public string Label => Phase == Phase.Unknown ? "?" : Last - First + 1 >= RoomForName ? PlainWords.PhaseOf(Phase) : PlainWords.PhaseOf(Phase)[..1];

    /// <summary>The phases of a contracted course; none where no length is known.</summary>
    public static IEnumerable<PhaseStretch> Agreed(ContractedPhases? contract)
    {
        if (contract is null)
        {
            return [];
        }

        PhaseStretch[] phases =
        [
            new(Phase.Initial, 1, contract.LastInitial),
            new(Phase.Middle, contract.LastInitial + 1, contract.FirstTermination - 1),
            new(Phase.Termination, Math.Max(contract.FirstTermination, contract.LastInitial + 1), contract.Planned),
        ];
        return phases.Where(p => p.First <= p.Last);
    }

    /// <summary>The phases that the notes of a course show.</summary>
    public static IReadOnlyList<PhaseStretch> Noted(IEnumerable<NoteDigest> sessions)
    {
        var stretches = new List<PhaseStretch>();
        foreach (var session in sessions)
        {
            var number = session.Number!.Value;
            if (stretches.Count > 0 && stretches[^1] is var before && before.Phase == session.Phase && number - before.Last is 0 or 1)
            {
                stretches[^1] = before with { Last = number };
            }
            else
            {
                stretches.Add(new PhaseStretch(session.Phase, number, number));
            }
        }

        return stretches;
    }
}
