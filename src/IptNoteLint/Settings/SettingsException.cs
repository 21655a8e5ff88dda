namespace IptNoteLint.Settings;

/// <summary>A settings file that cannot be used; the message names file and line and what to do.</summary>
/// <param name="file">The file's name.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="problem">Full sentences: what is wrong, and what would be right.</param>
public sealed class SettingsException(string file, int line, string problem) : Exception(FormattableString.Invariant($"{file}:{line}: {problem}"))
{
    /// <summary>The line, from 1.</summary>
    public int Line => line;

    /// <summary>What is wrong, without file and line.</summary>
    public string Problem => problem;
}
