namespace IptNoteLint.Tests.Engine;

/// <summary>What the rules of one session said: the service that their actions resolve.</summary>
internal sealed class Log
{
    internal List<string> Lines { get; } = [];

    internal void Say(string line) => Lines.Add(line);

    /// <summary>Says what a query found, sorted: NRules promises no order within a collection.</summary>
    internal void Say(string line, IEnumerable<IValued> found) =>
        SayBound(line, [.. found.OrderBy(fact => fact.Id)]);

    /// <summary>Says what the aliases are bound to, in their order.</summary>
    internal void SayBound(string line, params IValued[] bound) =>
        Lines.Add($"{line} [{string.Join(' ', bound.Select(fact => fact.Id))}]");
}
