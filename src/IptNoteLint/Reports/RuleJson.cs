using System.Text.Json;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>All that is known of one rule, as JSON.</summary>
internal static class RuleJson
{
    private const string Source = "Source: ";

    public static void WriteFields(Utf8JsonWriter json, RuleInfo rule)
    {
        var descriptor = rule.Descriptor;
        json.WriteString("id", descriptor.Id);
        json.WriteString("name", descriptor.Name);
        json.WriteString("title", descriptor.Title);
        json.WriteString("category", descriptor.Category.ToString());
        json.WriteString("scope", ScopeOf(descriptor));
        json.WriteString("severity", ContractWords.Of(descriptor.Severity.Highest));
        json.WriteStartObject("severityByPhase");
        foreach (var stage in Enum.GetValues<Stage>())
        {
            json.WriteString(ContractWords.Of(stage), descriptor.Severity.WordOf(stage));
        }

        json.WriteEndObject();
        json.WriteBoolean("preview", descriptor.IsPreview);
        WriteList(json, "packs", descriptor.Packs);
        json.WriteString("appliesTo", ContractWords.Of(descriptor.AppliesTo));
        WriteList(json, "parents", descriptor.Parents);
        WriteList(json, "needs", NeedsOf(descriptor));
        json.WriteStartArray("options");
        foreach (var option in descriptor.Options)
        {
            json.WriteStartObject();
            json.WriteString("name", option.Name);
            json.WriteNumber("value", option.Value);
            json.WriteNumber("least", option.Least);
            json.WriteNumber("most", option.Most);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("message", descriptor.Variant(null).Message);
        WriteList(json, "sources", rule.Page.WhyItMatters.Split('\n').Where(l => l.StartsWith(Source, StringComparison.Ordinal)).Select(l => l[Source.Length..].Trim()));
        json.WriteStringOrNull("page", descriptor.Category == Category.Tool ? null : "rules/" + RuleList.PageOf(descriptor));
    }

    /// <summary>What a rule looks at: <c>note</c>, <c>case</c> or <c>cohort</c>.</summary>
    public static string ScopeOf(Descriptor rule) => rule.CaseKind is not null ? "case" : rule.Category == Category.Cohort ? "cohort" : "note";

    /// <summary>What has to be known before a rule can be asked, in the contract's words.</summary>
    public static IEnumerable<string> NeedsOf(Descriptor rule) => rule.CaseKind is null
        ? Enum.GetValues<Needs>().Where(n => n != Needs.None && rule.Needs.HasFlag(n)).Select(ContractWords.Of)
        : rule.CourseNeeds == CourseNeeds.None ? [] : [ContractWords.Of(rule.CourseNeeds)];

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
