using Microsoft.Data.Sqlite;

namespace IptNoteLint.Cli.Store;

/// <summary>How a row of the ledger is written and read.</summary>
internal static class LedgerColumns
{
    /// <summary>The columns of a row joined with its terms, in the order in which <see cref="Read"/> takes them.</summary>
    public const string Names =
        "path, state, stamp, sidecar, sha256, rules, settings, baseline, context, client, session, day, code, tries, next_try, crashes, "
        + "valid_from, valid_to, errors, warnings, infos, hints, faults, data_sha256, data_stamp, page_sha256, page_stamp, at, claimed, seal, terms.id";

    /// <summary>Puts a row in, or in the place of the one of that path.</summary>
    public const string Save =
        """
        INSERT INTO notes (path, state, stamp, sidecar, sha256, terms, context, client, session, day, code, tries, next_try, crashes,
          valid_from, valid_to, errors, warnings, infos, hints, faults, data_sha256, data_stamp, page_sha256, page_stamp, at, claimed, seal)
        VALUES ($path, $state, $stamp, $sidecar, $sha256, $terms, $context, $client, $session, $day, $code, $tries, $next_try, $crashes,
          $valid_from, $valid_to, $errors, $warnings, $infos, $hints, $faults, $data_sha256, $data_stamp, $page_sha256, $page_stamp, $at, $claimed, $seal)
        ON CONFLICT (path) DO UPDATE SET state = excluded.state, stamp = excluded.stamp, sidecar = excluded.sidecar, sha256 = excluded.sha256,
          terms = excluded.terms, context = excluded.context, client = excluded.client, session = excluded.session, day = excluded.day,
          code = excluded.code, tries = excluded.tries, next_try = excluded.next_try, crashes = excluded.crashes,
          valid_from = excluded.valid_from, valid_to = excluded.valid_to, errors = excluded.errors, warnings = excluded.warnings,
          infos = excluded.infos, hints = excluded.hints, faults = excluded.faults, data_sha256 = excluded.data_sha256,
          data_stamp = excluded.data_stamp, page_sha256 = excluded.page_sha256, page_stamp = excluded.page_stamp, at = excluded.at,
          claimed = excluded.claimed, seal = excluded.seal
        """;

    // Nearly all notes have this context: they stand alone.
    private static readonly string NoContext = new('0', 64);

    /// <summary>Reads a row.</summary>
    /// <param name="r">Stands at the row.</param>
    /// <param name="terms">The terms that were read before, by their ids: very many notes share a few.</param>
    /// <exception cref="LedgerException">It is not as it was written.</exception>
    public static LedgerRow Read(SqliteDataReader r, Dictionary<long, TermsKey> terms)
    {
        var row = ReadUnchecked(r, terms);
        return r.IsDBNull(29) || r.GetInt64(29) == LedgerSeal.Of(row) ? row : throw new LedgerException(LedgerFault.Corrupt, "The ledger is damaged.");
    }

    /// <summary>The values of a row, by the names of <see cref="Save"/>.</summary>
    public static IEnumerable<(string Name, object? Value)> Of(LedgerRow row, long terms) =>
    [
        ("$path", row.Path),
        ("$state", row.State switch { NoteState.Done => "done", NoteState.Held => "held", NoteState.Waiting => "waiting", _ => "running" }),
        ("$stamp", StampText.Write(row.Stamp)),
        ("$sidecar", StampText.Write(row.Sidecar)),
        ("$sha256", BytesOf(row.Sha256)),
        ("$terms", terms),
        ("$context", BytesOf(row.Context)),
        ("$client", row.Client is { } client ? unchecked((long)client) : null),
        ("$session", row.Session),
        ("$day", row.Date?.DayNumber),
        ("$code", row.Code),
        ("$tries", row.Tries),
        ("$next_try", row.NextTry?.ToUnixTimeMilliseconds()),
        ("$crashes", row.Crashes),
        ("$valid_from", row.ValidFrom?.DayNumber),
        ("$valid_to", row.ValidTo?.DayNumber),
        ("$errors", row.Findings.Errors),
        ("$warnings", row.Findings.Warnings),
        ("$infos", row.Findings.Infos),
        ("$hints", row.Findings.Hints),
        ("$faults", row.Faults),
        ("$data_sha256", BytesOf(row.Data.Sha256)),
        ("$data_stamp", StampText.Write(row.Data.Stamp)),
        ("$page_sha256", BytesOf(row.Page.Sha256)),
        ("$page_stamp", StampText.Write(row.Page.Stamp)),
        ("$at", row.At.ToUnixTimeMilliseconds()),
        ("$claimed", StampText.Write(row.Claimed)),
        ("$seal", LedgerSeal.Of(row)),
    ];

    /// <summary>The bytes of a hash.</summary>
    public static byte[]? BytesOf(string? hash) => hash is null ? null : Convert.FromHexString(hash);

    private static LedgerRow ReadUnchecked(SqliteDataReader r, Dictionary<long, TermsKey> terms) => new(
        r.GetString(0),
        BytesAt(r, 1)[0] switch { (byte)'d' => NoteState.Done, (byte)'h' => NoteState.Held, (byte)'w' => NoteState.Waiting, _ => NoteState.Running },
        StampText.Read(BytesAt(r, 2)),
        TermsOf(r, terms))
    {
        Sidecar = StampText.Read(BytesAt(r, 3)),
        Sha256 = HashOf(r, 4),
        Context = HashOf(r, 8),
        Client = r.IsDBNull(9) ? null : unchecked((ulong)r.GetInt64(9)),
        Session = r.IsDBNull(10) ? null : r.GetInt32(10),
        Date = DayOf(r, 11),
        Code = TextOf(r, 12),
        Tries = r.GetInt32(13),
        NextTry = r.IsDBNull(14) ? null : DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(14)),
        Crashes = r.GetInt32(15),
        ValidFrom = DayOf(r, 16),
        ValidTo = DayOf(r, 17),
        Findings = new FindingCounts(r.GetInt32(18), r.GetInt32(19), r.GetInt32(20), r.GetInt32(21)),
        Faults = r.GetInt32(22),
        Data = CopyOf(r, 23),
        Page = CopyOf(r, 25),
        At = DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(27)),
        Claimed = StampText.Read(BytesAt(r, 28)),
    };

    private static TermsKey TermsOf(SqliteDataReader r, Dictionary<long, TermsKey> terms)
    {
        var id = r.GetInt64(30);
        if (!terms.TryGetValue(id, out var known))
        {
            terms.Add(id, known = new TermsKey(r.GetString(5), r.GetString(6), r.GetString(7)));
        }

        return known;
    }

    // As they lie in SQLite's memory, valid until the next row; none for a null. There may be very many rows.
    private static ReadOnlySpan<byte> BytesAt(SqliteDataReader r, int column) => SQLitePCL.raw.sqlite3_column_blob(r.Handle!, column);

    private static string? TextOf(SqliteDataReader r, int column) => r.IsDBNull(column) ? null : r.GetString(column);

    private static string? HashOf(SqliteDataReader r, int column) => BytesAt(r, column) is { IsEmpty: false } hash ? hash.IndexOfAnyExcept((byte)0) < 0 ? NoContext : Convert.ToHexStringLower(hash) : null;

    private static DateOnly? DayOf(SqliteDataReader r, int column) => r.IsDBNull(column) ? null : DateOnly.FromDayNumber(r.GetInt32(column));

    private static ReportCopy CopyOf(SqliteDataReader r, int column) =>
        HashOf(r, column) is { } hash ? new ReportCopy(hash, StampText.Read(BytesAt(r, column + 1))) : default;
}
