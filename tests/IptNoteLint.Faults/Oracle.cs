using System.Text;

namespace IptNoteLint.Faults;

/// <summary>Compares what was written into a place with what the worker made of it. It knows the files of the worker and nothing of its code.</summary>
internal static class Oracle
{
    private const UnixFileMode OthersMay = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <summary>What must hold at any moment, also when the worker was just killed: nothing is half, and nothing is called done that isn't on disk.</summary>
    public static List<string> CheckAnyMoment(Place place)
    {
        var broken = new List<string>();
        if (LedgerCopy.Read(place.Ledger) is { } ledger)
        {
            AddIf(broken, ledger.Integrity != "ok", $"the ledger is not sound: {ledger.Integrity}");
            foreach (var row in ledger.Rows.Where(r => r.State is "done" or "held" && place.Written.ContainsKey(r.Path)))
            {
                Judge(broken, () => CheckRow(place, row));
            }
        }

        foreach (var file in ReportFiles(place))
        {
            Judge(broken, () => CheckWhole(file));
        }

        CheckSecrets(place, broken);
        return broken;
    }

    /// <summary>What must hold when all is handled: exactly one final state for each note, about its present bytes.</summary>
    /// <param name="place">The place.</param>
    /// <param name="held">Which notes may be left unread, and with which codes; null for none.</param>
    /// <param name="mayRepeat">Whether a result may have been made again, since its reports or its row were taken away.</param>
    public static List<string> CheckSettled(Place place, Func<string, string, bool>? held = null, bool mayRepeat = false)
    {
        var broken = CheckAnyMoment(place);
        if (LedgerCopy.Read(place.Ledger) is not { } ledger)
        {
            broken.Add("there is no ledger");
            return broken;
        }

        var rows = ledger.Rows.ToDictionary(r => r.Path, StringComparer.Ordinal);
        broken.AddRange(place.Written.Keys.Where(n => !rows.ContainsKey(n)).Select(n => $"{n}: lost, the ledger has no row of it"));
        broken.AddRange(rows.Keys.Where(n => !place.Written.ContainsKey(n)).Select(n => $"{n}: the ledger has a row of it and it isn't there"));
        foreach (var (name, sha256) in place.Written)
        {
            AddIf(broken, Place.HashOf(File.ReadAllBytes(place.PathOf(name))) != sha256, $"{name}: the note was changed");
            if (rows.GetValueOrDefault(name) is { } row)
            {
                Judge(broken, () => CheckFinal(place, row, sha256, held));
            }
        }

        // The context of a note of a course may become what it was before: then the same result is made again, and rightly.
        broken.AddRange(ledger.Results.Where(r => r.Made > 1 && !mayRepeat && !Corpus.IsOfCourse(r.Path)).Select(r => $"{r.Path}: the same result was made {r.Made} times"));
        CheckStrangers(place, broken);
        return broken;
    }

    /// <summary>Whether the reports of two places are the same, byte for byte.</summary>
    public static List<string> Compare(Place place, string reference)
    {
        var names = Directory.EnumerateFiles(reference, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(reference, f)).Where(IsReport).ToList();
        var broken = names.Where(n => !File.Exists(Path.Combine(place.Reports, n)) || !File.ReadAllBytes(Path.Combine(place.Reports, n)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(reference, n))))
            .Select(n => $"{n}: not what a worker without faults writes").ToList();
        AddIf(broken, names.Count == 0, "there is nothing to compare with");
        return broken;
    }

    private static void CheckRow(Place place, LedgerRow row)
    {
        var report = Report.Read(place, row.Path);
        Violation.ThrowIf(report.Path != row.Path, $"{row.Path}: its report is about another note");
        Violation.ThrowIf(report.Sha256 != row.Sha256, $"{row.Path}: {row.State} in the ledger, and its report is about other bytes");
        Violation.ThrowIf(row.State == "held" && (row.Code is null || report.Status == "linted"), $"{row.Path}: not linted, and without a reason");

        // A note of a case may have just got its new report because an earlier note has changed.
        Violation.ThrowIf(row.IsAlone && !Corpus.IsOfCourse(row.Path) && (report.Data != row.Data || report.Page != row.Page), $"{row.Path}: the ledger tells of other reports than those on disk");
    }

    private static void CheckWhole(string file)
    {
        if (file.EndsWith(".json", StringComparison.Ordinal))
        {
            Report.ReadData(file, out _);
        }
        else
        {
            Violation.ThrowIf(!Report.IsWholePage(File.ReadAllBytes(file)), $"{file}: the page is not whole");
        }
    }

    private static void CheckFinal(Place place, LedgerRow row, string sha256, Func<string, string, bool>? held)
    {
        Violation.ThrowIf(row.State is not ("done" or "held"), $"{row.Path}: still {row.State}");
        Violation.ThrowIf(row.State == "held" && held?.Invoke(row.Path, row.Code!) != true, $"{row.Path}: not linted, {row.Code}");
        Violation.ThrowIf(row.State == "done" && row.Sha256 != sha256, $"{row.Path}: the result is not about its present bytes");
        Violation.ThrowIf(row.State == "done" && Report.Read(place, row.Path) is var r && (r.Data != row.Data || r.Page != row.Page || r.Status != "linted"), $"{row.Path}: the reports are not those of its row");
    }

    private static void CheckStrangers(Place place, List<string> broken)
    {
        foreach (var file in Directory.EnumerateFiles(place.Reports, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(place.Reports, file);
            var isKept = IsReport(name) ? place.Written.ContainsKey(name[..^".html".Length]) : name == "index.htm" || (name.StartsWith(".iptlint-", StringComparison.Ordinal) && !name.Contains("cookie", StringComparison.Ordinal));
            AddIf(broken, !isKept, $"{name}: left behind among the reports");
            AddIf(broken, (File.GetUnixFileMode(file) & OthersMay) != 0, $"{name}: others may read it");
        }
    }

    // Words of notes belong into reports alone. The lock can't be read while a worker holds it.
    private static void CheckSecrets(Place place, List<string> broken)
    {
        AddIf(broken, place.Log.Contains(InventedNotes.Stem, StringComparison.Ordinal), "the log holds words of a note");
        var stem = Encoding.UTF8.GetBytes(InventedNotes.Stem);
        var wide = Encoding.Unicode.GetBytes(InventedNotes.Stem);
        var kept = Directory.Exists(place.Reports) ? Directory.EnumerateFiles(place.Reports).Where(f => !IsReport(f) && !f.EndsWith("-draft", StringComparison.Ordinal) && !f.EndsWith("-lock", StringComparison.Ordinal)) : [];
        foreach (var file in Directory.EnumerateFiles(place.Temp, "*", SearchOption.AllDirectories).Concat(kept))
        {
            var bytes = File.ReadAllBytes(file);
            AddIf(broken, bytes.AsSpan().IndexOf(stem) >= 0 || bytes.AsSpan().IndexOf(wide) >= 0, $"{file}: holds words of a note");
        }
    }

    private static IEnumerable<string> ReportFiles(Place place) =>
        Directory.Exists(place.Reports) ? Directory.EnumerateFiles(place.Reports, "*", SearchOption.AllDirectories).Where(IsReport) : [];

    private static bool IsReport(string file) => file.EndsWith(".json", StringComparison.Ordinal) || file.EndsWith(".html", StringComparison.Ordinal);

    private static void AddIf(List<string> broken, bool isBroken, string message)
    {
        if (isBroken)
        {
            broken.Add(message);
        }
    }

    private static void Judge(List<string> broken, Action check)
    {
        try
        {
            check();
        }
        catch (Violation e)
        {
            broken.Add(e.Message);
        }
    }
}
