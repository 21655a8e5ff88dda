using System.Buffers;
using System.Globalization;
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

    // What the relaxed encoder leaves as it is and a report must not hold: all such but this one are no ASCII.
    private static readonly SearchValues<byte> Harmless = SearchValues.Create([.. Enumerable.Range(0, 128).Select(c => (byte)c).Where(c => c != '<')]);

    [ThreadStatic]
    private static Draft? _idle;

    /// <summary>What stands between two items of a list.</summary>
    public const string BetweenItems = ",\n";

    /// <summary>Runs <paramref name="body"/> on a fresh writer and returns what it wrote, with a line end.</summary>
    public static string Write(Action<Utf8JsonWriter> body) => Use(body, text => Encoding.UTF8.GetString(EscapeUnsafe(text)) + "\n");

    /// <summary>The items of a list that stands so many lists and objects deep, in UTF-8; without a line end, and with <see cref="BetweenItems"/> between them.</summary>
    /// <param name="depth">How many lists and objects, the list too, stand around the items.</param>
    /// <param name="body">Writes the items.</param>
    public static byte[] WriteItems(int depth, Action<Utf8JsonWriter> body)
    {
        // Each bracket stands on a line of its own, indented by two more than the one around it.
        var frame = depth * (depth + 1);
        return Use(Nested, text => text.Length < 2 * frame ? [] : EscapeUnsafe(text[frame..^frame]).ToArray());

        void Nested(Utf8JsonWriter json)
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
        }
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

    private static T Use<T>(Action<Utf8JsonWriter> body, Reading<T> read)
    {
        // A body may write another document meanwhile: it finds no draft idle and takes one of its own.
        var draft = _idle ?? new Draft();
        _idle = null;
        body(draft.Json);
        draft.Json.Flush();
        var result = read(draft.Text.WrittenSpan);
        _idle = draft.Clear() ? draft : null;
        return result;
    }

    // The relaxed encoder leaves these as they are. They can only stand inside a string, and never behind an open
    // backslash, so the finished text may be rewritten: "<" ends a script element, bidi marks reorder a terminal.
    private static ReadOnlySpan<byte> EscapeUnsafe(ReadOnlySpan<byte> json)
    {
        ArrayBufferWriter<byte>? text = null;
        var written = 0;
        for (var at = 0; ;)
        {
            var next = json[at..].IndexOfAnyExcept(Harmless);
            if (next < 0)
            {
                text?.Write(json[written..]);
                return text is null ? json : text.WrittenSpan;
            }

            at += next;
            _ = Rune.DecodeFromUtf8(json[at..], out var rune, out var length);
            if (rune.Value == '<' || (rune.IsBmp && VisibleText.IsHidden((char)rune.Value)))
            {
                text ??= new ArrayBufferWriter<byte>(json.Length + 64);
                text.Write(json[written..at]);
                text.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}")));
                written = at + length;
            }

            at += length;
        }
    }

    private delegate T Reading<out T>(ReadOnlySpan<byte> text);

    // A writer with its buffer, which the next document of the thread uses again.
    private sealed class Draft
    {
        // What a note of many pages needed is not kept.
        private const int LargestKept = 1 << 20;

        public Draft() => Json = new Utf8JsonWriter(Text, Options);

        public ArrayBufferWriter<byte> Text { get; } = new(1 << 15);

        public Utf8JsonWriter Json { get; }

        public bool Clear()
        {
            Text.ResetWrittenCount();
            Json.Reset();
            return Text.Capacity <= LargestKept;
        }
    }
}
