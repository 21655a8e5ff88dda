namespace IptNoteLint.Reports;

/// <summary>The JSON Schema (draft 2020-12) of <see cref="JsonReport"/>, as it ships with the library.</summary>
public static class ReportSchema
{
    private static readonly Lazy<string> Content = new(() => ReportResource.Read("report.schema.json"));

    /// <summary>The schema's text. Enumerations are closed, fields of the contract are required, unknown fields are allowed.</summary>
    public static string Text => Content.Value;
}
