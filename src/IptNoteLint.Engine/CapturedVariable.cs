using System.Linq.Expressions;
using System.Reflection;

namespace IptNoteLint.Engine;

/// <summary>A local variable that a lambda captured: a field of the closure that the compiler made for its scope.</summary>
internal readonly record struct CapturedVariable(object Closure, FieldInfo Field)
{
    // The compiler's name for the field by which an inner scope's closure holds the outer one.
    private const string OuterScope = "CS$<>";

    /// <summary>The variable that this expression reads, or null if it reads anything else.</summary>
    internal static CapturedVariable? ReadBy(Expression expression) =>
        expression is MemberExpression { Member: FieldInfo { IsInitOnly: false } field, Expression: { } owner }
        && ScopeOf(owner) is { } closure
            ? new CapturedVariable(closure, field)
            : null;

    private static object? ScopeOf(Expression expression) => expression switch
    {
        ConstantExpression { Value: not Rule } closure => closure.Value,
        MemberExpression { Member: FieldInfo field, Expression: { } inner }
            when field.Name.StartsWith(OuterScope, StringComparison.Ordinal) && ScopeOf(inner) is { } closure =>
            field.GetValue(closure),
        _ => null,
    };
}
