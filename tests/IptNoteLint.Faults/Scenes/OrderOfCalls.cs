namespace IptNoteLint.Faults.Scenes;

/// <summary>In place of a power cut: each report is on disk before it gets its name, its name before the ledger tells of it.</summary>
internal static class OrderOfCalls
{
    public static string Run(Bench bench)
    {
        Skip.Unless(Bench.CanTrace, "strace is absent or may not trace here");
        using var place = bench.MakePlace("order");
        Corpus.Write(place, bench.Chance(nameof(OrderOfCalls)), 100);
        Thread.Sleep(550);
        var trace = Path.Combine(place.Root, "trace");
        bench.Once(place, Tracer.Order(trace)).Dispose();
        var calls = Calls(File.ReadAllLines(trace));
        var reports = calls.Select((c, i) => (Call: c, At: i)).Where(c => c.Call.StartsWith("rename", StringComparison.Ordinal) && (c.Call.Contains(".txt.json\"", StringComparison.Ordinal) || c.Call.Contains(".txt.html\"", StringComparison.Ordinal))).ToList();
        Violation.ThrowIf(reports.Count != 2 * place.Written.Count, $"{reports.Count} reports were renamed into place, of {place.Written.Count} notes");
        Violation.ThrowIfAny([.. reports.SelectMany(r => Judge(calls, r.Call, r.At))], "by the order of calls");
        return $"{reports.Count} reports";
    }

    private static IEnumerable<string> Judge(List<string> calls, string rename, int at)
    {
        var paths = rename.Split('"');
        var (draft, report) = (paths[1], paths[3]);
        if (calls.FindIndex(0, at, c => IsSync(c, draft)) < 0)
        {
            yield return $"{report}: it got its name before it was on disk";
        }

        var folder = calls.FindIndex(at, c => IsSync(c, Path.GetDirectoryName(report)!));
        if (folder < 0 || calls.FindIndex(folder, c => c.StartsWith('f') && c.Contains(".iptlint-ledger.db-wal>", StringComparison.Ordinal)) < 0)
        {
            yield return $"{report}: the ledger may tell of it before its name is on disk";
        }
    }

    private static bool IsSync(string call, string path) => call.StartsWith('f') && call.Contains($"<{path}>", StringComparison.Ordinal);

    // In the order in which syncs ended and renames began; a call that another thread interrupted takes two lines.
    private static List<string> Calls(string[] lines)
    {
        var (calls, open) = (new List<string>(), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var (thread, call) in lines.Select(l => l.Split(' ', 2, StringSplitOptions.TrimEntries)).Where(p => p.Length == 2).Select(p => (p[0], p[1])))
        {
            if (call.EndsWith("<unfinished ...>", StringComparison.Ordinal) && call.StartsWith('f'))
            {
                open[thread] = call;
            }
            else if (call.StartsWith("<... f", StringComparison.Ordinal))
            {
                calls.Add(open.GetValueOrDefault(thread, call));
            }
            else if (!call.StartsWith("<...", StringComparison.Ordinal))
            {
                calls.Add(call);
            }
        }

        return calls;
    }
}
