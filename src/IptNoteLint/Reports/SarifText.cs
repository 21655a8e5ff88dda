using System.Globalization;
using System.Text.Json;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>Words and small objects that SARIF repeats.</summary>
internal static class SarifText
{
    /// <summary>SARIF knows three levels of a fail; hints and infos are notes.</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>The level of an outcome: SARIF asks for <c>none</c> unless it is a fail.</summary>
    public static string Level(ResultKind kind, Severity? severity) =>
        kind == ResultKind.Fail && severity is { } value ? Level(value) : "none";

    /// <summary>An object that holds one text.</summary>
    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>Results with the indexes that rules about the tool have in the end.</summary>
    /// <param name="results">The results as they were written, with <see cref="WriteHead"/>.</param>
    /// <param name="rules">All rules of the run.</param>
    public static string WithIndexes(string results, RuleBook rules) => rules.All.Select(r => r.Descriptor).Where(d => d.Category == Category.Tool)
        .Aggregate(results, (text, d) => text.Replace(
            $"\"ruleIndex\": {d.Id}", string.Create(CultureInfo.InvariantCulture, $"\"ruleIndex\": {rules.IndexOf(d.Id)}"), StringComparison.Ordinal));

    /// <summary>Rule, kind, level and message, the head of every result.</summary>
    public static void WriteHead(
        Utf8JsonWriter json, RuleBook rules, string ruleId, ResultKind kind, Severity? severity, string message)
    {
        json.WriteString("ruleId", ruleId);
        if (rules.Find(ruleId)?.Descriptor.Category == Category.Tool)
        {
            // Which rules about the tool have a say is known at the end only; an id that is no string stands for its index until then.
            json.WritePropertyName("ruleIndex");
            json.WriteRawValue(ruleId, skipInputValidation: true);
        }
        else if (rules.IndexOf(ruleId) is { } index)
        {
            json.WriteNumber("ruleIndex", index);
        }

        json.WriteString("kind", ContractWords.Of(kind));
        json.WriteString("level", Level(kind, severity));
        // In a SARIF message a bracket may open a link; an escaped one cannot.
        WriteText(json, "message", message.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal));
    }
}
