using System.CommandLine;

namespace IptNoteLint.Cli.Commands;

/// <summary><c>iptlint service systemd FOLDER</c>: prints the unit file that runs the worker.</summary>
internal sealed class ServiceCommand
{
    private readonly ReportPlace _place = new();
    private readonly HealthOption _health = new();
    private readonly Option<string> _user = new("--user") { Description = "The account that it runs as.", HelpName = "NAME", DefaultValueFactory = _ => "iptlint" };

    /// <summary>The command with its subcommand.</summary>
    public Command Create()
    {
        var systemd = new Command("systemd", "Prints a unit file that watches a folder with no more rights than that needs.");
        _place.AddTo(systemd);
        _health.AddTo(systemd);
        systemd.Add(_user);
        systemd.SetAction(Run);
        return new Command("service", "Helps to run the worker as a service.") { systemd };
    }

    private int Run(ParseResult arguments)
    {
        string[] paths = [_place.Folder(arguments), _place.Reports(arguments), _place.Ledger(arguments)];
        if (paths.Append(arguments.GetRequiredValue(_user)).FirstOrDefault(p => p.Any(char.IsControl)) is not null)
        {
            Screen.Say("A unit file can't hold a name with a line end or another control character; rename the folder.");
            return RunOutcome.Trouble;
        }

        var program = Environment.ProcessPath ?? "/usr/local/bin/iptlint";
        Screen.Write(new SystemdUnit(program, paths[0], paths[1], paths[2], arguments.GetRequiredValue(_user), _health.Read(arguments)).Text);
        return RunOutcome.Clean;
    }
}
