using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using IptNoteLint.Diagnostics;
using IptNoteLint.Facts;
using IptNoteLint.Lexicons;
using IptNoteLint.Linting;
using IptNoteLint.Notes;
using IptNoteLint.Reports;

namespace IptNoteLint.Benchmarks;

/// <summary>Where the time of one note goes, part by part; facts include parsing and matching.</summary>
public class NoteBenchmarks
{
    private readonly NoteLinter _linter = new(Pack.Rules, new LintOptions());
    private readonly NoteParser _parser = new(NoteVocabularyReader.Read(Pack.Rules.Lexicon));
    private readonly SessionNote _note;
    private readonly TokenRange[] _ranges;
    private readonly NoteFacts _facts;
    private readonly LintReport _report;

    public NoteBenchmarks()
    {
        _note = _parser.Parse(SampleNotes.Usual);
        _ranges = [.. _note.Sentences.Select(s => new TokenRange(s.FirstToken, s.EndToken, s.Role != SentenceRole.Prose))];
        _facts = _linter.Read(SampleNotes.Usual);
        _report = _linter.Report([_linter.Lint(SampleNotes.Usual)], []);
    }

    [Benchmark]
    public SessionNote Parse() => _parser.Parse(SampleNotes.Usual);

    [Benchmark]
    public ImmutableArray<LexiconMatch> Match() => LexiconMatcher.Match(Pack.Rules.Lexicon, SampleNotes.Usual, _note.Tokens, _ranges);

    [Benchmark]
    public NoteFacts Facts() => _linter.Read(SampleNotes.Usual);

    [Benchmark]
    public NoteResult RulesAndVerdicts() => _linter.Lint(_facts, CaseContext.Empty);

    [Benchmark]
    public string Json() => JsonReport.Write(_report);

    [Benchmark]
    public string Html() => HtmlNoteReport.Write(_report.Notes[0], _report.Tool, _report.Rules);
}
