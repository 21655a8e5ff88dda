using System.Collections.Immutable;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Settings;

namespace IptNoteLint.Linting;

/// <summary>
/// Tells which notes are one client's course. A folder is a case when its notes carry one client code, or none and session
/// numbers in sequence; where settings say how to group, the notes they put together are one, unless these carry several client
/// codes. One note alone is no case.
/// </summary>
public static class CaseFinder
{
    /// <summary>The cases, ordered by key, each with the indices of its notes in order.</summary>
    /// <param name="facts">The notes.</param>
    /// <param name="root">The name of the folder that paths are relative to.</param>
    /// <param name="groupingOf">How the notes of a folder are grouped, by a note's index; as <see cref="CaseGrouping.Default"/> unless given.</param>
    internal static ImmutableArray<(string Key, ImmutableArray<int> Notes)> Find(
        IReadOnlyList<NoteFacts> facts, string root, Func<int, CaseGrouping>? groupingOf = null)
    {
        CaseTraits[] traits = [.. facts.Select(CaseTraits.Of)];
        return [.. Groups(facts, traits, root, groupingOf).Where(g => WhyLoose(g, traits) is null).Select(g => (g.Key, g.Notes))];
    }

    /// <summary>The folders of several notes, or groups in them, that are no case, ordered by key.</summary>
    /// <param name="facts">The notes.</param>
    /// <param name="root">The name of the folder that paths are relative to.</param>
    /// <param name="groupingOf">How the notes of a folder are grouped, by a note's index; as <see cref="CaseGrouping.Default"/> unless given.</param>
    internal static ImmutableArray<LooseFolder> Loose(IReadOnlyList<NoteFacts> facts, string root, Func<int, CaseGrouping>? groupingOf = null)
    {
        CaseTraits[] traits = [.. facts.Select(CaseTraits.Of)];
        return
        [
            .. Groups(facts, traits, root, groupingOf).SelectMany<Group, LooseFolder>(g =>
                WhyLoose(g, traits) is { } why ? [new LooseFolder(g.Key, g.Notes.Length, why)] : []),
        ];
    }

    /// <summary>Whether the notes of one folder are a case, where nobody says how to group them.</summary>
    /// <param name="folder">All its notes, in any order.</param>
    public static bool IsCase(IReadOnlyList<CaseTraits> folder) => folder.Count >= 2 && !AreOfSeveral(folder)
        && WhyLoose(new Group("", CaseOrder.Sort([.. Enumerable.Range(0, folder.Count)], folder), "", IsWholeFolder: true), folder) is null;

    /// <summary>Whether notes are of more than one client, so that no other note of their folder can make a case of them.</summary>
    public static bool AreOfSeveral(IEnumerable<CaseTraits> notes) => notes.Select(n => n.Client).OfType<ulong>().Distinct().Skip(1).Any();

    // Of one note alone nothing is said, unless it should have had a name.
    private static IEnumerable<Group> Groups(
        IReadOnlyList<NoteFacts> facts, CaseTraits[] traits, string root, Func<int, CaseGrouping>? groupingOf) => Enumerable.Range(0, traits.Length)
        .Select(i => (Note: i, traits[i].Path, Grouping: groupingOf?.Invoke(i) ?? CaseGrouping.Default))
        .GroupBy(n => (Folder: FolderOf(n.Path), Name: n.Grouping.NameOf(Normalize(facts[n.Note].ClientCode), n.Path), n.Grouping.IsOfFolder))
        .Where(g => g.Key.Name is null || g.Skip(1).Any())
        .Select(g => new Group(
            KeyOf(g.Key.Folder, root) + (g.Key.Name is { Length: > 0 } name ? $":{name}" : ""), CaseOrder.Sort([.. g.Select(n => n.Note)], traits),
            g.Key.Name, g.Key.IsOfFolder))
        .OrderBy(g => g.Key, StringComparer.Ordinal);

    private static LooseReason? WhyLoose(Group group, IReadOnlyList<CaseTraits> traits)
    {
        if (group.Name is null)
        {
            return LooseReason.Unnamed;
        }

        var codes = group.Notes.Count(i => traits[i].Client is not null);
        var numbers = group.Notes.Select(i => traits[i].Session).OfType<int>().ToList();
        return AreOfSeveral(group.Notes.Select(i => traits[i])) ? LooseReason.SeveralClients
            : !group.IsWholeFolder || (codes > 0 && codes * 2 >= group.Notes.Length) || IsSequence(numbers) ? null
            : numbers.Count < 2 ? LooseReason.NoNumbers : LooseReason.NoSequence;
    }

    // A folder of many clients' notes has numbers too, but they seldom follow each other; a course with a missing or a repeated
    // number still mostly counts on.
    private static bool IsSequence(List<int> numbers)
    {
        var steps = numbers.Zip(numbers.Skip(1), (before, after) => after - before).ToList();
        return steps.Count(s => s == 1) is var onward && onward > 0 && onward * 2 >= steps.Count;
    }

    private static string? Normalize(string? code) => code?.Trim() is { Length: > 0 } trimmed ? trimmed.ToUpperInvariant() : null;

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash and > 0 ? path[..slash] : "";

    // Depends on the one folder alone: whoever lints a single folder of many gives its case the same key.
    private static string KeyOf(string folder, string root) => folder.Length == 0 ? root : folder == root ? $"{root}/{folder}" : folder;

    // Name: what tells its course within the folder; null where nothing does.
    private sealed record Group(string Key, ImmutableArray<int> Notes, string? Name, bool IsWholeFolder);
}
