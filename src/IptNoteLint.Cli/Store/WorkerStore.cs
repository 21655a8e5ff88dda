namespace IptNoteLint.Cli.Store;

/// <summary>All that a worker keeps: the lock that makes it the only one, the folder of reports and the ledger.</summary>
/// <param name="reports">The folder of reports.</param>
/// <param name="ledgerPath">Where the ledger is.</param>
internal sealed class WorkerStore(ReportFolder reports, string ledgerPath) : IDisposable
{
    private FolderLock? _lock;
    private Ledger? _ledger;
    private bool _isDamaged;

    /// <summary>The folder of reports.</summary>
    public ReportFolder Reports => reports;

    /// <summary>The ledger.</summary>
    /// <exception cref="LedgerException">It is not open.</exception>
    public Ledger Ledger => _ledger ?? throw new LedgerException(LedgerFault.Unavailable, "The ledger isn't open.");

    /// <summary>Where a damaged ledger was set aside when this one was opened; else null.</summary>
    public string? SetAside { get; private set; }

    /// <summary>The file whose lock keeps a second worker away.</summary>
    public static string LockOf(string ledgerPath) => ledgerPath + "-lock";

    /// <summary>Takes the lock.</summary>
    /// <returns>Whether no other worker has it.</returns>
    /// <exception cref="IOException">The folder can't be made or written.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public bool TryLock()
    {
        reports.Mark();
        if (_lock is null)
        {
            PrivateFiles.MakeFolder(Path.GetDirectoryName(ledgerPath)!);
            _lock = FolderLock.TryTake(LockOf(ledgerPath), FolderLock.Me);
        }

        return _lock is not null;
    }

    /// <summary>
    /// Sees to it that everything is in place. What was deleted is made anew, and a damaged ledger is set aside, never deleted:
    /// what it held can be found out again from the notes and their reports.
    /// </summary>
    /// <returns>Whether the ledger was opened just now, so that what was known of the notes is to be read again.</returns>
    /// <exception cref="IOException">It can't be put in place.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public bool Ensure()
    {
        if (_ledger is not null && reports.IsMarked && File.Exists(ledgerPath))
        {
            return false;
        }

        Close();
        if (!File.Exists(LockOf(ledgerPath)))
        {
            _lock?.Dispose();
            _lock = null;
        }

        if (!TryLock())
        {
            throw new LedgerException(LedgerFault.Unavailable, "Another worker took the folder of reports.");
        }

        reports.RemoveDrafts();
        SetAside = _isDamaged ? MoveAway() : null;
        _isDamaged = false;
        try
        {
            _ledger = Ledger.Open(ledgerPath);
        }
        catch (LedgerException e) when (e.Fault == LedgerFault.Corrupt)
        {
            SetAside = MoveAway();
            _ledger = Ledger.Open(ledgerPath);
        }

        return true;
    }

    /// <summary>Closes a ledger that turned out to be damaged, though it could be opened; <see cref="Ensure"/> sets it aside.</summary>
    public void Condemn()
    {
        Close();
        _isDamaged = true;
    }

    /// <summary>Closes the ledger, so that <see cref="Ensure"/> opens it anew.</summary>
    public void Close()
    {
        _ledger?.Dispose();
        _ledger = null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Close();
        _lock?.Dispose();
        _lock = null;
    }

    private string MoveAway()
    {
        var number = 1;
        string aside;
        do
        {
            aside = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ledgerPath}.damaged-{number++}");
        }
        while (File.Exists(aside));

        foreach (var part in new[] { "", "-wal", "-shm" }.Where(p => File.Exists(ledgerPath + p)))
        {
            File.Move(ledgerPath + part, aside + part);
        }

        return aside;
    }
}
