using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Settings;

/// <summary>The settings of a run: those of the command line over those of each folder. A linter serves all folders that agree.</summary>
/// <param name="house">The rules, with the house packs that the command line names.</param>
/// <param name="files">The settings files.</param>
/// <param name="commandLine">What the command line says, read with the rules of the run's folder.</param>
/// <param name="quotes">Whether to quote where the settings leave it to the tool.</param>
/// <param name="folder">The full path of the folder that the run is about: it settles what holds for the run as a whole.</param>
/// <param name="times">Measures the work, or null.</param>
internal sealed class NoteSettings(
    HousePacks house, SettingsFiles files, Func<SettingReader, SettingsLayer> commandLine, bool quotes, string folder, WorkTimes? times = null)
{
    private readonly Dictionary<string, NoteLinter> _linters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NoteLinter> _folders = new(StringComparer.Ordinal);
    private SettingsLayer? _commandLine;
    private LintOptions? _options;
    private RulePack[] _packs = [];
    private RuleNames? _rules;

    /// <summary>The settings of the run as a whole.</summary>
    /// <exception cref="SettingsException">A settings file can't be used.</exception>
    public SettingsLayer Layer => LayerOf(folder);

    /// <summary>The options of the run as a whole.</summary>
    /// <exception cref="SettingsException">A settings file can't be used.</exception>
    public LintOptions Options => _options ??= OptionsOf(folder).Options;

    /// <summary>The linter of the run as a whole.</summary>
    /// <exception cref="SettingsException">A settings file can't be used.</exception>
    public NoteLinter Linter => LinterOf(folder);

    /// <summary>The names of every rule that some folder of the run has, as far as folders were asked about.</summary>
    public RuleNames Rules
    {
        get
        {
            // Asked for every folder, and the same for nearly all of them.
            RulePack[] packs = [PackOf(folder), .. house.InUse];
            if (!packs.SequenceEqual(_packs))
            {
                _packs = packs;
                _rules = new RuleNames(packs.SelectMany(p => p.Rules).Select(r => r.Descriptor).DistinctBy(d => d.Id, StringComparer.Ordinal));
            }

            return _rules!;
        }
    }

    /// <summary>The rules of the run as a whole, with its house packs and a profile of the service's own.</summary>
    /// <exception cref="SettingsException">A settings file or a house pack can't be used.</exception>
    public RulePack Pack => OptionsOf(folder).Pack;

    /// <summary>Every linter that was asked for.</summary>
    public IReadOnlyCollection<NoteLinter> Linters => _linters.Values;

    /// <summary>Whether a settings file, a house pack or a profile has changed since it was read, or one has come or gone.</summary>
    public bool HaveChanged => files.HaveChanged || house.HaveChanged;

    /// <summary>The settings of a folder.</summary>
    /// <exception cref="SettingsException">A settings file can't be used.</exception>
    public SettingsLayer LayerOf(string path)
    {
        _commandLine ??= commandLine(PackOf(folder).SettingReader);
        var layer = _commandLine.Over(files.Of(path, PackOf(path).SettingReader));
        var packs = house.Named(files.HousePacksOf(path));
        return layer.With(new Setting(
            SettingKeys.HousePacks, string.Join(", ", packs.Select(p => SettingsText.Shown(p.Path))), packs.Count == 0 ? Setting.Default : packs[^1].Place));
    }

    /// <summary>The same settings with one rule selected besides.</summary>
    /// <param name="ruleId">The rule.</param>
    /// <param name="place">Who asks for it.</param>
    public NoteSettings Also(string ruleId, string place)
    {
        var selected = string.Join(", ", Layer[SettingKeys.ExtendSelect]!.Values.Append(ruleId));
        return new NoteSettings(house, files, reader => commandLine(reader).With(new Setting(SettingKeys.ExtendSelect, selected, place)), quotes, folder, times);
    }

    /// <summary>The linter of a folder's notes.</summary>
    /// <exception cref="SettingsException">A settings file can't be used.</exception>
    public NoteLinter LinterOf(string path)
    {
        if (!_folders.TryGetValue(path, out var linter))
        {
            var run = Options;
            var (pack, own) = OptionsOf(path);
            var options = own with { FailOn = run.FailOn, MaxWarnings = run.MaxWarnings, Quotes = run.Quotes };
            var key = $"{options.Hash} {pack.Hash}";
            linter = _linters.TryGetValue(key, out var known) ? known : _linters[key] = new NoteLinter(pack, options, times);
            _folders.Add(path, linter);
        }

        return linter;
    }

    private RulePack PackOf(string path) => house.Of(files.HousePacksOf(path));

    private (RulePack Pack, LintOptions Options) OptionsOf(string path)
    {
        var layer = LayerOf(path);
        var pack = PackOf(path);
        var profile = layer[SettingKeys.Profile]!;
        return SettingReader.IsFile(profile.Value)
            ? (house.WithProfile(pack, profile), LintOptionsReader.Read(layer.With(profile with { Value = Profiles.NameOf(profile.Value) }), quotes))
            : (pack, LintOptionsReader.Read(layer, quotes));
    }
}
