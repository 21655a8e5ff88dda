using IptNoteLint.Linting;

namespace IptNoteLint.Tests.Engine;

/// <summary>Runs rules through the adapter that the library uses, so that each test holds for every engine.</summary>
internal static class EngineRun
{
    /// <summary>What one rule says of these facts, sorted (the order of matches is the engine's affair).</summary>
    internal static string[] Of<TRule>(params object[] facts)
        where TRule : Rule => Of(new RuleEngine([typeof(TRule)]), facts);

    internal static string[] Of(RuleEngine engine, IReadOnlyCollection<object> facts)
    {
        var (lines, failures) = WithFailures(engine, facts);
        Assert.Empty(failures);
        return lines;
    }

    internal static (string[] Lines, (Type Rule, Exception Exception)[] Failures) WithFailures(
        RuleEngine engine, IReadOnlyCollection<object> facts)
    {
        var log = new Log();
        var failures = new List<(Type, Exception)>();
        engine.Run(facts, log, (rule, exception) => failures.Add((rule, exception)));
        return ([.. log.Lines.Order(StringComparer.Ordinal)], [.. failures]);
    }
}
