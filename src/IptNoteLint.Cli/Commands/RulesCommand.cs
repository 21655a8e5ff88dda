using System.CommandLine;
using IptNoteLint.Reports;

namespace IptNoteLint.Cli.Commands;

/// <summary><c>iptlint rules</c>: lists the rules.</summary>
internal sealed class RulesCommand
{
    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "The form of the list.",
        DefaultValueFactory = _ => ReportFormats.Console,
    }.OneOf(ReportFormats.Console, ReportFormats.Markdown, ReportFormats.Json);

    private readonly Option<bool> _noColor = new("--no-color") { Description = "No colours, as with the variable NO_COLOR." };

    /// <summary>The command with its options.</summary>
    public Command Create()
    {
        var command = new Command("rules", "Lists the rules: id, name, highest severity, family and title.") { _format, _noColor };
        command.SetAction(arguments =>
        {
            var rules = RuleBase.Load().Rules;
            Screen.Write(arguments.GetRequiredValue(_format) switch
            {
                ReportFormats.Json => RuleList.AsJson(rules),
                ReportFormats.Markdown => RuleList.AsMarkdown(rules.Select(r => r.Descriptor), "rules/"),
                _ => RuleList.AsTable([.. rules.Select(r => r.Descriptor)], Screen.Style(arguments.GetValue(_noColor))),
            });
            return RunOutcome.Clean;
        });
        return command;
    }
}
