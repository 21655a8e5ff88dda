namespace IptNoteLint.Engine;

/// <summary>
/// A rule: what must hold of the facts (<see cref="When"/>) and what is done then (<see cref="Then"/>).
/// An instance is defined once and belongs to one <see cref="RuleGraph"/>, because the variables
/// that its conditions read are captured when it is defined.
/// </summary>
public abstract class Rule
{
    private RuleBuilder? _builder;

    /// <summary>Declares the aliases as local variables, then the conditions and the actions.</summary>
    public abstract void Define();

    /// <summary>Goes on with the rule's conditions, in the order in which they are to be tried.</summary>
    /// <exception cref="InvalidOperationException">Called outside <see cref="Define"/>.</exception>
    protected LeftHandSide When() => new(Builder.When());

    /// <summary>Goes on with the rule's actions, in the order in which they are to run.</summary>
    /// <exception cref="InvalidOperationException">Called outside <see cref="Define"/>.</exception>
    protected IRightHandSideExpression Then() => new RightHandSide(Builder);

    private RuleBuilder Builder => _builder
        ?? throw new InvalidOperationException($"{GetType().Name}: When() and Then() are for Define() only.");

    internal RuleChain Build(FactIndex facts)
    {
        if (_builder is not null)
        {
            throw new InvalidOperationException(
                $"{GetType().Name} is already part of a rule graph; give each graph instances of its own.");
        }

        _builder = new RuleBuilder(GetType(), facts);
        Define();
        return _builder.Build();
    }
}
