using System.CommandLine;
using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Settings;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Reports;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Commands;

/// <summary><c>iptlint explain ID|name</c>: shows a rule's page, or with <c>--why FILE</c> why the rule says what it says of a note.</summary>
internal sealed class ExplainCommand
{
    private readonly Argument<string> _rule = new("RULE") { Description = "A rule's id or name, such as IPT1001." };
    private readonly Option<string> _why = new("--why")
    {
        Description = "Asks the rule about this note, as check would, and shows what bears on its answer.",
        HelpName = "FILE",
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "Laid out for reading, as the page is written (markdown), or as JSON.",
        DefaultValueFactory = _ => ReportFormats.Console,
    }.OneOf(ReportFormats.Console, ReportFormats.Markdown, ReportFormats.Json);

    private readonly Option<bool> _noColor = new("--no-color") { Description = "No colours, as with the variable NO_COLOR." };
    private readonly LintSettings _settings = new();
    private readonly TodayOption _today = new();

    /// <summary>The command with its options.</summary>
    public Command Create()
    {
        _rule.CompletionSources.Add(Completions.Rules);
        var command = new Command("explain", "Shows what a rule reports, why it matters and how to satisfy it, or why it says what it says of a note.") { _rule, _why, _format, _noColor };
        _settings.AddTo(command);
        _today.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var pack = RuleBase.Load();
        var name = arguments.GetRequiredValue(_rule);
        if (pack.Find(name) is not { } rule)
        {
            var names = pack.Rules.Concat(ToolRules.All).SelectMany<RuleInfo, string>(r => [r.Descriptor.Id, r.Descriptor.Name]);
            Screen.Say($"There is no rule '{name}'. Did you mean {NearestName.To(name, names)}? 'iptlint rules' lists all.");
            return RunOutcome.Trouble;
        }

        return arguments.GetValue(_why) is { } path ? Why(arguments, pack, rule.Descriptor, path) : Page(arguments, rule);
    }

    private int Page(ParseResult arguments, RuleInfo rule)
    {
        var page = rule.Page.Markdown.ReplaceLineEndings("\n");
        Screen.Write(arguments.GetRequiredValue(_format) switch
        {
            ReportFormats.Markdown => page,
            ReportFormats.Json => RuleList.AsJson([rule]),
            _ => PageText.Write(page, Screen.Style(arguments.GetValue(_noColor)), Screen.Width),
        });
        return RunOutcome.Clean;
    }

    private int Why(ParseResult arguments, RulePack pack, Descriptor rule, string path)
    {
        var format = arguments.GetRequiredValue(_format);
        if (Complaint(rule, path, format) is { } complaint)
        {
            Screen.Say(complaint);
            return RunOutcome.Trouble;
        }

        var settings = _settings.Open(arguments, pack, RunFolder.FolderOf(path), quotes: true);
        var why = new WhyRun(pack, settings, _today.Read(arguments)).Ask(path, rule);
        var quotes = settings.Options.Quotes;
        Screen.Write(format == ReportFormats.Json
            ? WhyJson.Write(why, quotes)
            : WhyReport.Write(why, new ConsoleOptions(quotes, Width: Screen.Width), Screen.Style(arguments.GetValue(_noColor))));
        return RunOutcome.Clean;
    }

    private static string? Complaint(Descriptor rule, string path, string format) =>
        rule.Category is Category.Cohort ? $"{rule.Id} is about a whole caseload and says nothing of a single note; 'iptlint report' asks it."
        : rule.Category is Category.Tool ? $"{rule.Id} is about the tool and is never asked of a note."
        : format == ReportFormats.Markdown ? "--why answers with --format console or json."
        : FileStamp.Of(path).Kind == EntryKind.File ? null
        : $"'{path}' is no file; name one note.";
}
