using System.Linq.Expressions;

namespace IptNoteLint.Engine;

/// <summary>
/// The conditions of a rule, tried from left to right for every way to bind its aliases.
/// A condition takes its own fact as parameter and reads only aliases that are bound before it;
/// an alias is a local variable of <see cref="Rule.Define"/>.
/// </summary>
/// <remarks>A class and no interface: a generic method of an interface is looked up while the program runs, which a native start pays for dearly.</remarks>
public sealed class LeftHandSide
{
    private readonly RuleBuilder _rule;

    internal LeftHandSide(RuleBuilder rule) => _rule = rule;

    /// <summary>Binds the alias to each fact of this type (or a subtype) for which all conditions hold.</summary>
    public LeftHandSide Match<TFact>(Expression<Func<TFact>> alias, params Func<TFact, bool>[] conditions)
        where TFact : notnull =>
        Add(new MatchStep<TFact>(_rule.Facts.Of<TFact>(), _rule.Bind(alias), conditions));

    /// <summary>Goes on once for each fact of this type (or a subtype) for which all conditions hold.</summary>
    public LeftHandSide Match<TFact>(params Func<TFact, bool>[] conditions)
        where TFact : notnull =>
        Add(new MatchStep<TFact>(_rule.Facts.Of<TFact>(), null, conditions));

    /// <summary>Goes on, once, if all conditions hold for at least one fact of this type.</summary>
    public LeftHandSide Exists<TFact>(params Func<TFact, bool>[] conditions)
        where TFact : notnull =>
        Add(new ExistsStep<TFact>(_rule.Facts.Of<TFact>(), conditions, wanted: true));

    /// <summary>Goes on, once, if there is no fact of this type for which all conditions hold.</summary>
    public LeftHandSide Not<TFact>(params Func<TFact, bool>[] conditions)
        where TFact : notnull =>
        Add(new ExistsStep<TFact>(_rule.Facts.Of<TFact>(), conditions, wanted: false));

    /// <summary>Goes on, once, if the condition holds for every fact of this type, also if there is none.</summary>
    /// <remarks>
    /// It comes first in its rule or reads an alias: NRules 1.0.4 takes any other for true, so the Signatures build
    /// rejects it. <see cref="Not"/> of the opposite may stand anywhere.
    /// </remarks>
    public LeftHandSide All<TFact>(Func<TFact, bool> condition)
        where TFact : notnull =>
        Add(new AllStep<TFact>(_rule.Facts.Of<TFact>(), null, [condition]));

    /// <summary>Goes on, once, if every fact for which the base condition holds fulfils the others too.</summary>
    public LeftHandSide All<TFact>(Func<TFact, bool> baseCondition, params Func<TFact, bool>[] conditions)
        where TFact : notnull =>
        Add(new AllStep<TFact>(_rule.Facts.Of<TFact>(), baseCondition, conditions));

    /// <summary>Binds the alias to each result of a query; a collected query has one, which may be empty.</summary>
    public LeftHandSide Query<TResult>(
        Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryAction)
        where TResult : notnull =>
        Add(new QueryStep<TResult>(queryAction(_rule), _rule.Bind(alias)));

    /// <summary>Binds the alias to a value computed from the aliases bound so far.</summary>
    public LeftHandSide Let<TResult>(Expression<Func<TResult>> alias, Func<TResult> expression) =>
        Add(new LetStep<TResult>(_rule.Bind(alias), expression));

    /// <summary>Goes on if all conditions hold for the aliases bound so far.</summary>
    public LeftHandSide Having(params Func<bool>[] conditions) =>
        Add(new HavingStep(conditions));

    private LeftHandSide Add(Step step)
    {
        _rule.Add(step);
        return this;
    }
}
