namespace IptNoteLint.Engine;

/// <summary>The facts that a pattern of one type can see.</summary>
internal abstract class FactList
{
    /// <summary>Whether facts of this run-time type belong here.</summary>
    internal abstract bool Takes(Type factType);

    internal abstract void Add(object fact);

    internal abstract void Clear();
}

/// <summary>The facts of type <typeparamref name="TFact"/> and its subtypes, in the order given.</summary>
internal sealed class FactList<TFact> : FactList
{
    internal List<TFact> Facts { get; } = [];

    internal override bool Takes(Type factType) => typeof(TFact).IsAssignableFrom(factType);

    internal override void Add(object fact) => Facts.Add((TFact)fact);

    internal override void Clear() => Facts.Clear();
}
