#if !ENGINE_NRULES && !ENGINE_SIGNATURES // The bounds are those of the default engine; the others allocate as they need.
using IptNoteLint.Facts;
using IptNoteLint.Lexicons;
using IptNoteLint.Linting;
using IptNoteLint.Notes;
using IptNoteLint.Reports;
using IptNoteLint.Rules.Focus;
using IptNoteLint.Tests.Rules;
using IptNoteLint.Text;

namespace IptNoteLint.Tests.Linting;

/// <summary>
/// Holds speed by what can be counted on any machine however busy: the bytes that work allocates. The bounds leave about a
/// third above what was counted when they were set; a change that needs more has to say so here.
/// </summary>
public sealed class AllocationTests
{
    private const int BytesOfANote = 185_000;
    private const int BytesOfAStart = 2_400_000;
    private const int BytesOfAMatch = 4;

    private static readonly string Paragraph = CorpusNotes.Single[0].Text.ReplaceLineEndings(" ") + "\n\n";

    [Fact]
    public void UsualNote_AllocatesLittle()
    {
        var bytes = OfANote(() => { });
        Assert.True(bytes <= BytesOfANote, $"A note of the corpus takes {bytes} bytes, more than {BytesOfANote}.");
    }

    [Fact]
    public void WastefulNote_IsSeen()
    {
        var bytes = OfANote(() => GC.KeepAlive(new byte[BytesOfANote / 2]));
        Assert.True(bytes > BytesOfANote, $"{BytesOfANote / 2} bytes more are not seen: a note takes {bytes}.");
    }

    [Fact]
    public void Start_ParsesNoLexicon()
    {
        _ = new NoteLinter(RulePack.Load(typeof(ProblemAreaNotNamed).Assembly), new LintOptions());
        var bytes = Allocated(() => _ = new NoteLinter(RulePack.Load(typeof(ProblemAreaNotNamed).Assembly), new LintOptions()));
        Assert.True(bytes <= BytesOfAStart, $"Loading the rules takes {bytes} bytes, more than {BytesOfAStart}.");
    }

    [Fact]
    public void Matching_AllocatesForItsMatchesOnly()
    {
        var lexicon = RulePackUnderTest.Pack.Lexicon;
        var note = new NoteParser(NoteVocabularyReader.Read(lexicon)).Parse(Long(10));
        TokenRange[] ranges = [.. note.Sentences.Select(s => new TokenRange(s.FirstToken, s.EndToken, s.Role != SentenceRole.Prose))];
        var matches = LexiconMatcher.Match(lexicon, note.Source, note.Tokens, ranges);
        var bytes = Allocated(() => LexiconMatcher.Match(lexicon, note.Source, note.Tokens, ranges));

        // A match is three numbers, a token two, and names are looked for once.
        var most = BytesOfAMatch * ((3 * matches.Length) + (4 * note.Tokens.Length)) + 20_000;
        Assert.True(bytes <= most, $"{matches.Length} matches over {note.Tokens.Length} tokens take {bytes} bytes, more than {most}.");
    }

    [Fact]
    public void WrittenNote_AllocatesForItsTextOnly()
    {
        var report = RulePackUnderTest.Linter.Report([RulePackUnderTest.Linter.Lint(CorpusNotes.Single[0])], []);
        var written = new JsonReport().Parts(report).Sum(f => f.Text.Length);
        var bytes = Allocated(() => _ = new JsonReport().Parts(report).Count());

        // The text once, and the words that it quotes.
        Assert.True(bytes <= 2 * written, $"{written} bytes of JSON take {bytes}.");
    }

    [Fact]
    public void LongerNote_AllocatesInProportion()
    {
        // What is kept for the next note grows once, with the longest.
        _ = RulePackUnderTest.Linter.Lint(Long(100));
        var bytes = new[] { 1, 10, 100 }.Select(times => Allocated(() => RulePackUnderTest.Linter.Lint(Long(times)))).ToList();
        Assert.True(bytes[1] <= 12 * bytes[0], $"Ten times the length takes {bytes[1]} bytes instead of {bytes[0]}.");
        Assert.True(bytes[2] <= 12 * bytes[1], $"A hundred times the length takes {bytes[2]} bytes, ten times {bytes[1]}.");
    }

    [Theory]
    [InlineData("last ")]
    [InlineData("1 ")]
    [InlineData("1234567890")]
    [InlineData("[x] mood [ ] sleep\n")]
    [InlineData("Mood low since the row with her mother last week ")]
    public void NoteMadeToBeSlow_AllocatesInProportion(string part)
    {
        var bytes = new[] { 2_000, 20_000 }.Select(length => Allocated(() =>
            RulePackUnderTest.Linter.Lint(RulePackUnderTest.Source(string.Concat(Enumerable.Repeat(part, length / part.Length)))))).ToList();
        Assert.True(bytes[1] <= 12 * bytes[0], $"Ten times the length takes {bytes[1]} bytes instead of {bytes[0]}.");
    }

    private static long OfANote(Action besides)
    {
        var notes = CorpusNotes.Single.Take(20).ToList();
        notes.ForEach(n => RulePackUnderTest.Linter.Lint(n));
        return Allocated(() => notes.ForEach(n =>
        {
            RulePackUnderTest.Linter.Lint(n);
            besides();
        })) / notes.Count;
    }

    private static SourceText Long(int times) => RulePackUnderTest.Source(string.Concat(Enumerable.Repeat(Paragraph, times)));

    private static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
#endif
