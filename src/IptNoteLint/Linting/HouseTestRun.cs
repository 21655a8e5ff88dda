using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.House;
using IptNoteLint.Lexicons;
using IptNoteLint.Settings;
using IptNoteLint.Text;

namespace IptNoteLint.Linting;

/// <summary>Runs the tests of a house pack: its rules on their notes, each as if it were the only rule, and its words on their sentences.</summary>
public static class HouseTestRun
{
    /// <summary>What became of each test, words first, in the order of the pack.</summary>
    /// <param name="tool">The rules that the pack lies over.</param>
    /// <param name="house">The pack.</param>
    public static IReadOnlyList<HouseTestResult> Run(RulePack tool, HousePack house)
    {
        var pack = tool.With(house);
        var linters = house.Rules.Select(ProfileOf).Distinct(StringComparer.Ordinal).ToDictionary(p => p, p => new NoteLinter(
            pack, new LintOptions { Profile = p, Select = [.. house.Rules.Select(r => r.Info.Descriptor.Id)] }), StringComparer.Ordinal);
        return
        [
            .. Words(house.Words, pack.Lexicon),
            .. house.Rules.SelectMany(r => r.Tests.Select(t => new HouseTestResult(
                r.Info.Descriptor.Id, t.Place, r.Expectation.IsOfNote ? OfNote(linters[ProfileOf(r)], r, t) : OfCourse(linters[ProfileOf(r)], r, t)))),
        ];
    }

    private static string ProfileOf(HouseRule rule) => rule.Info.Descriptor.Profiles is [var first, ..] ? first : Profile.Default;

    private static IEnumerable<HouseTestResult> Words(LexiconOverlay words, Lexicon lexicon)
    {
        var finder = new ConceptFinder(lexicon);
        foreach (var concept in words.Added)
        {
            foreach (var example in concept.Examples)
            {
                yield return new HouseTestResult(concept.Id, example.Place, finder.Find(example.Sentence, concept.Id).Count > 0 ? null : "The concept should be found here, and isn't.");
            }

            foreach (var example in concept.CounterExamples)
            {
                var found = finder.Find(example.Sentence, concept.Id);
                yield return new HouseTestResult(concept.Id, example.Place, found.Count == 0 ? null : $"The concept should not be found here, and is in \"{string.Join("\", \"", found)}\".");
            }
        }
    }

    private static string? OfNote(NoteLinter linter, HouseRule rule, HouseTest test)
    {
        var note = MarkedNote.Read(test.Notes[0]);
        var result = linter.Lint(new SourceText("note.txt", note.Text, "")).Results.Where(r => r.RuleId == rule.Info.Descriptor.Id).ToList();
        var expected = note.Describe(note.Places);
        var actual = note.Describe(result.Where(r => r.Kind == ResultKind.Fail).Select(r => r.Span));
        return expected == actual ? null
            : $"The rule should report {expected}, and reports {actual} ({string.Join(" ", result.Select(r => r.Message))})";
    }

    private static string? OfCourse(NoteLinter linter, HouseRule rule, HouseTest test)
    {
        var notes = test.Notes.Select(MarkedNote.Read).ToList();
        var cases = new CaseloadLinter(linter).Lint([.. notes.Select((n, i) => new SourceText(PathOf(i), n.Text, ""))], "case").Cases;
        if (cases is not [var course])
        {
            return "The notes make no course: give them session numbers in sequence, or one client code.";
        }

        var expected = string.Join(", ", notes.Index().Where(n => n.Item.Places.Count > 0).Select(n => PathOf(n.Index)));
        var actual = string.Join(", ", course.Results.Where(r => r.RuleId == rule.Info.Descriptor.Id && r.Kind == ResultKind.Fail).Select(r => r.At));
        return expected == actual ? null : $"The rule should report at {Said(expected)}, and reports at {Said(actual)}.";
    }

    private static string Said(string notes) => notes.Length == 0 ? "no note" : notes;

    private static string PathOf(int note) => FormattableString.Invariant($"note {note + 1:00}");
}
