namespace IptNoteLint.Engine;

/// <summary>Goes on if all conditions on the aliases hold.</summary>
internal sealed class HavingStep(Func<bool>[] conditions) : Step
{
    internal override void Run(IContext context)
    {
        foreach (var condition in conditions)
        {
            if (!condition())
            {
                return;
            }
        }

        GoOn(context);
    }
}
