namespace IptNoteLint.Tests.Engine;

/// <summary>What a random rule means, said as plainly as possible: all tuples, then filters, no alias anywhere.</summary>
internal static class NaiveEvaluator
{
    private sealed record Binding(IValued[] Bound, Mark[]? Shown, int? Sum);

    internal static IEnumerable<string> Lines(string name, IEnumerable<RandomStep> steps, IReadOnlyCollection<object> facts)
    {
        var distinct = facts.Distinct().ToArray();
        IEnumerable<Binding> bindings = [new Binding([], null, null)];
        foreach (var step in steps)
        {
            bindings = bindings.SelectMany(binding => After(step, binding, distinct)).ToArray();
        }

        return bindings.Select(binding =>
        {
            var listed = binding.Shown ?? (IEnumerable<IValued>)binding.Bound;
            var list = binding.Shown is null && binding.Bound.Length == 0 ? "" : $" [{string.Join(' ', listed.Select(fact => fact.Id))}]";
            return name + binding.Sum + list;
        });
    }

    private static IEnumerable<Binding> After(RandomStep step, Binding binding, object[] facts)
    {
        var (p, r, bound) = (step.First, step.Second, binding.Bound);
        IValued[] First(int count) => bound[..count];
        IEnumerable<IValued> Of<T>() => facts.OfType<T>().Cast<IValued>();

        switch (step.Kind)
        {
            case StepKind.Match:
                var candidates = bound.Length switch
                {
                    0 => Of<Clue>().Where(fact => p.Holds(fact) && r.Holds(fact)),
                    1 => Of<StrongClue>().Where(fact => p.Holds(fact, bound) && r.Holds(fact)),
                    _ => Of<Mark>().Where(fact => p.Holds(fact, bound) && r.Holds(fact, First(1))),
                };
                return candidates.Select(fact => binding with { Bound = [.. bound, fact] });
            case StepKind.Query:
                var seen = First(Math.Min(bound.Length, 2));
                var shown = Of<Mark>().Where(fact => p.Holds(fact, seen) && (bound.Length < 2 || r.Holds(fact)));
                return [binding with { Shown = [.. shown.Cast<Mark>().OrderBy(mark => mark.Id)] }];
            case StepKind.Let:
                return [binding with { Sum = bound.Sum(fact => fact.Value) + p.Constant }];
            case StepKind.Having:
                return p.Holds(bound[0], bound[1..]) && r.Holds(bound[^1]) ? [binding] : [];
            default:
                var marks = bound.Length is 0 or 2;
                var subjects = (marks ? Of<Mark>() : Of<Clue>()).ToArray();
                bool Second(IValued fact) => bound.Length switch
                {
                    0 => true,
                    1 => r.Holds(fact),
                    2 => r.Holds(fact, bound[0]),
                    _ => r.Holds(fact, bound[1]),
                };
                bool Both(IValued fact) => p.Holds(fact, bound) && Second(fact);
                var goesOn = step.Kind switch
                {
                    StepKind.Not => !subjects.Any(Both),
                    StepKind.Exists => subjects.Any(Both),
                    _ when bound.Length == 0 => subjects.All(fact => p.Holds(fact)),
                    _ => subjects.Where(fact => p.Holds(fact, bound)).All(Second),
                };
                return goesOn ? [binding] : [];
        }
    }
}
