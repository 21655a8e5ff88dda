using System.CommandLine;
using IptNoteLint.Linting;
using IptNoteLint.Reports;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Commands;

/// <summary><c>iptlint test PACK</c>: runs the tests of a house pack.</summary>
internal sealed class TestCommand
{
    private const string Json = "json";

    private readonly Argument<string> _pack = new("PACK") { Description = "A house pack: a file, or a folder with a pack.yml." };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "The form of the result.",
        DefaultValueFactory = _ => ReportFormats.Console,
    }.AcceptOnlyFromAmong(ReportFormats.Console, Json);

    private readonly Option<bool> _noColor = new("--no-color") { Description = "No colours, as with the variable NO_COLOR." };
    private readonly HouseOptions _house = new();

    /// <summary>The command with its options.</summary>
    public Command Create()
    {
        var command = new Command("test", "Runs the tests of a house pack: its rules on their notes, and its words on their sentences.") { _pack, _format, _noColor };
        _house.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var house = _house.Open(arguments);
        var name = new SettingsBasis(Path.TrimEndingDirectorySeparator(Path.GetFullPath(arguments.GetRequiredValue(_pack))), _pack.Name);
        var pack = house.Read(name);
        var results = HouseTestRun.Run(house.Of([]), pack);
        Screen.Write(arguments.GetValue(_format) == Json
            ? HouseTestReport.AsJson(pack, results)
            : HouseTestReport.AsText(pack, results, Screen.Style(arguments.GetValue(_noColor))));
        return results.All(r => r.Passes) ? RunOutcome.Clean : RunOutcome.Findings;
    }
}
