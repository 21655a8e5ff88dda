namespace IptNoteLint.Engine;

/// <summary>The end of every chain: runs the rule's actions while its aliases are bound.</summary>
internal sealed class ActionStep(Action<IContext>[] actions) : Step
{
    internal override void Run(IContext context)
    {
        foreach (var action in actions)
        {
            action(context);
        }
    }
}
