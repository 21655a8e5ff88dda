namespace IptNoteLint.Cli.Store;

/// <summary>How many findings that nobody silenced there are, by severity.</summary>
internal readonly record struct FindingCounts(int Errors, int Warnings, int Infos, int Hints)
{
    /// <summary>All of them.</summary>
    public int Total => Errors + Warnings + Infos + Hints;

    public static FindingCounts operator +(FindingCounts a, FindingCounts b) =>
        new(a.Errors + b.Errors, a.Warnings + b.Warnings, a.Infos + b.Infos, a.Hints + b.Hints);

    public static FindingCounts operator -(FindingCounts a, FindingCounts b) =>
        new(a.Errors - b.Errors, a.Warnings - b.Warnings, a.Infos - b.Infos, a.Hints - b.Hints);
}
