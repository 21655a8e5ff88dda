using System.CommandLine;
using IptNoteLint.Cli.Store;
using IptNoteLint.Cli.Watching;

namespace IptNoteLint.Cli.Commands;

/// <summary><c>iptlint watch FOLDER</c>: keeps a report for every note of a folder up to date.</summary>
internal sealed class WatchCommand
{
    private readonly Argument<string> _folder = new("FOLDER") { Description = "The folder of notes." };

    private readonly Option<string> _reports = new("--reports")
    {
        Description = "Where reports go; FOLDER/lint-reports unless said otherwise.",
        HelpName = "DIR",
    };

    private readonly Option<bool> _once = new("--once") { Description = "Writes the reports that are missing or out of date, and ends with the exit code of check." };
    private readonly LintSettings _settings = new();

    /// <summary>The command with its options.</summary>
    public Command Create()
    {
        var command = new Command("watch", "Watches a folder and writes a report, as HTML and JSON, for every note that is new or changed.") { _folder, _reports, _once };
        _settings.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(arguments.GetRequiredValue(_folder)));
        if (!Directory.Exists(folder))
        {
            Screen.Say($"There is no folder '{folder}' to watch; check the name.");
            return RunOutcome.Trouble;
        }

        if (OpenReports(folder, arguments.GetValue(_reports) ?? Path.Combine(folder, "lint-reports")) is not { } reports)
        {
            return RunOutcome.Trouble;
        }

        var once = arguments.GetValue(_once);
        var pack = RuleBase.Load();
        var terms = new FolderTerms(() => _settings.Open(arguments, pack, folder, quotes: true), TimeProvider.System);
        var outcome = await WatchHost.RunAsync(folder, reports, terms, once, cancellation).ConfigureAwait(false);
        if (once && !outcome.HasNotes)
        {
            Screen.Say($"'{folder}' holds no notes: it looks for .txt and .md files. Nothing was checked.");
        }

        return once || outcome.HasCrashed ? outcome.ExitCode : RunOutcome.Clean;
    }

    private static ReportFolder? OpenReports(string folder, string path)
    {
        var reports = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (folder == reports || folder.StartsWith(reports + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            Screen.Say($"The folder for reports, '{path}', holds the notes; name another one.");
            return null;
        }

        try
        {
            return new ReportFolder(reports);
        }
        catch (UnauthorizedAccessException)
        {
            Screen.Say($"There is no permission to write to '{path}'; name another folder with --reports.");
        }
        catch (IOException e)
        {
            Screen.Say($"Reports can't be written to '{path}': {e.Message}");
        }

        return null;
    }
}
