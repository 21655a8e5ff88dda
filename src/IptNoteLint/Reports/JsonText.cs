using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IptNoteLint.Reports;

/// <summary>JSON as every machine report writes it: two spaces, LF, readable letters, nothing that a page or a terminal would act on.</summary>
public static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly SearchValues<char> Harmless = SearchValues.Create([.. Enumerable.Range(0, 128).Select(c => (char)c).Where(c => c != '<')]);

    /// <summary>What stands between two items of a list.</summary>
    public const string BetweenItems = ",\n";

    /// <summary>Runs <paramref name="body"/> on a fresh writer and returns what it wrote, with a line end.</summary>
    public static string Write(Action<Utf8JsonWriter> body)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            body(json);
        }

        return EscapeUnsafe(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length)) + "\n";
    }

    /// <summary>The items of a list that stands so many lists and objects deep; without a line end, and with <see cref="BetweenItems"/> between them.</summary>
    /// <param name="depth">How many lists and objects, the list too, stand around the items.</param>
    /// <param name="body">Writes the items.</param>
    public static string WriteItems(int depth, Action<Utf8JsonWriter> body)
    {
        var text = Write(json =>
        {
            for (var i = 0; i < depth; i++)
            {
                json.WriteStartArray();
            }

            body(json);
            for (var i = 0; i < depth; i++)
            {
                json.WriteEndArray();
            }
        });

        // Each bracket stands on a line of its own, indented by two more than the one around it.
        var frame = depth * (depth + 1);
        return text.Length <= 2 * frame ? "" : text[frame..^(frame + 1)];
    }

    /// <summary>A document whose empty list of this name is where items go.</summary>
    /// <param name="text">The document; what stands behind the list is left of it.</param>
    /// <param name="name">The list's name, the first of its kind.</param>
    /// <param name="part">The part whose fragments are the items.</param>
    public static Piece[] Split(ref string text, string name, string part)
    {
        var opening = $"\"{name}\": [";
        var at = text.IndexOf(opening + "]", StringComparison.Ordinal);
        var indent = "\n" + new string(' ', at - 1 - text.LastIndexOf('\n', at));
        var before = text[..(at + opening.Length)];
        text = text[(at + opening.Length)..];
        return [new Piece(before), new Piece(BetweenItems, part) { Before = "\n", After = indent }];
    }

    /// <summary>A string, or null where it is null.</summary>
    public static void WriteStringOrNull(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>A number, or null where it is null.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteNumber(name, value.Value);
        }
    }

    // The relaxed encoder leaves these as they are. They can only stand inside a string, and never behind an open
    // backslash, so the finished text may be rewritten: "<" ends a script element, bidi marks reorder a terminal.
    private static string EscapeUnsafe(string json)
    {
        StringBuilder? text = null;
        var written = 0;
        for (var at = 0; ; at++)
        {
            var next = json.AsSpan(at).IndexOfAnyExcept(Harmless);
            if (next < 0)
            {
                return text is null ? json : text.Append(json, written, json.Length - written).ToString();
            }

            at += next;
            if (json[at] == '<' || VisibleText.IsHidden(json[at]))
            {
                text = (text ?? new StringBuilder(json.Length + 64)).Append(json, written, at - written)
                    .Append("\\u").Append(((int)json[at]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
                written = at + 1;
            }
        }
    }
}
