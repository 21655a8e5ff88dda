using System.Linq.Expressions;

namespace IptNoteLint.Engine;

// The front end of the Signatures build: it takes the expression trees that NRules takes and hands interpreted lambdas
// to the embedded engine, so that a rule which NRules could not read fails here. Documented where the delegates are.
#pragma warning disable CS1591

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

// Each alias is bound after its conditions are read: a condition takes its own fact as parameter.
public sealed class LeftHandSide
{
    private readonly RuleBuilder _rule;
    internal LeftHandSide(RuleBuilder rule) => _rule = rule;
    public LeftHandSide Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull =>
        Add(new MatchStep<TFact>(conditions: _rule.Interpret(conditions), facts: _rule.Facts.Of<TFact>(), alias: _rule.Bind(alias)));
    public LeftHandSide Match<TFact>(params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull =>
        Add(new MatchStep<TFact>(_rule.Facts.Of<TFact>(), null, _rule.Interpret(conditions)));
    public LeftHandSide Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull =>
        Add(new ExistsStep<TFact>(_rule.Facts.Of<TFact>(), _rule.Interpret(conditions), wanted: true));
    public LeftHandSide Not<TFact>(params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull =>
        Add(new ExistsStep<TFact>(_rule.Facts.Of<TFact>(), _rule.Interpret(conditions), wanted: false));
    public LeftHandSide All<TFact>(Expression<Func<TFact, bool>> condition) where TFact : notnull =>
        All(_ => true, [condition]);
    public LeftHandSide All<TFact>(Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull =>
        Add(_rule.RejectLooseAll(() => new AllStep<TFact>(_rule.Facts.Of<TFact>(), _rule.Interpret(baseCondition), _rule.Interpret(conditions))));
    public LeftHandSide Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryAction) where TResult : notnull =>
        Add(new QueryStep<TResult>(queryAction(_rule), _rule.Bind(alias)));
    public LeftHandSide Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression) =>
        Add(new LetStep<TResult>(expression: _rule.Interpret(expression), alias: _rule.Bind(alias)));
    public LeftHandSide Having(params Expression<Func<bool>>[] conditions) => Add(new HavingStep(_rule.Interpret(conditions)));
    private LeftHandSide Add(Step step) { _rule.Add(step); return this; }
}

internal sealed class RightHandSide(RuleBuilder rule) : IRightHandSideExpression
{
    public IRightHandSideExpression Do(Expression<Action<IContext>> action) { rule.Add(rule.Interpret(action)); return this; }
}

internal sealed partial class RuleBuilder
{
    private readonly HashSet<CapturedVariable> _readBeforeBound = [];
    private int _aliasReads;

    // NRules 1.0.4 takes an All for true that follows another condition and reads no alias.
    internal Step RejectLooseAll(Func<Step> all)
    {
        var readsBefore = _aliasReads;
        var step = all();
        return _steps.Count == 0 || _aliasReads > readsBefore ? step : throw new InvalidOperationException($"{rule.Name}: an All that reads no alias must come first.");
    }

    internal TDelegate Interpret<TDelegate>(Expression<TDelegate> lambda) { new AliasReader(this).Visit(lambda); return lambda.Compile(preferInterpretation: true); }
    internal TDelegate[] Interpret<TDelegate>(Expression<TDelegate>[] lambdas) => [.. lambdas.Select(Interpret)];
    partial void OnBound(CapturedVariable variable) { if (_readBeforeBound.Contains(variable)) throw TooEarly(variable); }
    private InvalidOperationException TooEarly(CapturedVariable variable) => new($"{rule.Name} reads the alias '{variable.Field.Name}' before it is matched.");

    private sealed class AliasReader(RuleBuilder builder) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node)
        {
            if (CapturedVariable.ReadBy(node) is not { } variable) return base.VisitMember(node);
            if (builder._bound.Contains(variable)) builder._aliasReads++;
            // A local that holds something may be a constant of the rule; one that holds nothing is an alias not yet matched.
            else if (variable.Field.GetValue(variable.Closure) is null) throw builder.TooEarly(variable);
            else builder._readBeforeBound.Add(variable);
            return base.VisitMember(node);
        }
    }
}
