using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace IptNoteLint.Settings;

/// <summary>A value of a YAML file, asked for what it has to be.</summary>
/// <param name="places">Names places in the file.</param>
/// <param name="key">The key that it belongs to.</param>
/// <param name="node">What is written.</param>
/// <param name="start">Where its key stands, or itself in a list.</param>
internal sealed class YamlValue(YamlPlaces places, string key, YamlNode node, Mark start)
{
    /// <summary>The file and line of its key, or its own in a list.</summary>
    public string Place => places.LineOf(start);

    /// <summary>Where it stands, as complaints give it.</summary>
    public string Spot => places.At(start);

    /// <summary>Whether it is a map.</summary>
    public bool IsMap => node is YamlMappingNode;

    /// <summary>Whether it is a list of several values, or of one.</summary>
    public bool IsList => node is YamlSequenceNode;

    /// <summary>It as text; not empty.</summary>
    public string Text => node is YamlScalarNode { Value: { } text } && text.Trim().Length > 0 ? text.Trim() : throw Wrong($"'{key}' should have a value of one line.");

    /// <summary>It as prose on one line, however it is broken.</summary>
    public string Prose => string.Join(' ', Printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>It as text that can be printed: no control characters but line ends and tabs.</summary>
    public string Printed => Text.All(c => !char.IsControl(c) || c is '\r' or '\n' or '\t') ? Text : throw Wrong($"'{key}' holds control characters; take them out.");

    /// <summary>It as a map.</summary>
    public YamlMap Map => node is YamlMappingNode map ? new YamlMap(places, map, start)
        : node is YamlScalarNode { Value: null or "" } ? new YamlMap(places, new YamlMappingNode(), start) : throw Wrong($"'{key}' should have keys of its own below it.");

    /// <summary>It as a list; a single value is a list of one.</summary>
    public IReadOnlyList<YamlValue> List => node switch
    {
        YamlSequenceNode list => [.. list.Children.Select(c => new YamlValue(places, key, c, c.Start))],
        YamlScalarNode { Value: null or "" } => [],
        _ => [this],
    };

    /// <summary>It as a list of texts.</summary>
    public ImmutableArray<string> Texts => [.. List.Select(v => v.Text)];

    /// <summary>It as a whole number within limits.</summary>
    public int Number(int least, int most) =>
        int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Wrong(FormattableString.Invariant($"'{key}' should be a whole number from {least} to {most}, not '{Text}'."));

    /// <summary>It as a date.</summary>
    public DateOnly Date => DateOnly.TryParseExact(Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? date
        : throw Wrong($"'{key}' should be a date such as 2026-06-30, not '{Text}'.");

    /// <summary>It as one of some words.</summary>
    public string OneOf(params IReadOnlyCollection<string> words) => words.Contains(Text, StringComparer.Ordinal)
        ? Text
        : throw Wrong($"'{key}' can't be '{Text}'. Did you mean '{NearestName.To(Text, words)}'? It can be: {string.Join(", ", words)}.");

    /// <summary>A complaint about it.</summary>
    public SettingsException Wrong(string problem) => new(Spot, problem);
}
