using System.Text.Json;
using IptNoteLint.Text;

namespace IptNoteLint.Reports;

/// <summary>Files and regions in SARIF.</summary>
internal static class SarifPlace
{
    /// <summary>A path as a relative URI: every segment percent-encoded, so that no name can look like a scheme, a query or a fragment.</summary>
    public static string UriOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>A physical location, of a file or of a region in it.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="path">The note's path.</param>
    /// <param name="source">The note's text; without it there is no region.</param>
    /// <param name="span">The region; null for the file as a whole.</param>
    /// <param name="quotation">What may be shown of the text; null for nothing.</param>
    public static void Write(Utf8JsonWriter json, string path, SourceText? source = null, TextSpan? span = null, Quotation? quotation = null)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(path));
        json.WriteEndObject();
        if (source is not null && span is { } region)
        {
            WriteRegion(json, source, region, quotation);
        }

        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, SourceText source, TextSpan span, Quotation? quotation)
    {
        var start = source.PositionOf(span.Start);
        var end = source.PositionOf(span.End);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
        if (quotation is { Allowed: true })
        {
            SarifText.WriteText(json, "snippet", quotation.At(span));
        }

        json.WriteEndObject();
    }
}
