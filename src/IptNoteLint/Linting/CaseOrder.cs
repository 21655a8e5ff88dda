using System.Collections.Immutable;
using IptNoteLint.Facts;

namespace IptNoteLint.Linting;

/// <summary>
/// Orders a folder's notes by date, then session number, then path. A note that lacks date or number takes its neighbour's:
/// the date of the last dated session before its number, the number of the note before its path.
/// </summary>
internal static class CaseOrder
{
    /// <summary>The indices in order.</summary>
    public static ImmutableArray<int> Sort(ImmutableArray<int> notes, IReadOnlyList<NoteFacts> facts)
    {
        ImmutableArray<int> byPath = [.. notes.OrderBy(i => facts[i].Note.Source.Path, StringComparer.Ordinal)];
        var numbers = Numbers(byPath, facts);
        var dates = byPath.ToDictionary(i => i, i => facts[i].Date ?? DateBefore(numbers[i], byPath, facts));
        return
        [
            .. byPath
                .OrderBy(i => dates[i])
                .ThenBy(i => numbers[i])
                .ThenBy(i => facts[i].Assessment.Phase?.Session is null)
                .ThenBy(i => facts[i].Note.Source.Path, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<int, int> Numbers(ImmutableArray<int> byPath, IReadOnlyList<NoteFacts> facts)
    {
        var numbers = new Dictionary<int, int>();
        var last = 0;
        foreach (var i in byPath)
        {
            numbers[i] = last = facts[i].Assessment.Phase?.Session ?? last;
        }

        return numbers;
    }

    private static DateOnly DateBefore(int number, ImmutableArray<int> byPath, IReadOnlyList<NoteFacts> facts) => byPath
        .Where(i => facts[i].Date is not null && facts[i].Assessment.Phase?.Session is { } other && other <= number)
        .Select(i => facts[i].Date!.Value)
        .DefaultIfEmpty(DateOnly.MinValue)
        .Max();
}
