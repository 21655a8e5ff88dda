namespace IptNoteLint.Faults.Scenes;

/// <summary>The worker is killed at a system call, spread over all that a run makes; then another one mends what is left.</summary>
internal static class KillsAtCalls
{
    public static string Run(Bench bench)
    {
        Skip.Unless(Bench.CanTrace, "strace is absent or may not trace here");
        var random = bench.Chance(nameof(KillsAtCalls));
        using var stage = new TwoVersions(bench, random, "calls");
        var calls = stage.Count();
        var (each, killed) = ((bench.Size.CallKills + calls.Count - 1) / calls.Count, 0);
        var points = calls.SelectMany(c => Enumerable.Range(0, each).Select(i => (Call: c.Key, At: 1 + (int)((i + random.NextDouble()) * c.Value / each)))).Take(bench.Size.CallKills).ToList();
        foreach (var (call, at) in points)
        {
            stage.Turn();
            using (var worker = bench.Once(stage.Place, Tracer.Kill(call, at)))
            {
                killed += worker.ExitCode > 2 ? 1 : 0;
            }

            Violation.ThrowIfAny(Oracle.CheckAnyMoment(stage.Place), $"after a kill at {call} {at}");
            stage.Mend($"after a kill at {call} {at} and another run");
        }

        // That would be a fault of the scene and none of the worker.
        return killed < points.Count / 4 ? throw new InvalidOperationException($"only {killed} of {points.Count} runs were killed") : $"{points.Count} points, {killed} of them killed the worker; {string.Join(", ", calls.Select(c => $"{c.Key} {c.Value}"))}";
    }
}
