namespace IptNoteLint.Engine;

internal static class Conditions
{
    internal static bool HoldFor<TFact>(this Func<TFact, bool>[] conditions, TFact fact)
    {
        foreach (var condition in conditions)
        {
            if (!condition(fact))
            {
                return false;
            }
        }

        return true;
    }
}
