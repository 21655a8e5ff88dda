namespace IptNoteLint.Engine;

/// <summary>A session's facts by the types that rules ask for; which lists a type of fact belongs to is looked up once.</summary>
internal sealed class FactIndex
{
    private readonly Dictionary<Type, FactList> _lists = [];
    private readonly Dictionary<Type, FactList[]> _listsOfFactType = [];
    private readonly HashSet<object> _distinct = [];

    /// <summary>The list for patterns of this type; to be asked for before facts are loaded.</summary>
    internal FactList<TFact> Of<TFact>()
    {
        if (!_lists.TryGetValue(typeof(TFact), out var list))
        {
            _lists.Add(typeof(TFact), list = new FactList<TFact>());
        }

        return (FactList<TFact>)list;
    }

    /// <summary>Takes facts; one that equals another taken before is the same fact and is left out.</summary>
    internal void Load(IEnumerable<object> facts)
    {
        foreach (var fact in facts)
        {
            var lists = ListsOf(fact.GetType());
            if (lists.Length > 0 && _distinct.Add(fact))
            {
                foreach (var list in lists)
                {
                    list.Add(fact);
                }
            }
        }
    }

    internal void Clear()
    {
        _distinct.Clear();
        foreach (var list in _lists.Values)
        {
            list.Clear();
        }
    }

    private FactList[] ListsOf(Type factType)
    {
        if (!_listsOfFactType.TryGetValue(factType, out var lists))
        {
            lists = [.. _lists.Values.Where(list => list.Takes(factType))];
            _listsOfFactType.Add(factType, lists);
        }

        return lists;
    }
}
