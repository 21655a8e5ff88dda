using IptNoteLint.Linting;

namespace IptNoteLint.Tests.Engine;

public sealed class FailureTests
{
    [Theory]
    [InlineData(typeof(FailingCondition))]
    [InlineData(typeof(FailingJoin))]
    [InlineData(typeof(FailingNot))]
    [InlineData(typeof(FailingQuery))]
    [InlineData(typeof(FailingLet))]
    [InlineData(typeof(FailingHaving))]
    [InlineData(typeof(FailingAction))]
    public void Rule_Throws_IsReportedOnceAndTheOthersRun(Type failing)
    {
        var engine = new RuleEngine([typeof(After), failing, typeof(Before)]);
        var (lines, failures) = EngineRun.WithFailures(engine, [new Clue(1, 0), new Clue(2, 0)]);
        Assert.Equal(["after 1", "after 2", "before 1", "before 2"], lines);
        var failure = Assert.Single(failures);
        Assert.Equal(failing, failure.Rule);
        Assert.IsType<DivideByZeroException>(failure.Exception);
    }

    [Fact]
    public void Rule_ThrowsForOneNote_RunsForTheNext()
    {
        var engine = new RuleEngine([typeof(FailingCondition)]);
        Assert.Single(EngineRun.WithFailures(engine, [new Clue(1, 0)]).Failures);
        Assert.Equal(["said 2"], EngineRun.Of(engine, [new Clue(2, 5)]));
    }

    [Fact]
    public void Rule_ResolvesWhatIsNotOffered_IsReported()
    {
        var failures = new List<Exception>();
        new RuleEngine([typeof(Before)]).Run([new Clue(1, 0)], "no log", (_, exception) => failures.Add(exception));
        Assert.Contains(nameof(Log), Assert.IsType<InvalidOperationException>(Assert.Single(failures)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Listener_Throws_EndsTheRunAndTheEngineStillServes()
    {
        var engine = new RuleEngine([typeof(FailingAction)]);
        Assert.ThrowsAny<Exception>(() =>
            engine.Run([new Clue(1, 0)], new Log(), (_, _) => throw new TimeoutException()));
        Assert.Single(EngineRun.WithFailures(engine, [new Clue(2, 0)]).Failures);
    }

    internal sealed class Before : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            When().Match(() => clue);
            Then().Do(ctx => ctx.Resolve<Log>().Say("before " + clue.Id));
        }
    }

    internal sealed class After : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            When().Match(() => clue);
            Then().Do(ctx => ctx.Resolve<Log>().Say("after " + clue.Id));
        }
    }

    internal sealed class FailingCondition : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            When().Match(() => clue, c => 10 / c.Value > 0);
            Then().Do(ctx => ctx.Resolve<Log>().Say("said " + clue.Id));
        }
    }

    internal sealed class FailingJoin : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            Clue other = null!;
            When().Match(() => clue).Match(() => other, c => c.Id / clue.Value > 0);
            Then().Do(ctx => ctx.Resolve<Log>().Say("said " + other.Id));
        }
    }

    internal sealed class FailingNot : Rule
    {
        public override void Define()
        {
            When().Not<Clue>(c => 10 / c.Value > 100);
            Then().Do(ctx => ctx.Resolve<Log>().Say("said none"));
        }
    }

    internal sealed class FailingQuery : Rule
    {
        public override void Define()
        {
            IEnumerable<int> shares = null!;
            When().Query(() => shares, q => q.Match<Clue>().Select(c => 10 / c.Value).Collect());
            Then().Do(ctx => ctx.Resolve<Log>().Say("said " + shares.Count()));
        }
    }

    internal sealed class FailingLet : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            var share = 0;
            When().Match(() => clue).Let(() => share, () => 10 / clue.Value);
            Then().Do(ctx => ctx.Resolve<Log>().Say("said " + share));
        }
    }

    internal sealed class FailingHaving : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            When().Match(() => clue).Having(() => 10 / clue.Value > 0);
            Then().Do(ctx => ctx.Resolve<Log>().Say("said " + clue.Id));
        }
    }

    internal sealed class FailingAction : Rule
    {
        public override void Define()
        {
            Clue clue = null!;
            When().Match(() => clue);
            Then()
                .Do(ctx => ctx.Resolve<Log>().Say("said " + 10 / clue.Value))
                .Do(ctx => ctx.Resolve<Log>().Say("said more"));
        }
    }
}
