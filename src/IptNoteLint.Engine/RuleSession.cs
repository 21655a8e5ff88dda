namespace IptNoteLint.Engine;

/// <summary>
/// Runs the rules of a graph over facts, and owns the graph until it is disposed. For one thread.
/// </summary>
public sealed class RuleSession : IContext, IDisposable
{
    private readonly RuleGraph _graph;
    private object? _services;

    /// <summary>Rents a graph.</summary>
    /// <param name="graph">The rules.</param>
    /// <param name="services">What actions get from <see cref="Resolve{TService}"/>.</param>
    /// <exception cref="InvalidOperationException">Another session owns the graph.</exception>
    public RuleSession(RuleGraph graph, object services)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(services);
        graph.Rent(this);
        _graph = graph;
        _services = services;
    }

    /// <summary>
    /// Runs every rule over these facts, of which equal ones count once; facts of an earlier run are forgotten.
    /// </summary>
    /// <param name="facts">The facts, in the order in which patterns shall see them.</param>
    /// <param name="onRuleFailed">
    /// Hears of a rule whose condition or action threw, at most once a rule. The rule ends there (what it did before
    /// stands); the other rules run.
    /// </param>
    /// <param name="onRuleBegins">Hears of a rule before it runs, or null.</param>
    /// <param name="onRuleEnds">Hears of a rule once it has run, well or not, or null.</param>
    /// <exception cref="ObjectDisposedException">The session is over.</exception>
    public void Run(
        IEnumerable<object> facts, Action<Type, Exception> onRuleFailed, Action<Type>? onRuleBegins = null, Action<Type>? onRuleEnds = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(onRuleFailed);
        _graph.Run(this, facts, onRuleFailed, onRuleBegins, onRuleEnds);
    }

    /// <inheritdoc/>
    public TService Resolve<TService>() => _services is TService service
        ? service
        : throw new InvalidOperationException($"The session offers no {typeof(TService).Name}.");

    /// <summary>Clears every alias and every list of facts, and gives the graph back.</summary>
    public void Dispose()
    {
        _services = null;
        _graph.Return(this);
    }
}
