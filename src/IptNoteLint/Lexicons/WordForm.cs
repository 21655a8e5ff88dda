namespace IptNoteLint.Lexicons;

/// <summary>The form in which words are compared: lower case, straight apostrophes. Never changes the text itself.</summary>
internal static class WordForm
{
    /// <summary>The longest word that lexicons can hold, in code units; longer tokens match nothing.</summary>
    public const int MaxLength = 48;

    /// <summary>The form of a word, as a string.</summary>
    public static string Normalize(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        return Normalize(word, buffer) is var length and > 0 ? buffer[..length].ToString() : "";
    }

    /// <summary>Writes the form of a word into a buffer.</summary>
    /// <returns>Its length; 0 if the word is too long.</returns>
    public static int Normalize(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length > buffer.Length)
        {
            return 0;
        }

        for (var i = 0; i < word.Length; i++)
        {
            buffer[i] = word[i] == '\u2019' ? '\'' : char.ToLowerInvariant(word[i]);
        }

        return word.Length;
    }

    /// <summary>Whether a word, as written or in its form, ends in a possessive <c>'s</c>.</summary>
    public static bool IsPossessive(ReadOnlySpan<char> word) => word is [.., '\'' or '\u2019', 's' or 'S'];

    /// <summary>A word, as written or in its form, without a possessive <c>'s</c>.</summary>
    public static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) => IsPossessive(word) ? word[..^2] : word;

    /// <summary>The slips that a fuzzy word also accepts: one letter missing, one doubled, two neighbours swapped; never the first letter.</summary>
    public static IEnumerable<string> Slips(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
            yield return word.Insert(i, word[i].ToString());
            if (i + 1 < word.Length && word[i] != word[i + 1])
            {
                yield return string.Concat(word.AsSpan(0, i), [word[i + 1], word[i]], word.AsSpan(i + 2));
            }
        }
    }
}
