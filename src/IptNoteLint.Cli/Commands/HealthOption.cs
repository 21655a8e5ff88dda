using System.CommandLine;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Commands;

/// <summary>The option that opens a health page on this machine.</summary>
internal sealed class HealthOption
{
    private readonly Option<int?> _port = new("--health")
    {
        Description = "Answers http://127.0.0.1:PORT/healthz and /metrics, on this machine only. Off unless said otherwise.",
        HelpName = "PORT",
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Add(_port);

    /// <summary>The port; null where no page is wanted.</summary>
    /// <exception cref="SettingsException">It is no port.</exception>
    public int? Read(ParseResult arguments) => arguments.GetValue(_port) is not { } port ? null
        : port is > 0 and <= 65535 ? port
        : throw new SettingsException(_port.Name, "A port is a number from 1 to 65535.");
}
