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

    internal void Set(T value) => variable.Field.SetValue(variable.Closure, value);

    internal override void Clear() => variable.Field.SetValue(variable.Closure, Unset);
}
