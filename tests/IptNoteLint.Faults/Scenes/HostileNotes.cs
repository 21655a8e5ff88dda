using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using IptNoteLint.Faults.Hostile;

namespace IptNoteLint.Faults.Scenes;

/// <summary>One worker has all hostile inputs at once; then each is checked in a process of its own, within ten seconds and 256 MB.</summary>
internal static class HostileNotes
{
    private const int MostSeconds = 10;
    private const int MostMemory = 256;

    public static string Run(Bench bench)
    {
        using var place = bench.MakePlace("hostile");
        var cases = Make(place, Encodings.All.Concat(Sizes.All).Concat(YamlFiles.All).Concat(Names.All).Concat(Markup.All));
        var before = Everything(place.Notes);
        using var worker = bench.Once(place);
        Violation.ThrowIfAny([.. cases.SelectMany(c => Judge(place, c.Folder, c.Case).Select(b => $"{c.Case.Name}: {b}"))], "in one worker");
        Violation.ThrowIfAny(Oracle.CheckAnyMoment(place), "in one worker");
        Violation.ThrowIfAny([.. Pages(place)], "in pages");
        Violation.ThrowIfAny([.. Log(place.Log)], "in the log");
        Violation.ThrowIfAny([.. Table(bench)], "in the table");

        var (broken, runs) = (new ConcurrentBag<string>(), new ConcurrentBag<CheckedRun>());
        Parallel.ForEach(cases, new ParallelOptions { MaxDegreeOfParallelism = 2 }, c =>
        {
            var run = CheckedRun.Of(bench, place, "check", place.PathOf(c.Folder), "--format", "json", "--fail-on", "never");
            runs.Add(run);
            Judge(run, c.Case).ToList().ForEach(b => broken.Add($"{c.Case.Name}: {b}"));
        });
        Violation.ThrowIfAny(broken, "checked alone");
        Violation.ThrowIf(!Everything(place.Notes).SequenceEqual(before), "something among the notes is new, gone or changed");
        return $"{cases.Count} inputs; at most {runs.Max(r => r.Seconds):0.0} s and {runs.Max(r => r.Memory)} MB";
    }

    private static List<(string Folder, HostileCase Case)> Make(Place place, IEnumerable<HostileCase> all)
    {
        var cases = all.Select((c, i) => (Folder: string.Create(CultureInfo.InvariantCulture, $"h{i:000}"), Case: c)).ToList();
        cases.ForEach(c => c.Case.Make(Directory.CreateDirectory(place.PathOf(c.Folder)).FullName));
        return cases;
    }

    private static IEnumerable<string> Judge(CheckedRun run, HostileCase @case)
    {
        if (run.Seconds > MostSeconds || run.Memory > MostMemory)
        {
            yield return $"took {run.Seconds:0.0} s and {run.Memory} MB";
        }

        if (run.ExitCode is < 0 or > 2 || run.Error.Contains("fault of iptlint", StringComparison.Ordinal))
        {
            yield return $"ended with {run.ExitCode}: {run.Error}";
        }
        else if (run.Error.Contains(InventedNotes.Stem, StringComparison.Ordinal))
        {
            yield return "its words are on standard error";
        }
        else if (StatusOf(run, @case.Note) is var status && status != Expected(@case.Outcome))
        {
            yield return $"is {status} and not {Expected(@case.Outcome)}: {run.Error}";
        }
    }

    private static string Expected(string outcome) => outcome switch
    {
        HostileCase.Linted or HostileCase.Ignored => outcome,
        "NO_READER" => "skipped",
        "SETTINGS" => "refused",
        _ => "unreadable",
    };

    // Settings that can't be used end a run before anything is written.
    private static string StatusOf(CheckedRun run, string note)
    {
        if (run.Output.Length == 0)
        {
            return run.ExitCode == 2 && run.Error.Contains("iptlint.yml", StringComparison.Ordinal) ? "refused" : HostileCase.Ignored;
        }

        using var report = JsonDocument.Parse(run.Output);
        var found = report.RootElement.GetProperty("notes").EnumerateArray().Where(n => n.GetProperty("path").GetString() == note).ToList();
        return found.Count == 0 ? HostileCase.Ignored : found[0].GetProperty("status").GetString()!;
    }

    private static IEnumerable<string> Judge(Place place, string folder, HostileCase @case)
    {
        var rows = LedgerCopy.Read(place.Ledger)!.Rows.Where(r => r.Path.StartsWith(folder + "/", StringComparison.Ordinal)).ToList();
        var row = rows.Find(r => r.Path == $"{folder}/{@case.Note}");
        var outcome = row is null ? HostileCase.Ignored : row.State == "done" ? HostileCase.Linted : row.Code ?? row.State;
        if (outcome != @case.Outcome)
        {
            yield return $"is {outcome} and not {@case.Outcome}";
        }
    }

    private static IEnumerable<string> Pages(Place place)
    {
        foreach (var page in Directory.EnumerateFiles(place.Reports, "*.htm*", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(page);
            foreach (var payload in Markup.Payloads.Append("<img src=x").Where(p => text.Contains(p, StringComparison.Ordinal)))
            {
                yield return $"{page}: {payload}";
            }
        }
    }

    private static IEnumerable<string> Log(string log) => log.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(l => !l.StartsWith("20", StringComparison.Ordinal) || l.Any(c => char.IsControl(c) || c is '\u202E' or '\u2028' or '\u200B')).Select(l => $"a line that is none of the log's: {l}");

    // What a spreadsheet would take for a formula. Settings that can't be used would end the run.
    private static IEnumerable<string> Table(Bench bench)
    {
        using var place = bench.MakePlace("table");
        Make(place, Names.All.Concat(Markup.All));
        var run = CheckedRun.Of(bench, place, "report", place.Notes, "--format", "csv", "--fail-on", "never");
        return run.Output.Split('\n').SelectMany(l => l.Split(',')).Where(cell => cell.TrimStart('"').StartsWith('=') || cell.TrimStart('"').StartsWith('@')).Take(3)
            .Concat(run.Output.Length == 0 ? [$"nothing was written: {run.ExitCode} {run.Error}"] : []);
    }

    private static List<string> Everything(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }).Order(StringComparer.Ordinal)];
}
