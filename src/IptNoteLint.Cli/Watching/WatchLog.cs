using Microsoft.Extensions.Logging;

namespace IptNoteLint.Cli.Watching;

/// <summary>All that the worker logs: counts, codes, durations and names of files, never words of a note.</summary>
internal static partial class WatchLog
{
    [LoggerMessage(1, LogLevel.Information, "Watching: events={Events} scan every {Seconds} s")]
    public static partial void Watching(this ILogger log, bool events, double seconds);

    [LoggerMessage(2, LogLevel.Information, "Linted: notes={Notes} findings={Findings} unreadable={Unreadable} unchanged={Unchanged} reports={Reports} ms={Milliseconds}")]
    public static partial void Linted(this ILogger log, int notes, int findings, int unreadable, int unchanged, int reports, long milliseconds);

    [LoggerMessage(3, LogLevel.Warning, "Not read: file={File} code={Code}")]
    public static partial void NotRead(this ILogger log, string file, string code);

    [LoggerMessage(4, LogLevel.Information, "Reports removed: notes={Notes}")]
    public static partial void Removed(this ILogger log, int notes);

    [LoggerMessage(5, LogLevel.Error, "Report not written, will be tried again: file={File} error={Error}")]
    public static partial void NotWritten(this ILogger log, string file, string error);

    [LoggerMessage(6, LogLevel.Error, "Fault of the tool: file={File} id={Id} {Fault}")]
    public static partial void RuleFailed(this ILogger log, string file, string id, string fault);

    [LoggerMessage(7, LogLevel.Error, "The notes folder is away or can't be listed; reports are kept until it is back: error={Error}")]
    public static partial void FolderAway(this ILogger log, string error);

    [LoggerMessage(8, LogLevel.Information, "The notes folder is back")]
    public static partial void FolderBack(this ILogger log);

    [LoggerMessage(9, LogLevel.Warning, "The notes folder is empty, but there are reports; they are kept in case its volume isn't mounted: reports={Reports}")]
    public static partial void EmptyButReported(this ILogger log, int reports);

    [LoggerMessage(10, LogLevel.Warning, "Reports that are missing or were altered are written again: notes={Notes}")]
    public static partial void ReportsMissing(this ILogger log, int notes);

    [LoggerMessage(12, LogLevel.Information, "The settings or the known findings have changed; the notes that they concern are linted again")]
    public static partial void TermsChanged(this ILogger log);

    [LoggerMessage(11, LogLevel.Information, "Stopped")]
    public static partial void Stopped(this ILogger log);

    [LoggerMessage(13, LogLevel.Error, "The ledger was damaged; it is set aside and found out anew from the notes: file={File}")]
    public static partial void LedgerSetAside(this ILogger log, string file);

    [LoggerMessage(14, LogLevel.Error, "Paused until it can be written again: what={What} error={Error}")]
    public static partial void Paused(this ILogger log, string what, string error);

    [LoggerMessage(15, LogLevel.Information, "Going on")]
    public static partial void Resumed(this ILogger log);

    [LoggerMessage(16, LogLevel.Information, "Another worker has this folder of reports; waiting until it ends: holder={Holder}")]
    public static partial void WaitingForLock(this ILogger log, string holder);

    [LoggerMessage(17, LogLevel.Information, "No events are to be had of this folder; it is scanned instead: every={Seconds} s remote={Remote}")]
    public static partial void Polling(this ILogger log, double seconds, bool remote);

    [LoggerMessage(18, LogLevel.Error, "The health page can't be opened; the notes are watched without it: port={Port} error={Error}")]
    public static partial void NoHealthPage(this ILogger log, int port, string error);

    [LoggerMessage(19, LogLevel.Warning, "The page that lists all reports can't be written: error={Error}")]
    public static partial void NoIndex(this ILogger log, string error);
}
