using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace IptNoteLint.Cli.Documents;

/// <summary>Checks the YAML block that may open a note. A rule of dashes before ordinary text is none.</summary>
internal static class FrontMatter
{
    /// <summary>What is wrong with the front matter and what to do; null if there is none or it is sound.</summary>
    public static string? Problem(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', 102);
        if (lines[0].TrimEnd() != "---" || lines.Length < 2 || !LooksLikeKey(lines[1]))
        {
            return null;
        }

        var end = Array.FindIndex(lines, 1, l => l.TrimEnd() is "---" or "...");
        if (end < 0)
        {
            return "Its front matter opens with '---' in line 1 and doesn't close; add a line '---' behind the last key.";
        }

        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(string.Join('\n', lines[1..end])));
            return yaml.Documents is [{ RootNode: YamlMappingNode }] ? null : "Its front matter holds no 'key: value' lines; correct it or remove the '---' lines.";
        }
        catch (YamlException e)
        {
            // The parser's own message may quote the note; only the place is said.
            return $"Its front matter can't be read at line {e.Start.Line + 1}; correct that line or put quotation marks around its value.";
        }
    }

    private static bool LooksLikeKey(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && line[..colon].All(c => char.IsLetterOrDigit(c) || c is ' ' or '_' or '-');
    }
}
