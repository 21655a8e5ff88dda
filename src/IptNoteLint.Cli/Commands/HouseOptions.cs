using System.CommandLine;
using IptNoteLint.Cli.Settings;
using IptNoteLint.Linting;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Commands;

/// <summary>The options by which a command takes rules of a service's own beside the tool's.</summary>
internal sealed class HouseOptions
{
    private readonly Option<string[]> _house = Files("--house", "FILE", "A house pack: rules and words of your own, in YAML, or a folder with a pack.yml.");
    private readonly Option<string[]> _rules = Files("--rules", "ASSEMBLY.dll", "Rules of your own in C#, built against this program.");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_house);
        command.Add(_rules);
    }

    /// <summary>The rules with what the command line adds.</summary>
    /// <exception cref="SettingsException">An assembly can't be used.</exception>
    /// <exception cref="RulePackException">Rules and pages differ.</exception>
    public HousePacks Open(ParseResult arguments) => Open(arguments, RuleBase.Load());

    /// <summary>Rules with what the command line adds.</summary>
    /// <exception cref="SettingsException">An assembly can't be used.</exception>
    public HousePacks Open(ParseResult arguments, RulePack rules) => new(
        (arguments.GetValue(_rules) ?? []).Aggregate(rules, (pack, file) => RuleAssembly.Add(pack, file, _rules.Name)),
        [.. (arguments.GetValue(_house) ?? []).Select(f => new SettingsBasis(Path.TrimEndingDirectorySeparator(Path.GetFullPath(f)), _house.Name))]);

    private static Option<string[]> Files(string name, string help, string description) =>
        new(name) { Description = description, HelpName = help, Arity = new ArgumentArity(1, 100), AllowMultipleArgumentsPerToken = false };
}
