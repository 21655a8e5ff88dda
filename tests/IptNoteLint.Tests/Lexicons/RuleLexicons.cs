using IptNoteLint.Facts;
using IptNoteLint.Lexicons;
using IptNoteLint.Notes;
using IptNoteLint.Tests.Rules;
using IptNoteLint.Text;

namespace IptNoteLint.Tests.Lexicons;

/// <summary>The lexicons of <c>rules/Lexicons</c>, compiled once for all tests.</summary>
internal static class RuleLexicons
{
    public static IReadOnlyList<LexiconFile> Files { get; } =
    [
        .. Directory.GetFiles(Repository.PathOf("rules", "Lexicons"), "*.txt").Order(StringComparer.Ordinal)
            .Select(f => LexiconParser.Parse(Path.GetFileName(f), File.ReadAllText(f))),
    ];

    public static Lexicon Lexicon { get; } = Lexicon.Compile(Files);

    public static NoteVocabulary Vocabulary { get; } = NoteVocabularyReader.Read(Lexicon);

    private static ConceptFinder Finder { get; } = new(Lexicon);

    public static FactExtractor Extractor { get; } = RulePackUnderTest.Pack.Reader();

    /// <summary>The facts of a note given as text.</summary>
    public static NoteFacts Extract(string text, string path = "note.txt") => Extractor.Extract(new SourceText(path, text, ""));

    /// <summary>The texts that a concept matches in a note.</summary>
    public static IReadOnlyList<string> Matches(string text, string concept) => Finder.Find(text, concept);
}
