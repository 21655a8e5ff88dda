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

    public static FactExtractor Extractor { get; } = RulePackUnderTest.Pack.Reader();

    /// <summary>The facts of a note given as text.</summary>
    public static NoteFacts Extract(string text, string path = "note.txt") => Extractor.Extract(new SourceText(path, text, ""));

    /// <summary>The texts that a concept matches in a note.</summary>
    public static IReadOnlyList<string> Matches(string text, string concept)
    {
        var note = new NoteParser(Vocabulary).Parse(new SourceText("note.txt", text, ""));
        var ranges = note.Sentences.Select(s => new TokenRange(s.FirstToken, s.EndToken, s.Role != SentenceRole.Prose)).ToArray();
        var number = Lexicon.Concept(concept);
        return
        [
            .. LexiconMatcher.Match(Lexicon, note.Source, note.Tokens, ranges)
                .Where(m => m.Concept == number).Select(m => note.Source.Quote(note.SpanOf(m.First, m.End))),
        ];
    }
}
