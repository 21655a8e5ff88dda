namespace IptNoteLint.Reports;

/// <summary>What every report says of itself.</summary>
internal static class ReportNotice
{
    /// <summary>What the tool does and what it cannot do.</summary>
    public const string Scope =
        "IptNoteLint checks what is written. It can judge neither risk nor the quality of therapy.";

    /// <summary>Where the report stands beside the record.</summary>
    public const string Record = "This report is no part of the record.";

    /// <summary>What a risk finding adds.</summary>
    public const string Risk = "This tool can't judge risk; please follow your service's own procedure.";
}
