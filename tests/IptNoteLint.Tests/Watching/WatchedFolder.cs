using System.Text.Json;
using IptNoteLint.Cli;
using IptNoteLint.Cli.Commands;
using IptNoteLint.Cli.Settings;
using IptNoteLint.Cli.Store;
using IptNoteLint.Cli.Watching;
using IptNoteLint.Linting;
using IptNoteLint.Settings;
using IptNoteLint.Tests.Cli;

namespace IptNoteLint.Tests.Watching;

/// <summary>A notes folder, its reports in another one, and a watch that is moved by hand.</summary>
internal sealed class WatchedFolder : IDisposable
{
    private static readonly Lazy<RulePack> Pack = new(RuleBase.Load);

    private readonly ScratchFolder _scratch = new();
    private readonly ManualTime _time = new();
    private FolderWatch _watch;

    public WatchedFolder()
    {
        _scratch.Make("notes");
        _watch = Start();
    }

    public ListLog Log { get; } = new();

    public string Notes => _scratch["notes"];

    public string Away => _scratch["away"];

    public string Reports => _scratch["reports"];

    public RunOutcome Outcome => _watch.Outcome;

    public bool IsAway => _watch.IsAway;

    /// <summary>Begins anew, as after a restart.</summary>
    public void Restart() => _watch = Start();

    public string Write(string note, string text) => _scratch.Write("notes/" + note, text);

    /// <summary>One step.</summary>
    public TimeSpan? Step() => _watch.Step(CancellationToken.None);

    /// <summary>Steps until what was written has settled and is reported.</summary>
    public void Settle()
    {
        Step();
        _time.Move(300);
        Step();
    }

    public void Move(int milliseconds) => _time.Move(milliseconds);

    public string ReportPath(string note, string ending = ".json") => Path.Combine(Reports, note + ending);

    public bool HasReports(string note) => File.Exists(ReportPath(note)) && File.Exists(ReportPath(note, ".html"));

    /// <summary>A field of the note that a report is of.</summary>
    public string? Field(string note, string name)
    {
        using var report = JsonDocument.Parse(File.ReadAllText(ReportPath(note)));
        return report.RootElement.GetProperty("notes")[0].GetProperty(name).GetString();
    }

    public void Dispose() => _scratch.Dispose();

    private FolderWatch Start()
    {
        var reports = new ReportFolder(Reports);
        var terms = new FolderTerms(() => new NoteSettings(new HousePacks(Pack.Value), new SettingsFiles(), _ => SettingsLayer.Empty, true, Notes), _time);
        return new FolderWatch(Notes, new FolderLinter(terms, reports, "notes"), reports, _time, Log);
    }
}
