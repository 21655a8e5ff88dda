using IptNoteLint.Cli.Documents;
using IptNoteLint.Cli.Store;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Linting;
using IptNoteLint.Reports;

namespace IptNoteLint.Cli.Watching;

/// <summary>Takes single notes from their file to their reports and their row of the ledger, in this order. Safe for many threads.</summary>
/// <param name="terms">What all folders have in common.</param>
/// <param name="store">Where reports and rows go.</param>
/// <param name="tally">Hears that work gets on.</param>
/// <param name="time">The clock.</param>
/// <param name="longest">How long reading a note may take, and asking the rules about it.</param>
internal sealed class NoteDesk(FolderTerms terms, WorkerStore store, WatchTally tally, TimeProvider time, TimeSpan longest)
{
    private const int MostCrashes = 3;

    /// <summary>In UTF-16 code units. Longer notes are no session notes, and several at once would need much memory.</summary>
    private const int LongNote = 128 * 1024;

    private readonly Lock _longNotes = new();

    /// <summary>Marks notes as being linted: should the worker break off now, the next one knows at which notes.</summary>
    /// <exception cref="LedgerException">The ledger can't be written.</exception>
    public void Claim(IEnumerable<SeenFile> files, TermsKey key) => Task.WhenAll(
        files.Select(f => store.Ledger.Writer!.Write(c => c.Claim(f.File.Name, f.Stamp, key, time.GetUtcNow()), isAwaited: true))).GetAwaiter().GetResult();

    /// <summary>Reads a file and the facts in it.</summary>
    public NoteVersion Read(SeenFile seen, KnownNote? before, Terms on)
    {
        tally.Beat(time.GetTimestamp());
        var outcome = before is not null && IsSuspected(before, seen)
            ? ReadOutcome.Failed("CRASHED", "The program broke off while it was at this note, several times over; it is tried again a few times, and then when it changes. Please report this if it stays so.")
            : NoteSet.Read(seen.File);
        if (outcome.Text is not null && on.Linter is { } linter)
        {
            try
            {
                var facts = Read(linter, outcome);
                return new NoteVersion(seen) { Before = before, Outcome = outcome, Facts = facts, Traits = CaseTraits.Of(facts) };
            }
            catch (Exception e)
            {
                outcome = Fault(e, outcome);
            }
        }

        return new NoteVersion(seen) { Before = before, Outcome = outcome };
    }

    /// <summary>Finishes a note that belongs to no case.</summary>
    public void FinishAlone(NoteVersion note, Terms on, Round round)
    {
        var current = note is { Facts: null, Outcome.Text: not null } && on.Linter is not null ? Read(note.Seen, note.Before, on) : note;
        if (current.IsTorn)
        {
            round.AddTorn(current.Seen);
        }
        else if (current.Facts is not { } facts || on.Linter is not { } linter)
        {
            Hold(current, on, round);
        }
        else if (Stands(current, on, ContextHash.Alone))
        {
            Keep(current, on, ContextHash.Alone, round);
        }
        else
        {
            if (Lint(current, on, stop => linter.Lint(facts, CaseContext.Empty, stop), round) is { } result)
            {
                var (report, sidecars) = SetAside(linter.Report([result], []), [current.Seen.File]);
                Finish(current, on, ContextHash.Alone, report.Notes[0], report, sidecars, round);
            }
        }
    }

    /// <summary>Asks the rules about a note.</summary>
    /// <returns>What they say; null where they can't be asked, and the note is reported with the reason.</returns>
    public NoteResult? Lint(NoteVersion note, Terms on, Func<CancellationToken, NoteResult> ask, Round round)
    {
        try
        {
            using var limit = new NoteLimit(longest, time);
            return ask(limit.Token);
        }
        catch (Exception e)
        {
            Hold(note with { Facts = null, Outcome = Fault(e, note.Outcome) }, on, round);
            return null;
        }
    }

    /// <summary>A report with what was set aside beside its notes, and what is asked there.</summary>
    public (LintReport Report, IReadOnlyDictionary<string, SuppressionList> Sidecars) SetAside(LintReport report, IEnumerable<NoteFile> files)
    {
        var sidecars = terms.SidecarsOf(files);
        return (terms.SetAside(report, sidecars), sidecars);
    }

    /// <summary>Whether the result of a version is there already, so that nothing is to be written.</summary>
    public bool Stands(NoteVersion note, Terms on, string context) =>
        note.Before is { State: NoteState.Done, LacksReports: false } before && before.Terms == on.Key && before.Sidecar == note.Seen.Sidecar
        && before.Key == KnownNote.KeyOf(note.Outcome.Sha256, context) && before.HoldsOn(terms.Today);

    /// <summary>Takes down that a file was touched and is still the same note.</summary>
    public void Keep(NoteVersion note, Terms on, string context, Round round)
    {
        if (note.Before!.Stamp != note.Seen.Stamp && store.Ledger.Find(note.Name) is { } row)
        {
            row = row with { State = NoteState.Done, Stamp = note.Seen.Stamp, Terms = on.Key, Context = context, Crashes = 0, Claimed = default };
            round.Keep(row, store.Ledger.Writer!.Write(c => c.Keep(row)));
        }
    }

    /// <summary>Writes the reports of a note that was linted, and its row after them.</summary>
    public void Finish(
        NoteVersion note, Terms on, string context, NoteResult result, LintReport report, IReadOnlyDictionary<string, SuppressionList> sidecars, Round round)
    {
        var days = result.Asked.And(sidecars.GetValueOrDefault(note.Name, SuppressionList.Empty)).Entries.Select(e => e.By.Until).OfType<DateOnly>().ToList();
        var today = terms.Today;
        var faults = result.Results.Where(RunOutcome.IsToolFault).ToList();
        var row = new LedgerRow(note.Name, NoteState.Done, note.Seen.Stamp, on.Key)
        {
            Sidecar = note.Seen.Sidecar,
            Sha256 = note.Outcome.Sha256,
            Context = context,
            Client = note.Traits.Client,
            Session = note.Traits.Session,
            Date = note.Traits.Date,
            Findings = CountsOf(result.Findings.Select(f => f.Severity!.Value)),
            Faults = faults.Count,
            ValidFrom = days.Where(d => d < today).Select(d => (DateOnly?)d.AddDays(1)).Max(),
            ValidTo = days.Where(d => d >= today).Select(d => (DateOnly?)d).Min(),
            At = time.GetUtcNow(),
        };
        Write(row, result, report, faults, round);
    }

    /// <summary>Reports that a file was not linted, and why.</summary>
    public void Hold(NoteVersion note, Terms on, Round round)
    {
        var (code, problem) = note.Outcome.Code is { } known ? (known, note.Outcome.Problem!) : ("SETTINGS", $"The settings can't be used. {on.Problem}");
        var tries = note.Before is { } before && before.Code == code && before.Stamp == note.Seen.Stamp ? before.Tries + 1 : 1;
        var row = new LedgerRow(note.Name, NoteState.Held, note.Seen.Stamp, on.Key)
        {
            Sidecar = note.Seen.Sidecar,
            Sha256 = note.Outcome.Sha256,
            Code = code,
            Tries = tries,
            NextTry = Retries.Next(code, tries, time.GetUtcNow()),
            Crashes = note.Before?.CrashesAt(note.Seen.Stamp) ?? 0,
            Claimed = note.Seen.Stamp,
            At = time.GetUtcNow(),
        };
        var status = note.Seen.File.Kind == NoteFileKind.Unhandled ? NoteStatus.Skipped : NoteStatus.Unreadable;
        var result = NoteResult.NotLinted(note.Name, note.Outcome.Sha256, status, problem);
        Write(row, result, terms.Linter.Report([result], []), [], round);
    }

    /// <summary>How many findings have each severity.</summary>
    public static FindingCounts CountsOf(IEnumerable<Severity> severities)
    {
        var counts = severities.CountBy(s => s).ToDictionary();
        return new FindingCounts(
            counts.GetValueOrDefault(Severity.Error), counts.GetValueOrDefault(Severity.Warning), counts.GetValueOrDefault(Severity.Info), counts.GetValueOrDefault(Severity.Hint));
    }

    // Whoever ends the program by force may do so at the same note again and again, and it is not the note's fault: when it is
    // due to be tried again, it may break off once more.
    private bool IsSuspected(KnownNote before, SeenFile seen) =>
        before.CrashesAt(seen.Stamp) >= MostCrashes + (before.Code == "CRASHED" && before.NextTry <= time.GetUtcNow() ? before.Tries : 0);

    private NoteFacts Read(NoteLinter linter, ReadOutcome outcome)
    {
        if (outcome.Text!.Text.Length > LongNote)
        {
            lock (_longNotes)
            {
                return ReadInTime();
            }
        }

        return ReadInTime();

        NoteFacts ReadInTime()
        {
            using var limit = new NoteLimit(longest, time);
            return linter.Read(outcome.Text, limit.Token);
        }
    }

    private void Write(LedgerRow row, NoteResult result, LintReport report, IReadOnlyList<Diagnostic> faults, Round round)
    {
        try
        {
            var tool = result.Tool ?? report.Tool;
            var quotes = terms.Options.Quotes;
            var (data, page) = store.Reports.Write(
                row.Path, JsonReport.Write(result, tool, quotes), HtmlNoteReport.Write(result, tool, report.Rules, quotes), out var written);
            row = row with { Data = data, Page = page };
            round.Add(row, store.Ledger.Writer!.Write(c => c.Save(row)), written, faults);
        }
        catch (Exception e) when (e is not LedgerException and (IOException or UnauthorizedAccessException))
        {
            round.AddUnwritten(row.Path, isPaused: !store.Reports.CanWrite());
        }
    }

    // The message may hold words of the note.
    private static ReadOutcome Fault(Exception e, ReadOutcome outcome) => (e is OperationCanceledException
        ? ReadOutcome.Failed("TIMED_OUT", "Linting it took too long and was ended; save each session as a note of its own.", outcome.Sha256)
        : ReadOutcome.Failed("FAULT", $"Linting it ended with a fault of iptlint, not of the note: {e.GetType().Name}. Please report it.", outcome.Sha256)) with { Stamp = outcome.Stamp };
}
