namespace IptNoteLint.Engine;

/// <summary>Binds its alias to a computed value.</summary>
internal sealed class LetStep<TResult>(Alias<TResult> alias, Func<TResult> expression) : Step
{
    internal override bool IsPattern => true;

    internal override void Run(IContext context)
    {
        alias.Set(expression());
        GoOn(context);
    }
}
