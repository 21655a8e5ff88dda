namespace IptNoteLint.Tests.Lexicons;

/// <summary>Every lexicon proves itself: what an example says must match does, and what it says must not doesn't.</summary>
public sealed class LexiconExampleTests
{
    public static TheoryData<string> Concepts { get; } = [.. RuleLexicons.Files.SelectMany(f => f.Concepts).Select(c => c.Id).Distinct(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Concepts))]
    public void Concept_ItsExamples_HoldTrue(string id)
    {
        var wrong = new List<string>();
        foreach (var concept in RuleLexicons.Files.SelectMany(f => f.Concepts).Where(c => c.Id == id))
        {
            wrong.AddRange(concept.Examples.Select(e => e.Sentence).Where(e => RuleLexicons.Matches(e, id).Count == 0).Select(e => $"doesn't match: {e}"));
            wrong.AddRange(concept.CounterExamples.Select(e => e.Sentence).Select(e => (Example: e, Matches: RuleLexicons.Matches(e, id)))
                .Where(x => x.Matches.Count > 0).Select(x => $"matches '{string.Join("', '", x.Matches)}': {x.Example}"));
        }

        Assert.True(wrong.Count == 0, $"[{id}]\n" + string.Join('\n', wrong));
    }
}
