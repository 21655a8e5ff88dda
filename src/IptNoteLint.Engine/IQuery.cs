namespace IptNoteLint.Engine;

/// <summary>The start of a query over the session's facts; see <see cref="QueryExtensions"/>.</summary>
public interface IQuery
{
    internal RuleBuilder Rule { get; }
}

/// <summary>A query that yields elements of one type, in the order of the facts.</summary>
/// <typeparam name="TSource">What the query yields.</typeparam>
public interface IQuery<out TSource>
{
    internal RuleBuilder Rule { get; }

    internal void ForEach(Action<TSource> action);
}

/// <summary>A query whose only result is the collection of all elements, empty if there are none.</summary>
/// <typeparam name="TSource">The collection.</typeparam>
public interface ICollectQuery<out TSource> : IQuery<TSource>
{
}
