namespace IptNoteLint.Engine;

/// <summary>What a selector makes of the elements of another query.</summary>
internal sealed class SelectQuery<TSource, TResult>(IQuery<TSource> source, Func<TSource, TResult> selector)
    : IQuery<TResult>
{
    public RuleBuilder Rule => source.Rule;

    void IQuery<TResult>.ForEach(Action<TResult> action) =>
        source.ForEach(element => action(selector(element)));
}
