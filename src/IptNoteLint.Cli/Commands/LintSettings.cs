using System.CommandLine;
using IptNoteLint.Cli.Settings;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Commands;

/// <summary>The options that <c>check</c>, <c>watch</c>, <c>baseline</c> and <c>config</c> share: each says over the settings files what holds.</summary>
internal sealed class LintSettings
{
    private readonly Option<string> _profile = new("--profile") { Description = "The adaptation of IPT, such as ipt-a-12.", HelpName = "NAME" };
    private readonly Option<string[]> _packs = List("--pack", "NAME", "Documentation packs in force: us, uk.");
    private readonly Option<string[]> _select = List("--select", "RULE", "The only rules to run, by id or name.");
    private readonly Option<string[]> _extendSelect = List("--extend-select", "RULE", "Rules to run beside the usual ones; 'preview' stands for all that are on trial.");
    private readonly Option<string[]> _ignore = List("--ignore", "RULE", "Rules to switch off.");
    private readonly Option<string[]> _severity = List("--severity", "RULE=LEVEL", "What a rule weighs: off, hint, info, warning or error.");

    private readonly Option<string> _failOn = new("--fail-on")
    {
        Description = "The lowest severity that ends in exit code 1: error, warning (unless said otherwise), info, hint or never.",
        HelpName = "LEVEL",
    };

    private readonly Option<string> _maxWarnings = new("--max-warnings") { Description = "How many warnings are not too many.", HelpName = "N" };

    private readonly Option<string> _quotes = new Option<string>("--quotes")
    {
        Description = "Whether reports quote the notes' own words. On unless said otherwise, but off in SARIF and in reports of a caseload, since these travel.",
    }.OneOf("on", "off");

    private readonly Option<string> _baseline = new("--baseline") { Description = "A file of known findings; only others count.", HelpName = "FILE" };
    private readonly Option<bool> _isolated = new("--isolated") { Description = "Reads no settings files." };

    /// <summary>The options, with the words that a shell offers for each.</summary>
    public LintSettings()
    {
        _profile.CompletionSources.Add(Completions.Profiles);
        _packs.CompletionSources.Add(Completions.Packs);
        _select.CompletionSources.Add(Completions.Rules);
        _extendSelect.CompletionSources.Add(Completions.RulesAndPreview);
        _ignore.CompletionSources.Add(Completions.Rules);
        _severity.CompletionSources.Add(Completions.RulesToWeigh);
        _failOn.CompletionSources.Add([.. RuleLevel.Names.Skip(1).Reverse(), SettingKeys.Never]);
    }

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_profile, _packs, _select, _extendSelect, _ignore, _severity, _failOn, _maxWarnings, _quotes, _baseline, _isolated])
        {
            command.Add(option);
        }
    }

    /// <summary>The settings of a run.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="pack">The rules.</param>
    /// <param name="folder">The full path of the folder that the run is about.</param>
    /// <param name="quotes">Whether to quote where nobody says.</param>
    /// <param name="times">Measures the work, or null.</param>
    /// <exception cref="SettingsException">An option's value is impossible.</exception>
    public NoteSettings Open(ParseResult arguments, RulePack pack, string folder, bool quotes, WorkTimes? times = null)
    {
        var reader = pack.SettingReader;
        return new NoteSettings(pack, new SettingsFiles(reader, arguments.GetValue(_isolated)), Layer(arguments, reader), quotes, folder, times);
    }

    private SettingsLayer Layer(ParseResult arguments, SettingReader reader)
    {
        var layer = new List<Setting>();
        Add(SettingKeys.Profile, _profile);
        Add(SettingKeys.FailOn, _failOn);
        Add(SettingKeys.MaxWarnings, _maxWarnings);
        Add(SettingKeys.Quotes, _quotes);
        AddAll(SettingKeys.Packs, _packs);
        AddAll(SettingKeys.Select, _select);
        AddAll(SettingKeys.ExtendSelect, _extendSelect);
        if (arguments.GetValue(_baseline) is { } file)
        {
            layer.Add(new Setting(SettingKeys.Baseline, Path.GetFullPath(file), _baseline.Name));
        }

        layer.AddRange(reader.Off(Values(arguments, _ignore), _ignore.Name));
        layer.AddRange(Values(arguments, _severity).Select(pair => pair.Split('=') is [var rule, var level]
            ? reader.Level(rule, level, _severity.Name)
            : throw new SettingsException(_severity.Name, $"'{pair}' should be a rule and a severity, such as IPT1001=info.")));
        return new SettingsLayer(layer);

        void Add(string key, Option<string> option)
        {
            if (arguments.GetValue(option) is { } value)
            {
                layer.Add(reader.Read(key, [value], option.Name));
            }
        }

        void AddAll(string key, Option<string[]> option)
        {
            if (arguments.GetResult(option) is not null)
            {
                layer.Add(reader.Read(key, Values(arguments, option), option.Name));
            }
        }
    }

    private static string[] Values(ParseResult arguments, Option<string[]> option) =>
        [.. (arguments.GetValue(option) ?? []).SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    // One value each time: whatever stands behind it is a note again. Several are joined by commas.
    private static Option<string[]> List(string name, string help, string description) =>
        new(name) { Description = description + " Several are joined by commas.", HelpName = help, Arity = new ArgumentArity(1, 100), AllowMultipleArgumentsPerToken = false };
}
