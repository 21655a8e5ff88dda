using IptNoteLint.Text;

namespace IptNoteLint.Lexicons;

/// <summary>What one part of an entry asks of the text.</summary>
internal enum PartKind : byte
{
    Word,
    Slot,
    Number,
    Year,
    Gap,
}

/// <summary>One part of a written-out entry.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Text">The word in lower case, or the slot's name.</param>
/// <param name="Glued">No white space before it in the text.</param>
/// <param name="Gap">The most tokens a gap skips.</param>
internal readonly record struct Part(PartKind Kind, string Text, bool Glued, int Gap = 0);

/// <summary>An entry, read.</summary>
/// <param name="Chunks">In order; of each the readings, of each reading the parts. An empty reading may be passed over.</param>
/// <param name="AtLineStart">Only at the start of a line.</param>
/// <param name="AtLineEnd">Only at the end of a line.</param>
/// <param name="Cased">The words with their capitals, where they matter.</param>
/// <param name="Place">File and line, for messages.</param>
internal sealed record Pattern(IReadOnlyList<IReadOnlyList<IReadOnlyList<Part>>> Chunks, bool AtLineStart, bool AtLineEnd, string? Cased, string Place)
{
    /// <summary>All its parts, in any order.</summary>
    public IEnumerable<Part> Parts => Chunks.SelectMany(c => c).SelectMany(r => r);
}

/// <summary>Reads entries into parts, with the same tokens as the text they are to match.</summary>
internal static class PatternReader
{
    /// <summary>The patterns of an entry: one, or one a reading where capitals matter.</summary>
    /// <exception cref="LexiconException">A slot or a bracket doesn't close.</exception>
    public static IEnumerable<Pattern> Read(LexiconEntry entry, bool cased)
    {
        if (cased)
        {
            return EntryExpander.Readings(entry).Where(r => r.Length > 0).Select(r => ReadOne(entry with { Pattern = r }, r));
        }

        return [ReadOne(entry, null)];
    }

    private static Pattern ReadOne(LexiconEntry entry, string? casedText)
    {
        var text = entry.Pattern.Trim();
        var atStart = text.StartsWith('^');
        var atEnd = text.EndsWith('$');
        text = text[(atStart ? 1 : 0)..(atEnd ? ^1 : ^0)].Trim();
        var chunks = EntryExpander.Chunks(entry, text)
            .Select(c => (IReadOnlyList<IReadOnlyList<Part>>)[.. c.Select(r => Parts(r, entry.Place))])
            .Where(c => c.Any(r => r.Count > 0));
        return new Pattern([.. chunks], atStart, atEnd, casedText, entry.Place);
    }

    private static List<Part> Parts(string text, string place)
    {
        var parts = new List<Part>();
        var glued = false;
        foreach (var piece in Pieces(text, place))
        {
            if (piece == "~")
            {
                glued = true;
                continue;
            }

            if (piece[0] == '<')
            {
                parts.Add(Slot(piece[1..^1], glued));
            }
            else if (piece.StartsWith("..", StringComparison.Ordinal))
            {
                parts.Add(new Part(PartKind.Gap, "", false, piece.Length > 2 ? int.Parse(piece.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture) : 3));
            }
            else
            {
                // A word goes before, since signs that open a line are bullets to the tokenizer.
                var line = "x " + piece;
                foreach (var token in Tokenizer.Tokenize(line).Skip(1))
                {
                    parts.Add(new Part(PartKind.Word, WordForm.Normalize(line.AsSpan(token.Span.Start, token.Span.Length)), glued));
                    glued = false;
                }
            }

            glued = false;
        }

        return parts;
    }

    private static Part Slot(string name, bool glued) => name switch
    {
        "n" => new Part(PartKind.Number, "", glued),
        "year" => new Part(PartKind.Year, "", glued),
        _ => new Part(PartKind.Slot, name, glued),
    };

    private static IEnumerable<string> Pieces(string text, string place)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var length = text[i] switch
            {
                '~' => 1,
                '<' when i + 1 < text.Length && char.IsLetter(text[i + 1]) => text.IndexOf('>', i) - i + 1,
                '.' when i + 1 < text.Length && text[i + 1] == '.' => 2 + text[(i + 2)..].TakeWhile(char.IsAsciiDigit).Count(),
                _ => 0,
            };
            if (length < 0)
            {
                throw new LexiconException($"{place}: '{text}' has a slot that doesn't close with '>'.");
            }

            if (length == 0)
            {
                continue;
            }

            if (text[start..i].Trim() is { Length: > 0 } words)
            {
                yield return words;
            }

            yield return text.Substring(i, length);
            start = i + length;
            i = start - 1;
        }

        if (text[start..].Trim() is { Length: > 0 } rest)
        {
            yield return rest;
        }
    }
}
