using System.Security.Cryptography;
using System.Text;
using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Settings;
using IptNoteLint.Cli.Store;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Settings;

namespace IptNoteLint.Cli.Watching;

/// <summary>The terms on which the notes of one folder are linted.</summary>
/// <param name="Linter">The linter; null where the settings can't be used.</param>
/// <param name="Key">Names the terms: on equal ones, equal notes get equal reports.</param>
/// <param name="Problem">A sentence that says why the settings can't be used; else null.</param>
internal sealed record Terms(NoteLinter? Linter, TermsKey Key, string? Problem);

/// <summary>The terms on which a watched folder is linted: settings, suppressions, known findings, and the day. All can change while it is watched.</summary>
internal sealed class FolderTerms
{
    private readonly Func<NoteSettings> _open;
    private readonly TimeProvider _time;
    private readonly Dictionary<string, Terms> _folders = new(StringComparer.Ordinal);
    private NoteSettings _settings;
    private RuleNames _rules;
    private Baseline? _baseline;
    private string _baselineHash = "";
    private (string Path, FileStamp Stamp)? _baselineFile;

    /// <summary>Reads the settings.</summary>
    /// <param name="open">Reads them, also when they have changed.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="SettingsException">They can't be used.</exception>
    public FolderTerms(Func<NoteSettings> open, TimeProvider time)
    {
        _open = open;
        _time = time;
        _settings = open();
        Linter = _settings.Linter;
        Options = _settings.Options;
        _rules = _settings.Rules;
        ReadBaseline();
    }

    /// <summary>The linter of the folder as a whole, as it last could be made.</summary>
    public NoteLinter Linter { get; private set; }

    /// <summary>The options of the folder as a whole, as they last could be read.</summary>
    public LintOptions Options { get; private set; }

    /// <summary>The day on which last days of suppressions are judged.</summary>
    public DateOnly Today => DateOnly.FromDateTime(_time.GetLocalNow().DateTime);

    /// <summary>Every linter that took part.</summary>
    public IReadOnlyCollection<NoteLinter> Linters => _settings.Linters;

    /// <summary>Takes up what has changed in files of settings and of known findings.</summary>
    /// <returns>Whether anything has.</returns>
    public bool Refresh()
    {
        if (!_settings.HaveChanged && !(_baselineFile is { } file && FileStamp.Of(file.Path) != file.Stamp))
        {
            return false;
        }

        _folders.Clear();
        _settings = _open();
        try
        {
            ReadBaseline();
            (Linter, Options) = (_settings.Linter, _settings.Options);
        }
        catch (SettingsException)
        {
            // Every folder tells of it.
        }

        return true;
    }

    /// <summary>The terms of a folder. For one thread.</summary>
    /// <param name="path">Its full path.</param>
    public Terms Of(string path)
    {
        if (!_folders.TryGetValue(path, out var terms))
        {
            _folders.Add(path, terms = Read(path));
        }

        return terms;
    }

    /// <summary>A report with what somebody set aside. Safe for many threads.</summary>
    /// <param name="report">The report.</param>
    /// <param name="sidecars">What is asked beside its notes.</param>
    public LintReport SetAside(LintReport report, IReadOnlyDictionary<string, SuppressionList> sidecars)
    {
        report = Linting.SetAside.Apply(report, sidecars, Today);
        return _baseline is null ? report : KnownFindings.Apply(report, _baseline);
    }

    /// <summary>What is asked beside notes.</summary>
    public IReadOnlyDictionary<string, SuppressionList> SidecarsOf(IEnumerable<NoteFile> files) => Sidecars.Of(files, _rules);

    private Terms Read(string path)
    {
        try
        {
            ReadBaseline();
            var linter = _settings.LinterOf(path);
            _rules = _settings.Rules;
            return new Terms(linter, new TermsKey(linter.Tool.RulePackHash, linter.Tool.SettingsHash, _baselineHash), null);
        }
        catch (SettingsException e)
        {
            return new Terms(null, new TermsKey(Linter.Tool.RulePackHash, HashOf(e.Message), ""), e.Message);
        }
    }

    private void ReadBaseline()
    {
        var setting = _settings.Layer[SettingKeys.Baseline]!.Value;
        if (setting == SettingKeys.None)
        {
            (_baseline, _baselineHash, _baselineFile) = (null, "", null);
            return;
        }

        var stamp = FileStamp.Of(setting);
        if (_baselineFile != (setting, stamp))
        {
            _baselineFile = (setting, stamp);
            _baselineHash = HashOf(SettingsText.Read(setting) ?? "");
            _baseline = SettingsText.Baseline(_settings.Layer)?.ById(_settings.Rules);
        }
        else if (_baseline is null)
        {
            _baseline = SettingsText.Baseline(_settings.Layer)?.ById(_settings.Rules);
        }
    }

    private static string HashOf(string text) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
