using BenchmarkDotNet.Attributes;
using IptNoteLint.Diagnostics;
using IptNoteLint.Linting;
using IptNoteLint.Text;

namespace IptNoteLint.Benchmarks;

/// <summary>How cost grows with the length of a note; it should be in proportion.</summary>
public class GrowthBenchmarks
{
    private readonly NoteLinter _linter = new(Pack.Rules, new LintOptions());
    private SourceText _note = SampleNotes.Usual;

    /// <summary>How many times the usual length.</summary>
    [Params(1, 10, 100)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Prepare() => _note = SampleNotes.Long(Length);

    [Benchmark]
    public NoteResult Lint() => _linter.Lint(_note);
}
