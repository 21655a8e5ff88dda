using System.Collections.Immutable;

namespace IptNoteLint.Text;

/// <summary>A decoded document: its characters, where its lines begin, and the hash of the bytes it came from. Immutable.</summary>
public sealed class SourceText
{
    private readonly ImmutableArray<int> _lineStarts;

    /// <summary>Wraps decoded text.</summary>
    /// <param name="path">The name reports use, with forward slashes, relative to what the user named.</param>
    /// <param name="text">The decoded text, without a byte-order mark, not normalised.</param>
    /// <param name="sha256">Lower-case hexadecimal SHA-256 of the file's bytes.</param>
    public SourceText(string path, string text, string sha256)
    {
        Path = path;
        Text = text;
        Sha256 = sha256;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>The name reports use.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Lower-case hexadecimal SHA-256 of the file's bytes.</summary>
    public string Sha256 { get; }

    /// <summary>How many lines there are, at least 1.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The line and column of an offset.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public LinePosition PositionOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        var line = _lineStarts.BinarySearch(offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new LinePosition(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The characters of line <paramref name="line"/> (from 1), without its line end.</summary>
    public TextSpan LineSpan(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        while (end > start && (Text[end - 1] is '\r' or '\n'))
        {
            end--;
        }

        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>The characters at a span, not copied.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>The characters at a span, as a string.</summary>
    public string Quote(TextSpan span) => Text.Substring(span.Start, span.Length);

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToImmutable();
    }
}
