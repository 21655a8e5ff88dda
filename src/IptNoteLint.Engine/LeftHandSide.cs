using System.Linq.Expressions;

namespace IptNoteLint.Engine;

internal sealed class LeftHandSide(RuleBuilder rule) : ILeftHandSideExpression
{
    public ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Func<TFact, bool>[] conditions)
        where TFact : notnull =>
        Add(new MatchStep<TFact>(rule.Facts.Of<TFact>(), rule.Bind(alias), conditions));

    public ILeftHandSideExpression Match<TFact>(params Func<TFact, bool>[] conditions)
        where TFact : notnull =>
        Add(new MatchStep<TFact>(rule.Facts.Of<TFact>(), null, conditions));

    public ILeftHandSideExpression Exists<TFact>(params Func<TFact, bool>[] conditions)
        where TFact : notnull =>
        Add(new ExistsStep<TFact>(rule.Facts.Of<TFact>(), conditions, wanted: true));

    public ILeftHandSideExpression Not<TFact>(params Func<TFact, bool>[] conditions)
        where TFact : notnull =>
        Add(new ExistsStep<TFact>(rule.Facts.Of<TFact>(), conditions, wanted: false));

    public ILeftHandSideExpression All<TFact>(Func<TFact, bool> condition)
        where TFact : notnull =>
        Add(new AllStep<TFact>(rule.Facts.Of<TFact>(), null, [condition]));

    public ILeftHandSideExpression All<TFact>(Func<TFact, bool> baseCondition, params Func<TFact, bool>[] conditions)
        where TFact : notnull =>
        Add(new AllStep<TFact>(rule.Facts.Of<TFact>(), baseCondition, conditions));

    public ILeftHandSideExpression Query<TResult>(
        Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryAction)
        where TResult : notnull =>
        Add(new QueryStep<TResult>(queryAction(rule), rule.Bind(alias)));

    public ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Func<TResult> expression) =>
        Add(new LetStep<TResult>(rule.Bind(alias), expression));

    public ILeftHandSideExpression Having(params Func<bool>[] conditions) =>
        Add(new HavingStep(conditions));

    private LeftHandSide Add(Step step)
    {
        rule.Add(step);
        return this;
    }
}
