using IptNoteLint.Accuracy;
using IptNoteLint.Tests.Rules;

namespace IptNoteLint.Tests.Accuracy;

/// <summary>What is read of the notes and courses that the rules were tuned on, measured once for all tests. The others stay unread.</summary>
internal static class MeasuredCorpus
{
    private static readonly Lazy<IReadOnlyList<Field>> LazyNotes = new(() => GoldNotes.Read(
        Repository.PathOf("tests", "Corpus"), new NameRange("", "d066"), RulePackUnderTest.Pack.Reader()));

    private static readonly Lazy<IReadOnlyList<Field>> LazyCourses = new(() => CaseFolders.Read(
        Repository.PathOf("tests", "Corpus", "cases"), new NameRange("", "k4"), RulePackUnderTest.Linter));

    /// <summary>The fields over d001 to d066.</summary>
    public static IReadOnlyList<Field> Notes => LazyNotes.Value;

    /// <summary>The fields over k1 to k4.</summary>
    public static IReadOnlyList<Field> Courses => LazyCourses.Value;

    /// <summary>The field of a name.</summary>
    public static Field Note(string name) => Assert.Single(Notes, f => f.Name == name);

    /// <summary>Its wrong answers with what misled, for the message of a test that fails.</summary>
    public static string WrongIn(Field field) => string.Join('\n', field.Answers.Where(a => !a.IsRight).Select(
        a => $"{a.Item}: annotated {a.Gold}, told {a.Told}\n    {string.Join("\n    ", a.Evidence)}"));
}
