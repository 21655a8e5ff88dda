namespace IptNoteLint.Reports;

/// <summary>What a rule's page says to one who reads a finding: why it matters and what would help, and whose procedure a risk follows.</summary>
internal static class ConsolePage
{
    /// <summary>Writes a labelled line for each; none for an unknown rule.</summary>
    public static void Write(ConsoleText text, RuleBook rules, string ruleId, int indent)
    {
        foreach (var (label, prose) in new[] { ("why", rules.Why(ruleId)), ("help", rules.How(ruleId)) })
        {
            if (!prose.IsEmpty)
            {
                text.AddLabelled(indent, label, prose.Text);
            }
        }

        if (rules.IsAboutRisk(ruleId))
        {
            text.AddLabelled(indent, "note", ReportNotice.Risk);
        }
    }
}
