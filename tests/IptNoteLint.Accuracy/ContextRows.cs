using System.Text.Json;
using IptNoteLint.Facts;
using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Text;

namespace IptNoteLint.Accuracy;

/// <summary>Public sentences with a marked target: how well the assertion of the target is told.</summary>
internal static class ContextRows
{
    /// <summary>The fields negated, historical and hypothetical, over all rows and over those that are more than their target.</summary>
    /// <param name="path">JSON lines with id, text, start, end, negation, temporality, bare.</param>
    /// <param name="lexicon">The compiled lexicons.</param>
    /// <param name="vocabulary">The words of structure.</param>
    public static List<Field> Read(string path, Lexicon lexicon, NoteVocabulary vocabulary)
    {
        string[] names = ["Negated", "Historical", "Hypothetical"];
        Field[] all = [.. names.Select(n => new Field(n + ", all rows", absence: "no"))];
        Field[] notBare = [.. names.Select(n => new Field(n + ", no bare rows", absence: "no"))];
        var cues = new AssertionCues(lexicon);
        var parser = new NoteParser(vocabulary);
        foreach (var line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            using var document = JsonDocument.Parse(line);
            var row = document.RootElement;
            var id = row.GetProperty("id").GetString()!;
            var source = new SourceText(id, row.GetProperty("text").GetString()!, "");
            var note = new AnnotatedNote(parser.Parse(source), lexicon, cues);
            var start = row.GetProperty("start");
            var told = start.ValueKind == JsonValueKind.Number
                ? Resolve(note, start.GetInt32(), row.GetProperty("end").GetInt32())
                : Assertion.Plain;
            var temporality = row.GetProperty("temporality").GetString();
            string[] evidence = [source.Text, .. told.Cues.Select(c => $"{c.Change} by \"{source.Quote(c.Cue)}\"")];
            // What the annotation calls possible counts as not negated.
            (bool Gold, bool Told)[] answers =
            [
                (row.GetProperty("negation").GetString() == "negated", told.Negation == Negation.Negated),
                (temporality == "historical", told.Temporality == Temporality.Historical),
                (temporality == "hypothetical", told.Temporality == Temporality.Hypothetical),
            ];
            for (var i = 0; i < answers.Length; i++)
            {
                var answer = new Answer(id, Say(answers[i].Gold), Say(answers[i].Told), evidence);
                all[i].Answers.Add(answer);
                if (!row.GetProperty("bare").GetBoolean())
                {
                    notBare[i].Answers.Add(answer);
                }
            }
        }

        return [.. all, .. notBare];
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
