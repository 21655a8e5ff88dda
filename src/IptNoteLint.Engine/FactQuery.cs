namespace IptNoteLint.Engine;

/// <summary>The facts of one type for which all conditions hold.</summary>
internal sealed class FactQuery<TFact>(RuleBuilder rule, Func<TFact, bool>[] conditions) : IQuery<TFact>
{
    private readonly FactList<TFact> _facts = rule.Facts.Of<TFact>();

    public RuleBuilder Rule => rule;

    void IQuery<TFact>.ForEach(Action<TFact> action)
    {
        foreach (var fact in _facts.Facts)
        {
            if (conditions.HoldFor(fact))
            {
                action(fact);
            }
        }
    }
}
