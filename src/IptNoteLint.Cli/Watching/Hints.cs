namespace IptNoteLint.Cli.Watching;

/// <summary>What events told of since the last step.</summary>
/// <param name="Names">Files that something happened to, by their names relative to the folder.</param>
/// <param name="NeedsScan">Whether these are not all, or don't suffice: the whole folder is to be looked at.</param>
internal sealed record Hints(IReadOnlyCollection<string> Names, bool NeedsScan)
{
    /// <summary>The whole folder is to be looked at.</summary>
    public static Hints Scan { get; } = new([], true);
}

/// <summary>Collects names until they are asked for. Full, it only keeps in mind that it was. Safe for many threads.</summary>
internal sealed class HintSet(int most)
{
    private readonly Lock _gate = new();
    private HashSet<string> _names = new(StringComparer.Ordinal);
    private bool _needsScan;

    /// <summary>Takes a name in.</summary>
    public void Add(string name)
    {
        lock (_gate)
        {
            if (_names.Count < most)
            {
                _names.Add(name);
            }
            else
            {
                _needsScan = true;
            }
        }
    }

    /// <summary>Asks for a scan.</summary>
    public void AddScan()
    {
        lock (_gate)
        {
            _needsScan = true;
        }
    }

    /// <summary>Gives what was collected and begins anew.</summary>
    public Hints Take()
    {
        lock (_gate)
        {
            var hints = new Hints(_names, _needsScan);
            (_names, _needsScan) = (new HashSet<string>(StringComparer.Ordinal), false);
            return hints;
        }
    }
}
