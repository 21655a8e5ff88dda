namespace IptNoteLint.Engine;

/// <summary>Goes on if there is a fact that fits, or (not wanted) if there is none.</summary>
internal sealed class ExistsStep<TFact>(FactList<TFact> facts, Func<TFact, bool>[] conditions, bool wanted) : Step
{
    internal override void Run(IContext context)
    {
        if (Found() == wanted)
        {
            GoOn(context);
        }
    }

    private bool Found()
    {
        foreach (var fact in facts.Facts)
        {
            if (conditions.HoldFor(fact))
            {
                return true;
            }
        }

        return false;
    }
}
