using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>A file of known findings, a line each, so that a change of it reads well.</summary>
public static class BaselineText
{
    /// <summary>The file's content; ends in a line end.</summary>
    /// <param name="baseline">The findings.</param>
    /// <param name="version">The version of the file's form.</param>
    public static string Write(Baseline baseline, string version) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("baselineVersion", version);
        json.WriteStartArray("findings");
        foreach (var finding in baseline.Findings)
        {
            json.WriteStartObject();
            json.WriteString("path", finding.Path);
            json.WriteString("ruleId", finding.RuleId);
            json.WriteString("fingerprint", finding.Fingerprint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
