using System.Linq.Expressions;
using System.Reflection;

namespace IptNoteLint.Engine;

/// <summary>Takes down what one rule defines, and links it into a chain.</summary>
internal sealed partial class RuleBuilder(Type rule, FactIndex facts) : IQuery
{
    private readonly List<Step> _steps = [];
    private readonly List<Action<IContext>> _actions = [];
    private readonly List<Alias> _aliases = [];
    private readonly HashSet<(object Closure, FieldInfo Variable)> _bound = [];

    RuleBuilder IQuery.Rule => this;

    internal FactIndex Facts => facts;

    /// <summary>Takes an alias, which only one step may bind.</summary>
    internal Alias<T> Bind<T>(Expression<Func<T>> expression)
    {
        var alias = Alias<T>.From(expression, rule);
        if (!_bound.Add((alias.Closure, alias.Variable)))
        {
            throw new InvalidOperationException($"{rule.Name}: the alias '{alias.Variable.Name}' is bound twice.");
        }

        OnBound(alias.Closure, alias.Variable);
        _aliases.Add(alias);
        return alias;
    }

    internal void Add(Step step)
    {
        if (step is HavingStep && _aliases.Count == 0)
        {
            throw new InvalidOperationException($"{rule.Name}: Having needs an alias bound before it.");
        }

        _steps.Add(step);
    }

    internal void Add(Action<IContext> action) => _actions.Add(action);

    internal RuleChain Build()
    {
        if (_steps.Count == 0 || _actions.Count == 0)
        {
            throw new InvalidOperationException($"{rule.Name} needs at least one condition and one action.");
        }

        Step chain = new ActionStep([.. _actions]);
        for (var i = _steps.Count - 1; i >= 0; i--)
        {
            _steps[i].Next = chain;
            chain = _steps[i];
        }

        return new RuleChain(rule, chain, [.. _aliases]);
    }

    /// <summary>Only the expression-tree front end can see which aliases a condition reads.</summary>
    partial void OnBound(object closure, FieldInfo variable);
}
