using IptNoteLint.Accuracy;
using IptNoteLint.Facts;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Accuracy;

/// <summary>
/// A theory on public sentences with a marked target, which are no part of this repository: the file that <c>IPT_CONTEXT</c> names, or
/// <c>shared/context/dev.jsonl</c> in a folder above. Without it the theory is skipped and says so.
/// </summary>
internal sealed class ContextTheoryAttribute : TheoryAttribute
{
    private static readonly string? File = Find();

    private static readonly Lazy<IReadOnlyList<Field>> LazyFields = new(() => ContextRows.Read(
        File!, RulePackUnderTest.Pack.Lexicon, NoteVocabularyReader.Read(RulePackUnderTest.Pack.Lexicon)));

    public ContextTheoryAttribute()
    {
        if (File is null)
        {
            Skip = "Set IPT_CONTEXT to a file of sentences with a marked target; they are no part of this repository.";
        }
    }

    /// <summary>The fields over that file, measured once.</summary>
    public static IReadOnlyList<Field> Fields => LazyFields.Value;

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("IPT_CONTEXT") is { Length: > 0 } named)
        {
            return named;
        }

        for (var folder = Directory.GetParent(Repository.Root); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "shared", "context", "dev.jsonl") is var file && System.IO.File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }
}
