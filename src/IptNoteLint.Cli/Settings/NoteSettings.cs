using IptNoteLint.Linting;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Settings;

/// <summary>The settings of a run: those of the command line over those of each folder. A linter serves all folders that agree.</summary>
/// <param name="pack">The rules.</param>
/// <param name="files">The settings files.</param>
/// <param name="commandLine">What the command line says.</param>
/// <param name="quotes">Whether to quote where the settings leave it to the tool.</param>
/// <param name="folder">The full path of the folder that the run is about: it settles what holds for the run as a whole.</param>
/// <param name="times">Measures the work, or null.</param>
internal sealed class NoteSettings(RulePack pack, SettingsFiles files, SettingsLayer commandLine, bool quotes, string folder, WorkTimes? times = null)
{
    private readonly Dictionary<string, NoteLinter> _linters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NoteLinter> _folders = new(StringComparer.Ordinal);
    private LintOptions? _options;

    /// <summary>The settings of the run as a whole.</summary>
    /// <exception cref="SettingsException">A settings file can't be used.</exception>
    public SettingsLayer Layer => LayerOf(folder);

    /// <summary>The options of the run as a whole.</summary>
    /// <exception cref="SettingsException">A settings file can't be used.</exception>
    public LintOptions Options => _options ??= LintOptionsReader.Read(Layer, quotes);

    /// <summary>The linter of the run as a whole.</summary>
    /// <exception cref="SettingsException">A settings file can't be used.</exception>
    public NoteLinter Linter => LinterOf(folder);

    /// <summary>Every linter that was asked for.</summary>
    public IReadOnlyCollection<NoteLinter> Linters => _linters.Values;

    /// <summary>Whether a settings file has changed since it was read, or one has come or gone.</summary>
    public bool HaveChanged => files.HaveChanged;

    /// <summary>The settings of a folder.</summary>
    /// <exception cref="SettingsException">A settings file can't be used.</exception>
    public SettingsLayer LayerOf(string path) => commandLine.Over(files.Of(path));

    /// <summary>The same settings with one rule selected besides.</summary>
    /// <param name="ruleId">The rule.</param>
    /// <param name="place">Who asks for it.</param>
    public NoteSettings Also(string ruleId, string place)
    {
        var selected = Layer[SettingKeys.ExtendSelect]!.Values.Append(ruleId);
        return new NoteSettings(pack, files, commandLine.With(new Setting(SettingKeys.ExtendSelect, string.Join(", ", selected), place)), quotes, folder, times);
    }

    /// <summary>The linter of a folder's notes.</summary>
    /// <exception cref="SettingsException">A settings file can't be used.</exception>
    public NoteLinter LinterOf(string path)
    {
        if (!_folders.TryGetValue(path, out var linter))
        {
            var run = Options;
            var options = LintOptionsReader.Read(LayerOf(path), quotes) with { FailOn = run.FailOn, MaxWarnings = run.MaxWarnings, Quotes = run.Quotes };
            linter = _linters.TryGetValue(options.Hash, out var known) ? known : _linters[options.Hash] = new NoteLinter(pack, options, times);
            _folders.Add(path, linter);
        }

        return linter;
    }
}
