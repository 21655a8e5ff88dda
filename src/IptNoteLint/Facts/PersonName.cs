namespace IptNoteLint.Facts;

/// <summary>Tells a person's name from other words by its shape: a name may stand on a page that quotes nothing else of a note.</summary>
internal static class PersonName
{
    /// <summary>Given names, surnames, initials, titles and degrees together.</summary>
    private const int MostWords = 5;

    /// <summary>The longest word that a full stop shortens: "M.", "Dr.", "Prof.", "Ph.D.".</summary>
    private const int LongestShortened = 4;

    private static readonly string[] Particles = ["al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "la", "le", "van", "von", "y"];

    /// <summary>
    /// The name at the start of a label's value, with degrees behind a comma; null where what stands there reads otherwise. What follows
    /// a bracket, a semicolon, a bar or a wide gap is left out: "R. Maro, LCSW (supervised)" is "R. Maro, LCSW".
    /// </summary>
    public static string? At(ReadOnlySpan<char> value)
    {
        var cut = value.IndexOfAny("(;|\t\r\n");
        var gap = value.IndexOf("  ");
        var end = Math.Min(cut < 0 ? value.Length : cut, gap < 0 ? value.Length : gap);
        var parts = value[..end].ToString().Split(',', StringSplitOptions.TrimEntries);
        var named = parts.TakeWhile(HasShape).ToList();
        var name = string.Join(", ", named);
        return named.Count > 0 && name.Split(' ').Length <= MostWords ? name : null;
    }

    private static bool HasShape(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && Array.TrueForAll(words, IsWord) && Array.Exists(words, w => !Particles.Contains(w, StringComparer.Ordinal));
    }

    private static bool IsWord(string word) => Particles.Contains(word, StringComparer.Ordinal)
        || (char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' or '\u2019' or '/')
            && Array.TrueForAll(word.Split('.')[..^1], w => w.Length <= LongestShortened));
}
