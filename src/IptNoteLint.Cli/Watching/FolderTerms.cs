using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Settings;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Watching;

/// <summary>The terms on which a watched folder is linted: settings, suppressions, known findings, and the day. All can change while it is watched.</summary>
internal sealed class FolderTerms
{
    private readonly Func<NoteSettings> _open;
    private readonly TimeProvider _time;
    private NoteSettings _settings;
    private Baseline? _baseline;
    private DateOnly _today;

    /// <summary>Reads the settings.</summary>
    /// <param name="open">Reads them, also when they have changed.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="SettingsException">They can't be used.</exception>
    public FolderTerms(Func<NoteSettings> open, TimeProvider time)
    {
        _open = open;
        _time = time;
        _settings = open();
        _today = Today;
        Linter = _settings.Linter;
        Options = _settings.Options;
        _baseline = SettingsText.Baseline(_settings.Layer);
    }

    /// <summary>The linter of the folder as a whole, as it last could be made.</summary>
    public NoteLinter Linter { get; private set; }

    /// <summary>The options of the folder as a whole, as they last could be read.</summary>
    public LintOptions Options { get; private set; }

    private DateOnly Today => DateOnly.FromDateTime(_time.GetLocalNow().DateTime);

    /// <summary>Takes up what has changed.</summary>
    /// <returns>Whether every note is to be linted anew.</returns>
    public bool Refresh()
    {
        if (!_settings.HaveChanged && _today == Today)
        {
            return false;
        }

        _today = Today;
        _settings = _open();
        return true;
    }

    /// <summary>The linters of files, by their names.</summary>
    /// <exception cref="SettingsException">A settings file can't be used.</exception>
    public Dictionary<string, NoteLinter> LintersOf(IEnumerable<NoteFile> files)
    {
        Linter = _settings.Linter;
        Options = _settings.Options;
        _baseline = SettingsText.Baseline(_settings.Layer);
        return files.ToDictionary(f => f.Name, f => _settings.LinterOf(RunFolder.FolderOf(f)), StringComparer.Ordinal);
    }

    /// <summary>A report with what somebody set aside.</summary>
    public LintReport SetAside(LintReport report, IEnumerable<NoteFile> files)
    {
        report = Linting.SetAside.Apply(report, Sidecars.Of(files, _settings.Rules), _today);
        return _baseline is null ? report : KnownFindings.Apply(report, _baseline);
    }

    /// <summary>Every linter that took part.</summary>
    public IReadOnlyCollection<NoteLinter> Linters => _settings.Linters;
}
