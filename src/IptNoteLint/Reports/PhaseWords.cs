using Humanizer;
using IptNoteLint.Facts;
using IptNoteLint.Notes;

namespace IptNoteLint.Reports;

/// <summary>Where in treatment a note stands and what moved, in plain words.</summary>
internal static class PhaseWords
{
    /// <summary>Session and phase as a phrase, such as "session 5 of 16, middle phase"; empty where neither is known.</summary>
    public static string PositionOf(PhaseReading reading)
    {
        var session = reading switch
        {
            { Session: { } n, Planned: { } m } => FormattableString.Invariant($"session {n} of {m}"),
            { Session: { } n } => FormattableString.Invariant($"session {n}"),
            _ => null,
        };
        var phase = reading switch
        {
            { Value: Phase.Unknown } => null,
            { Source: PhaseSource.Tasks } => $"{ContractWords.Of(reading.Value)} phase, by its tasks",
            _ => $"{ContractWords.Of(reading.Value)} phase",
        };
        return string.Join(", ", new[] { session, phase, reading.IsFinal ? "the last session" : null }.Where(p => p is not null));
    }

    /// <summary>A sentence where position, phase or movement is recorded.</summary>
    public static IEnumerable<Verdict> Of(PhaseReading? reading)
    {
        if (reading is null)
        {
            return [];
        }

        var position = PositionOf(reading);
        var tracking = reading.Tracking switch
        {
            Tracking.Tracked => "where treatment stands and what moved are both written down",
            Tracking.PositionOnly => "where treatment stands is written down",
            Tracking.ProgressOnly => "what moved is written down",
            _ => null,
        };
        var words = string.Join(": ", new[] { position, tracking }.Where(p => !string.IsNullOrEmpty(p)));
        return words.Length == 0 ? [] : [new Verdict("phase", "Phase and progress", words.Transform(To.SentenceCase) + ".", reading.Evidence)];
    }
}
