namespace IptNoteLint.Engine;

/// <summary>
/// All elements of another query as one collection. It is a new array each time, for a rule may hand it on,
/// and no buffer is kept: it would hold a client's facts after the session.
/// </summary>
internal sealed class CollectQuery<TSource>(IQuery<TSource> source) : ICollectQuery<IEnumerable<TSource>>
{
    public RuleBuilder Rule => source.Rule;

    void IQuery<IEnumerable<TSource>>.ForEach(Action<IEnumerable<TSource>> action)
    {
        List<TSource>? elements = null;
        source.ForEach(element => (elements ??= []).Add(element));
        action(elements?.ToArray() ?? []);
    }
}
