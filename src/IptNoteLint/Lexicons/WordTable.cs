namespace IptNoteLint.Lexicons;

/// <summary>The hash table of a compiled lexicon's words: open addressing, at most half full.</summary>
internal static class WordTable
{
    private const int WordLength = 3;

    /// <summary>The slots for these words, each at its number plus one.</summary>
    public static int[] Slots(IReadOnlyList<string> words)
    {
        var slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(words.Count * 2, 2))];
        for (var w = 0; w < words.Count; w++)
        {
            var at = Hash(words[w]) & (slots.Length - 1);
            while (slots[at] != 0)
            {
                at = (at + 1) & (slots.Length - 1);
            }

            slots[at] = w + 1;
        }

        return slots;
    }

    /// <summary>The number of a word in its form, or <see cref="CompiledLexicon.None"/>.</summary>
    /// <param name="slots">The slots.</param>
    /// <param name="words">The words that they lead to.</param>
    /// <param name="text">The text that the words lie in.</param>
    /// <param name="word">The word.</param>
    public static int Find(ReadOnlySpan<int> slots, ReadOnlySpan<int> words, ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        for (var at = Hash(word) & (slots.Length - 1); slots[at] != 0; at = (at + 1) & (slots.Length - 1))
        {
            var found = words.Slice((slots[at] - 1) * WordLength, WordLength);
            if (found[1] == word.Length && text.Slice(found[0], word.Length).SequenceEqual(word))
            {
                return found[2];
            }
        }

        return CompiledLexicon.None;
    }

    // FNV-1a over code units; string.GetHashCode differs from run to run.
    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)((hash ^ (hash >> 15)) & int.MaxValue);
    }
}
