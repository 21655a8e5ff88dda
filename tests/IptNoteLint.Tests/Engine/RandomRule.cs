namespace IptNoteLint.Tests.Engine;

internal enum StepKind
{
    Match,
    Not,
    Exists,
    All,
    Query,
    Let,
    Having,
}

/// <summary>
/// What a random condition asks: an operator, and what to compare with — the alias of this number if it is bound,
/// else a constant.
/// </summary>
internal sealed record Predicate(int Operator, int With, int Constant)
{
    internal bool Holds(IValued fact, params IValued[] bound)
    {
        var other = With < bound.Length ? bound[With].Value : Constant;
        return Operator switch
        {
            0 => fact.Value < other,
            1 => fact.Value == other,
            2 => fact.Value != other,
            3 => (fact.Value + other + fact.Id) % 2 == 0,
            _ => true,
        };
    }

    internal int Sum(params IValued[] bound) => bound.Sum(fact => fact.Value) + Constant;
}

internal sealed record RandomStep(StepKind Kind, Predicate First, Predicate Second);

/// <summary>
/// A rule made of random steps. Its patterns bind a Clue, a StrongClue and a Mark, in this order; a step too many is
/// left out (<see cref="Fitting"/>). <typeparamref name="TName"/> makes a type of each, for engines know rules by type.
/// </summary>
internal sealed class RandomRule<TName> : Rule
{
    /// <summary>The steps of the rule that this thread creates next.</summary>
    [ThreadStatic]
    internal static IReadOnlyList<RandomStep>? Steps;

    public override void Define()
    {
        Clue clue = null!;
        StrongClue strong = null!;
        Mark mark = null!;
        IEnumerable<Mark> shown = null!;
        var sum = 0;
        var bound = 0;
        var when = When();
        foreach (var step in Steps!)
        {
            var (p, r) = (step.First, step.Second);
            _ = (step.Kind, bound) switch
            {
                (StepKind.Match, 0) => when.Match(() => clue, c => p.Holds(c), c => r.Holds(c)),
                (StepKind.Match, 1) => when.Match(() => strong, c => p.Holds(c, clue), c => r.Holds(c)),
                (StepKind.Match, _) => when.Match(() => mark, m => p.Holds(m, clue, strong), m => r.Holds(m, clue)),
                (StepKind.Not, 0) => when.Not<Mark>(m => p.Holds(m)),
                (StepKind.Not, 1) => when.Not<Clue>(c => p.Holds(c, clue), c => r.Holds(c)),
                (StepKind.Not, 2) => when.Not<Mark>(m => p.Holds(m, clue, strong), m => r.Holds(m, clue)),
                (StepKind.Not, _) => when.Not<Clue>(c => p.Holds(c, clue, strong, mark), c => r.Holds(c, strong)),
                (StepKind.Exists, 0) => when.Exists<Mark>(m => p.Holds(m)),
                (StepKind.Exists, 1) => when.Exists<Clue>(c => p.Holds(c, clue), c => r.Holds(c)),
                (StepKind.Exists, 2) => when.Exists<Mark>(m => p.Holds(m, clue, strong), m => r.Holds(m, clue)),
                (StepKind.Exists, _) => when.Exists<Clue>(c => p.Holds(c, clue, strong, mark), c => r.Holds(c, strong)),
                (StepKind.All, 0) => when.All<Mark>(m => p.Holds(m)),
                (StepKind.All, 1) => when.All<Clue>(c => p.Holds(c, clue), c => r.Holds(c)),
                (StepKind.All, 2) => when.All<Mark>(m => p.Holds(m, clue, strong), m => r.Holds(m, clue)),
                (StepKind.All, _) => when.All<Clue>(c => p.Holds(c, clue, strong, mark), c => r.Holds(c, strong)),
                (StepKind.Query, 0) => when.Query(() => shown, q => q.Match<Mark>(m => p.Holds(m)).Collect()),
                (StepKind.Query, 1) => when.Query(() => shown, q => q.Match<Mark>(m => p.Holds(m, clue)).Collect()),
                (StepKind.Query, _) => when.Query(() => shown, q => q.Match<Mark>(m => p.Holds(m, clue, strong)).Where(m => r.Holds(m)).Collect()),
                (StepKind.Let, 0) => when.Let(() => sum, () => p.Sum()),
                (StepKind.Let, 1) => when.Let(() => sum, () => p.Sum(clue)),
                (StepKind.Let, 2) => when.Let(() => sum, () => p.Sum(clue, strong)),
                (StepKind.Let, _) => when.Let(() => sum, () => p.Sum(clue, strong, mark)),
                (_, 1) => when.Having(() => p.Holds(clue), () => r.Holds(clue)),
                (_, 2) => when.Having(() => p.Holds(clue, strong), () => r.Holds(strong)),
                _ => when.Having(() => p.Holds(clue, strong, mark), () => r.Holds(mark)),
            };
            bound += step.Kind == StepKind.Match ? 1 : 0;
        }

        var name = typeof(TName).Name;
        var hasSum = Steps.Any(step => step.Kind == StepKind.Let);
        var hasShown = Steps.Any(step => step.Kind == StepKind.Query);
        _ = (bound, hasSum, hasShown) switch
        {
            (0, false, false) => Then().Do(ctx => ctx.Resolve<Log>().Say(name)),
            (1, false, false) => Then().Do(ctx => ctx.Resolve<Log>().SayBound(name, clue)),
            (2, false, false) => Then().Do(ctx => ctx.Resolve<Log>().SayBound(name, clue, strong)),
            (3, false, false) => Then().Do(ctx => ctx.Resolve<Log>().SayBound(name, clue, strong, mark)),
            (0, true, false) => Then().Do(ctx => ctx.Resolve<Log>().Say(name + sum)),
            (1, true, false) => Then().Do(ctx => ctx.Resolve<Log>().SayBound(name + sum, clue)),
            (2, true, false) => Then().Do(ctx => ctx.Resolve<Log>().SayBound(name + sum, clue, strong)),
            (3, true, false) => Then().Do(ctx => ctx.Resolve<Log>().SayBound(name + sum, clue, strong, mark)),
            (_, false, true) => Then().Do(ctx => ctx.Resolve<Log>().Say(name, shown)),
            _ => Then().Do(ctx => ctx.Resolve<Log>().Say(name + sum, shown)),
        };
    }

    /// <summary>Leaves out a fourth pattern, a second query or value, and what a rule may not begin with.</summary>
    internal static IReadOnlyList<RandomStep> Fitting(IEnumerable<RandomStep> steps)
    {
        var room = new Dictionary<StepKind, int> { [StepKind.Match] = 3, [StepKind.Query] = 1, [StepKind.Let] = 1 };
        var fitting = new List<RandomStep>();
        foreach (var step in steps)
        {
            var left = room.GetValueOrDefault(step.Kind, 9);
            var readsAlias = room[StepKind.Match] < 3;
            var may = step.Kind switch
            {
                StepKind.Having => readsAlias,
                StepKind.All => readsAlias || fitting.Count == 0, // NRules; see LeftHandSide.All
                _ => true,
            };
            if (left > 0 && may)
            {
                room[step.Kind] = left - 1;
                fitting.Add(step);
            }
        }

        return fitting;
    }
}
