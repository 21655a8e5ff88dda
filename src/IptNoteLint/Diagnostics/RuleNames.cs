using System.Collections.Immutable;

namespace IptNoteLint.Diagnostics;

/// <summary>Rules found by id or name, in any case of letters.</summary>
public sealed class RuleNames
{
    private readonly Dictionary<string, Descriptor> _byName;

    /// <summary>Takes the rules' names; where two share one, the last has it.</summary>
    public RuleNames(IEnumerable<Descriptor> rules)
    {
        Descriptors = [.. rules];
        var names = new Dictionary<string, Descriptor>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in Descriptors)
        {
            names[rule.Id] = rule;
            names[rule.Name] = rule;
        }

        All = [.. names.Keys];
        _byName = names;
    }

    /// <summary>The rules.</summary>
    public ImmutableArray<Descriptor> Descriptors { get; }

    /// <summary>Every id and name.</summary>
    public ImmutableArray<string> All { get; }

    /// <summary>A rule; null if there is none of that id or name.</summary>
    public Descriptor? Find(string idOrName) => _byName.GetValueOrDefault(idOrName);
}
