using System.Collections.Immutable;

namespace IptNoteLint.Linting;

/// <summary>
/// Orders a folder's notes by date, then session number, then path. A note that lacks date or number takes its neighbour's:
/// the date of the last dated session before its number, the number of the note before its path.
/// </summary>
internal static class CaseOrder
{
    /// <summary>The indices in order.</summary>
    public static ImmutableArray<int> Sort(ImmutableArray<int> notes, IReadOnlyList<CaseTraits> traits)
    {
        ImmutableArray<int> byPath = [.. notes.OrderBy(i => traits[i].Path, StringComparer.Ordinal)];
        var numbers = Numbers(byPath, traits);
        var before = DatesBefore(byPath, traits);
        var dates = byPath.ToDictionary(i => i, i => traits[i].Date ?? before(numbers[i]));
        return
        [
            .. byPath
                .OrderBy(i => dates[i])
                .ThenBy(i => numbers[i])
                .ThenBy(i => traits[i].Session is null)
                .ThenBy(i => traits[i].Path, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<int, int> Numbers(ImmutableArray<int> byPath, IReadOnlyList<CaseTraits> traits)
    {
        var numbers = new Dictionary<int, int>();
        var last = 0;
        foreach (var i in byPath)
        {
            numbers[i] = last = traits[i].Session ?? last;
        }

        return numbers;
    }

    // The latest date of a dated session up to a number. A folder may hold very many notes without a date.
    private static Func<int, DateOnly> DatesBefore(ImmutableArray<int> byPath, IReadOnlyList<CaseTraits> traits)
    {
        var latest = new SortedDictionary<int, DateOnly>();
        foreach (var trait in byPath.Select(i => traits[i]).Where(t => t is { Date: not null, Session: not null }))
        {
            var session = trait.Session!.Value;
            latest[session] = latest.TryGetValue(session, out var known) && known > trait.Date!.Value ? known : trait.Date!.Value;
        }

        int[] sessions = [.. latest.Keys];
        DateOnly[] dates = [.. latest.Values];
        for (var i = 1; i < dates.Length; i++)
        {
            dates[i] = dates[i] > dates[i - 1] ? dates[i] : dates[i - 1];
        }

        return number =>
        {
            var at = Array.BinarySearch(sessions, number);
            at = at >= 0 ? at : ~at - 1;
            return at < 0 ? DateOnly.MinValue : dates[at];
        };
    }
}
