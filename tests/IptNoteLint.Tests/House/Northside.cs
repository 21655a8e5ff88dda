using IptNoteLint.Diagnostics;
using IptNoteLint.House;
using IptNoteLint.Linting;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.House;

/// <summary>The sample house pack of <c>tests/House/northside</c>, and small ones made of it.</summary>
internal static class Northside
{
    /// <summary>A pack with one rule, as short as one can be.</summary>
    public const string Small = """
        pack: small
        prefix: SML
        version: 1
        title: one rule
        lexicons:
          sml.tea:
            add: [cup of tea]
            found: [A cup of tea.]
            not-found: [She takes coffee.]
        rules:
          - id: SML001
            title: Tea not offered
            scope: note
            expect: { concept: sml.tea }
            message: The note doesn't show a cup of tea.
            help: A line on the tea.
            why: Tea is policy.
            source: Tea policy
            severity: warning
            tests:
              reported: ["[||]Session 5 of 12. Low mood."]
              not-reported: [Session 5 of 12. A cup of tea.]
        """;

    private static readonly string Folder = Repository.PathOf("tests", "House", "northside");

    public static string Path => Folder;

    public static string Text { get; } = File.ReadAllText(System.IO.Path.Combine(Folder, "pack.yml")).ReplaceLineEndings("\n");

    public static HouseFile Words { get; } = new("words.txt", File.ReadAllText(System.IO.Path.Combine(Folder, "words.txt")));

    public static HousePack Pack { get; } = HousePackReader.Read(new HouseFile("pack.yml", Text), [Words], RulePackUnderTest.Pack.Basis());

    public static RulePack Rules { get; } = RulePackUnderTest.Pack.With(Pack);

    /// <summary>Reads a pack given as text.</summary>
    public static HousePack Read(string text, params IReadOnlyList<HouseFile> words) =>
        HousePackReader.Read(new HouseFile("pack.yml", text), words, RulePackUnderTest.Pack.Basis());

    /// <summary>The small pack with a passage exchanged, which has to be there.</summary>
    public static string SmallBut(string passage, string other)
    {
        Assert.Contains(passage, Small, StringComparison.Ordinal);
        return Small.Replace(passage, other, StringComparison.Ordinal);
    }

    /// <summary>What a house rule says of a note.</summary>
    public static Diagnostic Result(RulePack rules, string id, string note, LintOptions? options = null) =>
        new NoteLinter(rules, options ?? new LintOptions()).Lint(RulePackUnderTest.Source(note)).Results.Single(r => r.RuleId == id);
}
