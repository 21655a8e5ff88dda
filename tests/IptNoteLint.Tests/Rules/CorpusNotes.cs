using System.Security.Cryptography;
using System.Text;
using IptNoteLint.Diagnostics;
using IptNoteLint.Text;

namespace IptNoteLint.Tests.Rules;

/// <summary>The annotated notes of <c>tests/Corpus</c>.</summary>
internal static class CorpusNotes
{
    private static readonly Lazy<IReadOnlyList<NoteResult>> Results = new(() => [.. Single!.Select(RulePackUnderTest.Linter.Lint)]);

    /// <summary>Every single note, in order of its name.</summary>
    public static IReadOnlyList<SourceText> Single { get; } = ReadFolder(Repository.PathOf("tests", "Corpus", "notes"), "");

    /// <summary>What the rules say of each of them on its own, in the same order.</summary>
    public static IReadOnlyList<NoteResult> Linted => Results.Value;

    /// <summary>The notes of one case; paths are <c>name/file</c>.</summary>
    public static IReadOnlyList<SourceText> Case(string name) =>
        ReadFolder(Repository.PathOf("tests", "Corpus", "cases", name), name + "/");

    private static List<SourceText> ReadFolder(string folder, string prefix) =>
    [
        .. Directory.GetFiles(folder)
            .Where(f => Path.GetExtension(f) is ".txt" or ".md")
            .Order(StringComparer.Ordinal)
            .Select(f => Read(f, prefix + Path.GetFileName(f))),
    ];

    private static SourceText Read(string file, string path)
    {
        var bytes = File.ReadAllBytes(file);
        return new SourceText(path, Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
