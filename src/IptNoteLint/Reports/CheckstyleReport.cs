using System.Xml;
using IptNoteLint.Caseloads;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Reports;

/// <summary>A run in the XML of Checkstyle, which most build servers and review tools read.</summary>
/// <param name="quotes">Whether messages end with the notes' words; off by default, since build logs travel.</param>
/// <param name="placeOf">Where a note lies, from the folder that tools look files up in; its name in reports unless said otherwise.</param>
public sealed class CheckstyleReport(bool quotes = false, Func<string, string>? placeOf = null) : IRunForm
{
    private const string Files = "files";

    /// <summary>
    /// One <c>file</c> for every file, those without findings too, with an <c>error</c> for each finding. An error is <c>error</c>, a warning
    /// <c>warning</c>, and an info or a hint <c>info</c>, the lightest that is shown. What is absent from a note stands in line 0, the file as a whole.
    /// </summary>
    /// <param name="report">The run.</param>
    /// <param name="quotes">Whether messages end with the notes' words; off by default, since build logs travel.</param>
    /// <param name="placeOf">Where a note lies, from the folder that tools look files up in; its name in reports unless said otherwise.</param>
    public static string Write(LintReport report, bool quotes = false, Func<string, string>? placeOf = null) => RunText.Of(new CheckstyleReport(quotes, placeOf), report);

    /// <inheritdoc/>
    public IEnumerable<Fragment> Parts(LintReport folder)
    {
        var rules = new RuleBook(folder.Rules);
        var ofCourses = folder.Cases.SelectMany(c => Annotation.Of(c, rules)).ToLookup(a => a.Path, StringComparer.Ordinal);
        var notes = folder.Notes.ToLookup(n => n.Path, StringComparer.Ordinal);
        return notes.Select(f => new Fragment(Files, PartKeys.OfNote(f.Key), FileOf(f.Key, f.SelectMany(n => Annotation.Of(n, rules, quotes)).Concat(ofCourses[f.Key]))))
            .Concat(ofCourses.Where(g => !notes.Contains(g.Key)).Select(g => new Fragment(Files, PartKeys.OfCase(g.Key), FileOf(g.Key, g))));
    }

    /// <inheritdoc/>
    public IEnumerable<Piece> Compose(RunDigest run, ToolInfo tool) => XmlReport.Compose("checkstyle", xml => xml.Attribute("version", "10.0"), Files);

    private string FileOf(string path, IEnumerable<Annotation> annotations) => XmlReport.Child(xml =>
    {
        xml.WriteStartElement("file");
        xml.Attribute("name", placeOf?.Invoke(path) ?? path);
        foreach (var annotation in annotations)
        {
            Write(xml, annotation);
        }

        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, Annotation annotation)
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

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
