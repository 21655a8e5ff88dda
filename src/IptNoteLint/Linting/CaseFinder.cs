using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
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
        return [.. Folders(traits, root).Where(f => WhyLoose(f.Notes, traits) is null).Select(f => (f.Key, f.Notes))];
    }

    /// <summary>The folders of several notes that are no case, ordered by key.</summary>
    /// <param name="facts">The notes.</param>
    /// <param name="root">The name of the folder that paths are relative to.</param>
    internal static ImmutableArray<LooseFolder> Loose(IReadOnlyList<NoteFacts> facts, string root)
    {
        CaseTraits[] traits = [.. facts.Select(CaseTraits.Of)];
        return
        [
            .. Folders(traits, root).SelectMany<(string Key, ImmutableArray<int> Notes), LooseFolder>(f =>
                WhyLoose(f.Notes, traits) is { } why ? [new LooseFolder(f.Key, f.Notes.Length, why)] : []),
        ];
    }

    /// <summary>Whether the notes of one folder are a case.</summary>
    /// <param name="folder">All its notes, in any order.</param>
    public static bool IsCase(IReadOnlyList<CaseTraits> folder) => folder.Count >= 2
        && !AreOfSeveral(folder) && WhyLoose(CaseOrder.Sort([.. Enumerable.Range(0, folder.Count)], folder), folder) is null;

    /// <summary>Whether notes are of more than one client, so that no other note of their folder can make a case of them.</summary>
    public static bool AreOfSeveral(IEnumerable<CaseTraits> notes) => notes.Select(n => n.Client).OfType<ulong>().Distinct().Skip(1).Any();

    private static IEnumerable<(string Key, ImmutableArray<int> Notes)> Folders(CaseTraits[] traits, string root) => Enumerable.Range(0, traits.Length)
        .GroupBy(i => FolderOf(traits[i].Path), StringComparer.Ordinal)
        .Where(g => g.Skip(1).Any())
        .Select(g => (Key: KeyOf(g.Key, root), Notes: CaseOrder.Sort([.. g], traits)))
        .OrderBy(f => f.Key, StringComparer.Ordinal);

    private static LooseReason? WhyLoose(ImmutableArray<int> notes, IReadOnlyList<CaseTraits> traits)
    {
        var codes = notes.Count(i => traits[i].Client is not null);
        var numbers = notes.Select(i => traits[i].Session).OfType<int>().ToList();
        return AreOfSeveral(notes.Select(i => traits[i])) ? LooseReason.SeveralClients
            : (codes > 0 && codes * 2 >= notes.Length) || IsSequence(numbers) ? null
            : numbers.Count < 2 ? LooseReason.NoNumbers : LooseReason.NoSequence;
    }

    // A folder of many clients' notes has numbers too, but they seldom follow each other; a course with a missing or a repeated
    // number still mostly counts on.
    private static bool IsSequence(List<int> numbers)
    {
        var steps = numbers.Zip(numbers.Skip(1), (before, after) => after - before).ToList();
        return steps.Count(s => s == 1) is var onward && onward > 0 && onward * 2 >= steps.Count;
    }

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash and > 0 ? path[..slash] : "";

    // Depends on the one folder alone: whoever lints a single folder of many gives its case the same key.
    private static string KeyOf(string folder, string root) => folder.Length == 0 ? root : folder == root ? $"{root}/{folder}" : folder;
}
