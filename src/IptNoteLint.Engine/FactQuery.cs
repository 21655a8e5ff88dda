namespace IptNoteLint.Engine;

/// <summary>The facts of one type for which all conditions hold.</summary>
internal sealed class FactQuery<TFact>(FactList<TFact> facts, Func<TFact, bool>[] conditions) : IQuery<TFact>
{
    void IQuery<TFact>.ForEach(Action<TFact> action)
    {
        foreach (var fact in facts.Facts)
        {
            if (conditions.HoldFor(fact))
            {
                action(fact);
            }
        }
    }
}
