
namespace IptNoteLint.Notes;

/// <summary>
/// The words that the structure of notes needs, as lexicons give them; labels are lower case, words joined by one space. Nobody changes the
/// tables: frozen ones would take longer to make than a note takes to read.
/// </summary>
/// <param name="Sections">Heading labels.</param>
/// <param name="Fields">Labels of header fields.</param>
/// <param name="Abbreviations">Words after which a full stop ends no sentence.</param>
/// <param name="DictatedBreaks">Words that a dictation says for a break (one to three words).</param>
/// <param name="ClauseOpenings">How a main clause begins in speech (two or three words).</param>
public sealed record NoteVocabulary(
    Dictionary<string, SectionKind> Sections,
    Dictionary<string, FieldKind> Fields,
    HashSet<string> Abbreviations,
    HashSet<string> DictatedBreaks,
    HashSet<string> ClauseOpenings)
{
    /// <summary>The most words a label may have.</summary>
    public const int MaxLabelWords = 8;

    /// <summary>What is longer is cut, in UTF-16 code units.</summary>
    private const int MaxLabelLength = 96;

    /// <summary>The most words the opening of a clause may have.</summary>
    public const int MaxClauseWords = 3;

    /// <summary>A label as the tables hold it: its letters and digits in lower case, words joined by one space.</summary>
    public static string Normalize(ReadOnlySpan<char> label)
    {
        Span<char> buffer = stackalloc char[Math.Min(label.Length, MaxLabelLength)];
        return buffer[..Normalize(label, buffer)].ToString();
    }

    /// <summary>The same, written into a buffer.</summary>
    /// <returns>Its length; what the buffer has no room for is left out.</returns>
    public static int Normalize(ReadOnlySpan<char> label, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in label)
        {
            if (length == buffer.Length)
            {
                break;
            }

            if (char.IsLetterOrDigit(c))
            {
                buffer[length++] = char.ToLowerInvariant(c);
            }
            else if (length > 0 && buffer[length - 1] != ' ' && c != '\'' && c != '\u2019')
            {
                buffer[length++] = ' ';
            }
        }

        return buffer[..length].TrimEnd(' ').Length;
    }
}
