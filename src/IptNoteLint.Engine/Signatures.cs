using System.Linq.Expressions;
using System.Reflection;

namespace IptNoteLint.Engine;

// The front end of the Signatures build: it takes the expression trees that NRules takes and hands interpreted lambdas
// to the embedded engine, so that a rule which NRules could not read fails here. Documented where the delegates are.
#pragma warning disable CS1591

public interface ILeftHandSideExpression
{
    ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull;
    ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull;
    ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull;
    ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull;
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition) where TFact : notnull;
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull;
    ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryAction) where TResult : notnull;
    ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression);
    ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions);
}

public interface IRightHandSideExpression
{
    IRightHandSideExpression Do(Expression<Action<IContext>> action);
}

public static class QueryExtensions
{
    public static IQuery<TFact> Match<TFact>(this IQuery source, params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull =>
        new FactQuery<TFact>(source.Rule, source.Rule.Interpret(conditions));
    public static IQuery<TSource> Where<TSource>(this IQuery<TSource> source, params Expression<Func<TSource, bool>>[] conditions) where TSource : notnull =>
        new WhereQuery<TSource>(source, source.Rule.Interpret(conditions));
    public static IQuery<TResult> Select<TSource, TResult>(this IQuery<TSource> source, Expression<Func<TSource, TResult>> selector) where TSource : notnull where TResult : notnull =>
        new SelectQuery<TSource, TResult>(source, source.Rule.Interpret(selector));
    public static ICollectQuery<IEnumerable<TSource>> Collect<TSource>(this IQuery<TSource> source) where TSource : notnull =>
        new CollectQuery<TSource>(source);
}

internal sealed class LeftHandSide(RuleBuilder rule) : ILeftHandSideExpression
{
    public ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull
    {
        var interpreted = rule.Interpret(conditions); // before the alias is bound: a condition has its fact as parameter
        return Add(new MatchStep<TFact>(rule.Facts.Of<TFact>(), rule.Bind(alias), interpreted));
    }

    public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull =>
        Add(new MatchStep<TFact>(rule.Facts.Of<TFact>(), null, rule.Interpret(conditions)));
    public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull =>
        Add(new ExistsStep<TFact>(rule.Facts.Of<TFact>(), rule.Interpret(conditions), wanted: true));
    public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull =>
        Add(new ExistsStep<TFact>(rule.Facts.Of<TFact>(), rule.Interpret(conditions), wanted: false));
    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition) where TFact : notnull =>
        Add(new AllStep<TFact>(rule.Facts.Of<TFact>(), null, rule.Interpret([condition])));
    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull =>
        Add(new AllStep<TFact>(rule.Facts.Of<TFact>(), rule.Interpret(baseCondition), rule.Interpret(conditions)));
    public ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryAction) where TResult : notnull =>
        Add(new QueryStep<TResult>(queryAction(rule), rule.Bind(alias)));
    public ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression)
    {
        var interpreted = rule.Interpret(expression);
        return Add(new LetStep<TResult>(rule.Bind(alias), interpreted));
    }

    public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions) => Add(new HavingStep(rule.Interpret(conditions)));
    private LeftHandSide Add(Step step) { rule.Add(step); return this; }
}

internal sealed class RightHandSide(RuleBuilder rule) : IRightHandSideExpression
{
    public IRightHandSideExpression Do(Expression<Action<IContext>> action) { rule.Add(rule.Interpret(action)); return this; }
}

internal sealed partial class RuleBuilder
{
    private readonly HashSet<(object Closure, FieldInfo Variable)> _readBeforeBound = [];

    internal TDelegate Interpret<TDelegate>(Expression<TDelegate> lambda) { new AliasReader(this).Visit(lambda); return lambda.Compile(preferInterpretation: true); }
    internal TDelegate[] Interpret<TDelegate>(Expression<TDelegate>[] lambdas) => [.. lambdas.Select(Interpret)];
    partial void OnBound(object closure, FieldInfo variable) { if (_readBeforeBound.Contains((closure, variable))) throw TooEarly(variable); }
    private InvalidOperationException TooEarly(FieldInfo variable) => new($"{rule.Name} reads the alias '{variable.Name}' before it is matched.");

    private sealed class AliasReader(RuleBuilder builder) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node)
        {
            if (node is { Member: FieldInfo variable, Expression: ConstantExpression { Value: not (null or Rule) and var closure } } && !builder._bound.Contains((closure, variable)))
            {
                // A local that holds something may be a constant of the rule; one that holds nothing is an alias not yet matched.
                if (variable.GetValue(closure) is null) throw builder.TooEarly(variable);
                builder._readBeforeBound.Add((closure, variable));
            }

            return base.VisitMember(node);
        }
    }
}
