using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace IptNoteLint.Settings;

/// <summary>Keys with values of a YAML file. Every complaint names file and line.</summary>
/// <param name="places">Names places in the file.</param>
/// <param name="node">The map.</param>
/// <param name="start">Where it begins.</param>
internal sealed class YamlMap(YamlPlaces places, YamlMappingNode node, Mark start)
{
    /// <summary>Keys with their values, in the order written.</summary>
    public IEnumerable<(string Key, YamlValue Value)> Entries =>
        node.Children.Select(c => ((c.Key as YamlScalarNode)?.Value ?? "", new YamlValue(places, (c.Key as YamlScalarNode)?.Value ?? "", c.Value, c.Key.Start)));

    /// <summary>The value of a key, or null.</summary>
    public YamlValue? this[string key] => Entries.Where(e => e.Key == key).Select(e => e.Value).FirstOrDefault();

    /// <summary>The value of a key that has to be there.</summary>
    /// <exception cref="SettingsException">It isn't.</exception>
    public YamlValue Needed(string key) => this[key] ?? throw new SettingsException(places.At(start), $"'{key}' is missing here.");

    /// <summary>Complains of the first key that is none of these.</summary>
    /// <exception cref="SettingsException">There is one.</exception>
    public void Only(params IReadOnlyCollection<string> keys)
    {
        foreach (var (key, value) in Entries.Where(e => !keys.Contains(e.Key, StringComparer.Ordinal)))
        {
            throw value.Wrong($"There is no key '{key}' here. Did you mean '{NearestName.To(key, keys)}'?");
        }
    }
}
