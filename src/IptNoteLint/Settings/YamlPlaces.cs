using YamlDotNet.Core;

namespace IptNoteLint.Settings;

/// <summary>Names places in a YAML file.</summary>
/// <param name="File">The file's name.</param>
/// <param name="HasColumns">Whether a complaint names the column beside the line.</param>
internal sealed record YamlPlaces(string File, bool HasColumns)
{
    /// <summary>A place as complaints give it.</summary>
    public string At(Mark mark) => HasColumns
        ? FormattableString.Invariant($"{LineOf(mark)}:{Math.Max(1, mark.Column)}")
        : LineOf(mark);

    /// <summary>The line of a place.</summary>
    public string LineOf(Mark mark) => SettingsException.At(File, Math.Max(1, (int)mark.Line));
}
