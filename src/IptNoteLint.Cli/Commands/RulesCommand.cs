using System.CommandLine;
using System.Text;
using System.Text.Json;
using IptNoteLint.Diagnostics;
using IptNoteLint.Reports;

namespace IptNoteLint.Cli.Commands;

/// <summary><c>iptlint rules</c>: lists the rules.</summary>
internal sealed class RulesCommand
{
    private const string Json = "json";

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "The form of the list.",
        DefaultValueFactory = _ => ReportFormats.Console,
    }.AcceptOnlyFromAmong(ReportFormats.Console, Json);

    private readonly Option<bool> _noColor = new("--no-color") { Description = "No colours, as with the variable NO_COLOR." };

    /// <summary>The command with its options.</summary>
    public Command Create()
    {
        var command = new Command("rules", "Lists the rules: id, name, highest severity, family and title.") { _format, _noColor };
        command.SetAction(arguments =>
        {
            var rules = RuleBase.Load().Rules.Select(r => r.Descriptor).ToList();
            Screen.Write(arguments.GetValue(_format) == Json ? AsJson(rules) : AsTable(rules, Screen.Style(arguments.GetValue(_noColor))));
            return RunOutcome.Clean;
        });
        return command;
    }

    private static string AsTable(List<Descriptor> rules, ConsoleStyle style)
    {
        var text = new StringBuilder();
        var names = rules.Max(r => r.Name.Length);
        var categories = rules.Max(r => r.Category.ToString().Length);
        foreach (var rule in rules)
        {
            text.Append(style.Apply(ConsoleRole.Message, rule.Id))
                .Append("  ").Append(rule.Name.PadRight(names))
                .Append("  ").Append(style.Apply(RoleOf(rule.Severity.Highest), Word(rule.Severity.Highest).PadRight("warning".Length)))
                .Append("  ").Append(rule.Category.ToString().PadRight(categories))
                .Append("  ").Append(rule.Title).Append('\n');
        }

        return text.ToString();
    }

    private static string AsJson(List<Descriptor> rules)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (var rule in rules)
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Id);
                json.WriteString("name", rule.Name);
                json.WriteString("severity", Word(rule.Severity.Highest));
                json.WriteString("category", rule.Category.ToString());
                json.WriteString("title", rule.Title);
                json.WriteString("message", rule.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();

    private static ConsoleRole RoleOf(Severity severity) => severity switch
    {
        Severity.Error => ConsoleRole.Error,
        Severity.Warning => ConsoleRole.Warning,
        Severity.Info => ConsoleRole.Info,
        _ => ConsoleRole.Hint,
    };
}
