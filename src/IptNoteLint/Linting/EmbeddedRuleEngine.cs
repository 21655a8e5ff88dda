using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace IptNoteLint.Linting;

/// <summary>Runs a set of rules over facts on the embedded engine. Safe for many threads.</summary>
internal sealed class RuleEngine
{
    private readonly IReadOnlyList<Type> _ruleTypes;
    private readonly ConcurrentBag<RuleGraph> _idle;

    /// <summary>Defines the rules once, so that a rule that cannot be defined shows at the start.</summary>
    /// <param name="ruleTypes">Concrete subclasses of <see cref="Rule"/> with a parameterless constructor.</param>
    internal RuleEngine(IReadOnlyList<Type> ruleTypes)
    {
        _ruleTypes = ruleTypes;
        _idle = [CreateGraph()];
    }

    /// <summary>Runs every rule over these facts, of which equal ones count once.</summary>
    /// <param name="facts">The facts of one note, case or caseload.</param>
    /// <param name="services">What <c>ctx.Resolve&lt;T&gt;()</c> returns; must be a <c>T</c>.</param>
    /// <param name="onRuleFailed">
    /// Hears once of each rule whose condition or action threw; the other rules run. What the rule did before it
    /// failed depends on the engine: drop it.
    /// </param>
    /// <param name="watch">Measures each rule, or null.</param>
    /// <param name="stop">Ends the run before the next rule.</param>
    /// <exception cref="OperationCanceledException">The run was ended.</exception>
    internal void Run(
        IReadOnlyCollection<object> facts, object services, Action<Type, Exception> onRuleFailed, RuleWatch? watch = null, CancellationToken stop = default)
    {
        // A graph serves one session at a time: a thread that finds none idle defines one more.
        var graph = _idle.TryTake(out var idle) ? idle : CreateGraph();
        try
        {
            using var session = new RuleSession(graph, services);
            session.Run(facts, onRuleFailed, Begin, watch is null ? null : watch.Ends);
        }
        finally
        {
            _idle.Add(graph);
        }

        void Begin(Type rule)
        {
            stop.ThrowIfCancellationRequested();
            watch?.Begins(rule);
        }
    }

    private RuleGraph CreateGraph() => new(_ruleTypes.Select(CreateRule));

    [UnconditionalSuppressMessage(
        "Trimming", "IL2067", Justification = "The executable roots the assemblies that rules come from.")]
    private static Rule CreateRule(Type ruleType) => (Rule)Activator.CreateInstance(ruleType)!;
}
