using System.Collections.Immutable;

namespace IptNoteLint.Reports;

/// <summary>How a stretch of a page's prose is set.</summary>
internal enum ProseStyle
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>Stressed.</summary>
    Emphasis,

    /// <summary>Literal words.</summary>
    Code,
}

/// <summary>A stretch of prose in one style.</summary>
internal sealed record ProseRun(ProseStyle Style, string Text);

/// <summary>A paragraph or a list item.</summary>
internal sealed record ProseBlock(bool IsItem, ImmutableArray<ProseRun> Runs)
{
    /// <summary>The words without their style.</summary>
    public string Text => string.Concat(Runs.Select(r => r.Text));
}

/// <summary>The prose of one section of a rule page: the little of Markdown that the pages use, read into paragraphs and list items. Of a link only its words stay, since a report stands alone.</summary>
internal sealed record PageProse(ImmutableArray<ProseBlock> Blocks)
{
    /// <summary>All words in one line.</summary>
    public string Text => string.Join(' ', Blocks.Select(b => b.Text));

    /// <summary>Whether there is nothing to say.</summary>
    public bool IsEmpty => Blocks.IsEmpty;

    /// <summary>Reads a section.</summary>
    public static PageProse Parse(string markdown)
    {
        var blocks = ImmutableArray.CreateBuilder<ProseBlock>();
        var words = new List<string>();
        var item = false;
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n').Append(""))
        {
            var trimmed = line.Trim();
            var startsItem = trimmed.StartsWith("- ", StringComparison.Ordinal) || trimmed.StartsWith("* ", StringComparison.Ordinal);
            if (words.Count > 0 && (trimmed.Length == 0 || startsItem))
            {
                blocks.Add(new ProseBlock(item, ProseInline.Parse(string.Join(' ', words))));
                words.Clear();
            }

            if (trimmed.Length > 0)
            {
                item = startsItem || (item && words.Count > 0);
                words.Add(startsItem ? trimmed[2..].Trim() : trimmed);
            }
        }

        return new PageProse(blocks.ToImmutable());
    }
}
