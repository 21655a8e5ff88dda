using System.Linq.Expressions;

namespace IptNoteLint.Engine;

/// <summary>
/// The conditions of a rule, tried from left to right for every way to bind its aliases.
/// A condition takes its own fact as parameter and reads only aliases that are bound before it;
/// an alias is a local variable of <see cref="Rule.Define"/>.
/// </summary>
public interface ILeftHandSideExpression
{
    /// <summary>Binds the alias to each fact of this type (or a subtype) for which all conditions hold.</summary>
    ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Func<TFact, bool>[] conditions)
        where TFact : notnull;

    /// <summary>Goes on once for each fact of this type (or a subtype) for which all conditions hold.</summary>
    ILeftHandSideExpression Match<TFact>(params Func<TFact, bool>[] conditions)
        where TFact : notnull;

    /// <summary>Goes on, once, if all conditions hold for at least one fact of this type.</summary>
    ILeftHandSideExpression Exists<TFact>(params Func<TFact, bool>[] conditions)
        where TFact : notnull;

    /// <summary>Goes on, once, if there is no fact of this type for which all conditions hold.</summary>
    ILeftHandSideExpression Not<TFact>(params Func<TFact, bool>[] conditions)
        where TFact : notnull;

    /// <summary>Goes on, once, if the condition holds for every fact of this type, also if there is none.</summary>
    /// <remarks>
    /// It comes first in its rule or reads an alias: NRules 1.0.4 takes any other for true, so the Signatures build
    /// rejects it. <see cref="Not"/> of the opposite may stand anywhere.
    /// </remarks>
    ILeftHandSideExpression All<TFact>(Func<TFact, bool> condition)
        where TFact : notnull;

    /// <summary>Goes on, once, if every fact for which the base condition holds fulfils the others too.</summary>
    ILeftHandSideExpression All<TFact>(Func<TFact, bool> baseCondition, params Func<TFact, bool>[] conditions)
        where TFact : notnull;

    /// <summary>Binds the alias to each result of a query; a collected query has one, which may be empty.</summary>
    ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryAction)
        where TResult : notnull;

    /// <summary>Binds the alias to a value computed from the aliases bound so far.</summary>
    ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Func<TResult> expression);

    /// <summary>Goes on if all conditions hold for the aliases bound so far.</summary>
    ILeftHandSideExpression Having(params Func<bool>[] conditions);
}
