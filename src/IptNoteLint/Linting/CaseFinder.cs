using System.Collections.Immutable;
using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>
/// Tells which notes are one client's course. A folder is a case when its notes carry one client code, or none and session
/// numbers in sequence; one note alone is no case.
/// </summary>
internal static class CaseFinder
{
    /// <summary>The cases, ordered by key, each with the indices of its notes in order.</summary>
    /// <param name="facts">The notes.</param>
    /// <param name="root">The name of the folder that paths are relative to.</param>
    public static ImmutableArray<(string Key, ImmutableArray<int> Notes)> Find(IReadOnlyList<NoteFacts> facts, string root)
    {
        return
        [
            .. Enumerable.Range(0, facts.Count)
                .GroupBy(i => FolderOf(facts[i].Note.Source.Path), StringComparer.Ordinal)
                .Select(g => (Folder: g.Key, Notes: CaseOrder.Sort([.. g], facts)))
                .Where(f => IsCase(f.Notes, facts))
                .Select(f => (Key: KeyOf(f.Folder, root), f.Notes))
                .OrderBy(c => c.Key, StringComparer.Ordinal),
        ];
    }

    private static bool IsCase(ImmutableArray<int> notes, IReadOnlyList<NoteFacts> facts)
    {
        var codes = notes.Select(i => Normalize(facts[i].ClientCode)).OfType<string>().ToList();
        return notes.Length >= 2 && codes.Distinct(StringComparer.Ordinal).Count() switch
        {
            0 => IsSequence([.. notes.Select(i => facts[i].Assessment.Phase?.Session).OfType<int>()]),
            1 => codes.Count * 2 >= notes.Length || IsSequence([.. notes.Select(i => facts[i].Assessment.Phase?.Session).OfType<int>()]),
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

    private static string? Normalize(string? code) =>
        code?.Trim() is { Length: > 0 } trimmed ? trimmed.ToUpperInvariant() : null;

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash and > 0 ? path[..slash] : "";

    // Depends on the one folder alone: whoever lints a single folder of many gives its case the same key.
    private static string KeyOf(string folder, string root) => folder.Length == 0 ? root : folder == root ? $"{root}/{folder}" : folder;
}
