namespace IptNoteLint.Engine;

/// <summary>A variable that a step of a rule writes, and that later conditions and actions read.</summary>
internal abstract class Alias
{
    /// <summary>Forgets the value, so that no fact outlives its session.</summary>
    internal abstract void Clear();
}

/// <summary>An alias of one type.</summary>
internal sealed class Alias<T>(CapturedVariable variable) : Alias
{
    private static readonly object? Unset = default(T);

    // Writing through reflection is most of a session's time: what is clear already is not cleared again.
    // A rule may give its variable a value when it declares it, so it begins as set.
    private bool _isSet = true;

    internal void Set(T value)
    {
        _isSet = true;
        variable.Field.SetValue(variable.Closure, value);
    }

    internal override void Clear()
    {
        if (_isSet)
        {
            variable.Field.SetValue(variable.Closure, Unset);
            _isSet = false;
        }
    }
}
