using System.Globalization;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;

namespace IptNoteLint.Reports.Caseloads;

/// <summary>A row of the CSV; what does not apply is null and an empty cell.</summary>
/// <param name="Row">Which kind of row.</param>
internal sealed record CsvRow(string Row)
{
    public string? Case { get; init; }

    public string? Path { get; init; }

    public DateOnly? Date { get; init; }

    public string? NoteKind { get; init; }

    public int? Session { get; init; }

    public string? Phase { get; init; }

    public int? Planned { get; init; }

    public ProblemArea? AgreedArea { get; init; }

    public string? Rule { get; init; }

    public string? Title { get; init; }

    public string? Outcome { get; init; }

    public Severity? Severity { get; init; }

    public bool? SetAside { get; init; }

    public int? Line { get; init; }

    public string? Scale { get; init; }

    public double? Score { get; init; }

    public string? Message { get; init; }

    public string? Trend { get; init; }

    public int? Count { get; init; }

    public int? Of { get; init; }

    /// <summary>The cells in the order of the columns.</summary>
    public IEnumerable<string?> Cells =>
    [
        Row, Case, Path, Date is { } date ? ContractWords.Day(date) : null, NoteKind, Number(Session), Phase, Number(Planned),
        AgreedArea is { } area ? ContractWords.Of(area) : null, Rule, Title, Outcome, Severity is { } severity ? ContractWords.Of(severity) : null,
        SetAside is { } aside ? aside ? "yes" : "no" : null, Number(Line), Scale, Number(Score), Message, Trend, Number(Count), Number(Of),
    ];

    private static string? Number(double? value) => value?.ToString(CultureInfo.InvariantCulture);
}
