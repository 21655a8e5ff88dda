using System.Text.Json;
using IptNoteLint.Facts;
using IptNoteLint.Text;

namespace IptNoteLint.Accuracy;

/// <summary>Short passages with or without a present, unanswered risk: which are missed, which are false alarms.</summary>
internal static class RiskPassages
{
    /// <summary>One field; its evidence begins with the passage itself.</summary>
    public static List<Field> Read(string path, FactExtractor extractor)
    {
        var field = new Field("riskGap", absence: "none");
        foreach (var line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            var id = row.RootElement.GetProperty("id").GetString()!;
            var text = row.RootElement.GetProperty("text").GetString()!;
            var facts = extractor.Extract(new SourceText(id, text, ""));
            var evidence = new NoteEvidence(facts);
            field.Answers.Add(new Answer(
                id, row.RootElement.GetProperty("gap").GetBoolean() ? "gap" : "none", facts.Assessment.Risk.Gap ? "gap" : "none",
                [
                    $"{row.RootElement.GetProperty("kind").GetString()}: {text.ReplaceLineEndings(" / ")}",
                    .. evidence.Of(Topic.RiskCue, Topic.RiskAnswer), .. evidence.NotCounted("risk."),
                ]));
        }

        return [field];
    }
}
