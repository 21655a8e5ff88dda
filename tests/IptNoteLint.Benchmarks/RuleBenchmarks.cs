using BenchmarkDotNet.Attributes;
using IptNoteLint.Facts;
using IptNoteLint.Linting;

namespace IptNoteLint.Benchmarks;

/// <summary>The rules alone, on the facts of one note: built with <c>-p:RuleEngine=NRules</c> it measures NRules on the same facts.</summary>
public class RuleBenchmarks
{
    private object[] _facts = [];
    private RuleEngine _engine = new([]);

    /// <summary>How many sets of all rules are asked.</summary>
    [Params(1, 5)]
    public int Sets { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var linter = new NoteLinter(Pack.Rules, new LintOptions());
        _facts = [.. linter.FactsOf(linter.Read(SampleNotes.Usual), CaseContext.Empty)];
        var rules = Pack.Rules.Sources.Where(s => s.IsOfNote).Select(s => s.Type);
        _engine = new RuleEngine([.. Enumerable.Repeat(rules, Sets).SelectMany(r => r)]);
    }

    [Benchmark]
    public object Rules()
    {
        var findings = new Findings();
        _engine.Run(_facts, findings, (_, _) => { });
        return findings;
    }
}
