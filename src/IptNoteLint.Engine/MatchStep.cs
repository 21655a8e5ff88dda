namespace IptNoteLint.Engine;

/// <summary>Goes on for each fact that fits: a fact is tested first and then written into the alias.</summary>
internal sealed class MatchStep<TFact>(FactList<TFact> facts, Alias<TFact>? alias, Func<TFact, bool>[] conditions) : Step
{
    internal override bool IsPattern => true;

    internal override void Run(IContext context)
    {
        foreach (var fact in facts.Facts)
        {
            if (conditions.HoldFor(fact))
            {
                alias?.Set(fact);
                GoOn(context);
            }
        }
    }
}
