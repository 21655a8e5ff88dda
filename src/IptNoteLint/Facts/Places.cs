using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace IptNoteLint.Facts;

/// <summary>The order of evidence in every reading.</summary>
internal static class Places
{
    // Up to so many, putting each into its place costs less than setting a sort up, and most lists are shorter.
    private const int Few = 24;

    /// <summary>By topic, then place, then value; the same thing twice is one.</summary>
    public static ImmutableArray<Evidence> Sort(IEnumerable<Evidence> evidence) => Sort(evidence, Compare);

    /// <summary>In an order that looks at all of a piece of evidence; the same thing twice is one.</summary>
    public static ImmutableArray<Evidence> Sort(IEnumerable<Evidence> evidence, Comparison<Evidence> order)
    {
        if (evidence is ICollection<Evidence> { Count: 0 })
        {
            return [];
        }

        var all = evidence.ToArray();
        if (all.Length > Few)
        {
            return [.. all.Distinct().Order(Comparer<Evidence>.Create(order))];
        }

        var count = 0;
        foreach (var next in all)
        {
            var place = count;
            while (place > 0 && order(all[place - 1], next) > 0)
            {
                place--;
            }

            if (place == 0 || order(all[place - 1], next) != 0)
            {
                Array.Copy(all, place, all, place + 1, count++ - place);
                all[place] = next;
            }
        }

        Array.Resize(ref all, count);
        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    private static int Compare(Evidence one, Evidence other) =>
        ((int)one.Topic).CompareTo((int)other.Topic) is not 0 and var topic ? topic
        : one.Span.CompareTo(other.Span) is not 0 and var span ? span
        : string.CompareOrdinal(one.Value, other.Value);
}
