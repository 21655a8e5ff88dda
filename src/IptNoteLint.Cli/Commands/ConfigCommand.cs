using System.CommandLine;
using System.Text;
using IptNoteLint.Cli.Settings;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Commands;

/// <summary><c>iptlint config show [PATH]</c>: says which settings hold somewhere, and who says so.</summary>
internal sealed class ConfigCommand
{
    private readonly Argument<string> _path = new("PATH") { Arity = ArgumentArity.ZeroOrOne, Description = "A note or a folder; the working folder unless said otherwise.", DefaultValueFactory = _ => "." };
    private readonly LintSettings _settings = new();

    /// <summary>The command with its subcommand.</summary>
    public Command Create()
    {
        var show = new Command("show", "Lists the settings that hold for a note or a folder, each with the file and line that sets it.") { _path };
        _settings.AddTo(show);
        show.SetAction(Run);
        return new Command("config", "Tells about settings.") { show };
    }

    private int Run(ParseResult arguments)
    {
        var path = arguments.GetRequiredValue(_path);
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            Screen.Say($"'{path}' isn't there; check the name.");
            return RunOutcome.Trouble;
        }

        var layer = _settings.Open(arguments, RuleBase.Load(), RunFolder.FolderOf(path), quotes: true).Layer;
        var lines = layer.All.Select(s => (Left: $"{s.Key}: {Shown(s)}".TrimEnd(), s.Place)).ToList();
        var width = lines.Max(l => l.Left.Length);
        var text = lines.Aggregate(new StringBuilder(), (t, l) => t.Append(l.Left.PadRight(width)).Append("  # ").Append(l.Place).Append('\n'));
        Screen.Write(text.ToString());
        return RunOutcome.Clean;
    }

    private static string Shown(Setting setting) =>
        (setting.Key == SettingKeys.Baseline && setting.Value != SettingKeys.None) || (setting.Key == SettingKeys.Profile && SettingReader.IsFile(setting.Value))
            ? SettingsText.Shown(setting.Value)
            : setting.Value;
}
