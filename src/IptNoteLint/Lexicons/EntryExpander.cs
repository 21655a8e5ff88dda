namespace IptNoteLint.Lexicons;

/// <summary>
/// Writes out the alternatives of an entry. Alternatives inside a word (<c>argu(e|ing)</c>) are written out as text; between
/// words the entry is cut into chunks, so that the compiler can share what follows and nothing multiplies. Brackets may nest.
/// </summary>
internal static class EntryExpander
{
    private const int MaxReadings = 3000;

    /// <summary>The chunks of an entry, each with its readings; an empty reading means that the chunk may be missing.</summary>
    /// <exception cref="LexiconException">Brackets don't pair, or one chunk has too many readings.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Chunks(LexiconEntry entry, string pattern)
    {
        var chunks = new List<IReadOnlyList<string>>();
        var current = new List<string> { "" };
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] == ' ')
            {
                Close();
                continue;
            }

            if (pattern[at] != '(')
            {
                Append(current, pattern[at]);
                continue;
            }

            at++;
            var choices = Choices(entry, pattern, ref at);
            if (choices.All(c => c.Length == 0 || c[0] == ' '))
            {
                Close();
            }

            current = Join(entry, current, choices);
            if (choices.All(c => c.Length == 0 || c[^1] == ' '))
            {
                Close();
            }
        }

        Close();
        return chunks;

        void Close()
        {
            if (current.Count > 1 || current[0].Length > 0)
            {
                chunks.Add([.. current.Select(c => c.Trim()).Distinct(StringComparer.Ordinal)]);
            }

            current = [""];
        }
    }

    /// <summary>Every reading of an entry as a whole.</summary>
    public static IReadOnlyList<string> Readings(LexiconEntry entry)
    {
        var readings = new List<string> { "" };
        foreach (var chunk in Chunks(entry, entry.Pattern))
        {
            readings = Join(entry, readings, [.. chunk.Select(c => c.Length == 0 ? "" : " " + c)]);
        }

        return [.. readings.Select(r => r.Trim())];
    }

    // Alternatives up to the closing bracket, on which it stops.
    private static List<string> Choices(LexiconEntry entry, string pattern, ref int at)
    {
        var all = new List<string>();
        var current = new List<string> { "" };
        for (; at < pattern.Length; at++)
        {
            switch (pattern[at])
            {
                case ')':
                    all.AddRange(current);
                    return all;
                case '|':
                    all.AddRange(current);
                    current = [""];
                    break;
                case '(':
                    at++;
                    current = Join(entry, current, Choices(entry, pattern, ref at));
                    break;
                default:
                    Append(current, pattern[at]);
                    break;
            }
        }

        throw new LexiconException($"{entry.Place}: '{entry.Pattern}' has a bracket that doesn't close.");
    }

    private static void Append(List<string> readings, char c)
    {
        for (var r = 0; r < readings.Count; r++)
        {
            readings[r] += c;
        }
    }

    private static List<string> Join(LexiconEntry entry, List<string> heads, IReadOnlyList<string> tails) =>
        heads.Count * tails.Count <= MaxReadings
            ? [.. heads.SelectMany(h => tails.Select(t => h + t))]
            : throw new LexiconException($"{entry.Place}: '{entry.Pattern}' has a part with more than {MaxReadings} readings; split it in two entries.");
}
