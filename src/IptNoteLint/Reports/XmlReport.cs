using System.Globalization;
using System.Text;
using System.Xml;

namespace IptNoteLint.Reports;

/// <summary>Writes a report in XML 1.0: UTF-8, LF, indented; characters that XML can't hold or a reader wouldn't see are made visible.</summary>
internal static class XmlReport
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    /// <summary>A document that ends in a line end.</summary>
    /// <param name="content">Writes the root element.</param>
    public static string Write(Action<XmlWriter> content)
    {
        // The writer would declare the encoding of strings, UTF-16; reports are written as UTF-8.
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (var xml = XmlWriter.Create(text, Settings))
        {
            content(xml);
        }

        return text.Append('\n').ToString();
    }

    /// <summary>An attribute with words.</summary>
    public static void Attribute(this XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Clean(value));

    /// <summary>An attribute with a number.</summary>
    public static void Attribute(this XmlWriter xml, string name, int value) =>
        xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Words between the tags.</summary>
    public static void Words(this XmlWriter xml, string text) => xml.WriteString(Clean(text));

    // The two that are no characters are neither control nor format characters, and XML forbids them all the same.
    private static string Clean(string text) => VisibleText.OnOneLine(text).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
}
