using Microsoft.Extensions.Logging;

namespace IptNoteLint.Cli.Watching;

/// <summary>All that the worker logs: counts, codes, durations and names of files, never words of a note.</summary>
internal static partial class WatchLog
{
    [LoggerMessage(1, LogLevel.Information, "Watching: events={Events} scan every {Seconds} s")]
    public static partial void Watching(this ILogger log, bool events, double seconds);

    [LoggerMessage(2, LogLevel.Information, "Linted: notes={Notes} findings={Findings} unreadable={Unreadable} skipped={Skipped} reports={Reports} ms={Milliseconds}")]
    public static partial void Linted(this ILogger log, int notes, int findings, int unreadable, int skipped, int reports, long milliseconds);

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

    [LoggerMessage(10, LogLevel.Warning, "The report folder was removed; every report is written again")]
    public static partial void ReportsGone(this ILogger log);

    [LoggerMessage(12, LogLevel.Information, "The settings, or the day, have changed; every note is linted again")]
    public static partial void TermsChanged(this ILogger log);

    [LoggerMessage(11, LogLevel.Information, "Stopped")]
    public static partial void Stopped(this ILogger log);
}
