using System.Globalization;
using System.Text;
using System.Text.Json;
using IptNoteLint.Cli.Store;
using IptNoteLint.Cli.Watching;
using IptNoteLint.Reports;

namespace IptNoteLint.Cli.Commands;

/// <summary>The status of a watched folder, for people and for programs.</summary>
internal static class StatusText
{
    /// <summary>The version of the JSON form.</summary>
    private const int Version = 1;

    /// <summary>For people. Names are shown with hidden characters made visible.</summary>
    public static string Lines(FolderStatus status)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Notes reported: {status.Reported}; findings: {status.Findings.Errors} errors, {status.Findings.Warnings} warnings, {status.Findings.Infos} infos, {status.Findings.Hints} hints.\n");
        text.Append(CultureInfo.InvariantCulture, $"Still to be handled: {status.Waiting}. Not linted: {status.Held.Count}.\n");
        text.Append(status.Worker is { } worker ? $"A worker keeps the reports up to date: {VisibleText.OnOneLine(worker)}.\n" : "No worker runs; start one with 'iptlint watch'.\n");
        text.Append(Sentence(status));
        foreach (var row in status.Held)
        {
            text.Append(CultureInfo.InvariantCulture, $"{VisibleText.OnOneLine(row.Path)}: {row.Code}, last tried {Time(row.At)}, tries {row.Tries}, {(row.NextTry is { } next ? $"again {Time(next)}" : "again when it changes")}\n");
        }

        return text.ToString();
    }

    /// <summary>For programs.</summary>
    public static string Json(FolderStatus status) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteNumber("reported", status.Reported);
        json.WriteNumber("waiting", status.Waiting);
        json.WriteBoolean("folderIsAway", status.IsAway);
        WriteWorker(json, status);
        WriteFindings(json, status.Findings);
        json.WriteStartArray("notLinted");
        foreach (var row in status.Held)
        {
            WriteHeld(json, row);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string Sentence(FolderStatus status) => (status.IsAway, status.State) switch
    {
        (true, _) => "The folder of notes is away; reports are kept until it is back.\n",
        (_, null or WatchState.Fine) => "",
        (_, var state) => $"It waits until it can go on: {state}.\n",
    };

    private static void WriteWorker(Utf8JsonWriter json, FolderStatus status)
    {
        json.WriteStartObject("worker");
        json.WriteBoolean("isRunning", status.Worker is not null);
        json.WriteString("holder", status.Worker);
        json.WriteString("state", status.State);
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, FindingCounts findings)
    {
        json.WriteStartObject("findings");
        json.WriteNumber("error", findings.Errors);
        json.WriteNumber("warning", findings.Warnings);
        json.WriteNumber("info", findings.Infos);
        json.WriteNumber("hint", findings.Hints);
        json.WriteEndObject();
    }

    private static void WriteHeld(Utf8JsonWriter json, LedgerRow row)
    {
        json.WriteStartObject();
        json.WriteString("path", row.Path);
        json.WriteString("code", row.Code);
        json.WriteString("at", Time(row.At));
        json.WriteNumber("tries", row.Tries);
        json.WriteString("nextTry", row.NextTry is { } next ? Time(next) : null);
        json.WriteEndObject();
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
