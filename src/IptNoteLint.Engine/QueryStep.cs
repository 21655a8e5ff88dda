namespace IptNoteLint.Engine;

/// <summary>Binds its alias to each result of a query.</summary>
internal sealed class QueryStep<TResult>(IQuery<TResult> query, Alias<TResult> alias) : Step
{
    internal override bool IsPattern => true;

    internal override void Run(IContext context) =>
        query.ForEach(result =>
        {
            alias.Set(result);
            GoOn(context);
        });
}
