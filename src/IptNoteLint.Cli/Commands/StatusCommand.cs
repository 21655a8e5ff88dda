using System.CommandLine;
using IptNoteLint.Cli.Store;
using IptNoteLint.Cli.Watching;

namespace IptNoteLint.Cli.Commands;

/// <summary><c>iptlint status FOLDER</c>: says how far the reports of a watched folder are.</summary>
internal sealed class StatusCommand
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    private readonly ReportPlace _place = new();
    private readonly Option<bool> _wait = new("--wait") { Description = "Waits until the worker has handled everything that is in the folder now." };

    private readonly Option<int> _timeout = new("--timeout")
    {
        Description = "How long to wait, in seconds.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 60,
    };

    private readonly Option<string> _format = new Option<string>("--format") { Description = "The form of the answer.", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json");

    /// <summary>The command with its options.</summary>
    public Command Create()
    {
        var command = new Command("status", "Says how many notes of a watched folder are reported, which could not be linted and why, and whether a worker runs.");
        _place.AddTo(command);
        command.Add(_wait);
        command.Add(_timeout);
        command.Add(_format);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var path = _place.Ledger(arguments);
        try
        {
            var isHandled = !arguments.GetValue(_wait) || await WaitAsync(arguments, path, cancellation).ConfigureAwait(false);
            using var ledger = Ledger.OpenToRead(path);
            if (ledger is null)
            {
                Screen.Say($"There is no ledger '{path}'; 'iptlint watch' makes it. If reports go elsewhere, name the folder with --reports.");
                return RunOutcome.Trouble;
            }

            var status = FolderStatus.Read(_place.Folder(arguments), ledger);
            Screen.Write(arguments.GetValue(_format) == "json" ? StatusText.Json(status) : StatusText.Lines(status));
            return isHandled ? RunOutcome.Clean : RunOutcome.Trouble;
        }
        catch (LedgerException e)
        {
            Screen.Say($"'{path}': {e.Message}");
            return RunOutcome.Trouble;
        }
    }

    private async Task<bool> WaitAsync(ParseResult arguments, string ledger, CancellationToken cancellation)
    {
        var time = TimeProvider.System;
        var cookie = Path.Combine(_place.Reports(arguments), Cookies.Prefix + Path.GetRandomFileName());
        try
        {
            using (new FileStream(cookie, PrivateFiles.New(FileMode.CreateNew)))
            {
            }

            var start = time.GetTimestamp();
            var limit = TimeSpan.FromSeconds(arguments.GetValue(_timeout));
            while (File.Exists(cookie))
            {
                if (!FolderLock.IsTaken(WorkerStore.LockOf(ledger)) && File.Exists(cookie))
                {
                    Screen.Say("No worker runs, so there is nothing to wait for; start one with 'iptlint watch'.");
                    return false;
                }

                if (time.GetElapsedTime(start) > limit)
                {
                    Screen.Say("The worker hasn't handled everything yet; the answer below says what is left.");
                    return false;
                }

                await Task.Delay(Look, time, cancellation).ConfigureAwait(false);
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Screen.Say("It can't be asked for: the folder of reports isn't there or can't be written.");
            return false;
        }
        finally
        {
            if (File.Exists(cookie))
            {
                File.Delete(cookie);
            }
        }
    }
}
