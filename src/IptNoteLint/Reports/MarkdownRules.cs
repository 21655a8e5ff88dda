using System.Text;
using IptNoteLint.Caseloads;

namespace IptNoteLint.Reports;

/// <summary>The last part of the Markdown report: why each finding matters and what would help, once a rule.</summary>
internal static class MarkdownRules
{
    public static void Write(StringBuilder text, RuleBook rules, RunDigest run)
    {
        var shown = rules.All.Where(r => run.Found.Contains(r.Descriptor.Id)).ToArray();
        if (shown.Length == 0)
        {
            return;
        }

        text.Append("## About these findings\n\n");
        foreach (var rule in shown)
        {
            var id = rule.Descriptor.Id;
            text.Append("### ").Append(id).Append(" - ").Append(MarkdownText.Prose(rule.Descriptor.Title)).Append("\n\n");
            WriteProse(text, "Why it matters", rules.Why(id));
            WriteProse(text, "What would help", rules.How(id));
            if (rules.IsAboutRisk(id))
            {
                text.Append(ReportNotice.Risk).Append("\n\n");
            }
        }
    }

    private static void WriteProse(StringBuilder text, string label, PageProse prose)
    {
        if (prose.IsEmpty)
        {
            return;
        }

        text.Append("**").Append(label).Append(".**");
        var wasItem = false;
        for (var i = 0; i < prose.Blocks.Length; i++)
        {
            var block = prose.Blocks[i];
            text.Append(Lead(block, i == 0, wasItem));
            wasItem = block.IsItem;
            foreach (var run in block.Runs)
            {
                text.Append(run.Style switch
                {
                    ProseStyle.Code => MarkdownText.Literal(run.Text),
                    ProseStyle.Emphasis => "*" + MarkdownText.Prose(run.Text) + "*",
                    _ => MarkdownText.Prose(run.Text),
                });
            }
        }

        text.Append("\n\n");
    }

    // The first paragraph runs on from its label; a list is set off from the paragraph before it.
    private static string Lead(ProseBlock block, bool isFirst, bool wasItem) => block.IsItem
        ? (wasItem ? "\n- " : "\n\n- ")
        : (isFirst ? " " : "\n\n");
}
