namespace IptNoteLint.Engine;

/// <summary>The actions of a rule.</summary>
public interface IRightHandSideExpression
{
    /// <summary>
    /// Runs the action for every way in which the conditions hold, at once, while the aliases are bound:
    /// what it hands on must not read an alias later.
    /// </summary>
    IRightHandSideExpression Do(Action<IContext> action);
}
