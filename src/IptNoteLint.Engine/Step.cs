namespace IptNoteLint.Engine;

/// <summary>
/// One link of a rule's chain: it runs the next link once for each way in which it holds.
/// Links keep no state between runs; what is bound lives in the aliases.
/// </summary>
internal abstract class Step
{
    internal Step? Next { private get; set; }

    /// <summary>Whether it offers something that <c>Having</c> can filter.</summary>
    internal virtual bool IsPattern => false;

    internal abstract void Run(IContext context);

    protected void GoOn(IContext context) => Next!.Run(context);
}
