using System.CommandLine;
using System.Globalization;
using IptNoteLint.Cli.Store;

namespace IptNoteLint.Cli.Commands;

/// <summary><c>iptlint purge FOLDER --older-than 90d</c>: takes away reports and rows that were kept long enough.</summary>
internal sealed class PurgeCommand
{
    private const int MostDays = 36_500;

    private readonly ReportPlace _place = new();

    private readonly Option<string> _olderThan = new("--older-than")
    {
        Required = true,
        Description = "What was last linted longer ago than this is taken away, such as 90d.",
        HelpName = "DAYS",
    };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Only says what would be taken away." };

    /// <summary>The command with its options.</summary>
    public Command Create()
    {
        var command = new Command("purge", "Takes away reports, and what is kept about their notes, that are older than a number of days. Notes are never touched.");
        _place.AddTo(command);
        command.Add(_olderThan);
        command.Add(_dryRun);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var text = arguments.GetRequiredValue(_olderThan);
        if (!text.EndsWith('d') || !int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days > MostDays)
        {
            Screen.Say($"--older-than: '{text}' should be a number of days such as 90d.");
            return RunOutcome.Trouble;
        }

        var path = _place.Ledger(arguments);
        if (!File.Exists(path))
        {
            Screen.Say($"There is no ledger '{path}', so there is nothing to purge. If reports go elsewhere, name the folder with --reports.");
            return RunOutcome.Trouble;
        }

        try
        {
            return Run(arguments, path, days);
        }
        catch (LedgerException e)
        {
            Screen.Say($"'{path}': {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Screen.Say($"Not everything could be taken away from '{_place.Reports(arguments)}'; check the permission, and run it again.");
        }

        return RunOutcome.Trouble;
    }

    private int Run(ParseResult arguments, string path, int days)
    {
        using var store = new WorkerStore(new ReportFolder(_place.Reports(arguments)), path);
        if (!store.TryLock())
        {
            Screen.Say($"A worker has this folder ({FolderLock.HolderOf(WorkerStore.LockOf(path)) ?? "unknown"}); stop it for the purge and start it again afterwards.");
            return RunOutcome.Trouble;
        }

        store.Ensure();
        var purge = new Purge(store, TimeProvider.System.GetUtcNow() - TimeSpan.FromDays(days));
        var isTrial = arguments.GetValue(_dryRun);
        var counts = isTrial ? purge.Count() : purge.Run();
        Screen.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{(isTrial ? "Would be taken away" : "Taken away")}: reports and rows of {counts.Notes} notes, {counts.SetAside} damaged ledgers.\n"));
        return RunOutcome.Clean;
    }
}
