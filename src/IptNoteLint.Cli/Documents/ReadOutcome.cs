using IptNoteLint.Text;

namespace IptNoteLint.Cli.Documents;

/// <summary>What became of reading one file: its text, or why not and what to do.</summary>
/// <param name="Text">The decoded text; null if it could not be read.</param>
/// <param name="Code">A stable code such as <c>ENCODING</c>; null if it was read.</param>
/// <param name="Problem">One sentence that says what is wrong and what to do; null if it was read.</param>
/// <param name="Sha256">Hash of the bytes as far as they could be read; null otherwise.</param>
/// <param name="Stamp">The version that was read; null if none was.</param>
public sealed record ReadOutcome(SourceText? Text, string? Code, string? Problem, string? Sha256, FileStamp? Stamp = null)
{
    /// <summary>A file that was not read.</summary>
    public static ReadOutcome Failed(string code, string problem, string? sha256 = null) => new(null, code, problem, sha256);
}
