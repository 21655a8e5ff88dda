using System.CommandLine;
using System.Text;

namespace IptNoteLint.Cli.Commands;

/// <summary><c>iptlint init [FOLDER]</c>: writes a settings file in which every setting has its default and a remark.</summary>
internal sealed class InitCommand
{
    private const string FileName = "iptlint.yml";

    private readonly Argument<string> _folder = new("FOLDER") { Arity = ArgumentArity.ZeroOrOne, Description = "Where the notes are; the working folder unless said otherwise.", DefaultValueFactory = _ => "." };

    /// <summary>The file that it writes: the commented defaults.</summary>
    public static string Template
    {
        get
        {
            using var reader = new StreamReader(typeof(InitCommand).Assembly.GetManifestResourceStream(FileName)!, Encoding.UTF8);
            return reader.ReadToEnd().ReplaceLineEndings("\n");
        }
    }

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = new Command("init", "Writes a settings file with every default, to be changed.") { _folder };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var folder = arguments.GetRequiredValue(_folder);
        string[] names = [Path.Combine(folder, FileName), Path.Combine(folder, ".config", FileName)];
        if (names.FirstOrDefault(File.Exists) is { } there)
        {
            Screen.Say($"'{there}' is there already; it stays as it is.");
            return RunOutcome.Trouble;
        }

        if (!Directory.Exists(folder))
        {
            Screen.Say($"There is no folder '{folder}'; check the name.");
            return RunOutcome.Trouble;
        }

        if (!OutputFile.TryWrite(names[0], Template))
        {
            return RunOutcome.Trouble;
        }

        Screen.Say($"'{names[0]}' holds the defaults now. 'iptlint config show' tells what holds where.");
        return RunOutcome.Clean;
    }
}
