namespace IptNoteLint.Settings;

/// <summary>Finds what somebody may have meant.</summary>
public static class NearestName
{
    /// <summary>The name that takes the fewest changes to get to; one that continues what was typed comes first. Letters' case doesn't matter.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="names">The valid names, at least one.</param>
    public static string To(string typed, IEnumerable<string> names) => names
        .OrderBy(n => typed.Length == 0 || !n.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
        .ThenBy(n => Distance(typed.ToUpperInvariant(), n.ToUpperInvariant()))
        .ThenBy(n => n, StringComparer.Ordinal)
        .First();

    /// <summary>How many characters to add, drop or exchange.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var exchanged = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(exchanged, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
