using System.Text.Encodings.Web;
using System.Text.Json;

namespace IptNoteLint.Accuracy;

/// <summary>Figures and answers as JSON, and back.</summary>
internal static class FieldsJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes every field with its figures, and each item's answer with the evidence.</summary>
    public static void Write(Stream stream, IReadOnlyList<Field> fields)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteStartArray("fields");
        foreach (var field in fields)
        {
            json.WriteStartObject();
            json.WriteString("name", field.Name);
            json.WriteString("absence", field.Absence);
            json.WriteNumber("n", field.Answers.Count);
            WriteFigure(json, "accuracy", Figure.Accuracy(field));
            WriteFigure(json, "macroF1", Figure.MacroF1(field));
            json.WriteNumber("kappa", Measures.Kappa(field.Answers));
            WriteClasses(json, field);
            WriteAnswers(json, field);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Reads the answers back; figures follow from them.</summary>
    /// <exception cref="FormatException">It is no such file.</exception>
    public static List<Field> Read(Stream stream)
    {
        try
        {
            using var json = JsonDocument.Parse(stream);
            return [.. json.RootElement.GetProperty("fields").EnumerateArray().Select(ReadField)];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("It was not written by --json.", e);
        }
    }

    private static void WriteFigure(Utf8JsonWriter json, string name, Figure figure)
    {
        json.WriteStartObject(name);
        json.WriteNumber("value", figure.Value);
        json.WriteNumber("low", figure.Low);
        json.WriteNumber("high", figure.High);
        json.WriteEndObject();
    }

    private static void WriteClasses(Utf8JsonWriter json, Field field)
    {
        json.WriteStartArray("classes");
        foreach (var cls in field.Classes)
        {
            var counts = field.Count(cls);
            json.WriteStartObject();
            json.WriteString("class", cls);
            json.WriteNumber("tp", counts.Tp);
            json.WriteNumber("fp", counts.Fp);
            json.WriteNumber("fn", counts.Fn);
            json.WriteNumber("f1", counts.F1);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAnswers(Utf8JsonWriter json, Field field)
    {
        json.WriteStartArray("answers");
        foreach (var answer in field.Answers)
        {
            json.WriteStartObject();
            json.WriteString("item", answer.Item);
            json.WriteString("annotated", answer.Gold);
            json.WriteString("told", answer.Told);
            json.WriteStartArray("evidence");
            foreach (var line in answer.Evidence)
            {
                json.WriteStringValue(line);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static Field ReadField(JsonElement json)
    {
        var field = new Field(json.GetProperty("name").GetString()!, json.GetProperty("absence").GetString());
        field.Answers.AddRange(json.GetProperty("answers").EnumerateArray().Select(a => new Answer(
            a.GetProperty("item").GetString()!, a.GetProperty("annotated").GetString()!, a.GetProperty("told").GetString()!,
            [.. a.GetProperty("evidence").EnumerateArray().Select(e => e.GetString()!)])));
        return field;
    }
}
