using System.CommandLine;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;

namespace IptNoteLint.Cli.Commands;

/// <summary>The options that <c>check</c> and <c>watch</c> share.</summary>
internal sealed class LintSettings
{
    private const string Never = "never";

    private readonly Option<string> _failOn = new Option<string>("--fail-on")
    {
        Description = "The lowest severity that ends in exit code 1.",
        DefaultValueFactory = _ => "warning",
    }.AcceptOnlyFromAmong("error", "warning", "info", "hint", Never);

    private readonly Option<string> _quotes = new Option<string>("--quotes")
    {
        Description = "Whether reports quote the notes' own words. On unless said otherwise, but off in SARIF, since such logs travel.",
    }.AcceptOnlyFromAmong("on", "off");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_failOn);
        command.Add(_quotes);
    }

    /// <summary>The settings that a command line gives.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="quotes">Whether to quote if the command line doesn't say.</param>
    public LintOptions Read(ParseResult arguments, bool quotes) => new()
    {
        FailOn = arguments.GetValue(_failOn) is var least && least == Never ? null : Enum.Parse<Severity>(least!, ignoreCase: true),
        Quotes = arguments.GetValue(_quotes) is { } said ? said == "on" : quotes,
    };
}
