namespace IptNoteLint.Settings;

/// <summary>A setting that cannot be used; the message names its place and what would be right.</summary>
/// <param name="place">File and line, or the option of the command line.</param>
/// <param name="problem">Full sentences: what is wrong, and what would be right.</param>
public sealed class SettingsException(string place, string problem) : Exception($"{place}: {problem}")
{
    /// <summary>A place in a file.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="line">The line, from 1.</param>
    public static string At(string file, int line) => FormattableString.Invariant($"{file}:{line}");
}
