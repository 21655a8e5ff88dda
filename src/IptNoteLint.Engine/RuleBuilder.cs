using System.Linq.Expressions;

namespace IptNoteLint.Engine;

/// <summary>Takes down what one rule defines, and links it into a chain.</summary>
internal sealed partial class RuleBuilder(Type rule, FactIndex facts) : IQuery
{
    private readonly List<Step> _steps = [];
    private readonly List<Action<IContext>> _actions = [];
    private readonly List<Alias> _aliases = [];
    private readonly HashSet<CapturedVariable> _bound = [];
    private bool _canFilter;

    RuleBuilder IQuery.Rule => this;

    internal FactIndex Facts => facts;

    /// <summary>Takes an alias, written <c>() => variable</c>, which only one step may bind.</summary>
    internal Alias<T> Bind<T>(Expression<Func<T>> expression)
    {
        var variable = CapturedVariable.ReadBy(expression.Body) ?? throw new ArgumentException(
            $"{rule.Name}: an alias is written () => name, with a local variable of Define(), not {expression}.");
        if (!_bound.Add(variable))
        {
            throw new InvalidOperationException($"{rule.Name}: the alias '{variable.Field.Name}' is bound twice.");
        }

        OnBound(variable);
        var alias = new Alias<T>(variable);
        _aliases.Add(alias);
        return alias;
    }

    internal void Add(Step step)
    {
        if (step is HavingStep && !_canFilter)
        {
            throw new InvalidOperationException(
                $"{rule.Name}: Having needs a Match, Query or Let before it in the same When().");
        }

        _canFilter |= step.IsPattern;
        _steps.Add(step);
    }

    /// <summary>Begins a chain of conditions, which goes on where the last one ended.</summary>
    internal RuleBuilder When()
    {
        _canFilter = false;
        return this;
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
    partial void OnBound(CapturedVariable variable);
}
