using System.Globalization;
using System.Text;
using System.Xml;

namespace IptNoteLint.Reports;

/// <summary>Writes a report in XML 1.0: UTF-8, LF, indented; characters that XML can't hold or a reader wouldn't see are made visible.</summary>
internal static class XmlReport
{
    private const string Closed = " />";

    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    /// <summary>A document that ends in a line end.</summary>
    /// <param name="root">The root element's name.</param>
    /// <param name="attributes">Writes the root's attributes.</param>
    /// <param name="parts">The parts whose fragments, written with <see cref="Child"/>, are the root's children.</param>
    public static IEnumerable<Piece> Compose(string root, Action<XmlWriter> attributes, string parts)
    {
        var start = Write(xml =>
        {
            xml.WriteStartElement(root);
            attributes(xml);
            xml.WriteEndElement();
        });

        // The writer would declare the encoding of strings, UTF-16; reports are written as UTF-8.
        return
        [
            new Piece("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + start[..^Closed.Length]),
            new Piece("\n", parts) { Before = ">\n", After = $"\n</{root}>\n", Nothing = Closed + "\n" },
        ];
    }

    /// <summary>An element within the root, without a line end.</summary>
    /// <param name="content">Writes the element.</param>
    public static string Child(Action<XmlWriter> content) => "  " + Write(content).Replace("\n", "\n  ", StringComparison.Ordinal);

    /// <summary>An attribute with words.</summary>
    public static void Attribute(this XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Clean(value));

    /// <summary>An attribute with a number.</summary>
    public static void Attribute(this XmlWriter xml, string name, int value) =>
        xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Words between the tags.</summary>
    public static void Words(this XmlWriter xml, string text) => xml.WriteString(Clean(text));

    private static string Write(Action<XmlWriter> content)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, Settings))
        {
            content(xml);
        }

        return text.ToString();
    }

    // The two that are no characters are neither control nor format characters, and XML forbids them all the same.
    private static string Clean(string text) => VisibleText.OnOneLine(text).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
}
