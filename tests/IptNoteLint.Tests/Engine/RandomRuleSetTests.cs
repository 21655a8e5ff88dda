using CsCheck;
using IptNoteLint.Linting;

namespace IptNoteLint.Tests.Engine;

public sealed class RandomRuleSetTests
{
    // The same property on every engine; the interpreting ones are given less of it.
#if ENGINE_NRULES || ENGINE_SIGNATURES
    private const int RuleSets = 150;
#else
    private const int RuleSets = 3000;
#endif

    private static readonly Gen<object> GenFact = Gen.OneOf(
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 4], (id, value) => (object)new Clue(id, value)),
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 4], (id, value) => (object)new StrongClue(id, value)),
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 4], (id, value) => (object)new Mark(id, value)));

    private static readonly Gen<Predicate> GenPredicate = Gen.Select(
        Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 4], (op, with, constant) => new Predicate(op, with, constant));

    private static readonly Gen<RandomStep> GenStep = Gen.Select(
        Gen.Frequency((4, Gen.Const(StepKind.Match)), (6, Gen.Enum<StepKind>())), GenPredicate, GenPredicate,
        (kind, first, second) => new RandomStep(kind, first, second));

    private static readonly Gen<RandomStep[]> GenRule =
        ArrayOf(GenStep)[1, 6].Select(Fitting).Where(steps => steps.Length > 0);

    [Fact]
    public void RandomRules_OnRandomFacts_SayWhatTheNaiveEvaluatorSays() =>
        Gen.Select(GenRule, GenRule, GenRule, ArrayOf(GenFact)[0, 12], ArrayOf(GenFact)[0, 12]).Sample(
            (one, two, three, facts, next) =>
            {
                var engine = Engine(one, two, three);
                foreach (var note in (object[][])[facts, next])
                {
                    var expected = NaiveEvaluator.Lines(nameof(One), one, note)
                        .Concat(NaiveEvaluator.Lines(nameof(Two), two, note))
                        .Concat(NaiveEvaluator.Lines(nameof(Three), three, note));
                    Assert.Equal(expected.Order(StringComparer.Ordinal), EngineRun.Of(engine, note));
                }
            },
            iter: RuleSets);

    private static RuleEngine Engine(RandomStep[] one, RandomStep[] two, RandomStep[] three)
    {
        RandomRule<One>.Steps = one;
        RandomRule<Two>.Steps = two;
        RandomRule<Three>.Steps = three;
        return new RuleEngine([typeof(RandomRule<One>), typeof(RandomRule<Two>), typeof(RandomRule<Three>)]);
    }

    // CsCheck has this as an extension property, which C# 13 cannot name.
    private static GenArray<T> ArrayOf<T>(Gen<T> element) => GenExtensions.get_Array(element);

    private static RandomStep[] Fitting(RandomStep[] steps) => [.. RandomRule<One>.Fitting(steps)];

    private sealed class One;

    private sealed class Two;

    private sealed class Three;
}
