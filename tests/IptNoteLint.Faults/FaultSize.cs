namespace IptNoteLint.Faults;

/// <summary>How often each fault is brought about.</summary>
internal sealed record FaultSize
{
    public required int Kills { get; init; }

    public required int CallKills { get; init; }

    public required int FailingCalls { get; init; }

    public required int FullDisks { get; init; }

    public required int ChangesWhileRead { get; init; }

    public required int Edits { get; init; }

    public required int SlowWriters { get; init; }

    public required int Bursts { get; init; }

    public required int BurstNotes { get; init; }

    public required int NewFolders { get; init; }

    public required int Terminations { get; init; }

    public required int Takeovers { get; init; }

    public required int DamagedLedgers { get; init; }

    public required int LostWatches { get; init; }

    /// <summary>For every change of the program.</summary>
    public static FaultSize Ci { get; } = new()
    {
        Kills = 60, CallKills = 80, FailingCalls = 60, FullDisks = 10, ChangesWhileRead = 500, Edits = 5_000, SlowWriters = 60, Bursts = 3, BurstNotes = 5_000,
        NewFolders = 500, Terminations = 20, Takeovers = 20, DamagedLedgers = 40, LostWatches = 4,
    };

    /// <summary>Before a release.</summary>
    public static FaultSize Release { get; } = new()
    {
        Kills = 2_000, CallKills = 2_000, FailingCalls = 1_600, FullDisks = 100, ChangesWhileRead = 5_000, Edits = 20_000, SlowWriters = 1_000, Bursts = 10, BurstNotes = 50_000,
        NewFolders = 2_000, Terminations = 100, Takeovers = 100, DamagedLedgers = 260, LostWatches = 30,
    };

    /// <summary>To try the suite itself.</summary>
    public static FaultSize Tiny { get; } = new()
    {
        Kills = 4, CallKills = 8, FailingCalls = 8, FullDisks = 2, ChangesWhileRead = 40, Edits = 200, SlowWriters = 6, Bursts = 1, BurstNotes = 200,
        NewFolders = 20, Terminations = 2, Takeovers = 2, DamagedLedgers = 8, LostWatches = 2,
    };

    /// <summary>Enough to see a fault that is built in.</summary>
    public static FaultSize Control { get; } = Tiny with { CallKills = 24, SlowWriters = 32 };
}
