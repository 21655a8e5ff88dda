namespace IptNoteLint.Engine;

/// <summary>Goes on if every fact of those that the base condition chooses fits.</summary>
internal sealed class AllStep<TFact>(
    FactList<TFact> facts, Func<TFact, bool>? baseCondition, Func<TFact, bool>[] conditions) : Step
{
    internal override void Run(IContext context)
    {
        foreach (var fact in facts.Facts)
        {
            if ((baseCondition is null || baseCondition(fact)) && !conditions.HoldFor(fact))
            {
                return;
            }
        }

        GoOn(context);
    }
}
