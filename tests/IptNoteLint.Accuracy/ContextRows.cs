using System.Text.Json;
using IptNoteLint.Facts;
using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Accuracy;

/// <summary>Public sentences with a marked target: how well the assertion of the target is told.</summary>
internal static class ContextRows
{
    /// <summary>The fields negation, historical and hypothetical over the rows of a file.</summary>
    /// <param name="path">JSON lines with text, start, end, negation, temporality, bare.</param>
    /// <param name="bare">Whether rows that are nothing but their target count.</param>
    /// <param name="lexicon">The compiled lexicons.</param>
    /// <param name="vocabulary">The words of structure.</param>
    public static List<Field> Read(string path, bool bare, Lexicon lexicon, NoteVocabulary vocabulary)
    {
        Field negated = new("Negated"), historical = new("Historical"), hypothetical = new("Hypothetical");
        var cues = new AssertionCues(lexicon);
        var parser = new NoteParser(vocabulary);
        foreach (var line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            if (!bare && row.RootElement.GetProperty("bare").GetBoolean())
            {
                continue;
            }

            var id = row.RootElement.GetProperty("id").GetString()!;
            var source = new SourceText(id, row.RootElement.GetProperty("text").GetString()!, "");
            var note = new AnnotatedNote(parser.Parse(source), lexicon, cues);
            var start = row.RootElement.GetProperty("start");
            var told = start.ValueKind == JsonValueKind.Number
                ? Resolve(note, start.GetInt32(), row.RootElement.GetProperty("end").GetInt32())
                : Assertion.Plain;
            var temporality = row.RootElement.GetProperty("temporality").GetString();
            negated.Answers.Add(new Answer(id, Say(row.RootElement.GetProperty("negation").GetString() == "negated"), Say(told.Negation == Negation.Negated)));
            historical.Answers.Add(new Answer(id, Say(temporality == "historical"), Say(told.Temporality == Temporality.Historical)));
            hypothetical.Answers.Add(new Answer(id, Say(temporality == "hypothetical"), Say(told.Temporality == Temporality.Hypothetical)));
        }

        return [negated, historical, hypothetical];
    }

    private static string Say(bool holds) => holds ? "yes" : "no";

    private static Assertion Resolve(AnnotatedNote note, int start, int end)
    {
        var tokens = note.Note.Tokens;
        var first = 0;
        while (first < tokens.Length && tokens[first].Span.End <= start)
        {
            first++;
        }

        var last = first;
        while (last < tokens.Length && tokens[last].Span.Start < end)
        {
            last++;
        }

        for (var s = 0; s < note.Note.Sentences.Length; s++)
        {
            if (note.Note.Sentences[s].FirstToken <= first && first < note.Note.Sentences[s].EndToken)
            {
                return note.Assertions.Resolve(s, new LexiconMatch(0, first, Math.Max(first + 1, last)), isState: false);
            }
        }

        return Assertion.Plain;
    }
}
