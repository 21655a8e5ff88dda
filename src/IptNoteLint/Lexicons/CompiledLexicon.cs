using System.Runtime.InteropServices;

namespace IptNoteLint.Lexicons;

/// <summary>The parts of a compiled lexicon, in the order in which they lie; all but the last are numbers of 32 bits.</summary>
internal enum LexiconPart
{
    /// <summary>The level of each concept.</summary>
    Levels,

    /// <summary>The place of each level's root among the nodes.</summary>
    Roots,

    /// <summary>For each level, for each word, the node that it leads to from the root.</summary>
    RootWords,

    /// <summary>For each level, for each concept and one more: where what it leads to from the root begins in the next part.</summary>
    RootSlots,

    /// <summary>The nodes that a concept leads to from a root.</summary>
    RootSlotNodes,

    /// <summary>The nodes; a node's number is its place here. See <see cref="NodeWriter"/>.</summary>
    Nodes,

    /// <summary>Where entries end: concept and flags, and place and length of the text whose capitals matter.</summary>
    Ends,

    /// <summary>The concepts that a slot means, a bit each.</summary>
    Slots,

    /// <summary>The hash table of words: numbers of the next part, plus one.</summary>
    WordSlots,

    /// <summary>The words: place and length of the text, and the word's number.</summary>
    Words,

    /// <summary>The value of each word that is a number; <see cref="CompiledLexicon.None"/> for others.</summary>
    Numbers,

    /// <summary>The concepts' ids in ordinal order: place and length of the text.</summary>
    Ids,

    /// <summary>The data lines: how many words, then place and length of each.</summary>
    Data,

    /// <summary>The labels of concepts that are tables: the concept, how many, then place and length of each.</summary>
    Labels,

    /// <summary>Text, in UTF-16.</summary>
    Text,
}

/// <summary>
/// Compiled lexicons as one block of memory, so that a build can embed it and a start only has to point at it: little-endian,
/// without pointers, and the same bytes for the same texts on every machine. Immutable and safe to share.
/// </summary>
internal sealed class CompiledLexicon
{
    /// <summary>What stands for "there is none".</summary>
    public const int None = -1;

    /// <summary>How many parts a block has.</summary>
    public const int PartCount = (int)LexiconPart.Text + 1;

    // Goes up with every change of the form: a block of another form is refused.
    private const int Form = 1;

    private readonly ReadOnlyMemory<byte> _block;

    /// <summary>Takes a block.</summary>
    /// <exception cref="LexiconException">It is none of this form.</exception>
    public CompiledLexicon(ReadOnlyMemory<byte> block)
    {
        _block = block;
        var head = MemoryMarshal.Cast<byte, int>(block.Span);
        if (head.Length <= PartCount || head[0] != Form || (long)head[PartCount] * sizeof(int) > block.Length)
        {
            throw new LexiconException("The compiled lexicons are of another form; build the program anew.");
        }
    }

    /// <summary>The whole block.</summary>
    public ReadOnlySpan<byte> Bytes => _block.Span;

    /// <summary>A part that is numbers.</summary>
    public ReadOnlySpan<int> this[LexiconPart part]
    {
        get
        {
            var numbers = MemoryMarshal.Cast<byte, int>(_block.Span);
            return numbers[numbers[1 + (int)part]..numbers[2 + (int)part]];
        }
    }

    /// <summary>All text.</summary>
    public ReadOnlySpan<char> Text => MemoryMarshal.Cast<byte, char>(_block.Span[(MemoryMarshal.Cast<byte, int>(_block.Span)[PartCount] * sizeof(int))..]);

    /// <summary>A text that a part names by place and length.</summary>
    public string TextAt(int place, int length) => Text.Slice(place, length).ToString();

    /// <summary>Joins parts to a block.</summary>
    /// <param name="parts">All parts of numbers, in order.</param>
    /// <param name="text">The text.</param>
    public static CompiledLexicon Of(IReadOnlyList<IReadOnlyCollection<int>> parts, ReadOnlySpan<char> text)
    {
        var place = PartCount + 1;
        var numbers = new List<int> { Form };
        foreach (var part in parts)
        {
            numbers.Add(place);
            place += part.Count;
        }

        numbers.Add(place);
        foreach (var part in parts)
        {
            numbers.AddRange(part);
        }

        return new CompiledLexicon((byte[])[.. MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(numbers)), .. MemoryMarshal.AsBytes(text)]);
    }
}
