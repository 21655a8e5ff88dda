using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>A run in the XML of Checkstyle, which most build servers and review tools read.</summary>
public static class CheckstyleReport
{
    /// <summary>
    /// One <c>file</c> for every file, those without findings too, with an <c>error</c> for each finding. An error is <c>error</c>, a warning
    /// <c>warning</c>, and an info or a hint <c>info</c>, the lightest that is shown. What is absent from a note stands in line 0, the file as a whole.
    /// </summary>
    /// <param name="report">The run.</param>
    /// <param name="quotes">Whether messages end with the notes' words; off by default, since build logs travel.</param>
    /// <param name="placeOf">Where a note lies, from the folder that tools look files up in; its name in reports unless said otherwise.</param>
    public static string Write(LintReport report, bool quotes = false, Func<string, string>? placeOf = null)
    {
        var found = Annotation.Of(report, quotes).ToLookup(a => a.Path, StringComparer.Ordinal);
        var files = report.Notes.Select(n => n.Path).Concat(found.Select(f => f.Key)).Distinct(StringComparer.Ordinal);
        return XmlReport.Write(xml =>
        {
            xml.WriteStartElement("checkstyle");
            xml.Attribute("version", "10.0");
            foreach (var file in files)
            {
                xml.WriteStartElement("file");
                xml.Attribute("name", placeOf?.Invoke(file) ?? file);
                foreach (var annotation in found[file])
                {
                    xml.WriteStartElement("error");
                    xml.Attribute("line", annotation.From?.Line ?? 0);
                    if (annotation.From is { } from)
                    {
                        xml.Attribute("column", from.Column);
                    }

                    xml.Attribute("severity", LevelOf(annotation.Severity));
                    xml.Attribute("message", annotation.Message);
                    xml.Attribute("source", "iptlint." + annotation.Rule);
                    xml.WriteEndElement();
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
