namespace IptNoteLint.Lexicons;

/// <summary>
/// Holds entries that somebody else wrote to what keeps matching linear: each asks for a word, and leaves few and narrow gaps.
/// </summary>
internal static class EntryCheck
{
    private const int LongestEntry = 500, WidestGap = 6, MostGaps = 3;

    /// <summary>What is wrong with an entry, in a full sentence; null if nothing is.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="concept">The concept that it belongs to.</param>
    /// <param name="names">The ids of all concepts that a slot can name.</param>
    public static string? Problem(LexiconEntry entry, LexiconConcept concept, IReadOnlyCollection<string> names)
    {
        if (entry.Pattern.Length is 0 or > LongestEntry)
        {
            return $"An entry has between one and {LongestEntry} characters.";
        }

        try
        {
            return concept.IsTable
                ? EntryExpander.Readings(entry).Any(r => r.Length == 0) ? "A label of a table can't be empty." : null
                : PatternReader.Read(entry, concept.IsCased).Select(p => Problem(p, entry.Pattern, names)).FirstOrDefault(p => p is not null);
        }
        catch (LexiconException e)
        {
            return e.Message[(entry.Place.Length + ": ".Length)..];
        }
        catch (OverflowException)
        {
            return TooWide(entry.Pattern);
        }
    }

    private static string? Problem(Pattern pattern, string text, IReadOnlyCollection<string> names)
    {
        var parts = pattern.Parts.ToList();
        return parts.TrueForAll(p => p.Kind == PartKind.Gap || (p.Kind == PartKind.Word && p.Text.Length == 0)) ? $"'{text}' asks for no word."
            : parts.Exists(p => p.Gap > WidestGap) ? TooWide(text)
            : pattern.Chunks.Sum(c => c.Max(r => r.Count(p => p.Kind == PartKind.Gap))) > MostGaps ? $"'{text}' has more than three gaps; split it in two entries."
            : parts.Where(p => p.Kind == PartKind.Slot && !IsNamed(p.Text, names)).Select(p => $"The slot <{p.Text}> names no concept.").FirstOrDefault();
    }

    private static string TooWide(string text) => $"'{text}' has a gap of more than {WidestGap} words.";

    private static bool IsNamed(string slot, IReadOnlyCollection<string> names) => slot is "name" or "client" || names.Any(n =>
        n.StartsWith(slot, StringComparison.Ordinal) && (n.Length == slot.Length || n[slot.Length] == '.'));
}
