namespace IptNoteLint.Reports;

/// <summary>Text files that travel inside the library.</summary>
internal static class ReportResource
{
    /// <summary>A resource of the reports, with LF line ends whatever the checkout made of them.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(ReportResource).Assembly.GetManifestResourceStream("reports/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
