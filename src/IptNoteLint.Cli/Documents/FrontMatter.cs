using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace IptNoteLint.Cli.Documents;

/// <summary>Checks the YAML block that may open a note. A rule of dashes before ordinary text is none.</summary>
internal static class FrontMatter
{
    private const int MaxLines = 100;
    private const int MaxCharacters = 64 * 1024;
    private const int MaxDepth = 10;

    /// <summary>What is wrong with the front matter and what to do; null if there is none or it is sound.</summary>
    public static string? Problem(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', MaxLines + 3);
        if (lines[0].TrimEnd() != "---" || lines.Length < 2 || !LooksLikeKey(lines[1]))
        {
            return null;
        }

        var end = Array.FindIndex(lines, 1, l => l.TrimEnd() is "---" or "...");
        if (end < 0 || end > MaxLines + 1)
        {
            return "Its front matter opens with '---' in line 1 and doesn't close; add a line '---' behind the last key.";
        }

        var yaml = string.Join('\n', lines[1..end]);
        return yaml.Length > MaxCharacters ? "Its front matter is very long; keep notes out of it, below the closing '---'." : ProblemOf(yaml);
    }

    private static string? ProblemOf(string yaml)
    {
        try
        {
            // The stream's own loading recurses: nesting without end would end the process.
            if (DepthOf(yaml) > MaxDepth)
            {
                return "Its front matter is nested too deeply; keep to lines of 'key: value'.";
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [{ RootNode: YamlMappingNode }] ? null : "Its front matter holds no 'key: value' lines; correct it or remove the '---' lines.";
        }
        catch (YamlException e)
        {
            // The parser's own message may quote the note; only the place is said.
            return string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"Its front matter can't be read at line {e.Start.Line + 1}; correct that line or put quotation marks around its value.");
        }
    }

    private static int DepthOf(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        var deepest = 0;
        while (deepest <= MaxDepth && parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    private static bool LooksLikeKey(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && line[..colon].All(c => char.IsLetterOrDigit(c) || c is ' ' or '_' or '-');
    }
}
