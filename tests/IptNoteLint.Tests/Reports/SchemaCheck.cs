using System.Text.Json;
using IptNoteLint.Reports;
using Json.Schema;

namespace IptNoteLint.Tests.Reports;

/// <summary>A JSON Schema, read once, and what it says of a document.</summary>
internal sealed class SchemaCheck(string schema)
{
    /// <summary>The schema that ships with the product.</summary>
    public static SchemaCheck OfReports { get; } = new(ReportSchema.Text);

    private readonly JsonSchema _schema = JsonSchema.FromText(schema);

    /// <summary>The first complaints, or an empty string for a valid document.</summary>
    public string Complaints(string json)
    {
        var results = _schema.Evaluate(JsonDocument.Parse(json).RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid
            ? ""
            : string.Join("\n", (results.Details ?? []).Where(d => d.Errors is { Count: > 0 })
                .Select(d => $"{d.InstanceLocation}: {string.Join("; ", d.Errors!.Values)}").DefaultIfEmpty("invalid").Take(12));
    }
}
