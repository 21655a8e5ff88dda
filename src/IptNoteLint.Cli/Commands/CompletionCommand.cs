using System.CommandLine;
using System.Text;

namespace IptNoteLint.Cli.Commands;

/// <summary><c>iptlint completion SHELL</c>: prints the script with which a shell completes commands, options, rules, profiles and formats.</summary>
internal sealed class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    private readonly Argument<string> _shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };

    /// <summary>The command.</summary>
    public Command Create()
    {
        _shell.AcceptOnlyFromAmong(Shells);
        var command = new Command("completion", "Prints a script that lets a shell complete what is typed; its first lines say where to put it.") { _shell };
        command.SetAction(arguments =>
        {
            Screen.Write(ScriptOf(arguments.GetRequiredValue(_shell)));
            return RunOutcome.Clean;
        });
        return command;
    }

    private static string ScriptOf(string shell)
    {
        using var reader = new StreamReader(typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion.{shell}")!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
