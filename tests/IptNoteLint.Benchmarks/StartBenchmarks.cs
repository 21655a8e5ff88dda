using BenchmarkDotNet.Attributes;
using IptNoteLint.Lexicons;
using IptNoteLint.Linting;

namespace IptNoteLint.Benchmarks;

/// <summary>What a start costs once the code is compiled: the pack, its linter, and, for house packs with words, the lexicons from their texts.</summary>
public class StartBenchmarks
{
    [Benchmark]
    public RulePack LoadPack() => Pack.Load();

    [Benchmark]
    public NoteLinter MakeLinter() => new(Pack.Rules, new LintOptions());

    [Benchmark]
    public Lexicon CompileFromText() => Lexicon.Compile(Pack.Rules.Lexicon.Files);
}
