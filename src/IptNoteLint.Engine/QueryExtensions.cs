namespace IptNoteLint.Engine;

/// <summary>The links of a query's chain.</summary>
public static class QueryExtensions
{
    /// <summary>Yields the facts of this type (or a subtype) for which all conditions hold.</summary>
    public static IQuery<TFact> Match<TFact>(this IQuery source, params Func<TFact, bool>[] conditions)
        where TFact : notnull =>
        new FactQuery<TFact>(source.Rule, conditions);

    /// <summary>Yields the elements for which all conditions hold.</summary>
    public static IQuery<TSource> Where<TSource>(this IQuery<TSource> source, params Func<TSource, bool>[] conditions)
        where TSource : notnull =>
        new WhereQuery<TSource>(source, conditions);

    /// <summary>Yields what the selector makes of each element.</summary>
    public static IQuery<TResult> Select<TSource, TResult>(this IQuery<TSource> source, Func<TSource, TResult> selector)
        where TSource : notnull
        where TResult : notnull =>
        new SelectQuery<TSource, TResult>(source, selector);

    /// <summary>Yields one collection of all elements, empty if there are none.</summary>
    /// <remarks>In the order of the facts here; NRules promises no order, so a rule sorts what it shows.</remarks>
    public static ICollectQuery<IEnumerable<TSource>> Collect<TSource>(this IQuery<TSource> source)
        where TSource : notnull =>
        new CollectQuery<TSource>(source);
}
