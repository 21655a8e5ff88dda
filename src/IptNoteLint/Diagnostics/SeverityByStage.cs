using System.Collections.Immutable;

namespace IptNoteLint.Diagnostics;

/// <summary>What a failed rule weighs in each stage of treatment: a severity, off, or a pass.</summary>
public sealed class SeverityByStage
{
    private readonly ImmutableArray<char> _marks;

    private SeverityByStage(ImmutableArray<char> marks) => _marks = marks;

    /// <summary>The same severity in every stage.</summary>
    public static SeverityByStage Always(Severity severity) =>
        new([.. Enumerable.Repeat("hiWE"[(int)severity], 6)]);

    /// <summary>
    /// Reads a row of the contract's table, a mark for each <see cref="Stage"/> in order, separated by spaces:
    /// <c>h i W E</c> are severities, <c>-</c> is off (not applicable), <c>p</c> passes.
    /// </summary>
    /// <exception cref="FormatException">Not six of these marks.</exception>
    public static SeverityByStage Parse(string row)
    {
        var marks = row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (marks.Length != 6 || marks.Any(m => m.Length != 1 || !"-phiWE".Contains(m[0], StringComparison.Ordinal)))
        {
            throw new FormatException($"'{row}' is no row of six severity marks (- p h i W E).");
        }

        return new SeverityByStage([.. marks.Select(m => m[0])]);
    }

    /// <summary>Whether a rule says nothing in this stage.</summary>
    public bool IsOff(Stage stage) => _marks[(int)stage] == '-';

    /// <summary>Whether what would be a fail elsewhere is enough in this stage.</summary>
    public bool Passes(Stage stage) => _marks[(int)stage] == 'p';

    /// <summary>The severity in this stage, or null where the rule is off or passes.</summary>
    public Severity? this[Stage stage] => "hiWE".IndexOf(_marks[(int)stage], StringComparison.Ordinal) is var i and >= 0
        ? (Severity)i
        : null;

    /// <summary>What a fail is in this stage, in a word: a severity, <c>pass</c> or <c>off</c>.</summary>
    public string WordOf(Stage stage) => this[stage]?.ToString().ToLowerInvariant() ?? (Passes(stage) ? "pass" : "off");

    /// <summary>The same row with other severities; where it is off or passes, it stays so.</summary>
    public SeverityByStage Map(Func<Severity, Severity> level) =>
        new([.. Enum.GetValues<Stage>().Select(s => this[s] is { } own ? "hiWE"[(int)level(own)] : _marks[(int)s])]);

    /// <summary>The highest severity of any stage.</summary>
    public Severity Highest => Enum.GetValues<Stage>().Max(s => this[s]) ?? Severity.Hint;

    /// <summary>The row as <see cref="Parse"/> reads it.</summary>
    public override string ToString() => string.Join(' ', _marks);
}
