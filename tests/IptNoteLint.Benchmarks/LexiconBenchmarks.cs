using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using IptNoteLint.Facts;
using IptNoteLint.Lexicons;
using IptNoteLint.Notes;

namespace IptNoteLint.Benchmarks;

/// <summary>How the cost of matching grows with the lexicons; it should hardly grow.</summary>
public class LexiconBenchmarks
{
    private readonly SessionNote _note = new NoteParser(NoteVocabularyReader.Read(Pack.Rules.Lexicon)).Parse(SampleNotes.Usual);
    private readonly TokenRange[] _ranges;
    private Lexicon _lexicon = Pack.Rules.Lexicon;

    public LexiconBenchmarks() => _ranges = [.. _note.Sentences.Select(s => new TokenRange(s.FirstToken, s.EndToken, s.Role != SentenceRole.Prose))];

    /// <summary>How many times the usual entries: the others mean the same concepts in words that no note has.</summary>
    [Params(1, 10)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Prepare() => _lexicon = Lexicon.Compile(
        [.. Pack.Rules.Lexicon.Files, .. Enumerable.Range(1, Size - 1).SelectMany(i => Pack.Rules.Lexicon.Files.Select(f => Stranger(f, i)))]);

    [Benchmark]
    public ImmutableArray<LexiconMatch> Match() => LexiconMatcher.Match(_lexicon, SampleNotes.Usual, _note.Tokens, _ranges);

    // Each entry behind a word of its copy: as many paths again, all through the same first step of the text's words.
    private static LexiconFile Stranger(LexiconFile file, int copy) => file with
    {
        Data = [],
        Concepts = [.. file.Concepts.Where(c => !c.IsTable).Select(c => c with
        {
            Entries = [.. c.Entries.Select(e => e with { Pattern = FormattableString.Invariant($"{Bare(e.Pattern)} zq{copy}x") })],
            PseudoEntries = [],
        })],
    };

    private static string Bare(string pattern) => pattern.Trim('^', '$', ' ');
}
