namespace IptNoteLint.Lexicons;

/// <summary>Writes out the alternatives of an entry: <c>argu(e|ing)</c> is <c>argue</c> and <c>arguing</c>.</summary>
internal static class EntryExpander
{
    private const int MaxExpansions = 3000;

    /// <summary>Every reading of an entry, with <c>…</c> for nothing left open.</summary>
    /// <exception cref="LexiconException">Brackets nest or don't close, or there are too many readings.</exception>
    public static IReadOnlyList<string> Expand(LexiconEntry entry)
    {
        var readings = new List<string> { "" };
        var pattern = entry.Pattern;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '(')
            {
                for (var r = 0; r < readings.Count; r++)
                {
                    readings[r] += pattern[i];
                }

                continue;
            }

            var close = pattern.IndexOf(')', i);
            if (close < 0 || pattern.IndexOf('(', i + 1, close - i - 1) >= 0)
            {
                throw new LexiconException($"{entry.Place}: '{pattern}' has alternatives that nest or don't close; write them out.");
            }

            var choices = pattern[(i + 1)..close].Split('|');
            readings = [.. readings.SelectMany(r => choices.Select(c => r + c))];
            if (readings.Count > MaxExpansions)
            {
                throw new LexiconException($"{entry.Place}: '{pattern}' has more than {MaxExpansions} readings; split it in two entries.");
            }

            i = close;
        }

        return readings;
    }
}
