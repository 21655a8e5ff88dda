using IptNoteLint.Cli.Store;
using IptNoteLint.Diagnostics;

namespace IptNoteLint.Cli.Watching;

/// <summary>What came of one round of work, gathered while many threads work at it.</summary>
internal sealed class Round
{
    private readonly Lock _gate = new();
    private readonly List<(LedgerRow Row, Task Saved)> _rows = [];
    private readonly List<SeenFile> _torn = [];
    private readonly HashSet<string> _unwritten = new(StringComparer.Ordinal);
    private readonly List<(string Note, Diagnostic Fault)> _faults = [];
    private readonly List<(string Folder, FindingCounts Findings)> _cases = [];

    /// <summary>The rows of the notes that were handled, with what ends when they are durable.</summary>
    public IReadOnlyList<(LedgerRow Row, Task Saved)> Rows => _rows;

    /// <summary>The files that were no longer what had settled.</summary>
    public IReadOnlyList<SeenFile> Torn => _torn;

    /// <summary>The notes whose reports could not be written.</summary>
    public IReadOnlyCollection<string> Unwritten => _unwritten;

    /// <summary>Faults of rules.</summary>
    public IReadOnlyList<(string Note, Diagnostic Fault)> Faults => _faults;

    /// <summary>What was found about the courses of folders.</summary>
    public IReadOnlyList<(string Folder, FindingCounts Findings)> Cases => _cases;

    /// <summary>Whether nothing at all can be written, so that going on is of no use.</summary>
    public bool IsPaused { get; private set; }

    /// <summary>How many notes were linted anew.</summary>
    public int Linted { get; private set; }

    /// <summary>How many reports were written.</summary>
    public int Reports { get; private set; }

    /// <summary>Takes in a note whose result stood as it was.</summary>
    public void Keep(LedgerRow row, Task saved)
    {
        lock (_gate)
        {
            _rows.Add((row, saved));
        }
    }

    /// <summary>Takes in a note that was linted or tried.</summary>
    public void Add(LedgerRow row, Task saved, int reports, IEnumerable<Diagnostic> faults)
    {
        lock (_gate)
        {
            _rows.Add((row, saved));
            Linted += row.State == NoteState.Done ? 1 : 0;
            Reports += reports;
            _faults.AddRange(faults.Select(f => (row.Path, f)));
        }
    }

    /// <summary>Takes in what was found about the course of a folder.</summary>
    public void AddCase(string folder, FindingCounts findings)
    {
        lock (_gate)
        {
            if (!IsPaused)
            {
                _cases.Add((folder, findings));
            }
        }
    }

    /// <summary>Takes in a file that is to settle again.</summary>
    public void AddTorn(SeenFile seen)
    {
        lock (_gate)
        {
            _torn.Add(seen);
        }
    }

    /// <summary>Takes in a note whose reports could not be written.</summary>
    public void AddUnwritten(string name, bool isPaused)
    {
        lock (_gate)
        {
            _unwritten.Add(name);
            IsPaused |= isPaused;
        }
    }
}
