using System.CommandLine;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Reports;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Commands;

/// <summary><c>iptlint explain ID|name</c>: shows a rule's page.</summary>
internal sealed class ExplainCommand
{
    private const string Markdown = "markdown";

    private readonly Argument<string> _rule = new("RULE") { Description = "A rule's id or name, such as IPT1001." };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "Laid out for reading, or as it is written.",
        DefaultValueFactory = _ => ReportFormats.Console,
    }.AcceptOnlyFromAmong(ReportFormats.Console, Markdown);

    private readonly Option<bool> _noColor = new("--no-color") { Description = "No colours, as with the variable NO_COLOR." };
    private readonly HouseOptions _house = new();

    /// <summary>The command with its options.</summary>
    public Command Create()
    {
        var command = new Command("explain", "Shows what a rule reports, why it matters and how to satisfy it.") { _rule, _format, _noColor };
        _house.AddTo(command);
        command.SetAction(arguments => Run(
            RuleBase.OfWorkingFolder(_house.Open(arguments)), arguments.GetRequiredValue(_rule), arguments.GetValue(_format) == Markdown, arguments.GetValue(_noColor)));
        return command;
    }

    private static int Run(RulePack pack, string name, bool markdown, bool noColor)
    {
        if (pack.Find(name) is { } rule)
        {
            var page = rule.Page.Markdown.ReplaceLineEndings("\n");
            Screen.Write(markdown ? page : PageText.Write(page, Screen.Style(noColor), Screen.Width));
            return RunOutcome.Clean;
        }

        var names = pack.Rules.Concat(ToolRules.All).SelectMany<RuleInfo, string>(r => [r.Descriptor.Id, r.Descriptor.Name]);
        Screen.Say($"There is no rule '{name}'. Did you mean {NearestName.To(name, names)}? 'iptlint rules' lists all.");
        return RunOutcome.Trouble;
    }
}
