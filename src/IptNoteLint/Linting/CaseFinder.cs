using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
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
            .. Folders(facts, root).Where(f => WhyLoose(f.Notes, facts) is null).Select(f => (f.Key, f.Notes)),
        ];
    }

    /// <summary>The folders of several notes that are no case, ordered by key.</summary>
    /// <param name="facts">The notes.</param>
    /// <param name="root">The name of the folder that paths are relative to.</param>
    public static ImmutableArray<LooseFolder> Loose(IReadOnlyList<NoteFacts> facts, string root) =>
    [
        .. Folders(facts, root).SelectMany<(string Key, ImmutableArray<int> Notes), LooseFolder>(f =>
            WhyLoose(f.Notes, facts) is { } why ? [new LooseFolder(f.Key, f.Notes.Length, why)] : []),
    ];

    private static IEnumerable<(string Key, ImmutableArray<int> Notes)> Folders(IReadOnlyList<NoteFacts> facts, string root) => Enumerable.Range(0, facts.Count)
        .GroupBy(i => FolderOf(facts[i].Note.Source.Path), StringComparer.Ordinal)
        .Where(g => g.Skip(1).Any())
        .Select(g => (Key: KeyOf(g.Key, root), Notes: CaseOrder.Sort([.. g], facts)))
        .OrderBy(f => f.Key, StringComparer.Ordinal);

    private static LooseReason? WhyLoose(ImmutableArray<int> notes, IReadOnlyList<NoteFacts> facts)
    {
        var codes = notes.Select(i => Normalize(facts[i].ClientCode)).OfType<string>().ToList();
        var numbers = notes.Select(i => facts[i].Assessment.Phase?.Session).OfType<int>().ToList();
        return codes.Distinct(StringComparer.Ordinal).Skip(1).Any() ? LooseReason.SeveralClients
            : (codes.Count > 0 && codes.Count * 2 >= notes.Length) || IsSequence(numbers) ? null
            : numbers.Count < 2 ? LooseReason.NoNumbers : LooseReason.NoSequence;
    }

    // A folder of many clients' notes has numbers too, but they seldom follow each other; a course with a missing or a repeated
    // number still mostly counts on.
    private static bool IsSequence(List<int> numbers)
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
