namespace IptNoteLint.Cli.Documents;

/// <summary>A file that is not read.</summary>
/// <param name="code">A stable code such as <c>TOO_LARGE</c>.</param>
/// <param name="problem">One sentence that says what is wrong and what to do.</param>
internal sealed class UnreadableFileException(string code, string problem) : IOException(problem)
{
    /// <summary>A stable code such as <c>TOO_LARGE</c>.</summary>
    public string Code { get; } = code;
}
