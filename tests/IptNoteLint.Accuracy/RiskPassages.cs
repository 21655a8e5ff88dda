using System.Text.Json;
using IptNoteLint.Facts;
using IptNoteLint.Text;

namespace IptNoteLint.Accuracy;

/// <summary>Short passages with or without a present, unanswered risk: which are missed, which are false alarms.</summary>
internal static class RiskPassages
{
    /// <summary>One field, and of each passage its text and kind.</summary>
    public static (Field Field, Dictionary<string, (string Kind, string Text, NoteFacts Facts)> Passages) Read(string path, FactExtractor extractor)
    {
        var field = new Field("riskGap");
        var passages = new Dictionary<string, (string, string, NoteFacts)>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            var id = row.RootElement.GetProperty("id").GetString()!;
            var text = row.RootElement.GetProperty("text").GetString()!;
            var facts = extractor.Extract(new SourceText(id, text, ""));
            passages.Add(id, (row.RootElement.GetProperty("kind").GetString()!, text, facts));
            field.Answers.Add(new Answer(id, row.RootElement.GetProperty("gap").GetBoolean() ? "gap" : "none", facts.Assessment.Risk.Gap ? "gap" : "none"));
        }

        return (field, passages);
    }
}
