namespace IptNoteLint.Engine;

/// <summary>The elements of another query for which all conditions hold.</summary>
internal sealed class WhereQuery<TSource>(IQuery<TSource> source, Func<TSource, bool>[] conditions) : IQuery<TSource>
{
    public RuleBuilder Rule => source.Rule;

    void IQuery<TSource>.ForEach(Action<TSource> action) =>
        source.ForEach(element =>
        {
            if (conditions.HoldFor(element))
            {
                action(element);
            }
        });
}
