using IptNoteLint.Cli.Settings;
using IptNoteLint.Linting;
using IptNoteLint.Rules.Focus;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Commands;

/// <summary>The rule pack that this executable ships.</summary>
internal static class RuleBase
{
    /// <summary>Loads it.</summary>
    /// <exception cref="RulePackException">Rules and pages differ.</exception>
    public static RulePack Load() => RulePack.Load(typeof(ProblemAreaNotNamed).Assembly);

    /// <summary>The rules of the working folder: with the house packs that its settings name.</summary>
    /// <exception cref="SettingsException">A settings file or a house pack can't be used.</exception>
    public static RulePack OfWorkingFolder(HousePacks house) => house.Of(new SettingsFiles().HousePacksOf(Directory.GetCurrentDirectory()));
}
