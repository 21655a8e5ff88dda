using System.Collections.Immutable;

namespace IptNoteLint.Lexicons;

/// <summary>Orders concepts so that the concepts a slot names are matched before the entries that use it.</summary>
internal sealed class LevelFinder(
    ImmutableArray<string> ids, IReadOnlyDictionary<string, List<(Pattern Pattern, bool IsPseudo)>> patterns)
{
    private readonly int[] _levels = [.. Enumerable.Repeat(-1, ids.Length)];
    private readonly bool[] _open = new bool[ids.Length];

    /// <summary>The level of each concept: 0 without slots, else one above the highest it names.</summary>
    /// <exception cref="LexiconException">Concepts name one another in a circle, or a slot names none.</exception>
    public ImmutableArray<int> Find() => [.. Enumerable.Range(0, ids.Length).Select(Level)];

    /// <summary>The concepts that a slot's name means: the one of that id, else all whose id begins with it and a dot.</summary>
    /// <exception cref="LexiconException">There is none.</exception>
    public static bool[] Members(ImmutableArray<string> ids, string slot, string place)
    {
        var name = slot switch { "name" => Lexicon.NameConcept, "client" => "person.client", _ => slot };
        var exact = ids.BinarySearch(name, StringComparer.Ordinal);
        var members = new bool[ids.Length];
        var found = false;
        for (var i = 0; i < ids.Length; i++)
        {
            members[i] = exact >= 0 ? i == exact : ids[i].StartsWith(name + ".", StringComparison.Ordinal);
            found |= members[i];
        }

        return found ? members : throw new LexiconException($"{place}: the slot <{slot}> names no concept.");
    }

    private int Level(int concept)
    {
        if (_levels[concept] >= 0)
        {
            return _levels[concept];
        }

        if (_open[concept])
        {
            throw new LexiconException($"The concept '{ids[concept]}' refers to itself through its slots.");
        }

        _open[concept] = true;
        var level = 0;
        foreach (var (pattern, _) in patterns[ids[concept]])
        {
            foreach (var part in pattern.Parts.Where(p => p.Kind == PartKind.Slot))
            {
                var members = Members(ids, part.Text, pattern.Place);
                for (var i = 0; i < members.Length; i++)
                {
                    level = members[i] ? Math.Max(level, 1 + Level(i)) : level;
                }
            }
        }

        _open[concept] = false;
        return _levels[concept] = level;
    }
}
