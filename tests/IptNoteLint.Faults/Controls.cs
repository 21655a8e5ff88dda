using IptNoteLint.Faults.Scenes;

namespace IptNoteLint.Faults;

/// <summary>Workers with a fault built in. A suite that passes them sees nothing.</summary>
internal static class Controls
{
    private static readonly Dictionary<string, Func<Bench, string>[]> Seen = new(StringComparer.Ordinal)
    {
        ["row-first"] = [KillsAtCalls.Run],
        ["not-whole"] = [KillsAtCalls.Run, OrderOfCalls.Run],
        ["no-settling"] = [NotesThatChange.Run],
    };

    /// <summary>Plays the scenes that must see the fault, each.</summary>
    /// <returns>What they saw.</returns>
    /// <exception cref="Violation">One of them saw nothing.</exception>
    public static string MustFail(string control, Bench bench)
    {
        Skip.Unless(Bench.CanTrace || !Seen[control].Contains(KillsAtCalls.Run), "strace is absent or may not trace here");
        return "seen: " + string.Join("; ", Seen[control].Select(scene => SeenBy(scene, bench)));
    }

    private static string SeenBy(Func<Bench, string> scene, Bench bench)
    {
        try
        {
            scene(bench);
        }
        catch (AggregateException e) when (e.InnerException is Violation v)
        {
            return v.Message.ReplaceLineEndings(" ");
        }
        catch (Violation e)
        {
            return e.Message.ReplaceLineEndings(" ");
        }

        throw new Violation($"{scene.Method.DeclaringType!.Name} saw nothing wrong");
    }
}
