using System.CommandLine;
using IptNoteLint.Cli.Store;
using IptNoteLint.Cli.Watching;

namespace IptNoteLint.Cli.Commands;

/// <summary><c>iptlint watch FOLDER</c>: keeps a report for every note of a folder up to date.</summary>
internal sealed class WatchCommand
{
    private readonly ReportPlace _place = new();
    private readonly Option<bool> _once = new("--once") { Description = "Writes the reports that are missing or out of date, and ends with the exit code of check." };

    private readonly Option<string> _doneMarker = new("--done-marker")
    {
        Description = "Lints a note only when a file of its name with this ending is there, such as .done: for programs that can't rename a finished note into place.",
        HelpName = "SUFFIX",
    };

    private readonly Option<string> _logFormat = new Option<string>("--log-format")
    {
        Description = "The form of the log, which goes to standard error.",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json");

    private readonly HealthOption _health = new();
    private readonly LintSettings _settings = new();

    /// <summary>The command with its options.</summary>
    public Command Create()
    {
        var command = new Command("watch", "Watches a folder and writes a report, as HTML and JSON, for every note that is new or changed.");
        _place.AddTo(command);
        command.Add(_once);
        command.Add(_doneMarker);
        command.Add(_logFormat);
        _health.AddTo(command);
        _settings.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var folder = _place.Folder(arguments);
        if (!Directory.Exists(folder))
        {
            Screen.Say($"There is no folder '{folder}' to watch; check the name.");
            return RunOutcome.Trouble;
        }

        var options = new WatchOptions(folder, _place.Ledger(arguments))
        {
            Once = arguments.GetValue(_once),
            DoneMarker = arguments.GetValue(_doneMarker),
            LogsJson = arguments.GetValue(_logFormat) == "json",
            HealthPort = _health.Read(arguments),
        };
        if (OpenReports(folder, _place.Reports(arguments)) is not { } reports || !CanKeep(options.Ledger))
        {
            return RunOutcome.Trouble;
        }

        var pack = RuleBase.Load();
        var terms = new FolderTerms(() => _settings.Open(arguments, pack, folder, quotes: true), TimeProvider.System);
        var outcome = await WatchHost.RunAsync(options, reports, terms, cancellation).ConfigureAwait(false);
        if (options.Once && !outcome.HasNotes && !outcome.IsHeld)
        {
            Screen.Say($"'{folder}' holds no notes: it looks for .txt and .md files. Nothing was checked.");
        }

        return options.Once || outcome.HasCrashed ? outcome.ExitCode : RunOutcome.Clean;
    }

    private static ReportFolder? OpenReports(string folder, string reports)
    {
        if (folder == reports || folder.StartsWith(reports + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            Screen.Say($"The folder for reports, '{reports}', holds the notes; name another one.");
            return null;
        }

        try
        {
            return new ReportFolder(reports);
        }
        catch (UnauthorizedAccessException)
        {
            Screen.Say($"There is no permission to write to '{reports}'; name another folder with --reports.");
        }
        catch (IOException e)
        {
            Screen.Say($"Reports can't be written to '{reports}': {e.Message}");
        }

        return null;
    }

    // What no waiting mends is said at once; a full disk may be mended while the worker waits.
    private static bool CanKeep(string path)
    {
        if (Volume.IsRemote(path))
        {
            Screen.Say($"'{path}' would lie on a network drive, where the ledger can't be kept safe; name a file on a disk of this machine with --ledger.");
            return false;
        }

        try
        {
            using var ledger = Ledger.OpenToRead(path);
            return true;
        }
        catch (LedgerException e) when (e.Fault == LedgerFault.Newer)
        {
            Screen.Say($"'{path}': {e.Message}");
            return false;
        }
        catch (LedgerException)
        {
            return true;
        }
    }
}
