using OxyPlot;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>
/// The inks of charts. A colour here only stands for a class: the style sheet says how it looks, by day, by night and on paper, and
/// the page's policy allows no colour beside it.
/// </summary>
internal static class ChartInk
{
    public static readonly OxyColor Text = Ink(1);
    public static readonly OxyColor Quiet = Ink(2);
    public static readonly OxyColor Score = Ink(3);
    public static readonly OxyColor Missing = Ink(4);
    public static readonly OxyColor Initial = Ink(5);
    public static readonly OxyColor Middle = Ink(6);
    public static readonly OxyColor Termination = Ink(7);
    public static readonly OxyColor Maintenance = Ink(8);
    public static readonly OxyColor Unknown = Ink(9);

    private static readonly string[] Names = ["", "text", "quiet", "score", "missing", "initial", "middle", "termination", "maintenance", "unknown"];
    private const byte FirstBand = 20;

    /// <summary>The ink of a severity band, from the lowest, 0, up.</summary>
    public static OxyColor Band(int index) => Ink((byte)(FirstBand + index));

    /// <summary>The class of an ink; null where nothing is drawn.</summary>
    public static string? ClassOf(OxyColor ink) => ink.A == 0 ? null
        : ink.B >= FirstBand ? FormattableString.Invariant($"band{ink.B - FirstBand}") : Names[ink.B];

    private static OxyColor Ink(byte number) => OxyColor.FromRgb(0, 0, number);
}
