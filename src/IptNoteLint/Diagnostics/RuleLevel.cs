namespace IptNoteLint.Diagnostics;

/// <summary>What settings or a profile make of a rule's weight.</summary>
public sealed class RuleLevel
{
    private readonly Severity? _one;
    private readonly SeverityByStage? _row;

    private RuleLevel(Severity? one, SeverityByStage? row)
    {
        _one = one;
        _row = row;
    }

    /// <summary>The rule isn't asked.</summary>
    public static RuleLevel Off { get; } = new(null, null);

    /// <summary>What settings call <see cref="Off"/> and the severities.</summary>
    public static IReadOnlyList<string> Names { get; } = ["off", "hint", "info", "warning", "error"];

    /// <summary>Whether the rule is switched off.</summary>
    public bool IsOff => _one is null && _row is null;

    /// <summary>Reads <c>off</c>, a severity, or a row of six marks as <see cref="SeverityByStage.Parse"/> does; null for anything else.</summary>
    public static RuleLevel? Parse(string text)
    {
        if (text == "off")
        {
            return Off;
        }

        if (Names.Contains(text, StringComparer.Ordinal) && Enum.TryParse<Severity>(text, ignoreCase: true, out var one))
        {
            return new RuleLevel(one, null);
        }

        try
        {
            return new RuleLevel(null, SeverityByStage.Parse(text));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>
    /// The rule with this weight. A severity holds in every stage in which the rule reports; a lighter variant of the finding stays
    /// lighter. A row replaces that of the finding itself.
    /// </summary>
    public Descriptor Of(Descriptor rule) => _row is not null ? rule with { Severity = _row }
        : _one is not { } level ? rule
        : rule with
        {
            Severity = rule.Severity.Map(_ => level),
            Variants = rule.Variants.SetItems(rule.Variants.Select(v => KeyValuePair.Create(
                v.Key, v.Value with { Severity = v.Value.Severity.Map(own => own >= rule.Severity.Highest || own > level ? level : own) }))),
        };

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public override string ToString() => _row?.ToString() ?? _one?.ToString().ToLowerInvariant() ?? Names[0];
}
