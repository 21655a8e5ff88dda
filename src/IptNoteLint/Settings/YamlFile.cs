using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace IptNoteLint.Settings;

/// <summary>Reads a text as YAML: one document, keys with values, no anchors. Nothing in it can make reading long or deep.</summary>
internal static class YamlFile
{
    private const int MaxDepth = 12;

    /// <summary>The map at the top; an empty text has no entries.</summary>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="text">Its content.</param>
    /// <param name="hasColumns">Whether complaints name the column beside the line.</param>
    /// <exception cref="SettingsException">It is no such YAML.</exception>
    public static YamlMap Read(string file, string text, bool hasColumns = false)
    {
        var places = new YamlPlaces(file, hasColumns);
        try
        {
            CheckForm(places, text);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents switch
            {
                [] => new YamlMap(places, new YamlMappingNode(), new Mark(0, 1, 1)),
                [{ RootNode: YamlMappingNode map }] => new YamlMap(places, map, new Mark(0, 1, 1)),
                [{ RootNode: YamlScalarNode { Value: null or "" } }] => new YamlMap(places, new YamlMappingNode(), new Mark(0, 1, 1)),
                [var other] => throw new SettingsException(places.At(other.RootNode.Start), "It should hold keys with values, such as 'profile: adult'."),
                [_, var second, ..] => throw new SettingsException(places.At(second.RootNode.Start), "It should be one document; take the line of three hyphens out."),
            };
        }
        catch (YamlException e)
        {
            throw new SettingsException(places.At(e.Start), e.Message.Contains("duplicate key", StringComparison.OrdinalIgnoreCase)
                ? "This key stands here twice; keep one of them."
                : "It is no YAML from here on; check indents, colons and quotation marks.");
        }
    }

    // The representation model recurses with the depth of a text; its events don't.
    private static void CheckForm(YamlPlaces places, string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > MaxDepth)
            {
                throw new SettingsException(places.At(parser.Current.Start), "It is nested too deeply.");
            }

            if (parser.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            {
                throw new SettingsException(places.At(parser.Current.Start), "Anchors (&) and references (*) are not read; write the value out.");
            }
        }
    }
}
