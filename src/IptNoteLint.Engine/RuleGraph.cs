namespace IptNoteLint.Engine;

/// <summary>
/// A set of defined rules. Their aliases are variables, so a graph serves one <see cref="RuleSession"/> at a time:
/// shared between two it would mix their facts. Parallel sessions need graphs of their own.
/// </summary>
public sealed class RuleGraph
{
    private readonly FactIndex _facts = new();
    private readonly RuleChain[] _rules;
    private RuleSession? _owner;

    /// <summary>Defines the rules, which run in the ordinal order of their types' full names.</summary>
    /// <exception cref="InvalidOperationException">A rule is incomplete or belongs to another graph.</exception>
    /// <exception cref="ArgumentException">A rule's alias is not a local variable.</exception>
    public RuleGraph(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = [.. rules
            .OrderBy(rule => rule.GetType().FullName, StringComparer.Ordinal)
            .Select(rule => rule.Build(_facts))];
    }

    internal void Rent(RuleSession session)
    {
        if (Interlocked.CompareExchange(ref _owner, session, null) is not null)
        {
            throw new InvalidOperationException("This rule graph serves another session; a graph has one owner at a time.");
        }
    }

    /// <summary>Forgets the session's facts and lets the next one in; no matter to who is not the owner.</summary>
    internal void Return(RuleSession session)
    {
        if (ReferenceEquals(Volatile.Read(ref _owner), session))
        {
            Clear();
            Volatile.Write(ref _owner, null);
        }
    }

    internal void Run(
        RuleSession session, IEnumerable<object> facts, Action<Type, Exception> onRuleFailed, Action<Type>? onRuleBegins, Action<Type>? onRuleEnds)
    {
        ObjectDisposedException.ThrowIf(!ReferenceEquals(Volatile.Read(ref _owner), session), session);
        _facts.Clear();
        _facts.Load(facts);
        foreach (var rule in _rules)
        {
            onRuleBegins?.Invoke(rule.Rule);
            try
            {
                rule.ClearAliases();
                rule.Run(session);
            }
            catch (Exception exception)
            {
                onRuleFailed(rule.Rule, exception);
            }

            onRuleEnds?.Invoke(rule.Rule);
        }
    }

    private void Clear()
    {
        _facts.Clear();
        foreach (var rule in _rules)
        {
            rule.ClearAliases();
        }
    }
}
