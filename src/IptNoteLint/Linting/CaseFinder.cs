using System.Collections.Immutable;
using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>
/// Tells which notes are one client's course. A folder is a case when its notes carry one client code, or none and session
/// numbers in sequence; one note alone is no case.
/// </summary>
public static class CaseFinder
{
    /// <summary>The cases, ordered by key, each with the indices of its notes in order.</summary>
    /// <param name="facts">The notes.</param>
    /// <param name="root">The name of the folder that paths are relative to.</param>
    internal static ImmutableArray<(string Key, ImmutableArray<int> Notes)> Find(IReadOnlyList<NoteFacts> facts, string root)
    {
        CaseTraits[] traits = [.. facts.Select(CaseTraits.Of)];
        return
        [
            .. Enumerable.Range(0, traits.Length)
                .GroupBy(i => FolderOf(traits[i].Path), StringComparer.Ordinal)
                .Select(g => (Folder: g.Key, Notes: CaseOrder.Sort([.. g], traits)))
                .Where(f => IsCase(f.Notes, traits))
                .Select(f => (Key: KeyOf(f.Folder, root), f.Notes))
                .OrderBy(c => c.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether the notes of one folder are a case.</summary>
    /// <param name="folder">All its notes, in any order.</param>
    public static bool IsCase(IReadOnlyList<CaseTraits> folder) =>
        !AreOfSeveral(folder) && IsCase(CaseOrder.Sort([.. Enumerable.Range(0, folder.Count)], folder), folder);

    /// <summary>Whether notes are of more than one client, so that no other note of their folder can make a case of them.</summary>
    public static bool AreOfSeveral(IEnumerable<CaseTraits> notes) => notes.Select(n => n.Client).OfType<ulong>().Distinct().Skip(1).Any();

    private static bool IsCase(ImmutableArray<int> notes, IReadOnlyList<CaseTraits> traits)
    {
        var codes = notes.Select(i => traits[i].Client).OfType<ulong>().ToList();
        return notes.Length >= 2 && codes.Distinct().Count() switch
        {
            0 => IsSequence([.. notes.Select(i => traits[i].Session).OfType<int>()]),
            1 => codes.Count * 2 >= notes.Length || IsSequence([.. notes.Select(i => traits[i].Session).OfType<int>()]),
            _ => false,
        };
    }

    // A folder of many clients' notes has numbers too, but they seldom follow each other; a course with a missing or a repeated
    // number still mostly counts on.
    private static bool IsSequence(ImmutableArray<int> numbers)
    {
        var steps = numbers.Zip(numbers.Skip(1), (before, after) => after - before).ToList();
        return steps.Count(s => s == 1) is var onward && onward > 0 && onward * 2 >= steps.Count;
    }

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash and > 0 ? path[..slash] : "";

    // Depends on the one folder alone: whoever lints a single folder of many gives its case the same key.
    private static string KeyOf(string folder, string root) => folder.Length == 0 ? root : folder == root ? $"{root}/{folder}" : folder;
}
