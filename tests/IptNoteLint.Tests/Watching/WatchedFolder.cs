using System.Text.Json;
using IptNoteLint.Cli;
using IptNoteLint.Cli.Commands;
using IptNoteLint.Cli.Documents;
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
    private WorkerStore? _store;
    private FolderWatch _watch;

    public WatchedFolder()
    {
        _scratch.Make("notes");
        _watch = Start();
    }

    public ListLog Log { get; } = new();

    public FolderWatch Watch => _watch;

    public string Notes => _scratch["notes"];

    public string Away => _scratch["away"];

    public string Reports => _scratch["reports"];

    public RunOutcome Outcome => _watch.Outcome;

    public bool IsAway => _watch.IsAway;

    public string LedgerPath => _scratch["reports/" + Ledger.FileName];

    /// <summary>Why nothing is linted.</summary>
    public string? Pause => _watch.Pause;

    /// <summary>What is waited for beside each note.</summary>
    public string? DoneMarker { get; init; }

    /// <summary>How long the work on a note may take; null for the usual time. Counts from the next start.</summary>
    public TimeSpan? Longest { get; set; }

    /// <summary>How often a note was linted since the start.</summary>
    public long Linted => _watch.Tally.Linted;

    /// <summary>Begins anew, as after a restart.</summary>
    public void Restart()
    {
        Stop();
        _watch = Start();
    }

    /// <summary>Ends the worker; its ledger is closed.</summary>
    public void Stop() => _store?.Dispose();

    /// <summary>Marks a note as being linted, as a worker does that then breaks off. Another note is known already.</summary>
    public void Claim(string note)
    {
        Stop();
        using var ledger = Ledger.Open(LedgerPath);
        TermsKey? terms = null;
        ledger.ForEach(r => terms = r.Terms);
        ledger.Writer!.Write(c => c.Claim(note, FileStamp.Of(Path.Combine(Notes, note)), terms!, _time.GetUtcNow())).GetAwaiter().GetResult();
    }

    /// <summary>Breaks off as soon as a worker has begun.</summary>
    public void CrashNow()
    {
        Stop();
        using var ledger = Ledger.Open(LedgerPath);
        ledger.Writer!.Write(c => c.CountCrashes()).GetAwaiter().GetResult();
    }

    /// <summary>The hashes of the case contexts of a folder's notes.</summary>
    public Dictionary<string, string?> Contexts(string folder)
    {
        using var ledger = Ledger.OpenToRead(LedgerPath)!;
        var contexts = new Dictionary<string, string?>(StringComparer.Ordinal);
        ledger.ForEach(r =>
        {
            if (r.Path.StartsWith(folder + "/", StringComparison.Ordinal))
            {
                contexts.Add(r.Path, r.Context);
            }
        });
        return contexts;
    }

    /// <summary>Every report with its content.</summary>
    public Dictionary<string, string> AllReports() => Directory.GetFiles(Reports, "*", SearchOption.AllDirectories)
        .Where(f => f.EndsWith(".json", StringComparison.Ordinal) || f.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(f => f, File.ReadAllText, StringComparer.Ordinal);

    /// <summary>What the ledger holds of a note.</summary>
    public LedgerRow? Row(string note)
    {
        using var ledger = Ledger.OpenToRead(LedgerPath)!;
        return ledger.Find(note);
    }

    public string Write(string note, string text) => _scratch.Write("notes/" + note, text);

    /// <summary>One step.</summary>
    public TimeSpan? Step() => _watch.Step(CancellationToken.None);

    /// <summary>Steps until what was written has settled and is reported.</summary>
    public void Settle()
    {
        Step();
        _time.Move(500);
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

    /// <summary>A step that only looks at some files.</summary>
    public TimeSpan? Look(params string[] names) => _watch.Step(new Hints(names, NeedsScan: false), CancellationToken.None);

    public void Dispose()
    {
        Stop();
        _scratch.Dispose();
    }

    private FolderWatch Start()
    {
        var terms = new FolderTerms(() => new NoteSettings(new HousePacks(Pack.Value), new SettingsFiles(), _ => SettingsLayer.Empty, true, Notes), _time);
        _store = new WorkerStore(new ReportFolder(Reports), LedgerPath);
        return new FolderWatch(Notes, terms, _store, DoneMarker, _time, Log, Longest);
    }
}
