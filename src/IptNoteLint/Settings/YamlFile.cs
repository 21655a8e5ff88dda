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
    /// <exception cref="SettingsException">It is no such YAML.</exception>
    public static YamlMap Read(string file, string text)
    {
        try
        {
            CheckForm(file, text);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents switch
            {
                [] => new YamlMap(file, new YamlMappingNode(), 1),
                [{ RootNode: YamlMappingNode map }] => new YamlMap(file, map, 1),
                [{ RootNode: YamlScalarNode { Value: null or "" } }] => new YamlMap(file, new YamlMappingNode(), 1),
                [var other] => throw new SettingsException(SettingsException.At(file, (int)other.RootNode.Start.Line), "It should hold keys with values, such as 'profile: adult'."),
                [_, var second, ..] => throw new SettingsException(SettingsException.At(file, (int)second.RootNode.Start.Line), "It should be one document; take the line of three hyphens out."),
            };
        }
        catch (YamlException e)
        {
            throw new SettingsException(SettingsException.At(file, Math.Max(1, (int)e.Start.Line)), "It is no YAML from here on; check indents, colons and quotation marks.");
        }
    }

    // The representation model recurses with the depth of a text; its events don't.
    private static void CheckForm(string file, string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > MaxDepth)
            {
                throw new SettingsException(SettingsException.At(file, (int)parser.Current.Start.Line), "It is nested too deeply.");
            }

            if (parser.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            {
                throw new SettingsException(SettingsException.At(file, (int)parser.Current.Start.Line), "Anchors (&) and references (*) are not read; write the value out.");
            }
        }
    }
}
