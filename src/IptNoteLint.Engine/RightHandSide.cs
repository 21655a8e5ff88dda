namespace IptNoteLint.Engine;

internal sealed class RightHandSide(RuleBuilder rule) : IRightHandSideExpression
{
    public IRightHandSideExpression Do(Action<IContext> action)
    {
        rule.Add(action);
        return this;
    }
}
