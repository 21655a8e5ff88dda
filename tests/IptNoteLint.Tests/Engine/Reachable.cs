using System.Reflection;

namespace IptNoteLint.Tests.Engine;

/// <summary>Walks every field of every object that can be reached from one: closures, delegates, collections.</summary>
internal sealed class Reachable
{
    internal List<IValued> DuringAction { get; } = [];

    internal void LookFrom(object root) => DuringAction.AddRange(FactsFrom(root));

    internal static List<IValued> FactsFrom(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>([root]);
        while (open.TryPop(out var next))
        {
            if (!IsPlain(next.GetType()) && seen.Add(next))
            {
                foreach (var value in ValuesIn(next))
                {
                    open.Push(value);
                }
            }
        }

        return [.. seen.OfType<IValued>()];
    }

    private static IEnumerable<object> ValuesIn(object owner)
    {
        if (owner is Array array)
        {
            return array.Cast<object?>().OfType<object>();
        }

        return Levels(owner.GetType())
            .SelectMany(type => type.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.FieldType.IsPointer)
            .Select(field => field.GetValue(owner))
            .OfType<object>();
    }

    private static IEnumerable<Type> Levels(Type type)
    {
        for (Type? level = type; level is not null; level = level.BaseType)
        {
            yield return level;
        }
    }

    private static bool IsPlain(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type.IsPointer
        || typeof(MemberInfo).IsAssignableFrom(type) || typeof(Module).IsAssignableFrom(type) || typeof(Assembly).IsAssignableFrom(type);
}
