using System.Linq.Expressions;
using System.Reflection;

namespace IptNoteLint.Engine;

/// <summary>A captured variable that the conditions and actions of a rule read.</summary>
internal abstract class Alias
{
    /// <summary>Forgets the value, so that no fact outlives its session.</summary>
    internal abstract void Clear();
}

/// <summary>A captured variable of one type: a field of the closure that the compiler made for it.</summary>
internal sealed class Alias<T>(object closure, FieldInfo variable) : Alias
{
    private static readonly object? Unset = default(T);

    internal object Closure => closure;

    internal FieldInfo Variable => variable;

    /// <summary>Takes <c>() => variable</c> apart.</summary>
    /// <exception cref="ArgumentException">The expression is anything but one captured local variable.</exception>
    internal static Alias<T> From(Expression<Func<T>> expression, Type rule) =>
        expression.Body is MemberExpression
        {
            Member: FieldInfo { IsInitOnly: false } variable,
            Expression: ConstantExpression { Value: not (null or Rule) and var closure },
        }
            ? new Alias<T>(closure, variable)
            : throw new ArgumentException(
                $"{rule.Name}: an alias is written () => name, with a local variable of Define(), not {expression}.");

    internal void Set(T value) => variable.SetValue(closure, value);

    internal override void Clear() => variable.SetValue(closure, Unset);
}
