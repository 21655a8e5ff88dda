#if !ENGINE_NRULES
namespace IptNoteLint.Tests.Engine;

public sealed class RuleSessionTests
{
    [Fact]
    public void Graph_SecondOwner_Throws()
    {
        var graph = new RuleGraph([new Everything()]);
        using var owner = new RuleSession(graph, new Log());
        Assert.Throws<InvalidOperationException>(() => new RuleSession(graph, new Log()));
    }

    [Fact]
    public void Graph_Returned_ServesTheNextOwner()
    {
        var graph = new RuleGraph([new Everything()]);
        new RuleSession(graph, new Log()).Dispose();
        var log = new Log();
        using var next = new RuleSession(graph, log);
        next.Run([new Clue(1, 1)], Rethrow);
        Assert.NotEmpty(log.Lines);
    }

    [Fact]
    public void Graph_FormerOwnerDisposedAgain_KeepsTheOwner()
    {
        var graph = new RuleGraph([new Everything()]);
        var former = new RuleSession(graph, new Log());
        former.Dispose();
        using var owner = new RuleSession(graph, new Log());
        former.Dispose();
        Assert.Throws<InvalidOperationException>(() => new RuleSession(graph, new Log()));
    }

    [Fact]
    public async Task Graph_ManyRentAtOnce_OneOwns()
    {
        var graph = new RuleGraph([new Everything()]);
        using var start = new Barrier(8);
        var owned = await Task.WhenAll(Enumerable.Range(0, 8).Select(index => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                try
                {
                    _ = new RuleSession(graph, new Log());
                    return true;
                }
                catch (InvalidOperationException)
                {
                    return false;
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
        Assert.Single(owned, won => won);
    }

    [Fact]
    public void Session_Over_RunsNothing()
    {
        var session = new RuleSession(new RuleGraph([new Everything()]), new Log());
        session.Dispose();
        Assert.Throws<ObjectDisposedException>(() => session.Run([], Rethrow));
        Assert.Throws<InvalidOperationException>(session.Resolve<Log>);
    }

    [Fact]
    public void Session_Over_LeavesNoFactInTheGraph()
    {
        var graph = new RuleGraph([new Everything(), new FailureTests.FailingAction(), new QueryTests.SumOfChosen()]);
        var seen = new Reachable();
        using (var session = new RuleSession(graph, seen))
        {
            session.Run([new Clue(1, 0), new StrongClue(2, 2), new Mark(3, 3)], (_, _) => { });
            Assert.NotEmpty(Reachable.FactsFrom(graph));
        }

        // Were the walk blind, it would not have found the bound aliases during the action either.
        Assert.Contains(seen.DuringAction, fact => fact is Clue);
        Assert.Contains(seen.DuringAction, fact => fact is Mark);
        Assert.Empty(Reachable.FactsFrom(graph));
    }

    [Fact]
    public void Session_Over_LeavesEveryCapturedVariableEmpty()
    {
        var rule = new Everything();
        var graph = new RuleGraph([rule]);
        using (var session = new RuleSession(graph, new Reachable()))
        {
            session.Run([new Clue(1, 5), new Mark(3, 3)], Rethrow);
            Assert.NotEqual((null, null, 0), rule.Aliases());
        }

        Assert.Equal((null, null, 0), rule.Aliases());
    }

    [Fact]
    public void Session_BeforeEachRule_ClearsItsAliases()
    {
        var rule = new Everything();
        using var session = new RuleSession(new RuleGraph([rule]), new Reachable());
        session.Run([new Clue(1, 5), new Mark(3, 3)], Rethrow);
        session.Run([], Rethrow);
        Assert.Equal((null, null, 0), rule.Aliases());
    }

    private static void Rethrow(Type rule, Exception exception) => throw new InvalidOperationException(rule.Name, exception);

    internal sealed class Everything : Rule
    {
        /// <summary>Reads the captured variables from outside.</summary>
        internal Func<(Clue? Clue, IEnumerable<Mark>? Marks, int Sum)> Aliases { get; private set; } = null!;

        public override void Define()
        {
            Clue clue = null!;
            IEnumerable<Mark> marks = null!;
            var sum = 0;
            When()
                .Match(() => clue)
                .Query(() => marks, q => q.Match<Mark>().Collect())
                .Let(() => sum, () => marks.Sum(m => m.Value) + clue.Value);
            Then().Do(ctx => Say(ctx, clue, sum));
            Aliases = () => (clue, marks, sum);
        }

        private void Say(IContext context, Clue clue, int sum)
        {
            if (((RuleSession)context).Resolve<object>() is Reachable reachable)
            {
                reachable.LookFrom(this);
            }
            else
            {
                context.Resolve<Log>().Say(clue.Id + " " + sum);
            }
        }
    }
}
#endif
