namespace IptNoteLint.Faults.Scenes;

/// <summary>A few notes in two versions, with the reports that each calls for. Every turn goes on to the other version, from nothing or over the reports of the one before.</summary>
internal sealed class TwoVersions : IDisposable
{
    private const int Notes = 10;

    private readonly Bench _bench;
    private readonly (Dictionary<string, byte[]> Texts, string Reference)[] _versions;
    private int _turn;

    public TwoVersions(Bench bench, Random random, string name)
    {
        _bench = bench;
        Place = bench.MakePlace(name);
        _versions = [MakeVersion(random, "a"), MakeVersion(random, "b")];
    }

    public Place Place { get; }

    /// <summary>How often a run over both states makes each call, at the least.</summary>
    public Dictionary<string, int> Count()
    {
        Turn();
        return Tracer.Count(_bench, Place);
    }

    /// <summary>Goes on to the other version.</summary>
    public void Turn()
    {
        _turn++;
        if (_turn % 3 == 0 && Directory.Exists(Place.Reports))
        {
            Directory.Delete(Place.Reports, recursive: true);
        }

        foreach (var (note, text) in _versions[_turn % 2].Texts)
        {
            Place.Write(note, text);
        }

        // What was last written half a second ago has settled.
        Thread.Sleep(550);
    }

    /// <summary>Lets a worker without faults go on, and checks what it leaves.</summary>
    public void Mend(string when)
    {
        using (var worker = _bench.Once(Place))
        {
            Violation.ThrowIf(worker.ExitCode > 1, $"{when}: it ended with {worker.ExitCode}: {worker.Said}");
        }

        Violation.ThrowIfAny(Oracle.CheckSettled(Place, mayRepeat: true), when);
        Violation.ThrowIfAny(Oracle.Compare(Place, _versions[_turn % 2].Reference), when);
    }

    public void Dispose() => Place.Dispose();

    private (Dictionary<string, byte[]> Texts, string Reference) MakeVersion(Random random, string name)
    {
        Corpus.Write(Place, random, Notes);
        Thread.Sleep(550);
        var reference = Path.Combine(Place.Root, "reference-" + name);
        Directory.Move(_bench.Reference(Place), reference);
        return (Place.Written.Keys.ToDictionary(n => n, n => File.ReadAllBytes(Place.PathOf(n)), StringComparer.Ordinal), reference);
    }
}
