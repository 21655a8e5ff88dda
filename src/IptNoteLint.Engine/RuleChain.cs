namespace IptNoteLint.Engine;

/// <summary>A rule that is ready to run: its first step and the aliases that its steps write.</summary>
internal sealed class RuleChain(Type rule, Step first, Alias[] aliases)
{
    internal Type Rule => rule;

    internal void Run(IContext context) => first.Run(context);

    internal void ClearAliases()
    {
        foreach (var alias in aliases)
        {
            alias.Clear();
        }
    }
}
