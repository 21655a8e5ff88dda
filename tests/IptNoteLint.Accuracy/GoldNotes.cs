using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using IptNoteLint.Facts;
using IptNoteLint.Text;

namespace IptNoteLint.Accuracy;

/// <summary>Reads annotated notes and asks the tool about each.</summary>
internal static class GoldNotes
{
    public const string Annotations = "notes.gold.jsonl";

    /// <summary>The fields over the notes of a folder.</summary>
    /// <param name="folder">Holds <see cref="Annotations"/> and <c>notes/</c>.</param>
    /// <param name="range">Which notes; no other is opened.</param>
    /// <param name="extractor">The reader.</param>
    public static List<Field> Read(string folder, NameRange range, FactExtractor extractor)
    {
        var fields = new Dictionary<string, Field>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(folder, Annotations)).Where(l => l.Length > 0))
        {
            using var gold = JsonDocument.Parse(line);
            var file = gold.RootElement.GetProperty("file").GetString()!;
            if (range.Holds(file))
            {
                var facts = extractor.Extract(ReadNote(Path.Combine(folder, "notes", file), file));
                new NoteComparison(gold.RootElement, facts, (name, g, t, evidence) => Add(fields, name, file, g, t, evidence)).Run();
            }
        }

        return [.. fields.Values];
    }

    public static SourceText ReadNote(string path, string name)
    {
        var bytes = File.ReadAllBytes(path);
        var text = Encoding.UTF8.GetString(bytes);
        return new SourceText(name, text.StartsWith('\uFEFF') ? text[1..] : text, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    // A name with a slash is one of several questions that a field asks of each note.
    private static void Add(Dictionary<string, Field> fields, string name, string file, string gold, string told, IEnumerable<string> evidence)
    {
        var (fieldName, part) = name.Split('/') is [var whole, var key] ? (whole, " " + key) : (name, "");
        if (!fields.TryGetValue(fieldName, out var field))
        {
            fields.Add(fieldName, field = new Field(fieldName));
        }

        field.Answers.Add(new Answer(file + part, gold, told, [.. evidence]));
    }
}
