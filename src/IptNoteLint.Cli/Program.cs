using System.CommandLine;
using System.CommandLine.Completions;
using IptNoteLint.Cli;
using IptNoteLint.Cli.Commands;
using IptNoteLint.Lexicons;
using IptNoteLint.Linting;
using IptNoteLint.Settings;

if (OperatingSystem.IsWindows())
{
    Console.OutputEncoding = System.Text.Encoding.UTF8;
}

var root = new RootCommand(
    "Checks session notes for fidelity to Interpersonal Psychotherapy (IPT). It reads what is written and can judge neither risk nor the quality of therapy.")
{
    new CheckCommand().Create(),
    new ReportCommand().Create(),
    new WatchCommand().Create(),
    new StatusCommand().Create(),
    new PurgeCommand().Create(),
    new ServiceCommand().Create(),
    new BaselineCommand().Create(),
    new InitCommand().Create(),
    new ConfigCommand().Create(),
    new ExplainCommand().Create(),
    new RulesCommand().Create(),
    new CompletionCommand().Create(),
};

// Of the directives only the one that shells ask for completions.
var suggest = new SuggestDirective();
root.Directives.Clear();
root.Directives.Add(suggest);

// A note's name may begin with @ and is no file of options.
var arguments = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
if (arguments.Errors.Count > 0 && arguments.GetResult(suggest) is null)
{
    foreach (var error in arguments.Errors)
    {
        Screen.Say(string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    Screen.Say("'iptlint --help' lists the commands, 'iptlint check --help' the options of one.");
    return RunOutcome.Trouble;
}

try
{
    // The worker's host listens to signals itself.
    return await arguments.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
}
catch (SettingsException e)
{
    Screen.Say(e.Message);
    return RunOutcome.Trouble;
}
catch (Exception e) when (e is RulePackException or LexiconException)
{
    Screen.Say($"The rules can't be used. {e.Message}");
    return RunOutcome.Trouble;
}
catch (Exception e)
{
    Crash.Say(e);
    return RunOutcome.Trouble;
}
